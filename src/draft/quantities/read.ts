import type { DraftQuantity, Span } from "../model.ts";
import { currencyBefore } from "./currencies.ts";
import { approximationAfter, approximationBefore, intervalAround } from "./approximations.ts";
import { isLabel, isPartOfName, isYear } from "./exclusions.ts";
import { fractionsIn } from "./fractions.ts";
import { changeAround, changedBy, growthWordsIn, ratioOfChange } from "./growth.ts";
import { measureFor } from "./measure-for.ts";
import { measureWordsIn } from "./measures.ts";
import { numeralsIn, times, type Numeral } from "./numerals.ts";
import { rangeOf } from "./ranges.ts";
import { TONGUES } from "./tongues.ts";
import { trendsIn } from "./trends.ts";
import { unitOf, type FoundUnit } from "./units.ts";

/** A quantity before its measure is known. */
export interface Amount extends Span {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
}

const FOLD = /^(?:[- ]fold\b|-?fach(?!\p{L})| ?[x×](?![\p{L}\p{N}]))/iu;
/** What a number that has no unit is a multiple by: "a factor of 3.5". */
const FACTOR =
  /\b(?:factor of|Faktor|facteur|factor de|multipli(?:ed|é|cado) (?:by|par|por)) (?:about |around |nearly |almost |more than )?$/i;
const TIME = /^(?:year|month|week|day|hour|decade)$/;
/** "46 million over 8 years" is in the course of them; "for over 8 years" is more. */
const DURING =
  /(?:\d|percent|per cent|%|million|billion|rose|fell|grew|doubled|tripled|halved|invest|spend)[^.;,]{0,24} over $/i;
const BETWEEN = new RegExp(`(?<!\\p{L})(?:between|${TONGUES.between}) $`, "iu");
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
  if (FACTOR.test(sentence.slice(Math.max(0, numeral.start - 40), numeral.start))) return numeral.end;
  const times = TIMES_AFTER_CHANGE.exec(after);
  return times !== null && changeAround(sentence, numeral.start, numeral.end) !== null
    ? numeral.end + times[0].length
    : null;
}

/** The currency that a range prints once, before its first number. */
function onlyMoney(unit: FoundUnit | null, end: number): FoundUnit | null {
  return unit !== null && /^(?:[A-Z]{3}|¥|kr)$/.test(unit.unit) ? { ...unit, end } : null;
}

/** The amount that one number, or two as a range, gives; null where it is none. */
function amountOf(sentence: string, first: Numeral, last: Numeral): Amount | null {
  const foldEnd = foldOf(sentence, last);
  const of = (numeral: Numeral) => unitOf(sentence, numeral.start, numeral.end);
  const unit = foldEnd === null ? (of(last) ?? (first === last ? null : onlyMoney(of(first), last.end))) : null;
  const own = first === last ? unit : (of(first) ?? unit);
  const isCounted = unit !== null || foldEnd !== null || approximationAfter(sentence, last.end) !== null;
  const isGlued = isPartOfName(sentence, first, isCounted);
  if (isGlued || isLabel(sentence, first, unit?.unit ?? null) || isYear(sentence, first, unit?.unit ?? null))
    return null;
  const from = Math.min(first.start, own?.start ?? first.start);
  const to = Math.max(unit?.end ?? last.end, last.end);
  const isDuring = unit !== null && TIME.test(unit.unit) && DURING.test(sentence.slice(Math.max(0, from - 48), from));
  const between = first === last ? null : BETWEEN.exec(sentence.slice(Math.max(0, from - 9), from));
  const before =
    between !== null
      ? { kind: "PRECISE" as const, start: from - between[0].length }
      : isDuring
        ? null
        : approximationBefore(sentence, from);
  const after = before === null ? (approximationAfter(sentence, last.end) ?? approximationAfter(sentence, to)) : null;
  // "−$40m": the sign stands before the currency.
  const isBelow =
    first === last &&
    from < first.start &&
    /(?<![\p{L}\p{N})])[-−]$/u.test(sentence.slice(Math.max(0, from - 2), from));
  const kind = before?.kind ?? after?.kind ?? "PRECISE";
  const start = before?.start ?? from - (isBelow ? 1 : 0);
  const around = (numeral: Numeral) => intervalAround(isBelow ? { ...numeral, value: -numeral.value } : numeral, kind);
  const interval = { low: around(first).low, high: around(last).high };
  if (foldEnd !== null) return { start, end: foldEnd, ...interval, unit: "ratio" };
  if (unit?.unit === "percent")
    return percentOf(sentence, first, last, { start, end: Math.max(to, after?.end ?? 0) }, kind);
  if (!isAmount(sentence, first === last ? first : last, unit, kind !== "PRECISE")) return null;
  // "500 or more signatures": what is counted stands behind the words that approximate.
  const counted = unit === null && after !== null ? unitOf(sentence, last.start, after.end) : unit;
  const reached = Math.max(to, after?.end ?? 0, counted?.end ?? 0);
  return { start, end: reached, ...interval, unit: counted?.unit ?? null };
}

/** "(+29%)" and "(-5%)" are changes; a bare "-0.3%" may be a rate. */
function signedChange(sentence: string, { start, value }: Numeral, end: number) {
  if (sentence[start - 1] === "+") return { isRise: true, start: start - 1, end };
  return value < 0 && sentence[start - 1] === "(" ? { isRise: false, start, end } : null;
}

function percentOf(
  sentence: string,
  first: Numeral,
  last: Numeral,
  { start, end }: Span,
  kind: Parameters<typeof intervalAround>[1],
): Amount {
  const interval = { low: intervalAround(first, kind).low, high: intervalAround(last, kind).high };
  const isPoints = /point|punkt|punt|\bpp$|百分点/i.test(sentence.slice(last.end, end));
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
  const change = changeAround(sentence, start, end) ?? signedChange(sentence, first, end);
  if (change === null) return { start, end, ...interval, unit: "percent" };
  // "down -5%" falls by five.
  const one = !change.isRise && first.value < 0 ? { ...first, value: -first.value } : first;
  const ratio = first === last ? ratioOfChange(one, kind, change.isRise) : changedBy(interval, change.isRise);
  return { start: change.start, end: change.end, ...ratio, unit: "ratio" };
}

/** What stands before a number that is compared with the one before it: "42 systems, up from 36". */
const COMPARED =
  /(?:\b(?:from|against|versus|compared (?:with|to))|\bnach|\bcontre|\bfrente a) (?:just |only |about |around )?$/i;
/** The same where only the other end of a change tells it from "of". */
const FROM = /(?<!\p{L})(?:de|von|desde|da|van) (?:rund |etwa |unos |unas |environ )?$/iu;
/** What stands between the two ends of a change: "from 14 to 9 percent". */
const ENDS = /^ (?:to|auf|à|a|til) (?:just |only |about |around |nearly |almost )?$/i;

/** The unit, and where it is shared the magnitude, that a bare number has from the number beside it. */
function lent(
  sentence: string,
  numeral: Numeral,
  next: Numeral | undefined,
  before: Amount | undefined,
): Amount | null {
  const words = sentence.slice(Math.max(0, numeral.start - 24), numeral.start);
  if (numeral.isWord || !(COMPARED.test(words) || FROM.test(words))) return null;
  if (isYear(sentence, numeral, null)) return null;
  const { start, end } = numeral;
  if (next !== undefined && ENDS.test(sentence.slice(end, currencyBefore(sentence, next.start)?.start ?? next.start))) {
    const unit = unitOf(sentence, next.start, next.end)?.unit ?? null;
    const scale = numeral.scale === 1 && numeral.plain <= 1_000 ? next.scale : 1;
    const { low, high } = intervalAround(numeral, "PRECISE");
    if (unit !== null) return { start, end, low: times(low, scale), high: times(high, scale), unit };
  }
  if (before === undefined || !COMPARED.test(words) || before.unit === "ratio" || numeral.scale !== 1) return null;
  return { start, end, ...intervalAround(numeral, "PRECISE"), unit: before.unit };
}

function numberAmounts(
  sentence: string,
  isTaken: (start: number, end: number) => boolean,
  hasCommas: boolean,
): readonly Amount[] {
  const numerals = numeralsIn(sentence, hasCommas).filter(({ start, end }) => !isTaken(start, end));
  const amounts: Amount[] = [];
  for (let at = 0; at < numerals.length; at += 1) {
    const first = numerals[at];
    if (first === undefined) continue;
    const range = rangeOf(sentence, first, numerals[at + 1]);
    let amount = range === null ? amountOf(sentence, first, first) : amountOf(sentence, ...range);
    if (range !== null) at += 1;
    else if ((amount?.unit ?? null) === null) {
      amount = lent(sentence, first, numerals[at + 1], amounts.at(-1)) ?? amount;
    }
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

/**
 * All quantities of one sentence; offsets count in the sentence. `isTaken` tells places where numbers are none,
 * `hasCommas` a text that writes its fractions behind a comma.
 */
export function quantitiesIn(
  sentence: string,
  isTaken: (start: number, end: number) => boolean,
  hasCommas = false,
): readonly DraftQuantity[] {
  const free = ({ start, end }: Span) => !isTaken(start, end);
  const growth = [...growthWordsIn(sentence), ...fractionsIn(sentence)].filter(free);
  const amounts = withoutOverlaps([
    ...growth.map((part) => ({ unit: "ratio", ...part })),
    ...numberAmounts(sentence, isTaken, hasCommas),
  ]);
  const words = measureWordsIn(sentence);
  const quantities: DraftQuantity[] = [];
  for (const amount of amounts) quantities.push(measureFor(sentence, words, amount, quantities.at(-1)));
  const isNear = (start: number, end: number) =>
    isTaken(Math.max(0, start), end) || quantities.some((one) => one.start < end && one.end > start);
  return [...quantities, ...trendsIn(sentence, isNear)].sort((a, b) => a.start - b.start);
}
