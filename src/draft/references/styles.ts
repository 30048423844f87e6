import { dayOf, findDate, UNDATED_HEAD, type FoundDate } from "./dates.ts";
import { isBody, isNameLike, isNewspaper, namesAt, type Names } from "./names.ts";
import { PLACE, readContainer } from "./container.ts";
import { readLaw } from "./laws.ts";
import { emphasisedTitle, readWork, without, type Parts } from "./parts.ts";
import { OPEN, segmentsOf } from "./segments.ts";
import { findQuoted } from "./title.ts";

const YEAR = "(?:1[5-9]|20)\\d\\d";
const BRACKET = /^[\s.,:;]*[([（]([^()（）[\]]{3,60})[)\]）][.,:;]*\s*/u;
const BARE_YEAR = new RegExp(
  `^[\\s.,:;]*(${YEAR})([a-z])?(?:\\s*[[(]${YEAR}[\\])])?(?:\\s*[.,:;]\\s*|\\s*$|\\s+(?=\\p{Lu}\\p{Ll}|["“«„]))(?!\\d)`,
  "u",
);
const OTHER = /[\s,.;/–-]|\b(?:published|updated|posted|orig(?:inally)?|ca?\.|\d{1,2})\b/giu;
const WORD_COUNT = /[\p{L}\p{N}]/u;

/** A date at the head of a text, and what follows it; `date` is null where the text says that there is none. */
interface Dated {
  readonly date: FoundDate | null;
  readonly rest: string;
}

function dateOf(words: string): FoundDate | null {
  const date = findDate(words, "first");
  return date !== null && without(words, date).replace(OTHER, "").length <= 2 ? date : null;
}

function dateAt(text: string): Dated | null {
  const undated = UNDATED_HEAD.exec(text);
  if (undated !== null) return { date: null, rest: text.slice(undated[0].length) };
  const bracket = BRACKET.exec(text);
  const date = bracket === null ? null : dateOf(bracket[1] ?? "");
  if (bracket !== null && date !== null) return { date, rest: text.slice(bracket[0].length) };
  const year = BARE_YEAR.exec(text);
  const [place = "", ...others] = segmentsOf(text.slice(year?.[0].length ?? 0));
  // A number where the title belongs: `Orwell, George. 1984. London: Press, 1949.`
  if (year === null || (others.length === 0 && PLACE.test(place) && findDate(place) !== null)) return null;
  return { date: { edtf: year[1] ?? "", suffix: year[2] ?? "", start: 0, end: 0 }, rest: text.slice(year[0].length) };
}

/** A date that stands behind its title; in the title only at its very end. */
function lateDate({
  title,
  container,
}: Pick<Parts, "title" | "container">): Pick<Parts, "title" | "container" | "date"> {
  const date = findDate(container);
  if (date !== null) return { title, container: without(container, date), date };
  const own = title === null ? null : findDate(title);
  // A year at the end that nothing sets off is a part of the title: `Accounts 2017`.
  const isSetOff = own !== null && (own.edtf.length > 4 || /[,(–—-]\s*$/u.test(title?.slice(0, own.start) ?? ""));
  if (
    title === null ||
    own === null ||
    !isSetOff ||
    own.end < title.replace(/[\s.,)\]]+$/u, "").length ||
    own.start < 9
  )
    return { title, container, date: null };
  return { title: title.slice(0, own.start).replace(/[\s,([–—-]+$/u, ""), container, date: own };
}

/** What stands behind the names of persons: date, title and container in one of their orders. */
function behindNames(names: Names, text: string): Parts {
  const rest = text.slice(names.end);
  const sign = /^\s*([,.:;]?)/u.exec(rest)?.[1] ?? "";
  const dated = dateAt(rest);
  const body = (dated?.rest ?? rest).replace(/^[\s.,:;]+/u, "");
  const quoted = findQuoted(body);
  // A comma behind names or date parts the rest as well, unless a sentence ends first.
  const isListed = dated === null ? sign === "," : /,\s*$/u.test(rest.slice(0, rest.length - dated.rest.length));
  const work =
    quoted !== null && quoted.before.length <= 3
      ? { title: quoted.title, container: quoted.after }
      : readWork(body, isListed);
  if (dated !== null) return { authors: names.names, ...work, date: dated.date };
  const late = lateDate(work);
  return { authors: names.names, ...late };
}

/** Whether given and family name in full, which a title can look like, are those of a person here. */
function arePersons(names: Names, text: string): boolean {
  if (names.isPlain) return true;
  const rest = text.slice(names.end);
  if (/^\s*[.,:]?\s*[“"«„‘\uE000《]/u.test(rest)) return true;
  const dated = dateAt(rest);
  if (dated !== null) return segmentsOf(dated.rest).length > 0;
  const [title = "", ...others] = /^\s*\.\s/u.test(rest) ? segmentsOf(rest.replace(/^\s*\.\s*/u, "")) : [];
  if (others.length === 0 && PLACE.test(title)) return false;
  if (others.length > 0 || findDate(title) !== null)
    return wordCount(title) >= 4 || (title !== "" && !isNameLike(title));
  const piece = /^\s*,\s+([^,]+),/u.exec(rest)?.[1] ?? "";
  if (wordCount(piece) >= 3 && !isNameLike(piece)) return true;
  return /^\s*[,:]\s/u.test(rest) && /[,.?!]\s+in:?\s|\((?:[^()]*\D)?(?:1[5-9]|20)\d\d\)/iu.test(rest);
}

/** `“Title,” Paper, 3 May 2020`, with or without a body before it. */
function readQuoted(text: string): Parts | null {
  const quoted = findQuoted(text);
  if (quoted === null) return null;
  const { before, title, after } = quoted;
  const early = findDate(before);
  const people = without(before, early)
    .replace(/[([]\s*[)\]]/gu, "")
    .replace(/[\s,;:]+$/u, "");
  const late = early === null ? findDate(after) : null;
  const container = without(after, late);
  // A newspaper before its own headline is no author: `Reuters, “Title,” 3 May 2020`.
  const date = early ?? late;
  const isPublisher = people !== "" && date !== null && readContainer(container) === null && isNewspaper(people);
  return isPublisher
    ? { authors: [], title, container: people, date }
    : { authors: bodiesOf(people), title, container, date };
}

function bodiesOf(text: string): readonly string[] {
  const name = text
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp))\.?[\s,;:]*$/u, "")
    .replace(/[\uE000\uE001]/gu, "")
    .trim();
  if (!/\p{L}/u.test(name)) return [];
  const persons = namesAt(name);
  if (persons !== null && persons.end >= name.length - 1) return persons.names;
  // `Pardo & Chen`, by their family names alone.
  if (/^\p{Lu}[\p{L}’'-]+ (?:&|and|und|et|y) \p{Lu}[\p{L}’'-]+$/u.test(name) && !isBody(name))
    return name.split(/ (?:&|and|und|et|y) /u);
  return name.includes(" & ") && isBody(name) && !name.includes(",") ? name.split(/\s+&\s+/u) : [name];
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => WORD_COUNT.test(word)).length;
}

/** Whether what stands before the date says who wrote the work, and not what it is called. */
function isAuthorPart(before: string, after: readonly string[]): boolean {
  const text = before.replace(/[\s.,]+$/u, "");
  if (isNameLike(text)) return after.length >= 2 || wordCount(text) <= Math.max(1, wordCount(after[0] ?? ""));
  const isPhrase = isBody(text) && wordCount(text) <= 9 && !/[:?!]/u.test(text) && /^\p{Lu}/u.test(text);
  return isPhrase && after.length > 0 && (after.length > 1 || !/\s\p{Ll}{5,}\s/u.test(text));
}

/** `Body (2020). Title. Publisher.` and `Title. (2020, May 3). Publisher.` */
function readBracketed(text: string): Parts | null {
  for (const match of text.matchAll(/[([（]([^()（）[\]]{3,60})[)\]）]/gu)) {
    const dated = dateAt(text.slice(match.index));
    if (dated === null) continue;
    const before = text.slice(0, match.index).trim();
    const after = dated.rest.replace(/^[\s.,:;]+/u, "");
    const segments = segmentsOf(after);
    const { date } = dated;
    if (before === "") return { authors: [], ...readWork(after, false), date };
    if (segments.length > 0 && isAuthorPart(before, segments))
      return { authors: bodiesOf(before), ...readWork(after, false), date };
    const parts = readSegments(segmentsOf(before));
    if (after.replace(/[\s.]/gu, "") === "") return { ...parts, date };
    return { ...parts, container: `${parts.container} ${after}`.trim(), date };
  }
  return null;
}

/** A body that says by its legal form that it is one: most others begin a title with a colon as well. */
const COLONED = /^([^.,()\d:]+ (?:AG|GmbH|SE|KG|SA|NV|BV|AB|Oyj|ASA|Inc|Ltd|PLC|plc|LLC|e\. ?V)):\s+(.{6,})$/u;
/** `清河县统计局. 2023年统计公报[R]. ` */
const MARKED =
  /^([^[\].．。]{2,120}?)[.．。]\s*([^[\]]{2,300}?\s*\[(?:[MJCDRNSPGZ]|[A-Z]{2}|[A-Z]{1,2}\/[A-Z]{2})\].*)$/u;
/** `Holm, *The first sale*, 27`: a short title that an earlier note has in full. */
const SHORT = /^(\p{Lu}[\p{L}'’-]+(?: (?:and|und|et|&) \p{Lu}[\p{L}'’-]+)?),\s+(\uE000.*)$/u;
const HAN_LED = /^([\p{Script=Han}·（）]{4,30})(?:[:：]\s*|[.．。]\s*(?=.*\d))(.{4,})$/u;
const YEARED = new RegExp(`^(.{3,400}?)[.,]?\\s+(${YEAR})([a-z])?[.,:]\\s+(.+)$`, "u");

/** `Body. Title. Container.` where nothing is in quotes or dated in brackets. */
function readSegments(segments: readonly string[]): Omit<Parts, "date"> {
  const [first = "", second, ...rest] = segments;
  if (second !== undefined && (rest.length > 0 || second.startsWith(OPEN)) && isBody(first) && isNameLike(first))
    return { authors: bodiesOf(first), ...readWork([second, ...rest].join(" "), false) };
  return { authors: [], ...readWork(segments.join(" "), true) };
}

/** `Body: Title`, `Body. 2020. Title`, `Body, Title`. */
function readBodyFirst(text: string): Parts | null {
  const coloned = COLONED.exec(text) ?? HAN_LED.exec(text);
  if (coloned !== null && (!/[.．。]/u.test(text.charAt(coloned[1]?.length ?? 0)) || isBody(coloned[1] ?? "")))
    return { authors: [coloned[1] ?? ""], ...lateDate(readWork(coloned[2] ?? "", false)) };
  const [, before = "", year = "", suffix = "", after = ""] = YEARED.exec(text) ?? [];
  if (!/[\d,]/u.test(before) && isBody(before) && isNameLike(before))
    return { authors: bodiesOf(before), ...readWork(after, false), date: { edtf: year, suffix, start: 0, end: 0 } };
  const [, body = "", rest = ""] = /^([^,]{3,80}),\s+(.{8,})$/u.exec(text) ?? [];
  const isNamed = isBody(body) && isNameLike(body) && dateOf(rest.split(",")[0] ?? "") === null;
  return isNamed && segmentsOf(text).length === 1
    ? { authors: bodiesOf(body), ...lateDate(readWork(rest, true)) }
    : null;
}

function readTitleFirst(text: string): Parts {
  const set = emphasisedTitle(text);
  if (set !== null) return { authors: [], ...lateDate(set) };
  const led = MARKED.exec(text) ?? SHORT.exec(text);
  if (led !== null) return { authors: bodiesOf(led[1] ?? ""), ...lateDate(readWork(led[2] ?? "", false)) };
  const bracketed = /\([^()]*:[^()]*\d{4}\)/u.test(text) ? null : readBracketed(text);
  const first = bracketed ?? readBodyFirst(text);
  if (first !== null) return first;
  const segments = segmentsOf(text);
  const date = segments.length === 1 ? findDate(text) : null;
  const rest = without(text, date).replace(/,\s*,/gu, ",");
  // `Title, Paper, 3 May 2020`
  if (date !== null && rest.includes(",") && /[,(]\s*$/u.test(text.slice(0, date.start)))
    return { ...readSegments([rest.replace(/[\s,.]+$/u, "")]), date };
  const parts = readSegments(segments);
  return { ...parts, ...lateDate(parts) };
}

/** A rule in the place of the names: they are those of the entry before. */
export const SAME = /^\s*(?:[—–]{2,}|_{2,}|-{3,})(?=\s*[.,:])/u;

/** Reads an entry for one work, free of addresses and markup: who, what, where, when. */
export function readStyle(text: string): Parts {
  const law = readLaw(text);
  if (law !== null) return law;
  const same = SAME.exec(text);
  const names = same === null ? namesAt(text) : { names: [], end: same[0].length, isPlain: true };
  const parts =
    names !== null && arePersons(names, text) ? behindNames(names, text) : (readQuoted(text) ?? readTitleFirst(text));
  return { ...parts, date: dayOf(parts.date, parts.container) };
}
