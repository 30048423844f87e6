import { anyOf, anyWord, wordList } from "../words.ts";
import { findDate } from "./dates.ts";
import { isBody, namesAt } from "./names.ts";
import { OPEN, segmentsOf } from "./segments.ts";
import { findQuoted } from "./title.ts";

const BACK = new RegExp(`(?<![\\p{L}-])(?:${anyOf(wordList("back-references"))})(?![\\p{L}-])`, "iu");
const SEE = new RegExp(`(?<![\\p{L}])(?:${anyOf(wordList("see"))})[,:]?\\s+(?:also\\s+)?`, "giu");
const VERB = new RegExp(anyWord("verbs"), "u");
const PRIVATE = new RegExp(anyWord("private"), "iu");
const ADDRESS = /https?:\/\/|\bwww\.|\b10\.\d{4,9}\//iu;

/** Whether words have what only a work has: a title set off, an address, or names at their head and a date. */
function showsWork(text: string): boolean {
  const isDated = findDate(text) !== null;
  if (ADDRESS.test(text)) return true;
  if (findQuoted(text) !== null || text.includes(OPEN)) return isDated || namesAt(text) !== null;
  return isDated && ((namesAt(text)?.isPlain ?? false) || IMPRINT.test(text));
}

/** `(Fresno: Arroyo Books, 2003)` */
const IMPRINT = /\(\p{Lu}[^():]{1,40}:\s[^()]+\d{4}\)/u;

/** How a note points to another one: to the one before it, to one by its number, or by the names of its authors. */
export interface BackReference {
  readonly isBefore: boolean;
  readonly note: string | null;
  readonly names: string;
}

const BEFORE = new RegExp(`^(?:${anyOf(wordList("back-references-before"))})(?![\\p{L}-])`, "iu");
const NOTE = /^[^\d]{0,12}?(?:notes?|nn?\.|fn\.?|fu(?:ß|ss)note|anm\.|nota|注)\s*(\d{1,4})(?!\d)/iu;

/** Reads a note that points to another note: `Ibid., p. 14`, `Holm, op. cit.`, `see note 3`; null where it does not. */
export function pointsBack(text: string): BackReference | null {
  const match = BACK.exec(text);
  if (match === null || text.length > 200 || ADDRESS.test(text)) return null;
  const led = new RegExp(`^(?:${SEE.source})`, "iu").exec(text)?.[0].length ?? 0;
  const names = led >= match.index ? "" : text.slice(led, match.index).trim();
  // A full work with a date may be followed by words that send back; then it is the work.
  if (names.length > 80 || /(?:1[5-9]|20)\d\d|[.?!]\s+\S+\s+\S+\s+\S/u.test(names)) return null;
  const note = NOTE.exec(text.slice(match.index))?.[1] ?? null;
  return { isBefore: names === "" && BEFORE.test(match[0]), note, names };
}

/** Where the work of a note begins, behind words that lead to it: `For another view see`, `Vgl.` */
export function workStart(text: string): number {
  for (const match of text.slice(0, 200).matchAll(SEE)) {
    const before = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    if (!/^[\p{Lu}\p{Lo}“"«„‘\uE000]/u.test(rest) || findQuoted(before) !== null) continue;
    // `See Through Walls` is a title, and `Vgl. Vogt` is none.
    const isTitle = before === "" && /^(?:see|compare)\s$/iu.test(match[0]);
    const isLed =
      showsWork(rest) || (!isTitle && findDate(rest) !== null && (namesAt(rest) !== null || isBody(rest.slice(0, 60))));
    if (isLed) return match.index + match[0].length;
  }
  // `earlier figures in Susan Pardo, Who Works the Land?`
  const lead = /^\p{Ll}[^.“"]{3,60}?\s(?:in|from|by)\s+(?=\p{Lu})/u.exec(text)?.[0] ?? "";
  return lead !== "" && showsWork(text) && namesAt(text.slice(lead.length)) !== null ? lead.length : 0;
}

/** Whether a part of an entry is a sentence: it has a short verb, and most of its words are no names. */
function isSentence(part: string): boolean {
  const words = part.split(/\s+/u);
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length;
  return VERB.test(part) && words.length >= 5 && small * 2 >= words.length;
}

/** A text without the sentences at its end, in which its author says something of the work. */
export function withoutRemarks(text: string): string {
  const segments = segmentsOf(text);
  const last = segments.findLastIndex((segment, index) => index === 0 || !isSentence(segment));
  // A title may be a sentence itself.
  const [first = ""] = segments;
  const isBare = last === 0 && findQuoted(first) === null && findDate(first) === null;
  return last === segments.length - 1 || isBare ? text : segments.slice(0, last + 1).join(" ");
}

/** Whether words are a remark and name no work: sentences, with nothing that only a work has, or what nobody can look up. */
export function isRemark(text: string): boolean {
  if (PRIVATE.test(text) && !ADDRESS.test(text) && findQuoted(text) === null) return true;
  if (ADDRESS.test(text) || text.includes(OPEN) || findQuoted(text) !== null) return false;
  if (namesAt(text)?.isPlain === true || /\([^()]{0,60}(?:1[5-9]|20)\d\d[^)]{0,20}\)/u.test(text)) return false;
  const segments = segmentsOf(text);
  const [first = ""] = segments;
  // A work has its date in a part of its own, a remark within the sentence.
  const isDated =
    segments.slice(1).some((segment) => findDate(segment) !== null && !isSentence(segment)) ||
    /,\s*[^,]*(?:1[5-9]|20)\d\d[.)]*$/u.test(first);
  const words = first.split(/\s+/u);
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length;
  const isProse =
    findDate(text) === null && words.length >= 6 && small * 4 >= words.length * 3 && !isBody(segments[1] ?? "");
  return !isDated && (segments.some(isSentence) || isProse) && (isSentence(first) || isProse);
}

/** A note of more parts than this is a list of names. */
const MOST_PARTS = 40;

/** Splits a note at the semicolons between works; each has of its own what only a work has. */
export function splitWorks(text: string): readonly string[] {
  const works: string[] = [];
  let from = 0;
  for (const match of [...text.matchAll(/;\s+(?:and\s+|und\s+|et\s+)?/gu)].slice(0, MOST_PARTS)) {
    const [before, after] = [text.slice(from, match.index), text.slice(match.index + match[0].length)];
    if (before.split(/[(（]/u).length !== before.split(/[)）]/u).length) continue;
    if (!showsWork(before) || !showsWork(after.split(/;\s/u)[0] ?? "") || findDate(before) === null) continue;
    works.push(before);
    from = match.index + match[0].length;
  }
  return [...works, text.slice(from)];
}
