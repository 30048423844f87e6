import type { ClaimRow } from "../../generated/cypher.ts";

/** A half-open interval [low, high) of one unit; an end may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

type Quantity = ClaimRow["quantities"][number];

/** Units of one dimension, by what one of them is in the base unit. */
const UNITS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  mg: ["kg", 1e-6],
  g: ["kg", 1e-3],
  kg: ["kg", 1],
  kilogram: ["kg", 1],
  tonne: ["kg", 1e3],
  "metric ton": ["kg", 1e3],
  pound: ["kg", 0.45359237],
  mm: ["m", 1e-3],
  cm: ["m", 1e-2],
  m: ["m", 1],
  metre: ["m", 1],
  meter: ["m", 1],
  km: ["m", 1e3],
  kilometre: ["m", 1e3],
  kilometer: ["m", 1e3],
  mile: ["m", 1609.344],
  kw: ["w", 1e3],
  mw: ["w", 1e6],
  gw: ["w", 1e9],
  kwh: ["wh", 1e3],
  mwh: ["wh", 1e6],
  gwh: ["wh", 1e9],
  twh: ["wh", 1e12],
};

const AT_LEAST = /^\W*(?:more than|over|above|exceed(?:s|ed|ing)?|at least|no less than|not less than|upwards of)\b/i;
const AT_MOST = /^\W*(?:less than|under|below|fewer than|up to|at most|no more than|not more than)\b/i;

function inBaseUnits({ low, high, unit, measure }: Quantity & { low: number; high: number }): Interval {
  const printed = unit ?? "";
  if (isCurrency(printed)) return { low, high, unit: printed };
  const plain = printed.toLowerCase();
  if (plain === "percent" && measure === "market-share") return { low: low / 100, high: high / 100, unit: "ratio" };
  const [base, factor] = UNITS[plain] ?? UNITS[plain.replace(/s$/, "")] ?? [plain, 1];
  return { low: low * factor, high: high * factor, unit: base };
}

/**
 * The interval of a quantity in base units; null where it has no number. "More than X" has no upper end and "less than X"
 * no lower one: the convention that closes them says what was likely meant, which is no ground for a disagreement.
 */
export function intervalOf(quantity: Quantity): Interval | null {
  const { low, high, text } = quantity;
  if (low === null || high === null) return null;
  const interval = inBaseUnits({ ...quantity, low, high });
  if (AT_LEAST.test(text)) return { ...interval, high: Infinity };
  if (AT_MOST.test(text)) return { ...interval, low: -Infinity };
  return interval;
}

/** Whether two intervals of one unit share no number. An interval without a width is one number, its low end. */
export function areDisjoint(one: Interval, other: Interval): boolean {
  return endsBefore(one, other) || endsBefore(other, one);
}

function endsBefore(one: Interval, other: Interval): boolean {
  return one.low === one.high ? one.high < other.low : one.high <= other.low;
}

/** Whether a unit is a currency: three capitals, as ISO 4217 has them. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** How much of the second unit one of the first is, if both amounts are the same; null where that has no meaning. */
export function quotient(one: Interval, other: Interval): Interval | null {
  if (one.low <= 0 || other.low <= 0 || !Number.isFinite(one.high) || !Number.isFinite(other.high)) return null;
  return { low: one.low / other.high, high: one.high / other.low, unit: `${one.unit}/${other.unit}` };
}

/** An interval, wider by a share of its ends; 0.05 is five in a hundred. Its low end must be above zero. */
export function widened({ low, high, unit }: Interval, share: number): Interval {
  return { low: low / (1 + share), high: high * (1 + share), unit };
}

/** An interval in words: "13.5 to 14.5". */
export function printInterval({ low, high }: Interval): string {
  if (high === Infinity) return `${printNumber(low)} or more`;
  if (low === -Infinity) return `less than ${printNumber(high)}`;
  return low === high ? printNumber(low) : `${printNumber(low)} to ${printNumber(high)}`;
}

function printNumber(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 7 });
}
