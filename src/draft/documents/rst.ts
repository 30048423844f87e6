import { linesOf } from "../blocks.ts";
import type { Article, Block, ListEntry, MarkupMark, Span } from "../model.ts";
import { touching, type Taken } from "../spans.ts";
import { readPlain } from "./plain.ts";

interface Line extends Span {
  readonly text: string;
  readonly indent: number;
}

const ADORNED = /^([=\-`:.'"~^_*+#<>!$%&(),/;?@[\\\]{|}])\1{2,}\s*$/;
const NOTE = /^\.\. \[(#?[\p{L}\p{N}_.-]*|\*)\]\s+/u;
const MARK = /\[(#?[\p{L}\p{N}_.-]*|\*)\]_(?![\p{L}\p{N}])/gu;
const ITEM = /^(?:[-*+•]|\(?(?:\d{1,3}|#|[a-zA-Z])[.)])\s+/;
const LITERAL = /``[^`]+``/g;

/** A note as it stands: what it is called, and its lines. */
interface Note extends Span {
  readonly name: string;
  readonly words: number;
}

interface Reading {
  readonly blocks: Block[];
  readonly notes: Note[];
  readonly taken: Taken[];
  title: string | null;
}

function linesIn(text: string): readonly Line[] {
  return linesOf(text).map(({ start, end }) => {
    const line = text.slice(start, end);
    return { start, end, text: line, indent: line.trim() === "" ? Infinity : line.length - line.trimStart().length };
  });
}

/** The line behind a block that is set in further than a column. */
function behindIndented(lines: readonly Line[], from: number, column: number): number {
  let at = from;
  while (at < lines.length && (lines[at]?.indent ?? 0) > column) at += 1;
  return at;
}

/** The end of the last line with words before a line. */
function endBefore(lines: readonly Line[], at: number): number {
  let last = at - 1;
  while (last > 0 && lines[last]?.text.trim() === "") last -= 1;
  return lines[last]?.end ?? 0;
}

/** What begins with two dots: a note, or a directive or comment, which says nothing. The line behind it. */
function readExplicit(reading: Reading, lines: readonly Line[], at: number): number {
  const line = lines[at];
  const next = behindIndented(lines, at + 1, line?.indent ?? 0);
  const found = NOTE.exec(line?.text ?? "");
  if (line !== undefined && found !== null) {
    const end = endBefore(lines, next);
    reading.notes.push({ start: line.start, end, name: found[1] ?? "", words: line.start + found[0].length });
  }
  return next;
}

/** A heading with a line under it, and perhaps over it; the line behind it, or null where there is none. */
function readHeading(reading: Reading, lines: readonly Line[], at: number): number | null {
  const isOver = ADORNED.test(lines[at]?.text ?? "");
  const line = lines[isOver ? at + 1 : at];
  const under = lines[isOver ? at + 2 : at + 1];
  if (line === undefined || under === undefined || line.text.trim() === "" || ADORNED.test(line.text)) return null;
  if (!ADORNED.test(under.text) || under.text.trimEnd().length < line.text.trim().length) return null;
  reading.blocks.push({
    start: line.start + line.indent,
    end: line.start + line.text.trimEnd().length,
    kind: "heading",
  });
  reading.title ??= line.text.trim();
  return at + (isOver ? 3 : 2);
}

/** A paragraph or an item of a list; a text that ends in two colons announces code. */
function readParagraph(reading: Reading, text: string, lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (first === undefined) return from + 1;
  let at = from + 1;
  const isEnd = (line: Line | undefined): boolean =>
    line === undefined || line.text.trim() === "" || ITEM.test(line.text.trimStart());
  while (!isEnd(lines[at])) at += 1;
  const end = endBefore(lines, at);
  const item = ITEM.exec(first.text.trimStart())?.[0].length ?? 0;
  const isCode = text.slice(first.start, end).endsWith("::");
  const isTable = /^\s*(?:[+|]|={2,}\s)/.test(first.text);
  reading.blocks.push({ start: first.start + first.indent + item, end, kind: isTable ? "apart" : "text" });
  if (!isCode) return at;
  const behind = behindIndented(lines, at, first.indent);
  reading.taken.push({ start: end, end: endBefore(lines, behind), kind: "code" });
  return behind;
}

function readLines(text: string): Reading {
  const reading: Reading = { blocks: [], notes: [], taken: [], title: null };
  const lines = linesIn(text);
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text.trim() === "" || /^\s*(?:__|:[\w-]+:)\s/.test(line.text)) at += 1;
    else if (/^\s*\.\.(?:\s|$)/.test(line.text)) at = readExplicit(reading, lines, at);
    else
      at =
        readHeading(reading, lines, at) ?? (ADORNED.test(line.text) ? at + 1 : readParagraph(reading, text, lines, at));
  }
  for (const { index, 0: code } of text.matchAll(LITERAL)) {
    reading.taken.push({ start: index, end: index + code.length, kind: "code" });
  }
  return reading;
}

/** Notes without a number of their own get the next that is free, in their order, as the marks without one do. */
function entriesOf(notes: readonly Note[]): readonly ListEntry[] {
  const used = new Set(notes.map(({ name }) => name));
  let count = 0;
  const free = (): string => {
    do count += 1;
    while (used.has(String(count)));
    return String(count);
  };
  return notes.map(({ start, end, name, words }) => {
    const label = name === "#" || name === "*" ? free() : name.replace(/^#/, "");
    return { start, end, words, label };
  });
}

function marksIn(text: string, { notes, blocks, taken }: Reading): readonly MarkupMark[] {
  const isCode = touching(taken);
  const places = new Map(notes.map(({ name, start }) => [name.toLowerCase(), start]));
  const automatic = notes.filter(({ name }) => name === "#" || name === "*").map(({ start }) => start);
  return blocks.flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(MARK)].flatMap(({ index, 0: words, 1: name = "" }) => {
      const start = block.start + index;
      if (isCode(start, start + words.length)) return [];
      const target = name === "#" || name === "*" ? automatic.shift() : places.get(name.toLowerCase());
      const label = name.replace(/^#/, "");
      return [{ start, end: start + words.length, label, targets: target === undefined ? [] : [target] }];
    }),
  );
}

/** Reads reStructuredText. The text stays as it is, so that offsets count in the file. */
export function readRst(text: string): Article {
  const reading = readLines(text);
  const { blocks, notes, taken, title } = reading;
  const entries = entriesOf(notes);
  const [first] = entries;
  const lists = first === undefined ? [] : [{ start: first.start, end: entries.at(-1)?.end ?? first.end, entries }];
  return { ...readPlain(text), title, blocks, lists, taken, marks: marksIn(text, reading) };
}
