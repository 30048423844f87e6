import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "words");

/** The items of a word list, one a line; a line that begins with `#` says what they are. */
export function wordList(name: string): readonly string[] {
  return readFileSync(join(FOLDER, `${name}.txt`), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("# "));
}

/** A word list as a set. */
export function wordSet(name: string): ReadonlySet<string> {
  return new Set(wordList(name));
}

/** Words as one alternative of a pattern, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("|");
}

/** The source of a pattern for any item of a word list as words of their own. */
export function anyWord(name: string): string {
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${anyOf(wordList(name))})(?![\\p{L}\\p{M}\\p{N}])`;
}
