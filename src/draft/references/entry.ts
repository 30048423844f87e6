import type { CitedWork, Unread } from "../model.ts";
import { joinAddresses, takeAddress } from "./address.ts";
import { readContainer } from "./container.ts";
import { saysNoDate, withoutLooks } from "./dates.ts";
import { isRemark, withoutRemarks, pointsBack, splitWorks, workStart, type BackReference } from "./notes.ts";
import { namesAt } from "./names.ts";
import { CLOSE, OPEN } from "./segments.ts";
import { readStyle } from "./styles.ts";
import { isSure, tidyTitle } from "./title.ts";

/** A work, with the letter behind its year: `2020a`. */
export interface EntryWork extends CitedWork {
  readonly suffix: string;
}

/** What an entry says: its works, the first of which its label names, and what was not understood. */
export interface ReadEntry {
  readonly works: readonly EntryWork[];
  /** The note to which it points instead of naming a work. */
  readonly back: BackReference | null;
  /** Offsets count in the entry. */
  readonly unread: readonly Unread[];
}

/** Said of a note that points to one that could not be found. */
export const POINTS_BACK = "This note points to another one and names no work itself.";

/** An entry longer than this is none; it is read no further. */
const MAX_ENTRY = 4000;
const TAG =
  /<\/?(?:a|abbr|b|br|cite|code|div|em|font|i|italic|li|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]{0,200})?\/?>/giu;
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const STRAY = /(?:^|\s)([”“’‘"'»›)\]}|]+)$/u;

/** What a page says of its own form. */
const SERVICE = /\s\((?:PDF|pdf|HTML|[Rr]eport|[Pp]ress release|[Vv]ideo|[Ee]-?book|in \p{Lu}\p{Ll}+)\)(?=[\s.,;]|$)/gu;

function emphasised(_all: string, mark: string, words: string): string {
  // A number in bold is a volume, not a title.
  return /^[\d\s(),:–-]+$/u.test(words) && mark.length > 1 ? words : `${OPEN}${words}${CLOSE}`;
}

function plainWords(text: string): string {
  const plain = joinAddresses(text.slice(0, MAX_ENTRY))
    .replace(/\s+/gu, " ")
    .replace(/<(i|em|cite|italic)>([^<>]{1,500})<\/\1>/giu, `${OPEN}$2${CLOSE}`)
    .replace(TAG, "")
    .replace(EMPHASIS, emphasised)
    .replace(/\\([[\]().*_#<>-])/g, "$1")
    .replace(/\s*[↩↑⤴^]\uFE0E?\s*$/u, "")
    .replace(/^[\s^↑.):;,]+(?:[a-z]\s(?=[a-z“"\p{Lu}«]))*/u, "")
    .replace(/^[-–—]\s+/u, "")
    .replace(/(?<=\p{L}\.?)[*†‡]+(?=[\s,;&.])/gu, "")
    .trim();
  // Emphasis around all of it shows nothing.
  return plain.startsWith(OPEN) && plain.indexOf(CLOSE) >= plain.length - 2 && plain.length > 120
    ? plain.replace(/[\uE000\uE001]/gu, "")
    : plain;
}

function tidySpaces(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[([]\s*[)\]]/gu, " ")
    .replace(/\s+([.,;:])(?=\s|$)/gu, "$1")
    .replace(/\.(?:\s+[.,])+/gu, ".")
    .replace(/([,;:])(?:\s*[.,;:])+(?=\s|$)/gu, "$1")
    .replace(/\s+/gu, " ")
    .replace(/^(?:[\s,;:]|[–—-]\s)+/u, "")
    .trim();
}

function readOne(words: string, links: readonly string[]): { readonly work: EntryWork; readonly isUndated: boolean } {
  const { rest, url, doi } = takeAddress(words, links);
  const text = withoutRemarks(tidySpaces(withoutLooks(rest).replace(SERVICE, " ")));
  const { authors, title, container, date } = readStyle(text);
  const named = title === null ? null : tidyTitle(title);
  const names = named === null || authors.length > 0 ? null : namesAt(named);
  // Names at the head of what would be the title were not told from it.
  const isMixed = named !== null && (!isSure(named) || (names?.isPlain === true && names.end < named.length - 3));
  const printed = isMixed ? null : readContainer(container);
  const work = {
    title: isMixed ? null : named,
    authors,
    publisher: printed?.name ?? null,
    isPress: printed?.isPress ?? false,
    published: date?.edtf ?? null,
    url,
    doi,
    suffix: date?.suffix ?? "",
  };
  return { work, isUndated: saysNoDate(text) };
}

/** Reads one entry of a list of references, without its label. `links` are addresses that its markup leads to. */
export function readEntry(entry: string, links: readonly string[] = []): ReadEntry {
  const words = plainWords(entry);
  const whole = (reason: string): Unread => ({ start: 0, end: entry.length, reason });
  const stray = STRAY.exec(words)?.[1];
  const own = stray === undefined ? words : words.slice(0, -stray.length).trim();
  const back = pointsBack(own);
  if (back !== null) return { works: [], back, unread: [whole(POINTS_BACK)] };
  const start = workStart(own);
  const [first = "", ...others] = splitWorks(own.slice(start));
  if (isRemark(first)) return { works: [], back, unread: [whole("This note is a remark and names no work.")] };
  const { work, isUndated } = readOne(first, links);
  const rest = others.map((words) => readOne(words.slice(workStart(words)), []).work);
  const unread = [
    ...(work.title === null ? [whole("No title could be told in this entry.")] : []),
    ...(work.published === null && !isUndated ? [whole("No date was found in this entry.")] : []),
    ...(start > 12
      ? [located(entry, own.slice(0, start), (said) => `The words before the work were left out: ${said}`)]
      : []),
    ...(stray === undefined
      ? []
      : [located(entry, stray, (said) => `The characters ${said} at the end of this entry were left out.`)]),
  ];
  return { works: [work, ...rest], back, unread };
}

/** Where some words stand in an entry, as far as its markup lets them be found again. */
function located(entry: string, words: string, reason: (said: string) => string): Unread {
  const said = words.replace(/[\uE000\uE001]/gu, "").trim();
  const [head = ""] = words.trim().split(/[\uE000\uE001]/u);
  const at = head === "" ? -1 : entry.lastIndexOf(head);
  return { start: Math.max(0, at), end: entry.length, reason: reason(said) };
}
