import { contentWords } from "../match.ts";
import { rootOf } from "./stem.ts";

/** Something with names, by which a title and a sentence can speak of one thing in other words. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a text is about: the roots of its words, and the ids of the things that it names. */
export type Topic = ReadonlySet<string>;

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function roots(text: string): readonly string[] {
  return contentWords(text)
    .filter((word) => !/^(?:\d|(?:19|20)\d\d)$/.test(word))
    .map((word) => (HAN.test(word) ? word : rootOf(word)));
}

/** A long text compares the same names with each of its sentences: what they are made of is worked out once. */
const rootsOfNames = new WeakMap<Named, readonly (readonly string[])[]>();

/** The roots of each name that can be told in a text. */
function tellingRoots(named: Named): readonly (readonly string[])[] {
  const held = rootsOfNames.get(named);
  if (held !== undefined) return held;
  const telling = named.names
    .map((name) => ({ wanted: roots(name), words: contentWords(name).length }))
    .filter(({ wanted, words }) => wanted.length > 1 || (wanted.length > 0 && words === 1))
    .map(({ wanted }) => wanted);
  rootsOfNames.set(named, telling);
  return telling;
}

/**
 * Whether a text has all the words of a name: "the levy on Acme" names what is called "Acme levy" elsewhere. Of a name of
 * several words two have to tell: "2023 levy" is not named by every levy.
 */
function isNamed(text: ReadonlySet<string>, named: Named): boolean {
  return tellingRoots(named).some((wanted) => wanted.every((root) => text.has(root)));
}

/** What a text is about. A year says when, not what, so it is no topic. */
export function topicOf(text: string, known: readonly Named[] = []): Topic {
  const words = new Set(roots(text));
  const things = known.filter((named) => isNamed(words, named)).map(({ id }) => `@${id}`);
  return new Set([...words, ...things]);
}

/** What two topics share. */
export function shared(one: Topic, other: Topic): readonly string[] {
  return [...one].filter((root) => other.has(root));
}

/**
 * How much each root says about which of several texts is meant: 1 where one text alone has it, 0 where all have it.
 * `texts` are the references of one list.
 */
export function weigher(texts: readonly Topic[]): (root: string) => number {
  const counts = new Map<string, number>();
  for (const topic of texts) for (const root of topic) counts.set(root, (counts.get(root) ?? 0) + 1);
  return (root) => {
    const count = counts.get(root) ?? 0;
    if (count <= 1 || texts.length <= 1) return 1;
    return Math.max(0, 1 - Math.log(count) / Math.log(texts.length));
  };
}
