import type { Article, Block, Span } from "./model.ts";
import { touching } from "./spans.ts";

interface Line extends Span {
  /** Where its words begin: behind indentation, `#`, `>` and the bullet of an item. */
  readonly words: number;
  readonly kind: "empty" | "rule" | "fence" | "heading" | "item" | "quote" | "row" | "plain";
}

const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const ITEM = /^[ \t]*(?:[-*+•‣◦▪–—·][ \t]+(?:\[[ xX]\][ \t]+)?|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)][ \t]+)/;
const QUOTE = /^[ \t]{0,3}(?:>[ \t]?)+/;
const RULE = /^[ \t]*(?:[-*_=~—–][ \t]*){3,}$/;
const FENCE = /^[ \t]{0,3}(?:```|~~~)/;
const TERMINATED = /[.!?…:;。！？।॥؟۔։](?:["'”’»)\]】」』*_\s]|\[[^\]\n]{1,40}\])*$/u;
/** The longest line that a person or a program may have wrapped. */
const MAX_WRAP = 130;
const LEAST_WRAP = 40;

function readLine(text: string, start: number, end: number): Line {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  const at = (kind: Line["kind"], words: number): Line => ({ start, end: last, words: start + words, kind });
  if (last === start) return at("empty", 0);
  // The marks of a line stand at its beginning: a line of megabytes is not read for them.
  const head = text.slice(start, Math.min(last, start + 200));
  if (last - start <= 200 && RULE.test(head)) return at("rule", 0);
  if (FENCE.test(head)) return at("fence", 0);
  const heading = HEADING.exec(head);
  if (heading !== null) return at("heading", heading[0].length);
  const item = ITEM.exec(head);
  if (item !== null && start + item[0].length < last) return at("item", item[0].length);
  const quote = QUOTE.exec(head);
  if (quote !== null && start + quote[0].length < last) return at("quote", quote[0].length);
  const indent = /^\s*/.exec(head)?.[0].length ?? 0;
  return at(head.trimStart().startsWith("|") ? "row" : "plain", indent);
}

/** The lines of a stretch of a text. */
export function linesOf(text: string, from = 0, to = text.length): readonly Span[] {
  const lines: Span[] = [];
  for (let start = from; start <= to;) {
    const found = text.indexOf("\n", start);
    const end = found === -1 || found > to ? to : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** How wide the lines of a paragraph are, where it looks wrapped; null where a line is too long for that. */
function widthOf(lines: readonly Line[]): number | null {
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return widest > MAX_WRAP || widest < LEAST_WRAP ? null : widest;
}

/** Whether a line goes on in the next one: what follows would not have fitted, or is no beginning. */
function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.kind !== "plain" && !(next.kind === "quote" && line.kind === "quote")) return false;
  if (line.kind === "heading" || line.kind === "row") return false;
  const tail = text.slice(Math.max(line.words, line.end - 80), line.end);
  // Where a sentence ends at the line's end, the rules for sentences say so themselves.
  if (TERMINATED.test(tail)) return width !== null || !/[:;]\W*$/u.test(tail);
  const head = text.slice(next.words, next.words + 80);
  if (/^[\p{Ll}\d,;)\]”’]/u.test(head) || /[,\-–—(]$/.test(tail)) return true;
  if (width === null) return false;
  const first = /^\S+/.exec(head)?.[0].length ?? 0;
  return line.end - line.start + 1 + first > width;
}

function split(text: string, lines: readonly Line[]): readonly Span[] {
  const width = widthOf(lines);
  const blocks: { start: number; end: number }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (before !== undefined && last !== undefined && goesOn(text, before, line, width)) last.end = line.end;
    else blocks.push({ start: line.words, end: line.end });
    before = line;
  }
  return blocks;
}

/** What ends a paragraph and is no part of one. */
const APART: ReadonlySet<Line["kind"]> = new Set(["fence", "empty", "rule", "row"]);

/** Splits a stretch of a text into blocks. Rules, rows of tables, fences and what stands between fences are none. */
function blocksIn(text: string, from: number, to: number): readonly Span[] {
  const blocks: Span[] = [];
  let paragraph: Line[] = [];
  let isFenced = false;
  const close = (): void => {
    blocks.push(...split(text, paragraph));
    paragraph = [];
  };
  for (const { start, end } of linesOf(text, from, to)) {
    const line = readLine(text, start, end);
    if (line.kind === "fence") isFenced = !isFenced;
    if (isFenced || APART.has(line.kind)) close();
    else paragraph.push(line);
  }
  close();
  return blocks.filter(({ start, end }) => start < end);
}

const QUOTED = /^(?:[ \t]*>)*[ \t]*/;

/** The lines of a block that the structure shows: they go on in each other, unless each plainly ends by itself. */
function linesOfBlock(text: string, { start, end }: Block): readonly Span[] {
  if (!text.slice(start, end).includes("\n")) return [{ start, end }];
  const lines = linesOf(text, start, end).map((line, index): Line => {
    const words =
      index === 0 ? line.start : line.start + (QUOTED.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
    return { ...line, words, kind: words === line.end ? "empty" : "plain" };
  });
  return split(
    text,
    lines.filter(({ kind }) => kind === "plain"),
  );
}

/** The stretches of a text that lie in none of the given spans, which come in order. */
export function outside(from: number, to: number, spans: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  for (const span of spans) {
    if (span.start > start) parts.push({ start, end: Math.min(span.start, to) });
    start = Math.max(start, span.end);
  }
  if (start < to) parts.push({ start, end: to });
  return parts;
}

/** Stretches in which a sentence may run over line ends: those that the structure shows, else as the lines do. */
export function blocksOf({ text, blocks }: Pick<Article, "text" | "blocks">, apart: readonly Span[]): readonly Block[] {
  if (blocks === null) {
    const parts = outside(0, text.length, apart).flatMap(({ start, end }) => blocksIn(text, start, end));
    return parts.map((part) => ({ ...part, kind: "text" }));
  }
  const isApart = touching(apart);
  return blocks
    .filter(({ start, end }) => !isApart(start, end))
    .flatMap((block) =>
      block.kind === "apart" ? [block] : linesOfBlock(text, block).map((part) => ({ ...block, ...part })),
    );
}
