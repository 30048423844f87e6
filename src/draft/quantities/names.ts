import type { Numeral } from "./numerals.ts";
import type { Reading } from "./reading.ts";
import { isDigits, isUnparted, isWord } from "./tokens.ts";
import { currencyBefore, isMoney } from "./units.ts";

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Digits without signs between their thousands, from here on, are an identifier and no amount. */
const LONG = 5;
const ENDS = /^[.!?:;,("“„«(、，。；：]$/u;

/** Whether a number is glued to what stands before it: "H20", "Covid-19", "F-35", "95/46", "#4", "@2". */
function isGluedBefore({ token, before }: Reading, first: number): boolean {
  const previous = token(first - 1);
  if (previous.raw === "×" && isDigits(token(first - 2))) return true;
  if (token(first).hasGap || first === 0 || isUnparted(previous)) return false;
  if (before("currencies", first) !== null || before("approximations", first) !== null) return false;
  if (isWord(previous) || isDigits(previous)) return true;
  if (/^[/\\@#_№§.:]$/.test(previous.raw)) return !previous.hasGap || /^[#№§@]$/.test(previous.raw);
  return /^[-–—]$/.test(previous.raw) && !previous.hasGap && !isUnparted(token(first - 2));
}

/** Whether what follows is glued to a number and makes it a name, a code, a time or an ordinal: "5G", "8-K", "10:30". */
function isGluedAfter(reading: Reading, { last, digitsLast, isWord: isInWords }: Numeral, reaches: number): boolean {
  const { token } = reading;
  const next = token(last);
  const behind = token(last + 1);
  // "9.4 × 10⁹", "3 x 4 m": factors of one number.
  if (/^[×x]$/.test(next.raw) && isDigits(behind)) return true;
  if (isInWords || reaches > last || next.hasGap || digitsLast < last) return false;
  if (isWord(next)) return reading.at("times", last) === null && reading.at("after", last) === null;
  if (/^[/:\\_]$/.test(next.raw)) return !behind.hasGap && isDigits(behind);
  if (next.raw === "(") return !behind.hasGap && isWord(behind) && behind.raw.length === 1;
  if (!/^[-–]$/.test(next.raw) || behind.hasGap) return false;
  // "102-98": a score, or a code.
  if (isDigits(behind)) return true;
  return isWord(behind) && reading.at("times", last + 1) === null && reading.at("after", last + 1) === null;
}

/** "am 17. Versuch": an ordinal, in a language that marks it by a stop. */
function isStoppedOrdinal({ token, manner, tokens }: Reading, { last, isWord: isInWords, printed }: Numeral): boolean {
  if (manner.language !== "de" || isInWords || !/^\d{1,2}$/.test(printed) || token(last).raw !== ".") return false;
  return !token(last).hasGap && last + 1 < tokens.length && (isWord(token(last + 1)) || token(last + 1).hasGap);
}

/** A word that makes the number behind it a label: "Section 301". What somebody does is none: "to order 16 turbines". */
function isLabelled(reading: Reading, first: number): boolean {
  const label = reading.before("labels", first);
  if (label === null) return false;
  const isGluedName = !reading.token(label.first).hasGap && isWord(reading.token(label.first - 1));
  return !isGluedName && reading.before("label-verbs", label.first) === null;
}

/** A word with a capital before a number, which then belongs to a name: "Boeing 737". */
function isNamed(reading: Reading, first: number, isCounted: boolean): boolean {
  const { token, manner } = reading;
  const previous = token(first - 1);
  if (!/^\p{Lu}|\p{Ll}\p{Lu}/u.test(previous.raw) || !isWord(previous) || !token(first).hasGap) return false;
  const isKnown = ["small", "approximations", "months", "from", "between", "numbers", "measures", "changes", "by"].some(
    (kind) => reading.before(kind, first) !== null,
  );
  if (isKnown) return false;
  if (manner.language === "de") return !isCounted;
  const opens = (at: number): boolean => at <= 0 || ENDS.test(token(at - 1).raw);
  // "In London 300 people": a place that opens the sentence.
  const isPlace = reading.before("places", first - 1) !== null && opens(first - 2);
  return !(isCounted && isPlace) && !(isCounted && opens(first - 1) && !/^\p{Lu}{2,}$/u.test(previous.raw));
}

/** "the Slate 4 512 GB": a number with a symbol behind a name that has a number already. */
function isPartOfModel({ token, at }: Reading, { first, last }: Numeral): boolean {
  const isBehindNumber = isDigits(token(first - 1)) && token(first).hasGap && /^\p{Lu}/u.test(token(first - 2).raw);
  return isBehindNumber && at("symbols", last) !== null;
}

/** Digits that are written as an identifier is: a long run without signs, a nought in front, a telephone. */
function isIdentifier({ token }: Reading, { first, printed, scale }: Numeral, isCounted: boolean): boolean {
  if (scale !== 1) return false;
  if (/^0\d/.test(printed) || /^\d{3} \d{3} \d{3}/.test(printed)) return !isCounted || printed.startsWith("0");
  if (token(first - 1).raw === "+" && /^\d{2}$/.test(printed) && isDigits(token(first + 1))) return true;
  return !isCounted && printed.length >= LONG && /^\d+$/.test(printed);
}

/** "2 Steering", "3.7 Values": the number of a heading, which ends in no stop. */
function isHeading({ token, tokens, manner }: Reading, { first, last, printed }: Numeral): boolean {
  if (first !== 0 || manner.language === "de" || !/^\d{1,2}(?:\.\d{1,2})?$/.test(printed)) return false;
  return isWord(token(last)) && /^\p{Lu}/u.test(token(last).raw) && !/^[.!?。]$/u.test(tokens.at(-1)?.raw ?? "");
}

/** What a number is before it may be a quantity. */
export interface Candidate {
  readonly numeral: Numeral;
  readonly unit: string | null;
  /** The token behind its unit. */
  readonly reaches: number;
  /** Whether words beside it approximate it. */
  readonly isApproximate: boolean;
}

/** Whether a number is none, but part of a name, a label, an ordinal, a time, a year or an identifier. */
export function isNoNumber(reading: Reading, { numeral, unit, reaches, isApproximate }: Candidate): boolean {
  const { first, last, scale, isWord: isInWords, printed } = numeral;
  const isCounted = unit !== null || scale !== 1 || isApproximate;
  const isShareOrMoney =
    /^(?:percent|percentage point|basis point)$/.test(unit ?? "") || (unit !== null && isMoney(unit));
  if (isGluedBefore(reading, first) || isGluedAfter(reading, numeral, reaches)) return true;
  if (isInWords) return isLabelled(reading, first) && scale === 1 && !isShareOrMoney;
  if (
    isPartOfModel(reading, numeral) ||
    isHeading(reading, numeral) ||
    isStoppedOrdinal(reading, numeral) ||
    isIdentifier(reading, numeral, isCounted)
  )
    return true;
  const isTime = reading.manner.hasDecimalComma && /^\d{1,2}\.\d\d$/.test(printed) && unit === null;
  const isDay = reading.token(first - 1).raw === "月";
  if (isTime || isDay) return true;
  if (reading.at("label-after", last) !== null && !(unit !== null && reaches > last + 1)) return true;
  const labelled = isLabelled(reading, first);
  if (labelled && reading.before("labels", first)?.key === "always") return true;
  if (isShareOrMoney || scale !== 1) return labelled && !isShareOrMoney && currencyBefore(reading, first) === null;
  if (YEAR.test(printed) && !isUnparted(reading.token(last)))
    return unit === null || reading.at("year-nouns", last) !== null;
  // "737 MAX": what follows in capitals is no unit.
  const isNamedBehind = unit === null && /^\p{Lu}{2,}$/u.test(reading.token(last).raw);
  return labelled || isNamedBehind || isNamed(reading, first, isCounted);
}
