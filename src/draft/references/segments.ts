import { EITHER, LEADING } from "../abbreviations.ts";
import { wordList } from "../words.ts";

/** Emphasis opens and closes with these signs once the markup is read: it shows where a title stands. */
export const OPEN = "\uE000";
export const CLOSE = "\uE001";

const JOURNAL = new Set(wordList("journal-abbreviations"));
/** Shortened words that are common ends of words too: only a number behind them shows them to be shortened. */
const BEFORE_NUMBERS = /^(?:no|ref|art|sec|am|pm|hr|rd|st|sq|min|pol|im|sep|mar|may|av|est|s)$/;

function isShortened(before: string, rest: string): boolean {
  const lower = before.toLowerCase();
  if (JOURNAL.has(lower) && before !== lower && /^(?:\p{Lu}\p{L}*|\d+(?:st|nd|rd|th))(?:\.|\s|$)/u.test(rest))
    return true;
  if (rest === "" || !(/^\p{Lu}$|^\p{L}(?:\.\p{L})+$/u.test(before) || LEADING.has(lower) || EITHER.has(lower)))
    return false;
  return !BEFORE_NUMBERS.test(lower) || /^\d/.test(rest);
}

/** A small letter begins no part, unless it is that of a name such as arXiv, or the book behind a chapter. */
const GOES_ON = /^\p{Ll}(?!\p{Ll}{0,2}\p{Lu}|n:?\s\p{Lu})/u;
/** `Title, Clim. Dynam., 22`: a name that a number follows goes on. */
const ABBREVIATED = /^\p{Lu}[\p{L}. ]{1,40},?\s*(?:vol\.?\s*)?(?!(?:1[5-9]|20)\d\d\b)\d/iu;

/** Splits a text at the full stops, question and exclamation marks that end a part of an entry; none within emphasis. */
export function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!。．][\uE001"”’»]*(?:\s+|$)|[。．](?!\d)/gu)) {
    const so = text.slice(start, match.index + match[0].trimEnd().length);
    if (so.split(OPEN).length !== so.split(CLOSE).length) continue;
    const isDot = match[0].startsWith(".");
    const before =
      /[\p{L}\p{M}\p{N}.&'’-]+$/u.exec(text.slice(Math.max(start, match.index - 40), match.index))?.[0] ?? "";
    const rest = text.slice(match.index + match[0].length);
    if (isDot && (isShortened(before, rest) || GOES_ON.test(rest))) continue;
    if (isDot && /,\s(?:\p{Lu}\p{L}*\.\s)*\p{Lu}\p{L}{1,6}$/u.test(so.slice(0, -1)) && ABBREVIATED.test(rest)) continue;
    if (so.trim() !== "") segments.push(so.trim());
    start = match.index + match[0].length;
  }
  const last = text.slice(start).trim();
  return last === "" ? segments : [...segments, last];
}
