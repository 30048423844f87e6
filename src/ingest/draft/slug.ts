import { sha256 } from "../../domain/ids.ts";
import { wordsOf } from "../../domain/words.ts";

const MAX_SLUG = 60;

/** A text as a slug of its first words: small Latin letters and digits. Empty where it has none. */
export function slugOf(text: string, most = 8): string {
  const latin = text.normalize("NFKD").replace(/\p{M}+/gu, "");
  const words = wordsOf(latin).flatMap((word) => word.match(/[a-z0-9]+/g) ?? []);
  let slug = "";
  for (const word of words.slice(0, most)) {
    const longer = slug === "" ? word.slice(0, MAX_SLUG) : `${slug}-${word}`;
    if (longer.length > MAX_SLUG) break;
    slug = longer;
  }
  return slug;
}

/** A slug for a text that has no Latin letter: the same for the same text. */
export function numberSlug(prefix: string, text: string): string {
  return `${prefix}-${sha256(text).slice(0, 8)}`;
}

/** The id, or the id with the first number that makes it one of its own; notes it as taken. */
export function takeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${String(number)}`;
  taken.add(free);
  return free;
}
