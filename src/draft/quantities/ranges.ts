import { approximationBefore } from "./approximations.ts";
import { times } from "./digits.ts";
import { numeralAt, type Numeral } from "./numerals.ts";
import type { Reading } from "./reading.ts";
import { currencyBefore, isMoney, unitOf } from "./units.ts";

/** The two ends of a range, and where its words begin. */
export interface RangeEnds {
  readonly low: Numeral;
  readonly high: Numeral;
  readonly first: number;
  /** "between 3 and 5": the words themselves say that it is one. */
  readonly isBetween: boolean;
}

const DASH = /^[-–—~～]$/u;
const LARGEST_SHARED = 1_000;

/** Whether the words before the first number say that something went from it to the second. */
function isFromTo(reading: Reading, first: number): boolean {
  const opens = approximationBefore(reading, first)?.first ?? first;
  const money = currencyBefore(reading, opens)?.first ?? opens;
  const from = reading.before("from", money) ?? reading.before("from", money - 1);
  if (from === null) return false;
  // "baissé de 5 à 7 %": the word that says from what also says by what.
  const kinds = reading.before("by", from.last) === null ? ["moved", "changes", "change-nouns"] : ["moved"];
  for (let at = from.first; at > 0 && from.first - at < 16; at -= 1) {
    if (kinds.some((kind) => reading.before(kind, at) !== null)) return true;
  }
  return false;
}

/** The number that a dash or "to" joins to the one before; null where there is none, or where the two are no range. */
export function secondOf(reading: Reading, low: Numeral): RangeEnds | null {
  const { token } = reading;
  const unit = unitOf(reading, low);
  const isShort = unit !== null && (unit.unit === "percent" || isMoney(unit.unit));
  const ends = [low.last, ...(unit !== null && unit.last > low.last ? [unit.last] : [])];
  for (const end of ends) {
    const opens = isShort ? unit.first : low.first;
    const between = reading.before("between", approximationBefore(reading, opens)?.first ?? opens);
    const link = reading.at("to", end) ?? (between === null ? null : reading.at("and", end));
    if (link === null) continue;
    const isDash = DASH.test(token(link.first).raw);
    const high = [0, 1, 2, 3].map((skip) => numeralAt(reading, link.last + skip)).find((found) => found !== null);
    if (high === undefined) continue;
    const opened = currencyBefore(reading, high.first)?.first ?? high.first;
    const approximated = approximationBefore(reading, opened)?.first ?? opened;
    if (approximated !== link.last && opened !== link.last) continue;
    const other = unitOf(reading, high);
    const isOnce = isShort && other === null && unit.first < low.first && isDash;
    if (end > low.last || isShort) {
      if (!isOnce && other?.unit !== unit?.unit) continue;
    }
    if (between === null && isFromTo(reading, low.first)) return null;
    const shares = low.scale === 1 && high.scale !== 1 && low.plain.value <= LARGEST_SHARED && unit?.unit !== "percent";
    const { value, step } = low.plain;
    const shared = { value: times(value, high.scale), step: times(step, high.scale), scale: high.scale };
    const first = shares ? { ...low, ...shared } : low;
    const isSpaced = isDash && token(link.first).hasGap !== token(link.last).hasGap;
    if (first.value >= high.value || isSpaced) return null;
    return { low: first, high, first: between?.first ?? low.first, isBetween: between !== null };
  }
  return null;
}
