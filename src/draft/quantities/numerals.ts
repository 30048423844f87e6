import { magnitudeAt } from "./magnitudes.ts";
import { hanNumerals } from "./han-numbers.ts";
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

/** A number begins here: bounded on the left, so that a run of digits is read once. */
const BEGIN = "(?<![\\p{N}]|\\p{N}[.,])";
const SPACED =
  "\\d{1,3}(?:[ \u2009\u202f\u00a0]\\d{3})+(?![\\d])(?! ?(?:mm|nm|cm|km|m|kg|g|mg|kW|MW|GW|GB|TB|lb|oz|ft)\\b)(?:[.,]\\d{1,2}(?!\\d))?";
/** Digits in groups or plain, with a fraction behind a point. A comma with one or two digits is a fraction too. */
const POINTED = new RegExp(
  `${BEGIN}(?:\\d{1,2}(?:,\\d\\d)+,\\d{3}(?!\\d)|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|${SPACED}|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d{1,3},\\d{1,2}(?![\\d,])(?=[ \u00a0]?(?:%|percent\\b|per cent\\b|[mb]illion|mn\\b|bn\\b|[€$£]|Mio\\b|Mrd\\b|Milli))|\\d+(?:\\.\\d+)?)`,
  "gu",
);
/** The same of a text that writes its fractions behind a comma. */
const COMMAED = new RegExp(
  `${BEGIN}(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|${SPACED}|\\d{1,3}(?:,\\d{3}){2,}(?!\\d)|\\d+,\\d+|\\d+(?:\\.\\d{1,2}(?!\\d))?)`,
  "gu",
);
/** A sign of its own, and no hyphen or dash of a range. */
const MINUS =
  /(?:(?<![\p{L}\p{N})\]%.,])(?<!\p{N} )[-−–]|(?:^|[(,;:]|(?<!\p{L})(?:to|of|at|was|is|were|by|from|auf|von|bei|à|de|a)) ?minus |零下)$/iu;

/** More digits than a number of a text has are an identifier. */
const MOST_DIGITS = 18;

function parse(printed: string, hasCommas: boolean): { value: number; step: number } {
  const bare = printed.replace(/[ \u2009\u202f\u00a0]/g, "");
  const isGroupedByPoints = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) && (hasCommas || /,|\..*\./.test(bare));
  const isCommaFraction = /^\d+,\d{1,2}$/.test(bare) || (hasCommas && /^\d+,\d+$/.test(bare));
  let plain = bare.replaceAll(",", "");
  if (isGroupedByPoints) plain = bare.replaceAll(".", "").replace(",", ".");
  else if (isCommaFraction) plain = bare.replace(",", ".");
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

/** Fractions as one sign: they stand behind a number or alone. */
const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 0.33, "⅔": 0.67 };
const LONE = /(?<![\p{N}])[½¼¾⅓⅔]/gu;

/** A number with the fraction that follows it, as precise as that: 12½ to a tenth, 12¼ to a hundredth. */
function withFraction(whole: { value: number; step: number }, sign: string): { value: number; step: number } {
  const part = VULGAR[sign];
  return part === undefined ? whole : { value: whole.value + part, step: sign === "½" ? 0.1 : 0.01 };
}

/** The sign itself, without the word before it. */
function signLength(found: string): number {
  return /minus $/i.test(found) ? "minus ".length : found.length;
}

function digitNumerals(text: string, hasCommas: boolean): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(hasCommas ? COMMAED : POINTED)) {
    const [printed] = match;
    if (printed.length > MOST_DIGITS) continue;
    const sign = text.charAt(match.index + printed.length);
    const { value, step } = withFraction(parse(printed, hasCommas), sign);
    const end = match.index + printed.length + (sign in VULGAR ? 1 : 0);
    const minus = MINUS.exec(text.slice(Math.max(0, match.index - 12), match.index));
    const start = match.index - (minus === null ? 0 : signLength(minus[0]));
    found.push(withMagnitude(text, start, end, { value: minus === null ? value : -value, step }, false));
  }
  for (const { 0: sign, index } of text.matchAll(LONE)) {
    found.push(withMagnitude(text, index, index + 1, withFraction({ value: 0, step: 1 }, sign), false));
  }
  return found;
}

/** All numbers of a text, in digits and in words, in order. `hasCommas` tells a text that writes 1,5 for one and a half. */
export function numeralsIn(text: string, hasCommas = false): readonly Numeral[] {
  const words = [...readNumberWords(text), ...hanNumerals(text)].map(({ start, end, value, step }) =>
    withMagnitude(text, start, end, { value, step }, true),
  );
  const digits = digitNumerals(text, hasCommas);
  const all = [...digits, ...words].sort((a, b) => a.start - b.start);
  return all.filter((numeral, at) => at === 0 || numeral.start >= (all[at - 1]?.end ?? 0));
}
