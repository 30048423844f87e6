import type { DraftReference, ListEntry, Unread } from "../model.ts";
import { readEntry, type EntryWork } from "./entry.ts";
import { madeLabels } from "./labels.ts";
import { resolveBack, type EarlierWork } from "./resolve.ts";
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

const NONE: EntryWork = {
  title: null,
  authors: [],
  publisher: null,
  isPress: false,
  published: null,
  url: null,
  doi: null,
  suffix: "",
};

interface Read {
  readonly entry: ListEntry;
  readonly works: readonly EntryWork[];
  /** The label of the entry whose work this one means. */
  readonly same: string | null;
  readonly unread: readonly Unread[];
}

/** Reads entries in their order: some mean the work of an earlier one, or its authors. */
function readAll(text: string, entries: readonly ListEntry[]): readonly Read[] {
  const read: Read[] = [];
  const earlier: EarlierWork[] = [];
  let before: readonly EarlierWork[] = [];
  for (const entry of entries) {
    const bullet = entry.label === null ? (BULLET.exec(text.slice(entry.words, entry.words + 20))?.[0].length ?? 0) : 0;
    const from = entry.words + bullet;
    const words = text.slice(from, entry.end);
    const own = readEntry(words, entry.links);
    const meant = resolveBack(own, before, earlier);
    // A rule in the place of the names stands for those of the entry before.
    const authors = SAME.test(words) ? before[0]?.work.authors : undefined;
    const works =
      meant === null ? own.works.map((work) => ({ ...work, authors: authors ?? work.authors })) : [meant.work];
    const unread = (meant === null ? own.unread : []).map((one) => ({
      ...one,
      start: from + one.start,
      end: from + one.end,
    }));
    const start = entry.label === null ? from : entry.start;
    read.push({ entry: { ...entry, start, end: endOf(text, entry) }, works, same: meant?.label ?? null, unread });
    before = meant === null ? works.map((work) => ({ label: entry.label, work })) : [meant];
    if (meant === null) earlier.push(...before);
  }
  return read;
}

/** The labels of the works of an entry: of several the second has `3 (2)`, or the next number that no entry has. */
function labelsOfWorks(label: string, count: number, taken: Set<string>): readonly string[] {
  const labels = [label];
  for (let number = 2; labels.length < count; number += 1) {
    const next = `${label} (${number})`;
    if (!taken.has(next)) labels.push(next);
    taken.add(next);
  }
  return labels;
}

function toReferences(
  { entry, works, same, unread }: Read,
  label: string,
  taken: Set<string>,
): readonly DraftReference[] {
  const all = works.length === 0 ? [NONE] : works;
  const labels = labelsOfWorks(label, all.length, taken);
  return all.map(({ title, authors, publisher, isPress, published, url, doi }, index) => ({
    ...{ label: labels[index] ?? label, title, authors, publisher, isPress, published, url, doi, same },
    unread: index === 0 ? unread.map(({ reason }) => reason) : [],
    ...{ start: entry.start, end: entry.end },
  }));
}

/** Reads the entries of the lists of a text. Of one label the first entry counts. */
export function readEntries(text: string, entries: readonly ListEntry[]): ReadReferences {
  const read = readAll(text, entries);
  const unlabelled = read.filter(({ entry }) => entry.label === null);
  const made = madeLabels(unlabelled.map(({ works: [first = NONE] }) => first));
  const labels = new Map(unlabelled.map((one, index) => [one, made[index] ?? ""]));
  const seen = new Map<string, readonly DraftReference[]>();
  const labelAt = new Map<number, string>();
  const taken = new Set(read.flatMap(({ entry }) => entry.label ?? []));
  for (const [index, one] of read.entries()) {
    const label = one.entry.label ?? labels.get(one) ?? "";
    labelAt.set(entries[index]?.start ?? 0, label);
    if (!seen.has(label)) seen.set(label, toReferences(one, label, taken));
  }
  return { references: [...seen.values()].flat(), unread: read.flatMap(({ unread }) => unread), labelAt };
}
