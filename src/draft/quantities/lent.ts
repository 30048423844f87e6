import { approximationBefore } from "./approximations.ts";
import { nounAfter } from "./nouns.ts";
import { numeralAt, type Numeral } from "./numerals.ts";
import type { Amount, Reading } from "./reading.ts";
import { isCount, isMoney, TIME, unitOf } from "./units.ts";

interface Lent {
  readonly unit: string;
  /** By what the number is multiplied, where it shares the magnitude of the other. */
  readonly scale: number;
}

const LARGEST_SHARED = 1_000;

/** The number behind words that approximate it and its currency. */
function numeralBehind(reading: Reading, first: number): Numeral | null {
  for (let at = first; at < first + 4; at += 1) {
    const numeral = numeralAt(reading, at);
    if (numeral !== null) return numeral;
  }
  return null;
}

/** "from 14 to 9 percent": the first end has the unit of the second. */
function fromNext(reading: Reading, { scale, plain, last }: Numeral): Lent | null {
  const ends = reading.at("ends", last);
  const next = ends === null ? null : numeralBehind(reading, ends.last);
  const unit = next === null ? null : unitOf(reading, next);
  if (next === null || unit === null) return null;
  return { unit: unit.unit, scale: scale === 1 && plain.value <= LARGEST_SHARED ? next.scale : 1 };
}

/** The unit of a bare number that another of its sentence lends it; null where none plainly does. */
export function lentUnit(
  reading: Reading,
  numeral: Numeral,
  { first, last }: Amount,
  before: readonly Amount[],
): Lent | null {
  const opens = approximationBefore(reading, first)?.first ?? first;
  const isCompared = reading.before("compared", opens) !== null;
  const isFrom = isCompared || reading.before("from", opens) !== null;
  const next = isFrom ? fromNext(reading, numeral) : null;
  if (next !== null) return next;
  const compared = before.filter(({ unit }) => unit !== null && unit !== "ratio");
  // "91% after 28 days, against 62": spans of time are compared where there is nothing else.
  const previous = (compared.findLast(({ unit }) => !TIME.test(unit ?? "")) ?? compared.at(-1))?.unit ?? null;
  const isFromTime = reading.before("from", opens) !== null && TIME.test(previous ?? "");
  const isSame = previous !== null && !isFromTime;
  if (isCompared && isSame && (numeral.scale === 1 || isMoney(previous))) return { unit: previous, scale: 1 };
  // "four of the cities", "12 of its last 15 matches".
  const whole = reading.at("of-all", last);
  const number = whole === null ? null : numeralBehind(reading, whole.last);
  const noun = whole === null ? null : nounAfter(reading, number?.last ?? whole.last, false);
  if (noun !== null) return { unit: noun.unit, scale: 1 };
  const counted = before.findLast(({ unit }) => unit !== null && isCount(reading, unit))?.unit ?? null;
  const isOfThem = reading.at("of-them", last) !== null || reading.before("of-which", opens) !== null;
  return counted !== null && isOfThem ? { unit: counted, scale: 1 } : null;
}
