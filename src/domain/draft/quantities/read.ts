import type { DraftQuantity, Span } from "../model.ts";
import { approximationAfter, approximationBefore, intervalAround } from "./approximations.ts";
import { isLabel, isPartOfName, isYear } from "./exclusions.ts";
import { fractionsIn } from "./fractions.ts";
import { changeAround, changedBy, growthWordsIn, ratioOfChange } from "./growth.ts";
import { measureFor } from "./measure-for.ts";
import { measureWordsIn } from "./measures.ts";
import { numeralsIn, type Numeral } from "./numerals.ts";
import { rangeOf } from "./ranges.ts";
import { trendsIn } from "./trends.ts";
import { unitOf, type FoundUnit } from "./units.ts";

/** A quantity before its measure is known. */
export interface Amount extends Span {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
}

const FOLD = /^(?:[- ]fold\b| ?[x×](?![\p{L}\p{N}]))/iu;
const TIMES = /^ times\b(?= (?:higher|larger|more|as|the|bigger|greater|faster|its|their|what|last|over|that|less)\b)/i;
const TIMES_AFTER_CHANGE = /^ times\b/i;
/** Plurals that number words stand before in talk, and that nobody would measure. */
const TALK =
  /^(?:end|side|fortune|way|thing|kind|type|part|option|reason|factor|front|half|world|story|tale|word|question|point|case|step|sort|form|set|pair|view|lesson|problem|path|choice|other|rival|name|key|ago)$/;

/** What goes on after a number that counts what was named before. */
const COUNTED = /^ (?:were|was|are|of|have|had|died)\b/;

/** Whether a number is worth keeping: it has a unit, a magnitude, or is printed as an amount. */
function isAmount(sentence: string, numeral: Numeral, unit: FoundUnit | null, isApproximate: boolean): boolean {
  if (numeral.isWord) {
    if (numeral.scale !== 1) return true;
    if (unit === null || TALK.test(unit.unit)) return false;
    return numeral.value !== 1 || /^(?:percent|[A-Z]{3})$/.test(unit.unit);
  }
  if (unit !== null || numeral.scale !== 1 || isApproximate) return true;
  if (numeral.value >= 10 && COUNTED.test(sentence.slice(numeral.end, numeral.end + 12))) return true;
  return /[.,\u2009\u202f\u00a0]/.test(sentence.slice(numeral.start, numeral.digitsEnd)) || numeral.value >= 100;
}

function foldOf(sentence: string, numeral: Numeral): number | null {
  const after = sentence.slice(numeral.end, numeral.end + 24);
  const fold = FOLD.exec(after) ?? TIMES.exec(after);
  if (fold !== null) return numeral.end + fold[0].length;
  const times = TIMES_AFTER_CHANGE.exec(after);
  return times !== null && changeAround(sentence, numeral.start, numeral.end) !== null
    ? numeral.end + times[0].length
    : null;
}

/** The amount that one number, or two as a range, gives; null where it is none. */
function amountOf(sentence: string, first: Numeral, last: Numeral): Amount | null {
  const foldEnd = foldOf(sentence, last);
  const unit = foldEnd === null ? unitOf(sentence, last.start, last.end) : null;
  const own = first === last ? unit : (unitOf(sentence, first.start, first.end) ?? unit);
  const isGlued = isPartOfName(sentence, first, unit !== null || foldEnd !== null);
  if (isGlued || isLabel(sentence, first, unit?.unit ?? null) || isYear(sentence, first, unit?.unit ?? null))
    return null;
  const from = Math.min(first.start, own?.start ?? first.start);
  const to = Math.max(unit?.end ?? last.end, last.end);
  const isBetween = first !== last && /\bbetween $/i.test(sentence.slice(Math.max(0, from - 8), from));
  const before = isBetween ? { kind: "PRECISE" as const, start: from - 8 } : approximationBefore(sentence, from);
  const after = before === null ? (approximationAfter(sentence, last.end) ?? approximationAfter(sentence, to)) : null;
  const kind = before?.kind ?? after?.kind ?? "PRECISE";
  const start = before?.start ?? from;
  const around = (numeral: Numeral) => intervalAround(numeral, kind);
  const interval = { low: around(first).low, high: around(last).high };
  if (foldEnd !== null) return { start, end: foldEnd, ...interval, unit: "ratio" };
  if (unit?.unit === "percent")
    return percentOf(sentence, first, last, { start, end: Math.max(to, after?.end ?? 0) }, kind);
  if (!isAmount(sentence, first === last ? first : last, unit, kind !== "PRECISE")) return null;
  return { start, end: Math.max(to, after?.end ?? 0), ...interval, unit: unit?.unit ?? null };
}

function percentOf(
  sentence: string,
  first: Numeral,
  last: Numeral,
  { start, end }: Span,
  kind: Parameters<typeof intervalAround>[1],
): Amount {
  const interval = { low: intervalAround(first, kind).low, high: intervalAround(last, kind).high };
  const isPoints = /points?|\bpp$|百分点/i.test(sentence.slice(last.end, end));
  if (isPoints) return { start, end, ...interval, unit: "percent" };
  const isOfBase =
    first.value >= 100 &&
    /\bto $/i.test(sentence.slice(Math.max(0, start - 4), start)) &&
    /^ of\b/.test(sentence.slice(end, end + 4));
  const step = first.value % 100 === 0 && first.step === 1 ? 100 : first.step;
  if (isOfBase) {
    const { low, high } = intervalAround({ value: first.value, step }, kind);
    return { start, end, low: low / 100, high: high / 100, unit: "ratio" };
  }
  const change = changeAround(sentence, start, end);
  if (change === null) return { start, end, ...interval, unit: "percent" };
  const ratio = first === last ? ratioOfChange(first, kind, change.isRise) : changedBy(interval, change.isRise);
  return { start: change.start, end: change.end, ...ratio, unit: "ratio" };
}

function numberAmounts(sentence: string, isTaken: (start: number, end: number) => boolean): readonly Amount[] {
  const numerals = numeralsIn(sentence).filter(({ start, end }) => !isTaken(start, end));
  const amounts: Amount[] = [];
  for (let at = 0; at < numerals.length; at += 1) {
    const first = numerals[at];
    if (first === undefined) continue;
    const range = rangeOf(sentence, first, numerals[at + 1]);
    const amount = range === null ? amountOf(sentence, first, first) : amountOf(sentence, ...range);
    if (range !== null) at += 1;
    if (amount !== null) amounts.push(amount);
  }
  return amounts;
}

/** In order, each place once: a longer reading wins over what it holds. */
function withoutOverlaps(amounts: readonly Amount[]): readonly Amount[] {
  const sorted = amounts.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Amount[] = [];
  for (const amount of sorted) if (amount.start >= (kept.at(-1)?.end ?? 0)) kept.push(amount);
  return kept;
}

/** All quantities of one sentence; offsets count in the sentence. `isTaken` tells places where numbers are none. */
export function quantitiesIn(
  sentence: string,
  isTaken: (start: number, end: number) => boolean,
): readonly DraftQuantity[] {
  const free = ({ start, end }: Span) => !isTaken(start, end);
  const amounts = withoutOverlaps([
    ...numberAmounts(sentence, isTaken),
    ...growthWordsIn(sentence)
      .map((growth) => ({ ...growth, unit: "ratio" }))
      .filter(free),
    ...fractionsIn(sentence)
      .map((part) => ({ ...part, unit: "ratio" }))
      .filter(free),
  ]);
  const words = measureWordsIn(sentence);
  const quantities: DraftQuantity[] = [];
  for (const amount of amounts) quantities.push(measureFor(sentence, words, amount, quantities.at(-1)));
  const isNear = (start: number, end: number) =>
    isTaken(Math.max(0, start), end) || quantities.some((one) => one.start < end && one.end > start);
  return [...quantities, ...trendsIn(sentence, isNear)].sort((a, b) => a.start - b.start);
}
