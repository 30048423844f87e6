import type { EntityType as GraphType, Predicate } from "../../generated/schema.ts";
import { vocabulary } from "../../generated/vocabulary.ts";
import { tokensOf } from "../mentions/tokens.ts";
import type { DraftClaim, DraftMention, Span } from "../model.ts";
import { hedgeOf, isDenied, kindOf } from "./kinds.ts";
import { marketAfter, namesAfter, namesBefore, type Sentence } from "./parts.ts";
import { phrasesIn, type FoundPhrase } from "./phrases.ts";

/** What two names can be in a market, beside each other. */
const IN_MARKET: ReadonlySet<Predicate> = new Set(["COMPETES_WITH", "FORCES_EXIT_OF"]);

function idOf({ entity, text }: DraftMention): string {
  return entity ?? text;
}

function mayBe(mention: DraftMention, types: readonly GraphType[]): boolean {
  return mention.type === null || types.includes(mention.type.toUpperCase() as GraphType);
}

/** Whether a predicate can join two names: one of them has to have a type that says so. */
function canJoin(predicate: Predicate, subject: DraftMention, object: DraftMention): boolean {
  const { subjects, objects, sameType } = vocabulary[predicate];
  if (idOf(subject) === idOf(object) || (subject.type === null && object.type === null)) return false;
  if (sameType && subject.type !== object.type) return false;
  return mayBe(subject, subjects) && mayBe(object, objects);
}

/** What joins a second verb to the subject of the first. */
const JOINED =
  /[\p{L}\p{N})]+,? (?:and|or|but)(?: (?:\p{Ll}+ly|also|now|then|still|will|is|was|has|not|no longer))* $/u;

interface Subjects {
  readonly names: readonly DraftMention[];
  readonly isDenied: boolean;
}

/** What is said of the names before a phrase, and after "and" of those of the phrase before it. */
function subjectsOf(sentence: Sentence, place: number, earlier: Subjects | null): Subjects | null {
  const before = sentence.text.slice(Math.max(0, place - sentence.start - 40), place - sentence.start);
  if (earlier !== null && JOINED.test(before)) return { ...earlier, isDenied: isDenied(before.slice(-16)) };
  const found = namesBefore(sentence, place);
  return found === null ? null : { names: found.names, isDenied: isDenied(found.gap) };
}

function claimsOf(sentence: Sentence): readonly DraftClaim[] {
  const tokens = tokensOf(sentence.text);
  const phrases = phrasesIn(tokens.map(({ word }) => word.toLowerCase()));
  const claims = new Map<string, DraftClaim>();
  const common = {
    kind: kindOf(sentence.text),
    hedge: hedgeOf(sentence.text),
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
  };
  let earlier: Subjects | null = null;
  let reached = 0;
  for (const phrase of phrases) {
    const { start, end } = placeOf(sentence, tokens, phrase);
    if (phrase.from < reached || sentence.mentions.some((name) => name.start < end && name.end > start)) continue;
    const before = subjectsOf(sentence, start, earlier);
    if (before === null) continue;
    const after = namesAfter(sentence, end);
    const [subjects, objects] = phrase.isPassive ? [after, before.names] : [before.names, after];
    for (const subject of subjects) {
      for (const object of objects) {
        if (!canJoin(phrase.predicate, subject, object)) continue;
        const last = phrase.isPassive ? subject : object;
        const market = IN_MARKET.has(phrase.predicate) ? marketAfter(sentence, last.end) : null;
        const ends = {
          subject: idOf(subject),
          predicate: phrase.predicate,
          object: idOf(object),
          market: market === null ? null : idOf(market),
        };
        const key = `${ends.subject}|${ends.predicate}|${ends.object}`;
        if (!claims.has(key)) claims.set(key, { ...ends, ...common, negated: before.isDenied, because: phrase.phrase });
      }
    }
    if (after.length > 0) reached = Math.max(reached, phrase.from);
    if (!phrase.isPassive) earlier = before;
  }
  return [...claims.values()];
}

function placeOf({ start }: Sentence, tokens: readonly Span[], { from, to }: FoundPhrase): Span {
  return { start: start + (tokens[from]?.start ?? 0), end: start + (tokens[to - 1]?.end ?? 0) };
}

/** The claims that sentences suggest by the phrases of the vocabulary, in the order of the text. */
export function claimsIn(
  text: string,
  sentences: readonly Span[],
  mentions: readonly DraftMention[],
): readonly DraftClaim[] {
  const claims: DraftClaim[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    while ((mentions[next]?.end ?? Infinity) <= start) next += 1;
    const inside: DraftMention[] = [];
    for (let at = next; (mentions[at]?.start ?? Infinity) < end; at += 1) inside.push(...mentions.slice(at, at + 1));
    if (inside.length > 1) claims.push(...claimsOf({ text: text.slice(start, end), start, end, mentions: inside }));
  }
  return claims;
}
