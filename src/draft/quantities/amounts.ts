import { approximationAfter, approximationBefore, intervalAround, type Approximation } from "./approximations.ts";
import { changeAround, changedBy, scaledBy } from "./changes.ts";
import type { Value } from "./digits.ts";
import { isNoNumber } from "./names.ts";
import { numeralAt, type Numeral } from "./numerals.ts";
import { secondOf } from "./ranges.ts";
import { lentUnit } from "./lent.ts";
import type { Amount, Range, Reading } from "./reading.ts";
import { isDigits, isUnparted } from "./tokens.ts";
import { isMoney, TIME, unitOf, type Unit } from "./units.ts";

/** One number, or the two ends of a range, with the unit and the words around. */
interface Printed {
  readonly low: Numeral;
  readonly high: Numeral;
  readonly unit: Unit | null;
  readonly kind: Approximation;
  /** All that is printed, and the same without the words that approximate. */
  readonly whole: Range;
  readonly head: Range;
  /** "between 3 and 5": the words themselves say that it is a range. */
  readonly isBetween: boolean;
}

const BARE = 100;
/** The change of a share, which is in percent as well. */
const POINTS = "percentage point";

/** A minus before a number, or before its currency: a sign that touches it, or a word that takes nothing away. */
function minusBefore(reading: Reading, first: number): number | null {
  const { token } = reading;
  const sign = token(first - 1);
  const isSign = /^[-–]$/.test(sign.raw) && !token(first).hasGap && first > 0;
  if (isSign) {
    const isOpen = sign.hasGap || first === 1 || /^[(（]$/u.test(token(first - 2).raw);
    return isOpen && !/\p{N}$/u.test(token(first - 2).raw) ? first - 1 : null;
  }
  const word = reading.before("minus", first);
  if (word === null || reading.before("approximations", first) !== null) return null;
  const previous = token(word.first - 1);
  const isSum =
    reading.before("measures", word.first) !== null || /^\p{N}/u.test(previous.raw) || /[^s]s$/.test(previous.text);
  return isSum && !/^(?:was|has|is|gets|stands)$/.test(previous.text) ? null : word.first;
}

function negated<Item extends Value & { readonly plain: Value }>(numeral: Item): Item {
  return { ...numeral, value: -numeral.value, plain: { ...numeral.plain, value: -numeral.plain.value } };
}

/** The words that approximate a number, unless they say something else behind the number before it. */
function approximated(reading: Reading, unit: Unit | null, first: number, previous: Amount | undefined) {
  const found = approximationBefore(reading, first);
  // "Over 12 weeks", "$46 million over 8 years": in the course of them.
  const isOver = /^(?:over|über)$/.test(reading.token(first - 1).text) && (first === 1 || previous !== undefined);
  if (found === null || (isOver && unit !== null && TIME.test(unit.unit))) return null;
  if (previous === undefined) return found;
  const gap = found.first - (reading.token(found.first - 1).raw === "," ? 1 : 0);
  // "crecieron un 8 % hasta 2.150 millones": to them, and not at most.
  const isLevel = found.kind === "UP_TO" && previous.isChange && previous.last === gap;
  return isLevel ? null : found;
}

/** Reads what stands around a number, or around the two ends of a range. */
function printedAt(reading: Reading, numeral: Numeral, previous: Amount | undefined): Printed {
  const range = secondOf(reading, numeral);
  const [first, second] = range === null ? [numeral, numeral] : [range.low, range.high];
  const own = unitOf(reading, first);
  const of = range === null ? own : unitOf(reading, second);
  const shared = of ?? (own !== null && isMoney(own.unit) ? own : null);
  const unit = shared === null ? null : { ...shared, last: Math.max(second.last, of?.last ?? 0) };
  const opens = own !== null && isMoney(own.unit) ? own.first : first.first;
  const minus = minusBefore(reading, opens);
  const below = reading.at("below", unit?.last ?? second.last);
  const head = { first: minus ?? opens, last: below?.last ?? Math.max(second.last, unit?.last ?? 0) };
  const before = approximated(reading, unit, head.first, previous);
  const after =
    before === null ? (approximationAfter(reading, second.last) ?? approximationAfter(reading, head.last)) : null;
  // "500 or more signatures": what is counted stands behind the words that approximate.
  const counted = unit ?? (after === null ? null : unitOf(reading, { ...second, last: after.last }));
  const isBelow = minus !== null || below !== null;
  return {
    low: isBelow ? negated(range === null ? first : second) : first,
    high: isBelow ? negated(first) : second,
    unit: counted,
    kind: range?.isBetween === true ? "PRECISE" : (before?.kind ?? after?.kind ?? "PRECISE"),
    whole: {
      first: range?.isBetween === true ? range.first : (before?.first ?? head.first),
      last: Math.max(head.last, after?.last ?? 0, counted?.last ?? 0),
    },
    head,
    isBetween: range?.isBetween === true,
  };
}

/** "14-fold", "1.8 times as fast", "a factor of 3": where the multiple ends. */
function foldEnd(reading: Reading, { first, last }: Numeral): number | null {
  const isHyphened = reading.token(last).raw === "-";
  const times = reading.at("times", isHyphened ? last + 1 : last);
  if (times !== null) return times.last;
  if (reading.before("factor", approximationBefore(reading, first)?.first ?? first) !== null) return last;
  const isTimes = /^(?:times|mal|fois|veces)$/.test(reading.token(last).text);
  return isTimes && changeAround(reading, { first, last: last + 1 }) !== null ? last + 1 : null;
}

function between({ low, high, kind }: Printed): { low: number; high: number } {
  return { low: intervalAround(low, kind).low, high: intervalAround(high, kind).high };
}

function foldOf(reading: Reading, printed: Printed, last: number): Amount {
  // "增加了三倍" adds three times the base to it.
  const change = reading.token(last - 1).raw === "倍" ? changeAround(reading, printed.whole) : null;
  const added = change?.isRise === true ? 1 : 0;
  const { low, high } = between(printed);
  const interval = { low: low + added, high: high + added };
  const first = change?.first ?? (printed.kind === "PRECISE" ? printed.low.first : printed.whole.first);
  return { first, last, head: { first, last }, ...interval, unit: "ratio", isChange: true };
}

/** "(+29%)" and "(-5%)" are changes; a bare "-0.3%" may be a rate. */
function signedChange(reading: Reading, { low, head }: Printed): (Range & { isRise: boolean }) | null {
  const sign = reading.token(head.first - 1);
  const isGlued = !reading.token(head.first).hasGap;
  if (sign.raw === "+" && isGlued) return { first: head.first - 1, last: head.last, isRise: true };
  return low.value < 0 && sign.raw === "(" && isGlued ? { ...head, isRise: false } : null;
}

/** A percentage: a share, or how much something changed, which is a ratio to its base. */
function percentOf(reading: Reading, printed: Printed): Amount {
  const { low, high, unit, kind, whole, head } = printed;
  const share = { ...whole, head, ...between(printed), unit: "percent", isChange: false };
  if (unit?.unit === POINTS) return share;
  const isOne = low === high;
  // A whole hundred is as precise as a hundred.
  const step = isOne && low.value >= 100 && low.value % 100 === 0 && low.step === 1 ? 100 : low.step;
  const rounded = isOne ? intervalAround({ ...low, step }, kind) : between(printed);
  const isOfBase =
    low.value >= 100 && reading.before("ends", whole.first) !== null && reading.token(whole.last).text === "of";
  if (isOfBase) return { ...share, ...scaledBy(rounded, 0.01), unit: "ratio", isChange: true };
  const change = signedChange(reading, printed) ?? changeAround(reading, whole);
  if (change === null) return share;
  // "down -5%" falls by five.
  const size = !change.isRise && low.value < 0 ? { low: -rounded.high, high: -rounded.low } : rounded;
  const span = { first: Math.min(whole.first, change.first), last: Math.max(whole.last, change.last) };
  return { ...span, head, ...changedBy(size, change.isRise), unit: "ratio", isChange: true };
}

/** Whether a number is worth keeping: it has a unit, a magnitude, or is printed as an amount. */
function isAmount(reading: Reading, { low, high, unit, kind, head, isBetween }: Printed): boolean {
  const isTalk = unit !== null && /^(?:time|mal|fois|vez)$/.test(unit.unit);
  if (high.isWord) {
    if (high.scale !== 1) return true;
    const noun = reading.before("talk", head.last);
    if (unit === null || noun !== null || isTalk) return false;
    return high.value !== 1 || unit.unit === "percent" || isMoney(unit.unit);
  }
  if (unit !== null || high.scale !== 1) return true;
  // A year, or a range of pages.
  if (/^[12]\d{3}$/.test(high.printed) && !isUnparted(reading.token(high.last))) return false;
  if (low !== high && kind === "PRECISE" && /^\d+$/.test(high.printed)) return isBetween;
  if (kind !== "PRECISE") return true;
  if (high.value >= 10 && reading.at("counted", high.last) !== null) return true;
  // In Chinese what is counted follows without a word between; so does the rest of a name: "波音737飞机".
  if (isUnparted(reading.token(high.last)))
    return high.value >= 10 && reading.before("before-count", low.first) !== null;
  return /[., '\u00a0\u202f]/.test(high.printed) || high.value >= BARE;
}

/** What was read of a number: the amount, and where reading goes on. Null amounts are numbers that are none. */
export interface Read {
  readonly amount: Amount | null;
  readonly last: number;
}

function found(amount: Amount): Read {
  return { amount, last: amount.last };
}

/** The amount that begins with the number at a token; null where no number does. */
export function amountAt(reading: Reading, first: number, before: readonly Amount[]): Read | null {
  const numeral = numeralAt(reading, first);
  if (numeral === null) return null;
  const printed = printedAt(reading, numeral, before.at(-1));
  const { low, high, unit, kind, whole, head } = printed;
  const fold = foldEnd(reading, high.last > low.last ? high : low);
  const candidate = {
    numeral,
    unit: unit?.unit ?? null,
    reaches: fold ?? whole.last,
    isApproximate: kind !== "PRECISE",
  };
  if (isNoNumber(reading, candidate)) {
    return { amount: null, last: identifierEnd(reading, numeral) };
  }
  if (unit?.unit === "percent" || unit?.unit === POINTS) return found(percentOf(reading, printed));
  if (fold !== null) return found(foldOf(reading, printed, fold));
  const bare = { ...whole, head, ...between(printed), unit: unit?.unit ?? null, isChange: false };
  const lent = unit === null ? lentUnit(reading, numeral, bare, before) : null;
  if (lent !== null) return found({ ...bare, ...scaledBy(bare, lent.scale), unit: lent.unit });
  return isAmount(reading, printed) ? found(bare) : { amount: null, last: whole.last };
}

/** Where a telephone number or another row of digits ends that begins with a nought or a plus. */
function identifierEnd({ token }: Reading, { first, last, printed }: Numeral): number {
  let end = last;
  if (!printed.startsWith("0") && token(first - 1).raw !== "+") return end;
  while (isDigits(token(end)) || (/^[-/()]$/.test(token(end).raw) && isDigits(token(end + 1)))) end += 1;
  return end;
}
