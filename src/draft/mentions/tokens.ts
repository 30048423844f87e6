import type { Span } from "../model.ts";

/** A word of a text; a character of a script without spaces is a word of its own. */
export interface Token extends Span {
  readonly word: string;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])+/gu;

/** All words of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** What stands between two words of a name, in one form: spaces, line ends and hyphens are one space. */
export function gapForm(gap: string): string {
  if (gap === " " || gap === "") return gap;
  return gap.replace(/[\s\u00a0‐‑–-]+/gu, " ").replaceAll("’", "'");
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** Whether a word is in capitals and digits alone. */
export function isAllCaps(word: string): boolean {
  return /^[\p{Lu}\p{N}]+$/u.test(word) && /\p{Lu}/u.test(word);
}
