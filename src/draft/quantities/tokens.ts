import type { Span } from "../model.ts";

/** A word, a number as printed, a sign, or one character of a script that parts no words. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** With plain digits and signs for full-width ones. */
  readonly raw: string;
  /** The same in lower case. */
  readonly text: string;
  /** Whether white space stands before it. */
  readonly hasGap: boolean;
}

/** What stands before the first and behind the last token. */
export const NOTHING: Token = { start: 0, end: 0, raw: "", text: "", hasGap: true };

/** Stands for each sign of a place in which something else was read. */
const TAKEN = "\ufffc";
const UNPARTED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const TOKEN = new RegExp(
  `${TAKEN}+|(?<![\\p{L}\\p{N}.,])[.,]\\d+|\\d+(?:[.,']\\d+)*|[${UNPARTED}]|(?:(?![${UNPARTED}])[\\p{L}\\p{M}])+|\\S`,
  "gu",
);
const FULL_WIDTH = /[！-＋－-～]/gu;
const WIDTH = 0xfee0;
/** A full-width comma parts a sentence, and thousands only between digits. */
const FULL_COMMA = /(?<=\d)，(?=\d{3}(?!\d))/gu;
const SAME: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "−": "-",
  "￥": "¥",
  "\u00a0": " ",
  "\u202f": " ",
};
const OTHER_SIGNS = new RegExp(`[${Object.keys(SAME).join("")}\u2009]`, "gu");

/** The same text with one sign for those that mean the same; each keeps its place. */
export function plain(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH))
    .replace(FULL_COMMA, ",")
    .replace(OTHER_SIGNS, (sign) => SAME[sign] ?? " ");
}

/** A text with the places blotted out in which something else was read; all others keep theirs. */
export function withoutTaken(text: string, taken: readonly Span[]): string {
  let blotted = text;
  for (const { start, end } of taken) {
    const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
    if (from < to) blotted = blotted.slice(0, from) + TAKEN.repeat(to - from) + blotted.slice(to);
  }
  return blotted;
}

/** Whether something else was read in a token, such as a date. */
export function isTaken(token: Token): boolean {
  return token.raw.startsWith(TAKEN);
}

/** All tokens of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  let reached = -1;
  return Array.from(plain(text).matchAll(TOKEN), ({ 0: raw, index }) => {
    const token = { start: index, end: index + raw.length, raw, text: raw.toLowerCase(), hasGap: index !== reached };
    reached = token.end;
    return token;
  });
}

const HAN = new RegExp(`^[${UNPARTED}]`, "u");

/** Whether a token is a character of a script that parts no words. */
export function isUnparted(token: Token): boolean {
  return HAN.test(token.raw);
}

/** Whether a token is a word of letters. */
export function isWord(token: Token): boolean {
  return /^\p{L}/u.test(token.raw) && !isUnparted(token);
}

/** Whether a token is a number in digits. */
export function isDigits(token: Token): boolean {
  return /^[.,]?\d/.test(token.raw);
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.raw);
}
