import type { Span } from "../model.ts";
import { anyOf, wordList } from "../words.ts";
import { endsList, isListHeading } from "./headings.ts";

/** A line of the text with its words. */
export interface ListLine extends Span {
  readonly text: string;
}

const LOOKS_DATED = new RegExp(
  `(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)|https?:\\/\\/|\\bwww\\.|\\b10\\.\\d{4,}\\/|doi\\.org|[(,.]\\s?(?:${anyOf(wordList("undated"))})[).,]`,
  "iu",
);

/** Whether words read as an entry of a list of references: they have a year or an address. */
export function looksLikeEntry(text: string): boolean {
  return LOOKS_DATED.test(text.slice(0, 2000));
}

/** The first and the last line of an entry. */
export interface EntryLines {
  readonly first: number;
  readonly last: number;
}

const AUTHOR =
  /^\s*(?:[-*+•]\s+)?(?:[—–_-]{2,}|(?:\p{Ll}{1,4}[\s’'])?\p{Lu}[\p{L}\p{M}’'-]*(?:[\s-]\p{Lu}[\p{L}\p{M}’'-]*){0,2},\s+\p{Lu}|.{3,200}?\((?:1[5-9]|20)\d\d[a-z]?\b|[“"‘«])/u;
/** `Lind, K. (in press).`, `Lind, K., & Holm, S. (2020).`: what begins so is an entry, whatever stands before it. */
const BEGINS =
  /^\s*\p{Lu}[\p{L}\p{M}’'-]+,\s\p{Lu}[^()]{0,200}\((?:(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.|in press|forthcoming|under review)[,)]/u;
const BULLET = /^\s*[-*+•]\s+/;

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function isComplete(text: string): boolean {
  return looksLikeEntry(text) && /(?:[.!?)\]”"’'>/]|https?:\/\/\S+|\b\d{4}|\d)\s*$/u.test(text);
}

/** The lines of a list from one on, in paragraphs, up to what cannot be an entry. */
function paragraphs(lines: readonly ListLine[], from: number): readonly EntryLines[] {
  const found: EntryLines[] = [];
  let first = -1;
  for (let at = from; at <= lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    const isEnd = at === lines.length || endsList(text) || isListHeading(text) || /^\s*(?:[-=*_]\s*){3,}$/.test(text);
    if (isEnd || text.trim() === "") {
      if (first !== -1) found.push({ first, last: at - 1 });
      first = -1;
      if (isEnd) break;
    } else if (first === -1) first = at;
  }
  return found;
}

/** Where the lines of a paragraph begin entries: at bullets, at the lesser indent, or where one entry is complete. */
function splitParagraph(lines: readonly ListLine[], { first, last }: EntryLines): readonly EntryLines[] {
  const texts = lines.slice(first, last + 1).map(({ text }) => text);
  const indents = texts.map(indentOf);
  const least = Math.min(...indents);
  const isHanging = indents.some((indent) => indent > least) && indents[0] === least;
  const isBulleted = BULLET.test(texts[0] ?? "");
  const starts: number[] = [];
  let current = "";
  texts.forEach((text, index) => {
    const begins = isBulleted
      ? BULLET.test(text)
      : isHanging
        ? indents[index] === least
        : BEGINS.test(text.slice(0, 300)) || (isComplete(current) && (AUTHOR.test(text) || isComplete(text)));
    if (index === 0 || begins) {
      starts.push(index);
      current = text;
    } else current = `${current} ${text}`.slice(-4000);
  });
  return starts.map((start, index) => ({
    first: first + start,
    last: first + (starts[index + 1] ?? texts.length) - 1,
  }));
}

/** Splits a list whose entries have no labels. It ends with the last paragraph that reads as an entry. */
export function splitPlain(lines: readonly ListLine[], from: number): readonly EntryLines[] {
  const entries = paragraphs(lines, from).flatMap((paragraph) => splitParagraph(lines, paragraph));
  const likeness = entries.map(({ first, last }) =>
    looksLikeEntry(
      lines
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  const stop = likeness.findIndex((isLike, index) => !isLike && likeness[index + 1] !== true);
  return stop === -1 ? entries : entries.slice(0, stop);
}
