import type { EntryWork, ReadEntry } from "./entry.ts";
import { familyOf } from "./names.ts";

/** A work of an earlier entry, by the label of that entry. */
export interface EarlierWork {
  readonly label: string | null;
  readonly work: EntryWork;
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** The earlier works whose first author, and whose title where the note gives words of one, a note names. */
function named(names: string, title: string | null, earlier: readonly EarlierWork[]): readonly EarlierWork[] {
  const words = plain(names);
  const found = earlier.filter(({ work }) => {
    const [first] = work.authors;
    return first !== undefined && words.includes(plain(familyOf(first)));
  });
  const short = title === null ? "" : plain(title).trimEnd();
  return short === "" ? found : found.filter(({ work }) => plain(work.title ?? "").startsWith(short));
}

/** A short title is one that an entry gives without anything else of the work. */
function isShort({ title, authors, published, publisher, url }: EntryWork): boolean {
  return title !== null && authors.length > 0 && published === null && publisher === null && url === null;
}

/**
 * The work that an entry means by pointing to another note or by a short title, where earlier entries leave no doubt which:
 * one work in the note before, one by these authors. Null where it names its own, or where that is not sure.
 */
export function resolveBack(
  { works, back }: ReadEntry,
  before: readonly EarlierWork[],
  earlier: readonly EarlierWork[],
): EarlierWork | null {
  const [own] = works;
  const one = (found: readonly EarlierWork[]): EarlierWork | null => {
    const titles = new Set(found.map(({ work }) => `${work.title ?? ""} ${work.authors.join()}`));
    return titles.size === 1 ? (found[0] ?? null) : null;
  };
  if (back === null) {
    return own !== undefined && works.length === 1 && isShort(own)
      ? one(named(own.authors.join(" "), own.title, earlier))
      : null;
  }
  if (back.isBefore) return one(before);
  const quoted = /[\uE000“"„«]([^\uE001”"“»]{3,80})/u.exec(back.names)?.[1] ?? null;
  if (back.names !== "") {
    const found = one(named(back.names, quoted, earlier));
    if (found !== null) return found;
  }
  return back.note === null ? null : one(earlier.filter(({ label }) => label === back.note));
}
