import type { NearWords, Topic, Word } from "./topic.ts";

/** How fast nearness falls with distance: 8 keeps synonyms and words of one trade, and little else. */
const SHARPNESS = 8;
/** Words of a text by which its field is known. */
const MOST_SAMPLED = 600;
/** Words that weigh less are too common to tell of a field. */
export const LEAST_WEIGHT = 0.15;

/** How near two places are: 1 for unlike words, about 3000 for one word. */
export function nearness(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return Math.exp(SHARPNESS * sum);
}

/** Words that stand for what a text is about, taken evenly from all that tell something. */
export function sampleOf(topics: readonly Topic[]): readonly Word[] {
  const words = new Map<string, Word>();
  for (const topic of topics)
    for (const [root, word] of topic) if (word.vector !== null && word.weight > LEAST_WEIGHT) words.set(root, word);
  const step = Math.max(1, words.size / MOST_SAMPLED);
  return [...words.values()].filter((_word, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** The mean nearness of a place to words, those that tell most counting most, as a logarithm; null where none has a place. */
export function meanNearness(vector: Float32Array, words: Iterable<Word>): number | null {
  let sum = 0;
  let weights = 0;
  for (const { vector: place, weight } of words) {
    if (place === null || weight === 0) continue;
    sum += weight * nearness(vector, place);
    weights += weight;
  }
  return weights === 0 ? null : Math.log(sum / weights);
}

/** How near each word is to words at large, as `meanNearness`; worked out once for each. */
export function createCommonNearness({ atLarge }: NearWords): (word: Word) => number {
  const held = new Map<string, number>();
  return ({ text, vector }) => {
    const known = held.get(text);
    if (known !== undefined || vector === null) return known ?? 0;
    const mean = Math.log(atLarge.reduce((sum, place) => sum + nearness(vector, place), 0) / atLarge.length);
    held.set(text, mean);
    return mean;
  };
}

/** A number held within bounds. */
export function bounded(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, number));
}

/** How many words that tell something two topics share. */
export function sharedWords(one: Topic, other: Topic): number {
  return [...other.values()].filter(({ root, weight }) => weight > LEAST_WEIGHT && one.has(root)).length;
}

/** How many topics have each word. */
export function countIn(topics: readonly Topic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const topic of topics) for (const root of topic.keys()) counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}
