import type { Random } from "./random.ts";

const ONSETS = "b br c ch d dr f fl g gr h j k kl l m n p pl qu r s sh sl st t tr v w y z".split(" ");
const VOWELS = "a e i o u ai ea ou".split(" ");
const CODAS = ["", "", "n", "r", "s", "l", "m", "nd", "rk", "st"];

/** Makes words that exist in no language, each once. */
export interface WordMaker {
  /** A new word of so many syllables, or of one more where all of them are taken. */
  readonly word: (syllables: number) => string;
  /** A new name: a word with a capital. */
  readonly name: (syllables: number) => string;
}

/** Words drawn by one source of random numbers. */
export function createWords(random: Random): WordMaker {
  const taken = new Set<string>();
  const word = (syllables: number): string => {
    for (let attempt = 0; ; attempt += 1) {
      const count = syllables + Math.floor(attempt / 20);
      const made = Array.from({ length: count }, () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS));
      const joined = made.join("");
      if (taken.has(joined)) continue;
      taken.add(joined);
      return joined;
    }
  };
  const name = (syllables: number): string => {
    const made = word(syllables);
    return made.slice(0, 1).toUpperCase() + made.slice(1);
  };
  return { word, name };
}
