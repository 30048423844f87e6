import { isFunctionWord } from "../match.ts";
import { rootOf } from "./stem.ts";

/** Something with names, by which a title and a sentence can speak of one thing in other words. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** The place of a common word among all others, of length 1, and how many words are commoner. */
export interface NearWord {
  readonly vector: Float32Array;
  readonly rank: number;
}

/** Common words with their places: words that stand in the same company in public texts are near each other. */
export interface NearWords {
  /** Null where the word is not common. */
  readonly find: (word: string) => NearWord | null;
  /** Places of words of all fields. */
  readonly atLarge: readonly Float32Array[];
}

/** A word of a text, or a thing that the text names (`@id`). */
export interface Word {
  readonly root: string;
  readonly text: string;
  readonly vector: Float32Array | null;
  /** How much the word tells of a subject: 0 for the commonest, 1 for a rare one. */
  readonly weight: number;
}

/** What a text is about: its words, each root once, and the things that it names. */
export type Topic = ReadonlyMap<string, Word>;

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Ranks between which a word begins to tell of a subject, and tells as much as any. */
const TELLS_NOTHING = 100;
const TELLS_MOST = 10_000;

/** The words of a text that carry its matter, in lower case; of scripts without spaces, pairs of letters. */
function matterOf(text: string): readonly string[] {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words
    .filter((word) => !isFunctionWord(word) && !/^(?:\d|(?:1[5-9]|20)\d\d)$/.test(word))
    .flatMap((word) => {
      const letters = Array.from(word);
      return HAN.test(word) ? letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`) : [word];
    })
    .filter((word) => word.length > 1);
}

function keyOf(word: string): string {
  return HAN.test(word) ? word : rootOf(word);
}

/** A long text compares the same names with each of its sentences: what they are made of is worked out once. */
const rootsOfNames = new WeakMap<Named, readonly (readonly string[])[]>();

/**
 * The roots of each name that can be told in a text. Of a name of several words two have to tell: "2023 levy" is not
 * named by every levy.
 */
function tellingRoots(named: Named): readonly (readonly string[])[] {
  const held = rootsOfNames.get(named);
  if (held !== undefined) return held;
  const telling = named.names
    .map((name) => ({ roots: matterOf(name).map(keyOf), isOne: /^[\p{L}\p{M}\p{N}]+$/u.test(name.trim()) }))
    .filter(({ roots, isOne }) => roots.length > 1 || (roots.length === 1 && isOne))
    .map(({ roots }) => roots);
  rootsOfNames.set(named, telling);
  return telling;
}

function weightOf(rank: number | undefined): number {
  if (rank === undefined) return 1;
  return Math.min(1, Math.max(0, Math.log(rank / TELLS_NOTHING) / Math.log(TELLS_MOST / TELLS_NOTHING)));
}

/** What a text is about. A year says when, not what, so it is no topic. */
export function topicOf(text: string, near: NearWords, known: readonly Named[] = []): Topic {
  const topic = new Map<string, Word>();
  for (const word of matterOf(text)) {
    const root = keyOf(word);
    const found = near.find(word);
    if (!topic.has(root))
      topic.set(root, { root, text: word, vector: found?.vector ?? null, weight: weightOf(found?.rank) });
  }
  const things = known.filter((named) => tellingRoots(named).some((roots) => roots.every((root) => topic.has(root))));
  for (const { id, names } of things)
    topic.set(`@${id}`, { root: `@${id}`, text: names[0] ?? id, vector: null, weight: 1 });
  return topic;
}
