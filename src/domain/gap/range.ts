import type { ClaimRow } from "../../generated/cypher.ts";
import { qualityOf, type Quality } from "./quality.ts";
import type { RangeModel } from "./model.ts";

/** What one claim says of a component: its value v, as the interval [low, high] inside -1 to 1. */
export interface Reading {
  readonly claim: ClaimRow;
  readonly low: number;
  readonly high: number;
}

/** A component, or one policy of it, as the claims have it. */
export interface Judged extends RangeModel {
  /** The claim that counts, with its value and worth; null where all that is said is a denial. */
  readonly best: (Reading & Quality) | null;
  readonly isDisputed: boolean;
}

/** Rounds to two decimals, as every number of the method is shown, and avoids a negative zero. */
export function round(value: number): number {
  return Math.round((value + Number.EPSILON) * 100) / 100 + 0;
}

/** A number as the explanations print it. */
export function print(value: number): string {
  return String(round(value));
}

/** A range as the explanations print it. */
export function printRange({ low, high }: RangeModel): string {
  return low === high ? print(low) : `${print(low)} to ${print(high)}`;
}

/** A value as the explanations print it. */
export function printValue({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? print(low) : `${print(low)}..${print(high)}`;
}

/** Cuts a number to an interval. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The best single reading: the one that makes sure of the most, then the one that allows the most, then the first. */
export function strongest(readings: readonly Reading[]): (Reading & Quality) | null {
  const rated = readings.map((reading) => ({ ...reading, ...qualityOf(reading.claim) }));
  const sure = ({ low, high, q }: (typeof rated)[number]) => (high < 0 ? -high : low) * q;
  return rated.toSorted((a, b) => sure(b) - sure(a) || Math.abs(b.high) - Math.abs(a.high) || b.q - a.q)[0] ?? null;
}

/**
 * The range of a component of some weight. A dispute lets the end that the evidence makes sure of count as q = 0; what is
 * only denied is zero. Null where nothing is said.
 */
export function judge(weight: number, readings: readonly Reading[], denials: readonly ClaimRow[]): Judged | null {
  const best = strongest(readings);
  const isDisputed = best !== null && denials.length > 0;
  if (best === null) return denials.length === 0 ? null : { low: 0, high: 0, best, isDisputed };
  const q = isDisputed ? 0 : best.q;
  return best.high < 0
    ? { low: round(weight * best.low), high: round(weight * best.high * q), best, isDisputed }
    : { low: round(weight * best.low * q), high: round(weight * best.high), best, isDisputed };
}
