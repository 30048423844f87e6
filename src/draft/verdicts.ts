import { STARTERS } from "./abbreviations.ts";
import type { DraftCitation, DraftMarker, DraftReference, FoundMarker, KnownName, Span } from "./model.ts";
import { createJudge, type CitationJudge, type Passage } from "../domain/verdicts/judge.ts";
import { mismatchReason, NO_TITLE, NOT_HELD } from "../domain/verdicts/judge-text.ts";
import { topicOf, type Named, type Topic } from "../domain/verdicts/topic.ts";
import { wordsOf } from "../domain/words.ts";

/** A sentence with what it cites and what leads up to it. */
interface Stretch extends Passage {
  readonly markers: readonly FoundMarker[];
  readonly words: string;
  /** Names of the sentence before, where this one speaks of them as "its" or "the company". */
  readonly lead: string;
}

/** Passages of a text that are compared with each other: all, or of a very long text those of one stretch. */
const MOST_PASSAGES = 2000;
const STRETCH = 300;
/** References with which each stretch of a very long text is compared; of more, those that it cites. */
const MOST_COMPARED = 500;
const ANAPHOR =
  /(?<![\p{L}])(?:it|its|they|their|them|he|his|she|her|the (?:company|firm|group|maker|producer|operator|carrier|agency|ministry|bank|government|country|city|authority|measure|law|rule|decision|report|study))(?![\p{L}])/iu;
/** Weight of shared words from which another reference is worth naming. */
const WORTH_NAMING = 1;

/** Known names by what they name, without those of which the text has not one word. */
function namedIn(text: string, known: readonly KnownName[]): readonly Named[] {
  const words = new Set(wordsOf(text));
  const names = new Map<string, string[]>();
  for (const { name, entity } of known) names.set(entity, [...(names.get(entity) ?? []), name]);
  return [...names]
    .filter(([, all]) => all.some((name) => wordsOf(name).some((word) => words.has(word))))
    .map(([id, all]) => ({ id, names: all }));
}

/** The words of a sentence without its markers: they are no part of what it says. */
function wordsOfSentence(text: string, { start, end }: Span, markers: readonly FoundMarker[]): string {
  const parts: string[] = [];
  let from = start;
  for (const marker of markers) {
    parts.push(text.slice(from, marker.start));
    from = marker.end;
  }
  return [...parts, text.slice(from, Math.max(from, end))].join(" ");
}

function leadOf(text: string, words: string, before: Span | undefined): string {
  if (before === undefined || !ANAPHOR.test(words)) return "";
  const names = text.slice(before.start, before.end).match(/(?<![\p{L}])\p{Lu}[\p{L}\p{M}\p{N}-]*/gu) ?? [];
  return names.filter((name) => !STARTERS.has(name.toLowerCase())).join(" ");
}

function stretchesOf(
  text: string,
  sentences: readonly Span[],
  markers: readonly FoundMarker[],
  placeOf: ReadonlyMap<string, number>,
): readonly Stretch[] {
  let next = 0;
  const stretches = sentences.map((sentence, index) => {
    const own: FoundMarker[] = [];
    for (let marker = markers[next]; marker !== undefined && marker.start < sentence.end; marker = markers[next]) {
      own.push(marker);
      next += 1;
    }
    const inside = own.filter(({ start }) => start >= sentence.start);
    const words = wordsOfSentence(text, sentence, inside);
    const cites = [...new Set(own.flatMap(({ labels }) => labels.flatMap((label) => placeOf.get(label) ?? [])))];
    return { words, cites, markers: own, lead: leadOf(text, words, sentences[index - 1]) };
  });
  // A mark outside all sentences, as in a table of marks alone, is judged by nothing.
  const rest = markers.slice(next);
  return rest.length === 0 ? stretches : [...stretches, { words: "", cites: [], markers: rest, lead: "" }];
}

/** The one reference that shares most with a passage and with what leads up to it; null where none plainly does. */
function betterOf(stretch: Stretch, own: Topic, led: Topic, count: number, { context }: CitationJudge): number | null {
  const fitting = Array.from({ length: count }, (_none, index) => index)
    .filter((index) => !stretch.cites.includes(index) && context.fit(own, index).weight > 0)
    .map((index) => ({ index, weight: context.fit(led, index).weight }))
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = fitting;
  return best === undefined || best.weight < WORTH_NAMING || best.weight === second?.weight ? null : best.index;
}

function judgeChunk(
  stretches: readonly Stretch[],
  references: readonly DraftReference[],
  placeOf: ReadonlyMap<string, number>,
  known: readonly Named[],
): readonly DraftMarker[] {
  if (stretches.every(({ markers }) => markers.length === 0)) return [];
  // Without a citation that leads anywhere there is nothing to compare.
  const isCiting = stretches.some(({ cites }) => cites.length > 0);
  const judge = createJudge(
    isCiting ? stretches : [],
    isCiting ? references.map((reference) => ({ ...reference, abstract: null })) : [],
    known,
  );
  const cite = (label: string, passage: number, stretch: Stretch): DraftCitation => {
    const place = placeOf.get(label);
    const cited = place === undefined ? undefined : references[place];
    if (place === undefined || cited === undefined) {
      return {
        label,
        verdict: "UNRESOLVED",
        reason: `The list of references has no entry ${label}.`,
        betterLabel: null,
      };
    }
    const mismatch = judge.mismatch(passage, place);
    if (mismatch === null) {
      return { label, verdict: "UNVERIFIED", reason: cited.title === null ? NO_TITLE : NOT_HELD, betterLabel: null };
    }
    const own = topicOf(stretch.words, known);
    const led = stretch.lead === "" ? own : topicOf(`${stretch.words} ${stretch.lead}`, known);
    const better = betterOf(stretch, own, led, references.length, judge);
    const reason = mismatchReason({ ...mismatch, better }, cited, references);
    return {
      label,
      verdict: "MISMATCH",
      reason,
      betterLabel: better === null ? null : (references[better]?.label ?? null),
    };
  };
  return stretches.flatMap((stretch, passage) =>
    stretch.markers.map(({ text, start, end, labels }) => ({
      ...{ text, start, end },
      citations: labels.map((label) => cite(label, passage, stretch)),
    })),
  );
}

/**
 * Judges each citation of a text by the rules for citations: the passage of a marker is the sentence that it stands in. A
 * text of very many sentences is judged in stretches of as many as can be compared with each other.
 */
export function judgeMarkers(
  text: string,
  sentences: readonly Span[],
  markers: readonly FoundMarker[],
  references: readonly DraftReference[],
  known: readonly KnownName[],
): readonly DraftMarker[] {
  const placeOf = new Map(references.map(({ label }, index) => [label, index]));
  const stretches = stretchesOf(text, sentences, markers, placeOf);
  const named = namedIn(text, known);
  const size = stretches.length * Math.max(1, references.length / 100) <= MOST_PASSAGES ? MOST_PASSAGES : STRETCH;
  const chunks = Array.from({ length: Math.ceil(stretches.length / size) }, (_none, index) =>
    stretches.slice(index * size, (index + 1) * size),
  );
  return chunks.flatMap((chunk) => {
    if (chunks.length === 1 || references.length <= MOST_COMPARED) return judgeChunk(chunk, references, placeOf, named);
    const cited = [...new Set(chunk.flatMap(({ cites }) => cites))].sort((a, b) => a - b);
    const near = cited.flatMap((place) => references[place] ?? []);
    const places = new Map(cited.map((place, index) => [place, index]));
    const moved = chunk.map((one) => ({ ...one, cites: one.cites.flatMap((place) => places.get(place) ?? []) }));
    return judgeChunk(moved, near, new Map(near.map(({ label }, index) => [label, index])), named);
  });
}
