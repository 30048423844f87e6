import { linesOf } from "../blocks.ts";
import type { Article, EntryList, ListEntry, Span } from "../model.ts";
import { endsList, isListHeading } from "./headings.ts";
import { labelOf, type LabelStyle } from "./labels.ts";
import { looksLikeEntry, splitPlain, type ListLine } from "./unlabelled.ts";

/** A list of references whose entries are known. */
export interface ReferenceList extends EntryList {
  readonly entries: readonly ListEntry[];
}

function entryOf(lines: readonly ListLine[], first: number, last: number, style: LabelStyle | null): ListEntry {
  const [line, end] = [lines[first], lines[last]];
  const start = (line?.start ?? 0) + ((line?.text.length ?? 0) - (line?.text.trimStart().length ?? 0));
  const found = style === null ? null : labelOf(line?.text ?? "", style);
  const stop = (end?.start ?? 0) + (end?.text.trimEnd().length ?? 0);
  return { start, end: stop, label: found?.label ?? null, words: (line?.start ?? 0) + (found?.length ?? 0) };
}

/** Whether a label may come behind another: numbers count up, so that a line that begins with a year is no entry. */
function follows(style: LabelStyle, label: string, before: string | undefined): boolean {
  if (before === undefined) return !["dot", "paren", "bare"].includes(style) || Number(label) <= 3;
  if (!["dot", "paren", "bare", "super", "round"].includes(style)) return label !== before;
  const step = Number(label) - Number(before);
  return step >= 1 && step <= 3;
}

/** Whether a line without a label belongs to the entry before it. */
function continues(lines: readonly ListLine[], at: number, style: LabelStyle, isWrapped: boolean): boolean {
  const line = lines[at]?.text ?? "";
  const before = lines[at - 1]?.text ?? "";
  if (before.trim() === "") {
    const next = lines.slice(at + 1, at + 4).some(({ text }) => labelOf(text, style) !== null);
    return /^(?:\s{2,}|\t)\S/.test(line) || next;
  }
  if (/^\s+\S/.test(line) || isWrapped || !/\p{L}/u.test(line)) return true;
  return !/[.!?)\]”"’'/\d]\s*$|https?:\/\/\S+\s*$/u.test(before) || /^\s*(?:https?:|doi|www\.|\p{Ll})/iu.test(line);
}

/** Reads labelled entries from a line on, as far as they go. */
function readLabelled(lines: readonly ListLine[], from: number, style: LabelStyle): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  let first = -1;
  let last = -1;
  let label: string | undefined;
  let isWrapped = false;
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (text.trim() === "") continue;
    const found = labelOf(text, style);
    if (found !== null && follows(style, found.label, label)) {
      if (first !== -1) {
        entries.push(entryOf(lines, first, last, style));
        isWrapped ||= last > first;
      }
      [first, last, label] = [at, at, found.label];
    } else if (first === -1 || endsList(text) || isListHeading(text) || !continues(lines, at, style, isWrapped)) break;
    else if (/[\p{L}\p{N}]/u.test(text)) last = at;
  }
  return first === -1 ? entries : [...entries, entryOf(lines, first, last, style)];
}

const FEW = 3;

function readEntries(lines: readonly ListLine[], from: number): readonly ListEntry[] {
  const filled: number[] = [];
  for (let at = from; at < lines.length && filled.length < FEW; at += 1) {
    const text = lines[at]?.text ?? "";
    if (text.trim() !== "" && !/^\s*[-=*_]{3,}\s*$/.test(text)) filled.push(at);
  }
  const [first] = filled;
  if (first === undefined || endsList(lines[first]?.text ?? "")) return [];
  // A remark may stand before the first entry of a labelled list.
  for (const start of filled) {
    const text = lines[start]?.text ?? "";
    const label = labelOf(text);
    const labelled = label === null ? [] : readLabelled(lines, start, label.style);
    if (labelled.length > 0) return labelled;
    if (endsList(text) || isListHeading(text) || looksLikeEntry(text)) break;
  }
  return splitPlain(lines, first).map(({ first: top, last }) => entryOf(lines, top, last, null));
}

function lastOf(entries: readonly ListEntry[]): number {
  return entries.at(-1)?.end ?? 0;
}

/** Lists that stand under a heading. */
function headedLists(lines: readonly ListLine[]): readonly ReferenceList[] {
  const lists: ReferenceList[] = [];
  lines.forEach((line, index) => {
    if (!isListHeading(line.text) || line.start < (lists.at(-1)?.end ?? 0)) return;
    const entries = readEntries(lines, index + 1);
    if (entries.length === 0 || !entries.some(({ label, start, end }) => label !== null || end > start)) return;
    lists.push({ start: line.start, end: lastOf(entries), entries });
  });
  return lists;
}

/** Footnotes of Markdown, wherever they stand. */
function footnotes(lines: readonly ListLine[]): readonly ReferenceList[] {
  const lists: ReferenceList[] = [];
  lines.forEach((line, index) => {
    if (!/^\s{0,3}\[\^[^\]\s]{1,40}\]:/.test(line.text)) return;
    if (line.start < (lists.at(-1)?.end ?? 0)) return;
    const entries = readLabelled(lines, index, "note");
    if (entries.length > 0) lists.push({ start: line.start, end: lastOf(entries), entries });
  });
  return lists;
}

const TRAILING: readonly LabelStyle[] = ["bracket", "key", "super", "round", "dot", "paren"];

/** A run of labelled entries at the end of a text that no heading announces. */
function trailingList(text: string, lines: readonly ListLine[]): readonly ReferenceList[] {
  for (const style of TRAILING) {
    const labels = lines.map((line) => labelOf(line.text, style)?.label ?? null);
    const first = style === "key" ? labels.findIndex((label) => label !== null) : labels.lastIndexOf("1");
    if (first === -1) continue;
    const entries = readLabelled(lines, first, style);
    const rest = lines.filter((line) => line.start >= lastOf(entries) && line.text.trim() !== "");
    const dated = entries.filter(({ start, end }) => looksLikeEntry(text.slice(start, end)));
    if (rest.length > 3 || dated.length * 5 < entries.length * 3 || entries.length === 0) continue;
    return [{ start: lines[first]?.start ?? 0, end: lastOf(entries), entries }];
  }
  return [];
}

const AUTHOR_YEAR = /^\s*(?:[-*•]\s+)?\p{Lu}[\p{L}\p{M}.’'&,\s-]{2,300}\((?:1[5-9]|20)\d\d[a-z]?(?:,[^)]{1,30})?\)/u;

/** A run of author–year entries at the end of a text that no heading announces. */
function trailingPlain(lines: readonly ListLine[]): readonly ReferenceList[] {
  let first = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text ?? "";
    if (AUTHOR_YEAR.test(text.slice(0, 400))) first = at;
    else if (text.trim() !== "" && first - at > 3) break;
  }
  if (first === lines.length) return [];
  const entries = splitPlain(lines, first).map(({ first: from, last }) => entryOf(lines, from, last, null));
  return entries.length < 2 ? [] : [{ start: lines[first]?.start ?? 0, end: lastOf(entries), entries }];
}

function linesIn(text: string, from = 0, to = text.length): readonly ListLine[] {
  return linesOf(text, from, to).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function isList({ entries }: ReferenceList, text: string): boolean {
  return entries.some(({ label, start, words, end }) =>
    label !== null && words > start
      ? !/^\d+\s/.test(text.slice(start, words)) || looksLikeEntry(text.slice(start, end))
      : looksLikeEntry(text.slice(start, end)),
  );
}

/** Where the structure of a text announces a list without parting it, its entries are read from the words. */
function parted(text: string, list: EntryList): ReferenceList {
  return { ...list, entries: list.entries ?? readEntries(linesIn(text, list.start, list.end), 0) };
}

/** The lists of a text, and what of it they take up. */
export interface FoundLists {
  readonly lists: readonly ReferenceList[];
  readonly apart: readonly Span[];
}

/** What hangs behind a list and says nothing belongs to it. */
function withStray(text: string, { start, end }: Span): Span {
  const stray = /^[\s”“’‘"'»›.*_-]+/u.exec(text.slice(end, end + 100));
  return { start, end: end + (stray?.[0].length ?? 0) };
}

/**
 * The lists of references of a text, in order: those that its structure shows; where it has none, those under headings,
 * in footnotes, or at the end of the text.
 */
export function findLists({ text, lists, blocks }: Article): FoundLists {
  if (lists.length > 0) {
    const shown = lists.map((list) => parted(text, list)).filter(({ entries }) => entries.length > 0);
    const apart = lists
      .flatMap((list): readonly Span[] => list.entries ?? [list])
      .toSorted((a, b) => a.start - b.start);
    return { lists: shown, apart };
  }
  const lines = linesIn(text);
  const headed = blocks === null ? headedLists(lines).filter((list) => isList(list, text)) : [];
  const noted = footnotes(lines).filter((list) =>
    headed.every(({ start, end }) => list.end <= start || list.start >= end),
  );
  const all = [...headed, ...noted];
  const labelled = all.length > 0 ? all : trailingList(text, lines);
  const found = (labelled.length > 0 ? labelled : trailingPlain(lines)).toSorted((a, b) => a.start - b.start);
  return { lists: found, apart: found.map((list) => withStray(text, list)) };
}
