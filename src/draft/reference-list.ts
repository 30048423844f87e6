import { linesOf } from "./blocks.ts";
import type { MarkupNote, Span } from "./model.ts";
import { endsList, isListHeading } from "./reference-heading.ts";
import { labelOf, type LabelStyle } from "./reference-label.ts";
import { looksLikeEntry, splitPlain, type ListLine } from "./reference-plain.ts";

/** An entry of a list as it stands in the text: with its label where one is printed. */
export interface ListEntry extends Span {
  readonly label: string | null;
  /** Where its words begin, behind the label. */
  readonly words: number;
  readonly style: LabelStyle | null;
}

/** A list of references: from its heading to the end of its last entry. */
export interface ReferenceList extends Span {
  readonly entries: readonly ListEntry[];
}

function entryOf(lines: readonly ListLine[], first: number, last: number, style: LabelStyle | null): ListEntry {
  const [line, end] = [lines[first], lines[last]];
  const start = (line?.start ?? 0) + ((line?.text.length ?? 0) - (line?.text.trimStart().length ?? 0));
  const found = style === null ? null : labelOf(line?.text ?? "", style);
  const stop = (end?.start ?? 0) + (end?.text.trimEnd().length ?? 0);
  return { start, end: stop, label: found?.label ?? null, words: (line?.start ?? 0) + (found?.length ?? 0), style };
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

function readEntries(lines: readonly ListLine[], from: number): readonly ListEntry[] {
  const start = lines.findIndex(
    ({ text }, index) => index >= from && text.trim() !== "" && !/^\s*[-=*_]{3,}\s*$/.test(text),
  );
  const line = lines[start];
  if (line === undefined || endsList(line.text)) return [];
  const label = labelOf(line.text);
  if (label !== null) {
    const labelled = readLabelled(lines, start, label.style);
    if (labelled.length > 0) return labelled;
  }
  return splitPlain(lines, start).map(({ first, last }) => entryOf(lines, first, last, null));
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

function noteLists(notes: readonly MarkupNote[], text: string): readonly ReferenceList[] {
  return notes.map(({ label, start, end }) => {
    const found = labelOf(text.slice(start, Math.min(end, start + 300)));
    const length = found?.label === label ? found.length : 0;
    return { start, end, entries: [{ start, end, label, words: start + length, style: found?.style ?? "dot" }] };
  });
}

function isApart(list: Span, others: readonly Span[]): boolean {
  return others.every(({ start, end }) => list.end <= start || list.start >= end);
}

/** The lists of references of a text, in order: under headings, as notes of the markup, or at the end without a heading. */
export function findLists(text: string, notes: readonly MarkupNote[]): readonly ReferenceList[] {
  const lines = linesOf(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const headed = headedLists(lines);
  const noted = [...footnotes(lines), ...noteLists(notes, text)].filter((list) => isApart(list, headed));
  const lists = [...headed, ...noted];
  const found = lists.length > 0 ? lists : trailingList(text, lines);
  const all = found.length > 0 ? found : trailingPlain(lines);
  return [...all].sort((a, b) => a.start - b.start);
}
