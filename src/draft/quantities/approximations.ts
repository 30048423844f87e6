import { times, type Value } from "./digits.ts";
import type { Range, Reading } from "./reading.ts";

/** How the words beside a number widen it, by docs/quantities.md. */
export type Approximation = "PRECISE" | "NEARLY" | "LESS" | "ABOUT" | "JUST_OVER" | "MORE" | "UP_TO";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Approximated extends Range {
  readonly kind: Approximation;
}

/** The words before a token that approximate the number there. An article may stand between. */
export function approximationBefore(reading: Reading, first: number): Approximated | null {
  let last = first;
  for (let fillers = 0; fillers < 3; fillers += 1) {
    const found = reading.before("approximations", last);
    if (found !== null) return { kind: found.key as Approximation, first: found.first, last };
    const filler = reading.before("fillers", last);
    if (filler === null) return null;
    last = filler.first;
  }
  return null;
}

/** The words at a token that approximate the number before it. */
export function approximationAfter(reading: Reading, first: number): Approximated | null {
  const at = reading.token(first).raw === "-" ? first + 1 : first;
  const found = reading.at("after", at);
  return found === null ? null : { kind: found.key as Approximation, first, last: found.last };
}

/** A number as an interval: half a unit of its last digit to either side, or as the words around it widen it. */
export function intervalAround({ value, step }: Value, kind: Approximation): Interval {
  if (value < 0) {
    const { low, high } = intervalAround({ value: -value, step }, kind);
    return { low: -high, high: -low };
  }
  const within = (low: number, high: number): Interval => ({ low: times(low, 1), high: times(high, 1) });
  if (kind === "NEARLY") return within(0.96 * value, value);
  if (kind === "LESS") return within(0.9 * value, value);
  if (kind === "ABOUT") return within(0.95 * value, 1.05 * value);
  if (kind === "JUST_OVER") return within(value, 1.04 * value);
  if (kind === "MORE") return within(value, 1.1 * value);
  if (kind === "UP_TO") return within(0.9 * value, value + step / 2);
  return within(value - step / 2, value + step / 2);
}
