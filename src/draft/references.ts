import type { DraftReference, MarkupNote, Span, Unread } from "./model.ts";
import { findLists, type ReferenceList } from "./reference-list.ts";
import { looksLikeEntry } from "./reference-plain.ts";
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
}

function isList(list: ReferenceList, text: string): boolean {
  return list.entries.some(({ label, style, start, end }) =>
    label !== null && style !== "bare" ? true : looksLikeEntry(text.slice(start, end)),
  );
}

/** Finds and reads the lists of references of a text. */
export function readReferences(text: string, notes: readonly MarkupNote[]): FoundReferences {
  const lists = findLists(text, notes).filter((list) => isList(list, text));
  const entries = lists.flatMap((list) => list.entries);
  return {
    ...readEntries(text, entries),
    apart: lists.map(({ start, end }) => ({ start, end: behindStray(text, end) })),
    isNamed: entries.some(({ label }) => label === null),
    isRound: entries.some(({ style }) => style === "round"),
  };
}

/** What hangs behind a list and says nothing belongs to it. */
function behindStray(text: string, end: number): number {
  const stray = /^[\s”“’‘"'»›.*_-]+/u.exec(text.slice(end, end + 100));
  return end + (stray?.[0].length ?? 0);
}
