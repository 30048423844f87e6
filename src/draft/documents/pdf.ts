import type { PDFDocumentProxy } from "pdfjs-dist";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { refuse } from "../../ingest/problem.ts";
import { isListHeading } from "../lists/headings.ts";
import { labelOf } from "../lists/labels.ts";
import type { Article, Block, EntryList, ListEntry, MarkupMark, Span } from "../model.ts";
import { columnsOf, linesOf, most, type Glyphs, type PageLine } from "./pdf-lines.ts";
import { paragraphsOf, type Body, type Paragraph, type Raised } from "./pdf-paragraphs.ts";
import { readPlain } from "./plain.ts";

/** Lines at the edge of a page that may be a running head or the number of the page. */
const EDGE = 2;
const NUMBER = /^(?:[-–—\s]*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*)$/i;
const NOTE_LABEL = /^(?:\[?(\d{1,3})(?:[.)\]]\s*(?=[^\d\s])|\s+|(?=[\p{Lu}“"]))|[*†‡§]{1,3}\s*(?=\S))/u;
const NOTE_MARK = /^\d{1,3}(?:\s?[,–-]\s?\d{1,3})*$/;

interface Page {
  readonly number: number;
  readonly lines: readonly PageLine[];
}

function isTextItem(item: object): item is TextItem {
  return "str" in item;
}

async function glyphsOf(document: PDFDocumentProxy, number: number): Promise<readonly Glyphs[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.filter(isTextItem).map(({ str, transform, width, fontName }) => {
    const [, , c = 0, d = 0, x = 0, y = 0] = (transform as number[]).map(Number);
    return { text: str, x, y, width, size: Math.round(Math.hypot(c, d) * 10) / 10, font: fontName };
  });
}

/** Opens a PDF and reads what its pages draw. */
async function pagesOf(path: string, bytes: Uint8Array) {
  // It is large, and only a PDF needs it.
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push({ number, lines: linesOf(await glyphsOf(document, number)) });
    }
    const { info } = await document.getMetadata();
    return { pages, info: info as Readonly<Record<string, unknown>> };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") return refuse(path, "The PDF is locked with a password. Save it without one.");
    if (/^(?:InvalidPDF|FormatError|MissingPDF|UnknownError|XRef)/.test(name))
      return refuse(path, "This is no PDF that can be read: it is broken. Save it again.");
    throw error;
  } finally {
    await loading.destroy();
  }
}

/** Pages without running heads and their numbers: what stands at the edge of several pages, but for its digits. */
function withoutHeads(pages: readonly Page[]): readonly Page[] {
  const edges = (lines: readonly PageLine[]): readonly PageLine[] => {
    const sorted = lines.toSorted((a, b) => b.y - a.y);
    return [...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)];
  };
  const key = ({ text, y }: PageLine): string => `${text.replace(/\d+/g, "#")} ${Math.round(y / 4)}`;
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    for (const one of new Set(edges(lines).map(key))) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const least = Math.max(2, Math.min(3, pages.length / 2));
  const sizes = pages.flatMap(({ lines }) => lines.map(({ size, text }) => [size, text.length] as const));
  const usual = most(sizes) ?? 0;
  return pages.map(({ number, lines }) => {
    const atEdge = new Set(edges(lines));
    const sorted = lines.toSorted((a, b) => b.y - a.y);
    const [top, second] = sorted;
    // A small line far above all others is a running head also where it stands on one page.
    const isFarAbove = top !== undefined && second !== undefined && top.size < usual && top.y - second.y > usual * 2;
    const isHead = (line: PageLine): boolean =>
      atEdge.has(line) &&
      (NUMBER.test(line.text) || (counts.get(key(line)) ?? 0) >= least || (line === top && isFarAbove));
    return { number, lines: lines.filter((line) => !isHead(line)) };
  });
}

function bodyOf(pages: readonly Page[]): Body {
  const lines = pages.flatMap((page) => page.lines);
  const size = most(lines.map((line) => [line.size, line.text.length] as const)) ?? 10;
  const own = lines.filter((line) => line.size === size);
  const gaps = own.flatMap((line, index) => {
    const gap = line.y - (own[index + 1]?.y ?? line.y);
    return gap > 0 && gap < size * 3 ? [[Math.round(gap * 2) / 2, 1] as const] : [];
  });
  const words = lines.flatMap(
    ({ text }) => text.match(/(?<=\s|^)[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*(?=[\s.,;:!?)]|$)/gu) ?? [],
  );
  return {
    size,
    font: most(own.map((line) => [line.font, line.text.length] as const)) ?? "",
    leading: most(gaps) ?? size * 1.2,
    words: new Set(words.map((word) => word.toLowerCase())),
  };
}

interface Parted {
  readonly text: readonly PageLine[];
  readonly foot: readonly PageLine[];
}

/** Parts the notes at the foot of some lines from their text: smaller lines below it, of which the first has a label. */
function partFoot(lines: readonly PageLine[], body: Body): Parted {
  const isText = ({ size }: PageLine): boolean => size >= body.size * 0.94;
  const lowest = Math.min(...lines.filter(isText).map(({ y }) => y));
  const below = lines.filter((line) => line.y < lowest && !isText(line)).toSorted((a, b) => b.y - a.y || a.x - b.x);
  const from = below.findIndex(({ text }) => NOTE_LABEL.test(text) && labelOf(text)?.style !== "bracket");
  const foot = from === -1 ? [] : below.slice(from);
  const notes = new Set(foot);
  return { text: lines.filter((line) => !notes.has(line)), foot };
}

/** The columns of a page, each with the notes at its foot; notes below all columns come last. */
function partPage({ number, lines }: Page, body: Body): readonly (Parted & { readonly page: number })[] {
  const whole = partFoot(lines, body);
  const columns = columnsOf(whole.text).map((column) => ({ page: number, ...partFoot(column, body) }));
  return [...columns, { page: number, text: [], foot: whole.foot }];
}

/** Lines at the foot of a column in notes: each begins with a label. */
function notesIn(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const notes: PageLine[][] = [];
  let count = NaN;
  for (const line of lines) {
    const found = NOTE_LABEL.exec(line.text);
    const number = Number(found?.[1] ?? NaN);
    const isNext =
      found !== null && (Number.isNaN(number) || Number.isNaN(count) || (number > count && number <= count + 3));
    if (isNext || notes.length === 0) notes.push([line]);
    else notes.at(-1)?.push(line);
    if (isNext) count = number;
  }
  return notes;
}

interface Printing {
  readonly parts: string[];
  length: number;
}

function print(printing: Printing, text: string): Span {
  const start = printing.length;
  printing.parts.push(text, "\n\n");
  printing.length += text.length + 2;
  return { start, end: start + text.length };
}

interface Note extends Span {
  readonly entry: ListEntry;
  readonly page: number;
}

/** The marks of a paragraph: raised numbers behind a word, each to the note of its page, else to that of its number. */
function marksOf(paragraph: Paragraph, start: number, notes: readonly Note[]): readonly MarkupMark[] {
  return paragraph.raised.flatMap((raised: Raised) => {
    const label = paragraph.text.slice(raised.start, raised.end);
    const before = paragraph.text.charAt(raised.start - 1);
    if (!NOTE_MARK.test(label) || !/[\p{L}\p{P}]/u.test(before) || /^\p{L}/u.test(paragraph.text.slice(raised.end)))
      return [];
    const fitting = notes.filter(({ entry }) => entry.label === label || entry.label?.startsWith(`${label} (`));
    const note = fitting.find(({ page }) => page === raised.page) ?? fitting[0];
    return [
      { start: start + raised.start, end: start + raised.end, label, targets: note === undefined ? [] : [note.start] },
    ];
  });
}

/** From the heading of a list to the next heading, or the end. */
function announcedLists(paragraphs: readonly Paragraph[], spans: readonly Span[]): readonly EntryList[] {
  return paragraphs.flatMap((paragraph, index): readonly EntryList[] => {
    const isTitle = paragraph.text.length < 60 && isListHeading(paragraph.text);
    const next = paragraphs.findIndex((one, at) => at > index && one.isHeading);
    const last = spans[(next === -1 ? paragraphs.length : next) - 1];
    const start = spans[index]?.start;
    if (!isTitle || last === undefined || start === undefined || last.end <= (spans[index]?.end ?? 0)) return [];
    return [{ start: (spans[index]?.end ?? 0) + 1, end: last.end, entries: null }];
  });
}

function titleOf(info: Readonly<Record<string, unknown>>, paragraphs: readonly Paragraph[]): string | null {
  const given = typeof info.Title === "string" ? info.Title.trim() : "";
  const heading = paragraphs.find((one) => one.isHeading && one.page === 1);
  return (/\s/.test(given) && !/\.(?:docx?|indd|pdf|tex)$/i.test(given) ? given : heading?.text) ?? null;
}

/** Reads a PDF in reading order: columns, notes at the foot behind the text, without running heads. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<Article> {
  const { pages, info } = await pagesOf(path, bytes);
  const read = withoutHeads(pages);
  const body = bodyOf(read);
  const columns = read.flatMap((page) => partPage(page, body));
  const paragraphs = paragraphsOf(
    columns.filter(({ text }) => text.length > 0).map(({ page, text }) => ({ page, lines: text })),
    body,
  );
  if (paragraphs.length === 0) refuse(path, "The PDF has no text in it, only pictures of pages. Give one with text.");
  const printing: Printing = { parts: [], length: 0 };
  const spans = paragraphs.map(({ text }) => print(printing, text));
  const used = new Set<string>();
  const notes = columns.flatMap(({ page, foot }) =>
    notesIn(foot).map((lines): Note => {
      const [paragraph] = paragraphsOf([{ page, lines: [...lines] }], { ...body, size: lines[0]?.size ?? body.size });
      const { text = "" } = paragraph ?? {};
      const span = print(printing, text);
      const [lead = "", number] = NOTE_LABEL.exec(text) ?? [];
      let label = number ?? null;
      for (let next = 2; label !== null && used.has(label); next += 1) label = `${number ?? ""} (${next})`;
      if (label !== null) used.add(label);
      return { ...span, page, entry: { ...span, label, words: span.start + lead.length } };
    }),
  );
  const lists = announcedLists(paragraphs, spans);
  const title = paragraphs.findIndex(({ isHeading, page }) => isHeading && page === 1);
  /** The title, and behind it who wrote the text. */
  const isTitle = (index: number): boolean =>
    index === title || (index === title + 1 && title === 0 && !/[.!?:]["”’)]*$/u.test(paragraphs[index]?.text ?? "."));
  const isHead = (index: number): boolean => lists.some(({ start }) => start === (spans[index]?.end ?? 0) + 1);
  const blocks = paragraphs.flatMap(({ isHeading }, index): readonly Block[] => {
    const span = spans[index];
    return span === undefined || isHead(index)
      ? []
      : [{ ...span, kind: isTitle(index) ? "apart" : isHeading ? "heading" : "text" }];
  });
  const [first] = notes;
  const noted =
    first === undefined
      ? []
      : [{ start: first.start, end: notes.at(-1)?.end ?? first.end, entries: notes.map(({ entry }) => entry) }];
  const author = typeof info.Author === "string" ? info.Author.trim() : "";
  return {
    ...readPlain(`${printing.parts.join("").trimEnd()}\n`),
    title: titleOf(info, paragraphs),
    authors: author === "" ? [] : [author],
    blocks,
    marks: paragraphs.flatMap((paragraph, index) => marksOf(paragraph, spans[index]?.start ?? 0, notes)),
    lists: [...lists, ...noted],
  };
}
