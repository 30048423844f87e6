import { STARTERS } from "../abbreviations.ts";
import { anyOf, anyWord, wordList } from "../words.ts";
import { findDate } from "./dates.ts";
import { isBody, namesAt } from "./names.ts";
import { OPEN, segmentsOf } from "./segments.ts";
import { findQuoted } from "./title.ts";

const BACK = new RegExp(`(?<![\\p{L}-])(?:${anyOf(wordList("back-references"))})(?![\\p{L}-])`, "iu");
const SEE = new RegExp(`(?<![\\p{L}])(?:${anyOf(wordList("see"))})[,:]?\\s+(?:also\\s+)?`, "giu");
const VERB = new RegExp(anyWord("verbs"), "u");
const ADDRESS = /https?:\/\/|\bwww\.|\b10\.\d{4,9}\//iu;

/** Whether words have what only a work has: a title set off, an address, or names at their head and a date. */
function showsWork(text: string): boolean {
  const isDated = findDate(text) !== null;
  if (ADDRESS.test(text)) return true;
  if (findQuoted(text) !== null || text.includes(OPEN)) return isDated || namesAt(text) !== null;
  return isDated && (namesAt(text)?.isPlain ?? false);
}

/** Whether a note points to another note: `Ibid., p. 14`, `Holm, op. cit.`, `see note 3`. */
export function pointsBack(text: string): boolean {
  const match = BACK.exec(text);
  if (match === null || text.length > 200) return false;
  const before = text.slice(0, match.index);
  const isHead = before.replace(new RegExp(SEE.source, "giu"), "").trim().length === 0 || /^[^.]{0,80}[.,(]?\s*$/u.test(before);
  return isHead && !ADDRESS.test(text) && !/(?:1[5-9]|20)\d\d/u.test(text.slice(0, match.index));
}

/** Where the work of a note begins, behind words that lead to it: `For another view see`, `Vgl.` */
export function workStart(text: string): number {
  for (const match of text.slice(0, 200).matchAll(SEE)) {
    const before = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    if (!/^[\p{Lu}\p{Lo}“"«„‘\uE000]/u.test(rest) || findQuoted(before) !== null) continue;
    // `See Through Walls` is a title, and `Vgl. Vogt` is none.
    const isTitle = before === "" && /^(?:see|compare)\s$/iu.test(match[0]);
    const isLed = showsWork(rest) || (!isTitle && findDate(rest) !== null && (namesAt(rest) !== null || isBody(rest.slice(0, 60))));
    if (isLed) return match.index + match[0].length;
  }
  return 0;
}

/** Whether words are a remark and name no work: a sentence, with nothing that only a work has. */
export function isRemark(text: string): boolean {
  if (ADDRESS.test(text) || text.includes(OPEN) || findQuoted(text) !== null) return false;
  const segments = segmentsOf(text);
  const [first = ""] = segments;
  const names = namesAt(text);
  if (names !== null && names.isPlain) return false;
  if (/\((?:1[5-9]|20)\d\d[^)]{0,20}\)/u.test(text)) return false;
  const words = first.split(/\s+/u);
  const isSaid = VERB.test(first) && words.length >= 5 && words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
  // A work has its date in a part of its own, a remark within the sentence.
  const isDated = segments.slice(1).some((segment) => findDate(segment) !== null) || /,\s*[^,]*(?:1[5-9]|20)\d\d[.)]*$/u.test(first);
  const isAlone = segments.length === 1 && findDate(text) === null && STARTERS.has((words[0] ?? "").toLowerCase()) && words.length >= 6;
  return (isSaid || isAlone) && !isDated;
}

/** Splits a note at the semicolons between works; each has of its own what only a work has. */
export function splitWorks(text: string): readonly string[] {
  const works: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/;\s+(?:and\s+|und\s+|et\s+)?/gu)) {
    const [before, after] = [text.slice(from, match.index), text.slice(match.index + match[0].length)];
    if (before.split(/[(（]/u).length !== before.split(/[)）]/u).length) continue;
    if (!showsWork(before) || !showsWork(after.split(/;\s/u)[0] ?? "") || findDate(before) === null) continue;
    works.push(before);
    from = match.index + match[0].length;
  }
  return [...works, text.slice(from)];
}
