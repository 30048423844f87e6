const MAX_TERMS = 16;
const MAX_TERM_LENGTH = 64;

/** What the index leaves out of every text, so that nothing can be required to hold it. */
const STOP_WORDS = new Set(
  (
    "a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this " +
    "to was will with www"
  ).split(" "),
);

/** The words of a text in lower case: runs of letters, digits and marks, in any script, after NFKC. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/**
 * Runs of word characters as the index cuts them: it keeps "1,400", "79.6", "U.S." and "China's" whole, where `wordsOf`
 * does not. A genitive loses its ending, because the word is what is looked for.
 */
function chunksOf(text: string): readonly string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  const chunks = folded.match(/[\p{L}\p{N}\p{M}]+(?:(?:[.'’]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}\p{M}]+){0,3}/gu) ?? [];
  return chunks.map((chunk) => chunk.replace(/['’]s$/, "")).filter((chunk) => !STOP_WORDS.has(chunk));
}

/** The first words, each once and cut to a length; in code points, so that no character is cut in two. */
function bounded(words: readonly string[], most: number): readonly string[] {
  return [...new Set(words)].slice(0, most).map((word) => Array.from(word).slice(0, MAX_TERM_LENGTH).join(""));
}

function quoted(word: string): string {
  return `"${word}"`;
}

/** The ways in which the index may have a chunk: whole, in pieces, or as a genitive, which it takes for another word. */
function formsOf(chunk: string): string {
  const pieces = wordsOf(chunk);
  if (pieces.length > 1) return `(${quoted(chunk)} OR (${pieces.map(quoted).join(" AND ")}))`;
  return /^\p{Script=Latin}+$/u.test(chunk) ? `(${quoted(chunk)} OR /${chunk}['’]s/)` : quoted(chunk);
}

/**
 * A full-text query for things that contain all the words of a text; empty where it has none. Nothing that a person
 * types has a meaning to the index: only letters, digits, marks and what stands within a number, an abbreviation or a
 * genitive are kept, and each word is quoted.
 */
export function allWords(text: string): string {
  return bounded(chunksOf(text), MAX_TERMS).map(formsOf).join(" AND ");
}

/** A full-text query for things that contain any of the words of a text; empty where it has none. */
export function anyWord(text: string): string {
  const words = bounded([...wordsOf(text), ...chunksOf(text)], 4 * MAX_TERMS);
  return words.map(quoted).join(" OR ");
}

/** A full-text query for things with words that are spelt almost like those of a text; empty where it has none. */
export function almostWords(text: string): string {
  return bounded(wordsOf(text), MAX_TERMS)
    .map((word) => `${word}~${word.length > 5 ? "2" : "1"}`)
    .join(" OR ");
}
