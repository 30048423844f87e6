import type { DraftReference } from "./model.ts";
import { takeAddress } from "./reference-address.ts";
import { PLACE, readContainer, segmentsOf } from "./reference-container.ts";
import { dayOf, findDate, saysNoDate, withoutAccess, type FoundDate } from "./reference-date.ts";
import { arePeople, arePlainlyPeople, isBody, isNameLike, isNewspaper, readPeople } from "./reference-people.ts";
import { titleAndContainer, without, type Parts } from "./reference-parts.ts";
import { readStyled, splitPeople } from "./reference-styles.ts";
import { findQuoted, tidyTitle } from "./reference-title.ts";

/** What an entry says, in the fields of a reference. */
export interface EntryFields extends Pick<
  DraftReference,
  "title" | "authors" | "publisher" | "published" | "url" | "unread"
> {
  /** The letter behind the year: `2020a`. */
  readonly suffix: string;
}

/** An entry longer than this is none; it is read no further. */
const MAX_ENTRY = 4000;
const IN_BRACKETS = /[(（]([^()（）]{3,60})[)）]/gu;
const NO_DATE =
  /[(（]\s*(?:n\.\s?d\.?|no date|in press|forthcoming|o\.\s?J\.|s\.\s?f\.|s\.\s?d\.)\s*(?:-?[a-z])?[)）]/iu;

interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly date: FoundDate | null;
}

/** The brackets that hold the date of an entry and nothing else. */
function dateBracket(text: string): Bracket | null {
  for (const match of text.matchAll(IN_BRACKETS)) {
    const inner = match[1] ?? "";
    const date = findDate(inner, "first");
    if (date === null) continue;
    const other = (inner.slice(0, date.start) + inner.slice(date.end)).replace(
      /[\s,.;/–-]|\b(?:published|updated|posted|orig(?:inally)?|ca?\.|\d{1,2})\b/giu,
      "",
    );
    if (other.length <= 2) return { start: match.index, end: match.index + match[0].length, date };
  }
  const none = NO_DATE.exec(text);
  return none === null ? null : { start: none.index, end: none.index + none[0].length, date: null };
}

/** `“Title,” Paper, 3 May 2020`, with or without authors before it. */
function readQuoted(text: string): Parts | null {
  const quoted = findQuoted(text);
  if (quoted === null) return null;
  const { before, title, after } = quoted;
  const bracket = dateBracket(before);
  const early = bracket?.date ?? (bracket === null ? findDate(before) : null);
  const people = (bracket === null ? without(before, early) : before.slice(0, bracket.start)).replace(
    /\s+[.,;:]*\s*$/u,
    "",
  );
  const late = early === null ? findDate(after) : null;
  const date = early ?? late;
  const container = without(after, late);
  const named = people.replace(/[\s.,;:]+$/u, "");
  // A newspaper before its own headline is no author: `Reuters, “Title,” 3 May 2020`.
  const isPublisher = named !== "" && readContainer(container) === null && isNewspaper(named);
  return isPublisher ? { people: "", title, container: named, date } : { people, title, container, date };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether what stands before the date says who wrote the work, and not what it is called. */
function isAuthorPart(before: string, after: readonly string[]): boolean {
  const text = before.replace(/[\s.,]+$/u, "");
  if (arePlainlyPeople(before) || arePeople(text)) return true;
  if (!isNameLike(text))
    return (
      isBody(text) &&
      wordCount(text) <= 6 &&
      !/[:?!]/.test(text) &&
      after.length > 0 &&
      /^\p{Lu}/u.test(text) &&
      (after.length > 1 || !/\s\p{Ll}{5,}\s/u.test(text))
    );
  if (after.length >= 2) return true;
  return wordCount(text) <= Math.max(1, wordCount(after[0] ?? ""));
}

/** `Author (2020). Title. Publisher.` and `Title. (2020, May 3). Publisher.` */
function readBracketed(text: string): Parts | null {
  const bracket = dateBracket(text);
  if (bracket === null) return null;
  const before = text.slice(0, bracket.start).trim();
  const after = text.slice(bracket.end).replace(/^[\s.,:;]+/u, "");
  const segments = segmentsOf(after);
  const { date } = bracket;
  if (before === "") return { people: "", title: segments[0] ?? null, container: segments.slice(1).join(" "), date };
  if (segments.length > 0 && isAuthorPart(before, segments)) {
    return { people: before, ...titleAndContainer(segments), date };
  }
  if (after.replace(/[\s.]/g, "") === "") return { ...readSegments(segmentsOf(before)), date };
  const parts = readSegments(segmentsOf(before));
  // A newspaper behind the date is where a title before it appeared; numbers behind it are pages.
  return /\p{L}{3}/u.test(after.replace(/\b(?:pp?|vol|no)\b/gi, "")) && parts.container.trim() === ""
    ? { ...parts, container: after, date }
    : { ...parts, container: `${parts.container} ${after}`, date };
}

/** `Authors. Title. Container.` where nothing is in quotes or dated in brackets. */
function readSegments(segments: readonly string[]): Omit<Parts, "date"> {
  const [first = "", second, ...rest] = segments;
  // A place and a press behind it: the title stands with the names.
  const named = second !== undefined && PLACE.test(second) ? splitPeople(first) : null;
  if (named !== null) return { people: named.people, title: named.rest, container: segments.slice(1).join(" ") };
  if (second !== undefined && PLACE.test(rest[0] ?? "") && isNameLike(first)) {
    return { people: first, title: second, container: rest.join(" ") };
  }
  if (second !== undefined && (arePlainlyPeople(first) || (isBody(first) && isNameLike(first) && rest.length > 0))) {
    return { people: first, ...titleAndContainer([second, ...rest]) };
  }
  const { people, rest: work } = splitPeople(first) ?? { people: "", rest: first };
  return { people, ...titleAndContainer([work, ...segments.slice(1)]) };
}

/** `John Smith, Title of the Book (London: Penguin, 2020), 45` and `Title, Paper, 3 May 2020`. */
function readCommas(text: string, date: FoundDate | null): Parts | null {
  const imprint = /^(.*?)\s*\(([^()]*?),?\s*\d{4}\)/u.exec(text);
  const plain = imprint === null ? without(text, date) : (imprint[1] ?? "");
  const parts = plain
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter((part) => part.replace(/[\s.]/g, "") !== "");
  if (parts.length < 2 && imprint === null) return null;
  const hasBody = parts.length > 1 && isBody(parts[0] ?? "") && isNameLike(parts[0] ?? "");
  const isOf = (length: number): boolean => parts.length > length && arePeople(parts.slice(0, length).join(", "));
  const count = [3, 2, 1].find(isOf) ?? (hasBody ? 1 : 0);
  const people = parts.slice(0, count).join(", ");
  const rest = parts.slice(count);
  if (imprint !== null) return { people, title: rest.join(", "), container: imprint[2] ?? "", date };
  const isTailName = rest.length > 1 && isNameLike(rest.at(-1) ?? "") && wordCount(rest.at(-1) ?? "") <= 6;
  if (!isTailName) return count === 0 ? null : { people, title: rest.join(", "), container: "", date };
  return { people, title: rest.slice(0, -1).join(", "), container: rest.at(-1) ?? "", date };
}

const YEARED = /^(.{3,400}?)[.,]?\s+((?:1[5-9]|20)\d\d)([a-z])?[.,:]\s+(.+)$/u;
const INITIALLED = /^((?:[^.,;]{2,40}\s\p{Lu}{1,3},\s)*[^.,;]{2,40}\s\p{Lu}{1,3}(?:,?\set\sal)?)\.\s+(.+)$/u;

/** `Author, A. 2020. Title. Journal` and `Author A, Author B. Title. Journal. 2020;12:3`. */
function readAuthored(text: string): Parts | null {
  const [, before = "", year = "", suffix = "", after = ""] = YEARED.exec(text) ?? [];
  if (before !== "" && (arePlainlyPeople(before) || (isBody(before) && isNameLike(before)))) {
    return { people: before, ...titleAndContainer(segmentsOf(after)), date: { edtf: year, suffix, start: 0, end: 0 } };
  }
  const [, people = "", rest = ""] = INITIALLED.exec(text) ?? [];
  if (people === "" || !arePlainlyPeople(people)) return null;
  const date = findDate(rest);
  return { people, ...titleAndContainer(segmentsOf(without(rest, date))), date };
}

function readPlain(text: string): Parts {
  const authored = readAuthored(text);
  if (authored !== null) return authored;
  const date = findDate(text);
  const segments = segmentsOf(text);
  const year = segments.findIndex((segment, index) => index > 0 && index < 3 && /^\d{4}[a-z]?\.?$/.test(segment));
  if (year > 0) {
    const own = findDate(segments[year] ?? "") ?? date;
    const after = segments.slice(year + 1).filter((segment) => /\p{L}/u.test(segment));
    // `Body. Title. 2024.`: nothing but the year is behind the title.
    if (year > 1 && after.length === 0) {
      return { people: segments[0] ?? "", ...titleAndContainer(segments.slice(1, year)), date: own };
    }
    return { people: segments.slice(0, year).join(" "), ...titleAndContainer(after), date: own };
  }
  if (segments.length <= 1 || /^.*\([^()]*\d{4}\)[,.\s\d–-]*$/u.test(text)) {
    const commas = readCommas(text, date);
    if (commas !== null && commas.title !== null && commas.title !== "") return commas;
  }
  const parts = readSegments(segments);
  const container = findDate(parts.container);
  return {
    ...parts,
    container: without(parts.container, container),
    title: titleWithoutDate(parts.title, container, date),
    date,
  };
}

/** A date that nothing else gave stands at the end of the only segment. */
function titleWithoutDate(title: string | null, used: FoundDate | null, date: FoundDate | null): string | null {
  if (title === null || used !== null || date === null) return title;
  const own = findDate(title);
  return own !== null && own.end >= title.length - 2 && own.start > 8
    ? title.slice(0, own.start).replace(/[\s,(–—-]+$/u, "")
    : title;
}

function plainWords(text: string): string {
  return text
    .slice(0, MAX_ENTRY)
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, "")
    .replace(/(?<![\p{L}\p{N}])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/\\([[\]().*_#-])/g, "$1")
    .replace(/\s*[↩↑⤴^]+\s*$/u, "")
    .replace(/^[\s^↑]+/u, "")
    .replace(/^[-–—]\s+/u, "")
    .replace(/^(?:see(?: also)?|cf\.)\s+(?=\p{Lu}[\p{L}'’-]+,\s+\p{Lu})/iu, "")
    .replace(/\s+/g, " ")
    .trim();
}

const STRAY = /(?:^|\s)([”“’‘"'»›)\]}|]+)$/u;

function unreadOf(
  parts: Parts,
  stray: string | undefined,
  title: string | null,
  isUndated: boolean,
): readonly string[] {
  return [
    ...(title === null ? ["No title was found in this entry."] : []),
    ...(parts.date === null && !isUndated ? ["No date was found in this entry."] : []),
    ...(stray === undefined ? [] : [`The characters ${stray} at the end of this entry were left out.`]),
  ];
}

/** Reads one entry of a list of references, without its label: who, what, where, when. */
export function readEntry(entry: string): EntryFields {
  const words = plainWords(entry);
  const stray = STRAY.exec(words)?.[1];
  const { rest, url } = takeAddress(stray === undefined ? words : words.slice(0, -stray.length));
  const text = withoutAccess(rest)
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;:])/g, "$1")
    .replace(/\.(?:\s+[.,])+/g, ".")
    .replace(/([,;:])(?:\s*[.,;:])+/g, "$1")
    .replace(/^[\s,;:–—-]+/u, "")
    .trim();
  const parts = readStyled(text) ?? readQuoted(text) ?? readBracketed(text) ?? readPlain(text);
  const title = parts.title === null ? null : tidyTitle(parts.title);
  const date = dayOf(parts.date, parts.container);
  return {
    title: title !== null && /\p{L}|\p{N}/u.test(title) ? title : null,
    authors: readPeople(parts.people),
    publisher: readContainer(parts.container),
    published: date?.edtf ?? null,
    url,
    suffix: date?.suffix ?? "",
    unread: unreadOf(parts, stray, title, saysNoDate(text)),
  };
}
