import { findLists } from "./lists/from-words.ts";
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
    unread,
    isNamed: entries.some(({ label }) => label === null),
    isRound: entries.some(({ start, words }) => words > start && /^[(（]/.test(text.slice(start, words))),
    labelAt,
  };
}
