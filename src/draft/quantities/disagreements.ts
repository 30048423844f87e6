import type { DraftQuantity, Span } from "../model.ts";
import type { Interval } from "./approximations.ts";

/** Two numbers of one sentence that say the same thing and cannot both hold. */
export interface Disagreement {
  readonly first: DraftQuantity;
  readonly second: DraftQuantity;
  /** What the second says, in the unit of the first; where it is itself made of two numbers, of these. */
  readonly said: Interval;
  /** The words from the first to the last number. */
  readonly span: Span;
}

type Sized = DraftQuantity & Interval;

/** A part in words is meant less exactly than it is read: "a third" is said of 31% as well. */
const LOOSE = 0.1;
/** What joins a number to the same one said otherwise: "tripled (+300 %)", "a third, or 45 percent,". */
const SAME =
  /^(?:(?: sich| of [\p{L} ]{1,40})?\s*[(（]|,? (?:or|i\.e\.|that is|das heißt|also|soit|es decir|即),? )\s*(?:about |etwa |environ |unos |约)?\+?$/iu;
const FROM = /^,? (?:[\p{L}]+ly )?(?:from|von|de|desde)(?: an?)?(?: already)? $|^,?从$/iu;
const TO = /^ (?:to|auf|à|a|hasta) $|^(?:到|至|增至|降至)$/iu;

function isSized(quantity: DraftQuantity): quantity is Sized {
  return quantity.low !== null && quantity.high !== null;
}

/** A part of a whole that words give, widened by how loosely it is meant. */
function loosened({ text, low, high }: Sized): Interval {
  const slack = /\d/.test(text) || high > 1 ? 0 : LOOSE;
  return { low: low * (1 - slack), high: high * (1 + slack) };
}

function isApart(one: Interval, other: Interval): boolean {
  return one.high <= other.low || other.high <= one.low;
}

/** The second number in the unit of the first, where the two can be compared. */
function inUnitOf(first: Sized, second: Sized): Interval | null {
  if (first.unit === second.unit && first.unit === "ratio") return loosened(second);
  const isShare = first.unit === "ratio" && second.unit === "percent" && first.high <= 1;
  return isShare ? { low: second.low / 100, high: second.high / 100 } : null;
}

/** "tripled (+300 %)": what is said twice. */
function saidTwice(sentence: string, first: Sized, second: Sized): Disagreement | null {
  if (!SAME.test(sentence.slice(first.end, second.start))) return null;
  const said = inUnitOf(first, second);
  const isSame = said === null || !isApart(loosened(first), said);
  return isSame ? null : { first, second, said, span: { start: first.start, end: second.end } };
}

/** "doubled from 5 to 12 million": a change beside the two levels that it is between. */
function fromTo(sentence: string, change: Sized, from: Sized, to: Sized): Disagreement | null {
  const isLevels = FROM.test(sentence.slice(change.end, from.start)) && TO.test(sentence.slice(from.end, to.start));
  if (!isLevels || change.unit !== "ratio" || from.unit !== to.unit || from.unit === "ratio") return null;
  if (from.low <= 0 || to.low <= 0) return null;
  const said = { low: to.low / from.high, high: to.high / from.low };
  const isSame = !isApart(loosened(change), said);
  return isSame ? null : { first: change, second: to, said, span: { start: change.start, end: to.end } };
}

/** The numbers of a sentence that disagree, by pure arithmetic. Spans count as those of the quantities do, in `sentence`. */
export function disagreementsIn(sentence: string, quantities: readonly DraftQuantity[]): readonly Disagreement[] {
  const sized = quantities.filter(isSized);
  return sized.flatMap((first, at) => {
    const [second, third] = [sized[at + 1], sized[at + 2]];
    if (second === undefined) return [];
    const found =
      saidTwice(sentence, first, second) ?? (third === undefined ? null : fromTo(sentence, first, second, third));
    return found === null ? [] : [found];
  });
}
