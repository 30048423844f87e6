import { parseDigits, times, type Value } from "./digits.ts";
import { numberWordAt } from "./number-words.ts";
import type { Range, Reading } from "./reading.ts";
import { isDigits } from "./tokens.ts";

/** A number with its magnitude: its tokens, its value, and one unit of its last printed digit. */
export interface Numeral extends Range, Value {
  /** Where its digits or words end, before a magnitude. */
  readonly digitsLast: number;
  /** The value without its magnitude, for a range that shares one: "3 to 5 million". */
  readonly plain: Value;
  readonly scale: number;
  readonly isWord: boolean;
  /** As printed, without its sign and magnitude; empty where it is in words. */
  readonly printed: string;
}

const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 0.33, "⅔": 0.67, "⅛": 0.125 };
const THREE = /^\d{3}$/;
const MONEY = /^[€$£]$/u;

/** Groups of three digits behind a space belong to the number, unless they measure what it counts: "12 300 mm wafers". */
function groupsEnd(reading: Reading, first: number): number {
  const { token } = reading;
  let last = first + 1;
  if (!/^[1-9]\d{0,2}$/.test(token(first).raw)) return last;
  while (THREE.test(token(last).raw.slice(0, 3)) && token(last).start === token(last - 1).end + 1) {
    const isLast = !THREE.test(token(last).raw);
    if (isLast && !/^\d{3}[.,]\d+$/.test(token(last).raw)) break;
    const symbol = reading.at("symbols", last + 1);
    const isMeasure = symbol !== null && /^\p{Ll}+s$/u.test(token(symbol.last).text);
    if (isMeasure) break;
    last += 1;
    if (isLast) break;
  }
  return last;
}

function inDigits(reading: Reading, first: number): (Range & Value & { readonly printed: string }) | null {
  const { token, manner, sentence } = reading;
  const last = isDigits(token(first)) ? groupsEnd(reading, first) : first;
  const digits = Array.from({ length: last - first }, (_, at) => token(first + at).raw).join("");
  const hasComma = manner.hasDecimalComma || (last - first > 1 && digits.includes(","));
  const whole = last === first ? { value: 0, step: 1 } : parseDigits(digits, hasComma);
  const part = last === first || !token(last).hasGap ? VULGAR[token(last).raw] : undefined;
  if (whole === null || (last === first && part === undefined)) return null;
  const printed = sentence.slice(token(first).start, token(Math.max(first, last - 1)).end);
  if (part === undefined) return { first, last, ...whole, printed };
  return { first, last: last + 1, value: whole.value + part, step: part === 0.5 ? 0.1 : 0.01, printed };
}

/** A letter that stands for a magnitude, where it touches the number and money or a plural stands beside it: "$25m". */
function letterAt(reading: Reading, first: number, at: number): { scale: number; last: number } | null {
  const { token } = reading;
  const found = reading.at("letters", at);
  if (found === null) return null;
  const isBeforeMoney = MONEY.test(token(found.last).raw) && /^[Mk]$/.test(token(at).raw);
  if (token(at).hasGap && !isBeforeMoney) return null;
  const isMoney = isBeforeMoney || reading.before("currencies", first) !== null;
  // "4K screens": a capital counts thousands of money only.
  if (token(at).raw === "K" && !isMoney) return null;
  const counts =
    isMoney ||
    token(at).raw === "k" ||
    reading.at("currencies", found.last) !== null ||
    /^(?:\p{Ll}+s|people|%)$/u.test(token(found.last).raw);
  return counts ? { scale: Number(found.key), last: found.last } : null;
}

/** The magnitude behind a number. */
function magnitudeAt(reading: Reading, first: number, at: number): { scale: number; last: number } | null {
  const { token } = reading;
  const isHyphened = token(at).raw === "-" && !token(at).hasGap && !token(at + 1).hasGap;
  const found = reading.at("magnitudes", isHyphened ? at + 1 : at);
  return found === null ? letterAt(reading, first, at) : { scale: Number(found.key), last: found.last };
}

/** The number that begins at a token, in digits or in words; null where none does. */
export function numeralAt(reading: Reading, first: number): Numeral | null {
  const digits = inDigits(reading, first);
  const found = digits ?? numberWordAt(reading, first);
  if (found === null) return null;
  const magnitude = magnitudeAt(reading, first, found.last);
  const scale = magnitude?.scale ?? 1;
  return {
    first,
    last: magnitude?.last ?? found.last,
    digitsLast: found.last,
    value: times(found.value, scale),
    step: times(found.step, scale),
    plain: { value: found.value, step: found.step },
    scale,
    isWord: digits === null,
    printed: digits?.printed ?? "",
  };
}
