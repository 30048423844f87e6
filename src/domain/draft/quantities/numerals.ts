import { magnitudeAt } from "./magnitudes.ts";
import { readNumberWords } from "./number-words.ts";

/** A number in a text: its span with its magnitude, its value, and one unit of its last printed digit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Where the digits or words end, before a magnitude. */
  readonly digitsEnd: number;
  readonly value: number;
  readonly step: number;
  /** The value without its magnitude, for a range that shares one: "3 to 5 million". */
  readonly plain: number;
  readonly plainStep: number;
  readonly scale: number;
  readonly isWord: boolean;
}

/** Digits in groups or plain, with a fraction. Bounded on the left, so that a run of digits is read once. */
const DIGITS =
  /(?<![\p{N}]|\p{N}[.,])(?:\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u2009\u202f\u00a0]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:\.\d+)?)/gu;
/** What a decimal comma is read before: only there it is no list of two numbers. */
const COMMA_FRACTION = /,(\d{1,2})(?= ?(?:%|percent\b|per cent\b|million\b|billion\b|trillion\b|mn\b|bn\b|[€$£]))/y;

/** More digits than a number of a text has are an identifier. */
const MOST_DIGITS = 18;

function parse(printed: string): { value: number; step: number } {
  let plain: string;
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(printed)) plain = printed.replaceAll(".", "").replace(",", ".");
  else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(printed)) plain = printed.replaceAll(".", "");
  else if (/[\u2009\u202f\u00a0]/.test(printed)) plain = printed.replace(/[\u2009\u202f\u00a0]/g, "").replace(",", ".");
  else plain = printed.replaceAll(",", "");
  const fraction = plain.split(".")[1]?.length ?? 0;
  return { value: Number(plain), step: 10 ** -fraction };
}

function withMagnitude(
  text: string,
  start: number,
  digitsEnd: number,
  { value, step }: { value: number; step: number },
  isWord: boolean,
): Numeral {
  const magnitude = magnitudeAt(text, start, digitsEnd);
  const scale = magnitude?.scale ?? 1;
  return {
    start,
    end: magnitude?.end ?? digitsEnd,
    digitsEnd,
    value: times(value, scale),
    step: times(step, scale),
    plain: value,
    plainStep: step,
    scale,
    isWord,
  };
}

/** A product without the dust of binary fractions: 79.65 million is 79,650,000. */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(14));
}

function digitNumerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(DIGITS)) {
    let printed = match[0];
    if (printed.length > MOST_DIGITS) continue;
    COMMA_FRACTION.lastIndex = match.index + printed.length;
    const comma = /^\d{1,3}$/.test(printed) ? COMMA_FRACTION.exec(text) : null;
    const end = match.index + printed.length + (comma?.[0].length ?? 0);
    if (comma !== null) printed = `${printed}.${comma[1] ?? ""}`;
    found.push(withMagnitude(text, match.index, end, parse(printed), false));
  }
  return found;
}

/** All numbers of a text, in digits and in words, in order. */
export function numeralsIn(text: string): readonly Numeral[] {
  const words = readNumberWords(text).map(({ start, end, value, step }) =>
    withMagnitude(text, start, end, { value, step }, true),
  );
  const digits = digitNumerals(text);
  const all = [...digits, ...words].sort((a, b) => a.start - b.start);
  return all.filter((numeral, at) => at === 0 || numeral.start >= (all[at - 1]?.end ?? 0));
}
