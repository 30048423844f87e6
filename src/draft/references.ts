import { findLists } from "./lists/from-words.ts";
import { madeLabel } from "./lists/labels.ts";
import type { Article, DraftReference, ListEntry, Span } from "./model.ts";
import { readEntry, type EntryFields } from "./reference-entry.ts";

/** The references of a text, and where its lists stand: sentences and markers are looked for elsewhere. */
export interface FoundReferences {
  readonly references: readonly DraftReference[];
  readonly apart: readonly Span[];
  /** Whether entries have no printed label, so that author and year mark them. */
  readonly isNamed: boolean;
  /** Whether the entries are labelled `(1)`, so that such a bracket in the text is a marker. */
  readonly isRound: boolean;
  /** The labels of entries by where they begin. */
  readonly labelAt: ReadonlyMap<number, string>;
}

const STRAY_END = /[\s”“’‘"'»›]+$/u;
const SAME_AUTHOR = /^\s*(?:[—–]{2,}|_{3,}|-{3,})\s*[.,]?/u;

/** `Lind, K.`, `Lind, Kim`. */
const TURNED = /^[^,]{2,40}, \p{Lu}/u;

interface ReadEntry {
  readonly entry: ListEntry;
  readonly fields: EntryFields;
}

/** The end of an entry without the stray quotes behind it. */
function endOf(text: string, { words, end }: ListEntry): number {
  const tail = text.slice(Math.max(words, end - 200), end);
  const stray = STRAY_END.exec(tail)?.[0] ?? "";
  const before = tail.slice(0, tail.length - stray.length);
  // A quote that the entry opens is no stray one.
  const opens = (before.match(/[“‘"«‹]/gu) ?? []).length > (before.match(/[”’"»›]/gu) ?? []).length;
  return opens || stray.length === tail.length ? end : end - stray.length;
}

function readAll(text: string, entries: readonly ListEntry[]): readonly ReadEntry[] {
  const read: ReadEntry[] = [];
  for (const entry of entries) {
    const words = text.slice(entry.words, entry.end).replace(/^\s*[-*+•]\s+/, "");
    const fields = readEntry(words);
    const before = read.at(-1)?.fields.authors ?? [];
    const authors = SAME_AUTHOR.test(words) ? before : fields.authors;
    read.push({ entry: { ...entry, end: endOf(text, entry) }, fields: { ...fields, authors } });
  }
  return read;
}

/** Labels made of author and year, told apart by letters where two would be the same. */
function madeLabels(read: readonly ReadEntry[]): readonly string[] {
  const firsts = read.flatMap(({ fields }) => fields.authors.slice(0, 1)).filter((name) => /\s/.test(name));
  const isTurned = 2 * firsts.filter((name) => TURNED.test(name)).length >= firsts.length && firsts.length > 1;
  const made = read.map(({ fields }) => madeLabel(fields, isTurned));
  const totals = new Map<string, number>();
  for (const label of made) totals.set(label, (totals.get(label) ?? 0) + 1);
  const seen = new Map<string, number>();
  return made.map((label) => {
    const count = seen.get(label) ?? 0;
    seen.set(label, count + 1);
    return totals.get(label) === 1 ? label : `${label}${String.fromCharCode(97 + (count % 26))}`;
  });
}

function toReference({ entry, fields }: ReadEntry, label: string, text: string): DraftReference {
  const { title, authors, publisher, published, url, unread } = fields;
  const start = entry.label === null ? entry.start + bulletOf(text.slice(entry.start, entry.start + 10)) : entry.start;
  return { label, title, authors, publisher, published, url, unread, start, end: entry.end };
}

function bulletOf(head: string): number {
  return /^[-*+•]\s+/.exec(head)?.[0].length ?? 0;
}

/** Of one label the first entry counts. */
function withoutTwins(references: readonly DraftReference[]): readonly DraftReference[] {
  const seen = new Set<string>();
  return references.filter(({ label }) => {
    if (seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}

/** Finds and reads the lists of references of a text. */
export function readReferences(article: Article): FoundReferences {
  const { text } = article;
  const { lists, apart } = findLists(article);
  const entries = lists.flatMap((list) => list.entries);
  const read = readAll(text, entries);
  const labels = madeLabels(read.filter(({ entry }) => entry.label === null));
  let unlabelled = 0;
  const references = read.map((one) => {
    if (one.entry.label !== null) return toReference(one, one.entry.label, text);
    unlabelled += 1;
    return toReference(one, labels[unlabelled - 1] ?? "", text);
  });
  return {
    references: withoutTwins([...article.references, ...references]),
    apart,
    isNamed: read.some(({ entry }) => entry.label === null),
    isRound: entries.some(({ start, words }) => words > start && /^[(（]/.test(text.slice(start, words))),
    labelAt: new Map(entries.map(({ start }, index) => [start, references[index]?.label ?? ""])),
  };
}
