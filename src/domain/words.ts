const MAX_TERMS = 16;
const MAX_TERM_LENGTH = 64;

/** The words of a text in lower case: runs of letters, digits and marks, in any script, after NFKC. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function terms(text: string, most: number): readonly string[] {
  const words = [...new Set(wordsOf(text))];
  return words.slice(0, most).map((word) => word.slice(0, MAX_TERM_LENGTH));
}

/**
 * A full-text query for things that contain all the words of a text; empty where it has none. Nothing that a person types has a meaning to
 * the index: only letters, digits and marks are kept, and each word is quoted.
 */
export function allWords(text: string): string {
  return terms(text, MAX_TERMS)
    .map((word) => `"${word}"`)
    .join(" AND ");
}

/** A full-text query for things that contain any of the words of a text; empty where it has none. */
export function anyWord(text: string): string {
  return terms(text, 4 * MAX_TERMS)
    .map((word) => `"${word}"`)
    .join(" OR ");
}

/** A full-text query for things with words that are spelt almost like those of a text; empty where it has none. */
export function almostWords(text: string): string {
  return terms(text, MAX_TERMS)
    .map((word) => `${word}~${word.length > 5 ? "2" : "1"}`)
    .join(" OR ");
}
