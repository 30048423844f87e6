import { labelOf } from "../lists/labels.ts";
import { isRaised, type PageLine } from "./pdf-lines.ts";

/** A raised number in a paragraph: where it stands in its text. */
export interface Raised {
  readonly start: number;
  readonly end: number;
  readonly page: number;
}

/** Lines that belong together, as one text. */
export interface Paragraph {
  readonly text: string;
  readonly raised: readonly Raised[];
  readonly isHeading: boolean;
  readonly page: number;
}

/** What most of a document is set in. */
export interface Body {
  readonly size: number;
  readonly font: string;
  /** The usual distance of two lines. */
  readonly leading: number;
  /** Words as the document writes them within a line, by which a parted word is known. */
  readonly words: ReadonlySet<string>;
}

interface Open {
  readonly lines: PageLine[];
  readonly page: number;
  readonly isHeading: boolean;
  /** The first of the lines that stands in the column that is read. */
  from: number;
}

const ENDED = /[.!?:…。！？]["”’»)\]\d]*$/u;
const BULLET = /^(?:[•‣◦▪●–]|[-*+]\s)/u;
const INDENT = 0.7;

function isHeadingLine(line: PageLine, body: Body): boolean {
  if (line.size > body.size * 1.12) return true;
  return line.font !== body.font && line.size >= body.size && line.text.length < 90 && !/[.,;]$/.test(line.text);
}

/** Whether a line begins at the place where the lines of a paragraph go on, by how they are set in. */
function isSetOn({ lines, from: top }: Open, line: PageLine): boolean {
  const [first, second] = lines.slice(top);
  const step = line.size * INDENT;
  const from = second?.x ?? first?.x ?? line.x;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return false;
  if (second === undefined) {
    // The first line may be set in, or all that follow it.
    return Math.abs(line.x - first.x) <= 4 * line.size && (line.x <= first.x + step || !ENDED.test(last.text));
  }
  return Math.abs(line.x - from) <= step;
}

/** Whether a line of a column belongs to the paragraph above it. */
function goesOn(open: Open, line: PageLine, body: Body): boolean {
  const last = open.lines.at(-1);
  if (last === undefined || open.isHeading !== isHeadingLine(line, body)) return false;
  const gap = last.y - line.y;
  if (Math.abs(last.size - line.size) > 0.6) return false;
  if (gap > Math.max(body.leading * (line.size / body.size), line.size) * 1.45) return false;
  if (open.isHeading) return true;
  const isLabelled = labelOf(line.text) !== null && labelOf(open.lines[0]?.text ?? "") !== null;
  return !BULLET.test(line.text) && !isLabelled && isSetOn(open, line);
}

/** Whether a paragraph goes on in another column or on another page. */
function goesOver(open: Open | undefined, line: PageLine, body: Body): boolean {
  const last = open?.lines.at(-1);
  if (open === undefined || last === undefined || open.isHeading || isHeadingLine(line, body)) return false;
  if (Math.abs(last.size - line.size) > 0.6 || BULLET.test(line.text)) return false;
  const isEntry = labelOf(open.lines[0]?.text ?? "") !== null;
  if (isEntry && labelOf(line.text) !== null) return false;
  return !ENDED.test(last.text) || /^\p{Ll}/u.test(line.text);
}

/** How a line is joined to the text before it: a parted word is whole again, an address is not broken. */
function joint(
  before: string,
  next: string,
  words: ReadonlySet<string>,
): { readonly cut: number; readonly gap: string } {
  if (before.endsWith("\u00ad")) return { cut: 1, gap: "" };
  const last = /\S+$/.exec(before)?.[0] ?? "";
  const first = /^\S+/.exec(next)?.[0] ?? "";
  const isAddress = /:\/\/|^www\.|^10\.\d{4}/.test(last);
  if (isAddress && (/[/\-_.?=&%#]$/.test(last) || /[/=_%#]/.test(first))) return { cut: 0, gap: "" };
  const [, head = ""] = /([\p{L}\p{M}]+)[-‐]$/u.exec(last) ?? [];
  const [tail = ""] = /^[\p{L}\p{M}]+/u.exec(first) ?? [];
  if (head === "" || !/^\p{Ll}/u.test(tail))
    return { cut: 0, gap: /[-‐]$/.test(last) && /^\p{L}/u.test(first) ? "" : " " };
  const isCompound = words.has(`${head}-${tail}`.toLowerCase()) && !words.has(`${head}${tail}`.toLowerCase());
  return { cut: isCompound ? 0 : 1, gap: "" };
}

function toParagraph({ lines, page, isHeading }: Open, body: Body): Paragraph {
  let text = "";
  const raised: Raised[] = [];
  for (const line of lines) {
    if (text !== "") {
      const { cut, gap } = joint(text, line.text, body.words);
      text = text.slice(0, text.length - cut) + gap;
    }
    const from = text.length;
    let at = 0;
    for (const piece of line.pieces) {
      const words = piece.text.trim();
      const place = words === "" ? -1 : line.text.indexOf(words, at);
      if (place === -1) continue;
      at = place + words.length;
      if (isRaised(piece, line)) raised.push({ start: from + place, end: from + at, page });
    }
    text += line.text;
  }
  return { text, raised, isHeading, page };
}

/** The paragraphs of columns that follow each other, each with the number of its page. */
export function paragraphsOf(
  columns: readonly { readonly page: number; readonly lines: readonly PageLine[] }[],
  body: Body,
): readonly Paragraph[] {
  const opens: Open[] = [];
  for (const { page, lines } of columns) {
    lines.forEach((line, index) => {
      const open = opens.at(-1);
      const isOn = open !== undefined && (index === 0 ? goesOver(open, line, body) : goesOn(open, line, body));
      if (isOn && index === 0) open.from = open.lines.length;
      if (isOn) open.lines.push(line);
      else opens.push({ lines: [line], page, isHeading: isHeadingLine(line, body), from: 0 });
    });
  }
  return opens.map((open) => toParagraph(open, body));
}
