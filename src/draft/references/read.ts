import type { DraftReference, ListEntry, Unread } from "../model.ts";
import { readEntry, type EntryWork, type ReadEntry } from "./entry.ts";
import { madeLabels } from "./labels.ts";
import { SAME } from "./styles.ts";

/** The references of some entries, in order, and what of them could not be read. */
export interface ReadReferences {
  readonly references: readonly DraftReference[];
  readonly unread: readonly Unread[];
  /** The labels of entries by where they begin, as given. */
  readonly labelAt: ReadonlyMap<number, string>;
}

const STRAY_END = /[\s”“’‘"'»›]+$/u;
const BULLET = /^\s*[-*+•]\s+/u;

/** The end of an entry without the stray quotes behind it. */
function endOf(text: string, { words, end }: ListEntry): number {
  const tail = text.slice(Math.max(words, end - 200), end);
  const stray = STRAY_END.exec(tail)?.[0] ?? "";
  const before = tail.slice(0, tail.length - stray.length);
  // A quote that the entry opens is no stray one.
  const opens = (before.match(/[“‘"«‹]/gu) ?? []).length > (before.match(/[”’"»›]/gu) ?? []).length;
  return opens || stray.length === tail.length ? end : end - stray.length;
}

const NONE: EntryWork = { title: null, authors: [], publisher: null, isPress: false, published: null, url: null, doi: null, suffix: "" };

interface Read extends ReadEntry {
  readonly entry: ListEntry;
  readonly authors: readonly string[];
}

function readAll(text: string, entries: readonly ListEntry[]): readonly Read[] {
  const read: Read[] = [];
  for (const entry of entries) {
    const bullet = entry.label === null ? (BULLET.exec(text.slice(entry.words, entry.words + 20))?.[0].length ?? 0) : 0;
    const from = entry.words + bullet;
    const words = text.slice(from, entry.end);
    const { works, unread } = readEntry(words, entry.links);
    const [first] = works;
    // A rule in the place of the names stands for those of the entry before.
    const authors = SAME.test(words) ? (read.at(-1)?.authors ?? []) : (first?.authors ?? []);
    const placed = unread.map(({ start, end, reason }) => ({ start: from + start, end: from + end, reason }));
    const start = entry.label === null ? from : entry.start;
    read.push({ entry: { ...entry, start, end: endOf(text, entry) }, authors, works, unread: placed });
  }
  return read;
}

function toReference({ entry, authors, works, unread }: Read, label: string): DraftReference {
  const [first = NONE, ...others] = works;
  const also = others.map(({ suffix: _suffix, ...work }) => work);
  return {
    label,
    title: first.title,
    authors,
    publisher: first.publisher,
    isPress: first.isPress,
    published: first.published,
    url: first.url,
    doi: first.doi,
    also,
    unread: unread.map(({ reason }) => reason),
    start: entry.start,
    end: entry.end,
  };
}

/** Reads the entries of the lists of a text. Of one label the first entry counts. */
export function readEntries(text: string, entries: readonly ListEntry[]): ReadReferences {
  const read = readAll(text, entries);
  const unlabelled = read.filter(({ entry }) => entry.label === null);
  const made = madeLabels(unlabelled.map(({ authors, works: [first = NONE] }) => ({ ...first, authors })));
  const labels = new Map(unlabelled.map((one, index) => [one, made[index] ?? ""]));
  const seen = new Map<string, DraftReference>();
  const labelAt = new Map<number, string>();
  for (const [index, one] of read.entries()) {
    const label = one.entry.label ?? labels.get(one) ?? "";
    labelAt.set(entries[index]?.start ?? 0, label);
    if (!seen.has(label)) seen.set(label, toReference(one, label));
  }
  return { references: [...seen.values()], unread: read.flatMap(({ unread }) => unread), labelAt };
}
