import type { DraftMention, KnownName, Span } from "../model.ts";
import { touching } from "../spans.ts";
import { indexNames, knownAt, typeOfId, type KnownPlace } from "./known.ts";
import { isNameWord, properName, runEnd, type ProperName, type Surroundings } from "./proper-names.ts";
import { indexLikeness, likeNames, type LikenessIndex } from "./likeness.ts";
import { shortForms, type Called } from "./short-forms.ts";
import { isCapital, tokensOf, type Token } from "./tokens.ts";

/** The share of long words with a capital from which on a line without a full stop is a headline. */
const HEADLINE = 0.75;
const FEWEST_WORDS = 4;
/** Words longer than this have a capital in a headline. */
const SMALL_WORD = 3;

function isHeadline(text: string, { start, end }: Span): boolean {
  if (end - start > 300) return false;
  const line = text.slice(start, end).trim();
  if (/[.!?。]["”’)\]]*$/.test(line)) return false;
  const words = (line.match(/\p{L}+/gu) ?? []).filter((word) => word.length > SMALL_WORD);
  return words.length >= FEWEST_WORDS && words.filter(isCapital).length / words.length >= HEADLINE;
}

function surroundings(text: string, tokens: readonly Token[], sentences: readonly Span[]): Surroundings {
  const opens = new Set<number>();
  for (const { start, end } of sentences) {
    const letter = /[\p{L}\p{N}]/u.exec(text.slice(start, Math.min(end, start + 12)));
    if (letter !== null) opens.add(start + letter.index);
  }
  const headlines = sentences.filter((sentence) => isHeadline(text, sentence));
  const inHeadline = touching(headlines);
  const small = new Set<string>();
  const inside = new Set<string>();
  for (const { word, start, end } of tokens) {
    if (!isCapital(word)) small.add(word);
    else if (!opens.has(start) && !/["“‘'«]/.test(text[start - 1] ?? "") && !inHeadline(start, end)) inside.add(word);
  }
  return { text, small, inside, opens, isHeadline: inHeadline };
}

type Place = KnownPlace | ProperName;

function placesIn(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  known: readonly KnownName[],
  isTaken: (start: number, end: number) => boolean,
): readonly Place[] {
  const index = indexNames(known);
  const around = surroundings(text, tokens, sentences);
  const isSplit = (at: number) => {
    const token = tokens[at];
    return token === undefined || around.opens.has(token.start) || knownAt(text, tokens, index, at) !== null;
  };
  const places: Place[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined || isTaken(token.start, token.end)) {
      at += 1;
      continue;
    }
    const found = knownAt(text, tokens, index, at);
    const end = found?.next ?? (isNameWord(token.word) ? runEnd(around, tokens, at, isSplit) : at + 1);
    const place = found?.place ?? (isNameWord(token.word) ? properName(around, tokens, at, end) : null);
    if (place !== null) places.push(place);
    at = end;
  }
  return places;
}

function toMention(text: string, place: Place, called: Called, likeness: LikenessIndex): DraftMention {
  const { start, end } = place;
  const plain = { text: text.slice(start, end), start, end };
  if ("entities" in place) {
    const [entity = null, ...others] = place.entities;
    const types = new Set(place.entities.map(typeOfId));
    const type = types.size === 1 ? ([...types][0] ?? null) : null;
    return others.length === 0
      ? { ...plain, entity, type, suggestions: [] }
      : { ...plain, entity: null, type, suggestions: place.entities };
  }
  const full = called.get(place.name);
  const suggestions =
    full !== undefined && full.entities.length > 0 ? full.entities : likeNames(likeness, place.name, place.type);
  return { ...plain, entity: null, type: place.type ?? full?.type ?? null, suggestions };
}

/** All names of a text in order: those known first, then what is written as a proper name. */
export function mentionsIn(
  text: string,
  sentences: readonly Span[],
  known: readonly KnownName[],
  taken: readonly Span[],
): readonly DraftMention[] {
  const places = placesIn(text, tokensOf(text), sentences, known, touching(taken));
  const called = shortForms(
    text,
    places.map((place) =>
      "entities" in place
        ? { ...place, name: text.slice(place.start, place.end), type: typeOfId(place.entities[0] ?? "") }
        : { ...place, entities: [] },
    ),
  );
  const likeness = indexLikeness(known);
  return places.map((place) => toMention(text, place, called, likeness));
}
