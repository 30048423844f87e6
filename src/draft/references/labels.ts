import type { CitedWork } from "../model.ts";
import { familyOf } from "./names.ts";

/** What a label is made of. */
export type Labelled = Pick<CitedWork, "authors" | "title" | "publisher" | "published"> & {
  /** The letter behind the year: `2020a`. */
  readonly suffix?: string;
};

/** `Lind, K.`, `Lind, Kim`. */
const TURNED = /^[^,]{2,40}, \p{Lu}/u;

/**
 * A label made of the first author and the year, `Smith2020a`; of the title's first words where nobody is named. Where
 * a list turns the names of persons around, one that is not turned is that of a body, and stands whole.
 */
export function madeLabel(work: Labelled, isTurned = false): string {
  const [first] = work.authors;
  const words = (work.title ?? work.publisher ?? "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name =
    first === undefined
      ? words.slice(0, 3).join("")
      : (isTurned && !first.includes(",") ? first : familyOf(first))
          .replace(/\s*[([][^)\]]*[)\]]\s*$/u, "")
          .replace(/[\s.,]+/gu, "");
  return `${name}${work.published?.slice(0, 4) ?? "n.d."}${work.suffix ?? ""}`;
}

/** Labels made of author and year, told apart by letters where two would be the same. */
export function madeLabels(entries: readonly Labelled[]): readonly string[] {
  const firsts = entries.flatMap(({ authors }) => authors.slice(0, 1)).filter((name) => /\s/.test(name));
  const isTurned = 2 * firsts.filter((name) => TURNED.test(name)).length >= firsts.length && firsts.length > 1;
  const made = entries.map((entry) => madeLabel(entry, isTurned));
  const totals = new Map<string, number>();
  for (const label of made) totals.set(label, (totals.get(label) ?? 0) + 1);
  const seen = new Map<string, number>();
  return made.map((label) => {
    const count = seen.get(label) ?? 0;
    seen.set(label, count + 1);
    return totals.get(label) === 1 ? label : `${label}${String.fromCharCode(97 + (count % 26))}`;
  });
}
