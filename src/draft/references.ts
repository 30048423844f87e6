import { linesOf } from "./blocks.ts";
import { findLists } from "./lists/from-words.ts";
import { isListHeading } from "./lists/headings.ts";
import type { Article, DraftReference, Span, Unread } from "./model.ts";
import { readEntries } from "./references/read.ts";

/** The references of a text, and where its lists stand: sentences and markers are looked for elsewhere. */
export interface FoundReferences {
  readonly references: readonly DraftReference[];
  readonly apart: readonly Span[];
  /** What of the entries could not be read. */
  readonly unread: readonly Unread[];
  /** Whether entries have no printed label, so that author and year mark them. */
  readonly isNamed: boolean;
  /** Whether the entries are labelled `(1)`, so that such a bracket in the text is a marker. */
  readonly isRound: boolean;
  /** The labels of entries by where they begin. */
  readonly labelAt: ReadonlyMap<number, string>;
}

const NOT_PARTED = "A list of references is announced here, and no entry of it could be read.";

/** Lists that the markup or a heading announces and of which no entry was found: one remark each, whatever marks lead there. */
function notParted({ text, lists, blocks }: Article, found: readonly Span[]): readonly Unread[] {
  const headings = blocks === null ? linesOf(text).filter((line) => isHeadingIn(text, line)) : [];
  return [...lists, ...headings]
    .filter(({ start, end }) => found.every((list) => end <= list.start || start >= list.end))
    .map(({ start, end }) => ({ start, end, reason: NOT_PARTED }));
}

function isHeadingIn(text: string, { start, end }: Span): boolean {
  return isListHeading(text.slice(start, end)) && text.slice(end).trim() !== "";
}

/** Finds and reads the lists of references of a text. Of one label the first entry counts. */
export function readReferences(article: Article): FoundReferences {
  const { text } = article;
  const { lists, apart } = findLists(article);
  const entries = lists.flatMap((list) => list.entries);
  const { references, unread, labelAt } = readEntries(text, entries);
  const described = new Set(article.references.map(({ label }) => label));
  return {
    references: [...article.references, ...references.filter(({ label }) => !described.has(label))],
    apart,
    unread: [...unread, ...notParted(article, lists)],
    isNamed: entries.some(({ label }) => label === null),
    isRound: entries.some(({ start, words }) => words > start && /^[(（]/.test(text.slice(start, words))),
    labelAt,
  };
}
