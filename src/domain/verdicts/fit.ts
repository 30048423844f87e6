import { bounded, countIn, meanNearness, nearness, sampleOf } from "./nearness.ts";
import type { Topic, Word } from "./topic.ts";

/** What a word that passage and title share is worth at most, and what one is worth that is far from the passage. */
const MOST_SHARED = 3;
const MOST_NEAR = 2;
const FAR = -1;
/** A rare word that the passage has not. */
const MISSING = -0.3;
/** Keeps titles of one word or two from telling as much as long ones. */
const SHORT_TITLE = 0.3;
const COMMON_WORD = 0.02;

/** How much each word of a list of titles tells which of them is meant: nothing where all have it. */
export function tellingIn(titles: readonly Topic[]): (word: Word) => number {
  const counts = countIn(titles);
  const all = Math.log(Math.max(2, titles.length) + 1);
  return ({ root, weight }) => (weight + COMMON_WORD) * Math.max(0, 1 - Math.log(counts.get(root) ?? 1) / all);
}

/**
 * How much better titles fit each of the passages than the text at large: a word that both have counts by how few
 * sentences have it, another by how near it is to the passage's own words. Above 0 where a title fits. Gives a row of
 * all passages for each title.
 */
export function fitsOf(
  titles: readonly Topic[],
  passages: readonly Topic[],
  text: readonly Topic[],
): readonly Float32Array[] {
  const counts = countIn(text);
  const sample = sampleOf(text);
  const vocabulary = [...new Map(passages.flatMap((passage) => [...passage])).values()];
  const places = new Map(vocabulary.map(({ root }, place) => [root, place]));
  const indexed = passages.map((passage) =>
    [...passage.values()].flatMap(({ root, vector, weight }) =>
      vector === null || weight === 0 ? [] : [{ place: places.get(root) ?? 0, weight }],
    ),
  );
  const rowOf = ({ root, vector }: Word): Float32Array => {
    const shared = Math.min(MOST_SHARED, Math.log((text.length + 1) / (counts.get(root) ?? 1)));
    const usual = vector === null ? null : meanNearness(vector, sample);
    const near =
      vector === null || usual === null
        ? null
        : Float32Array.from(vocabulary, (word) => (word.vector === null ? 0 : nearness(vector, word.vector)));
    return Float32Array.from(passages, (passage, index) => {
      if (passage.has(root)) return shared;
      const words = indexed[index] ?? [];
      if (near === null || usual === null) return MISSING;
      if (words.length === 0) return 0;
      const weights = words.reduce((sum, { weight }) => sum + weight, 0);
      const mean = words.reduce((sum, { place, weight }) => sum + weight * (near[place] ?? 0), 0) / weights;
      return bounded(Math.log(mean) - usual, FAR, MOST_NEAR);
    });
  };
  const rows = new Map<string, Float32Array>();
  const telling = tellingIn([...new Map(titles.map((title) => [[...title.keys()].join(" "), title])).values()]);
  return titles.map((title) => {
    const words = [...title.values()].map((word) => {
      const row = rows.get(word.root) ?? rowOf(word);
      rows.set(word.root, row);
      return { row, weight: telling(word) };
    });
    const size = Math.sqrt(words.reduce((sum, { weight }) => sum + weight, SHORT_TITLE));
    return Float32Array.from(
      passages,
      (_passage, index) => words.reduce((sum, { row, weight }) => sum + weight * (row[index] ?? 0), 0) / size,
    );
  });
}
