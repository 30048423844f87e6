import { bounded, createCommonNearness, meanNearness, sampleOf } from "./nearness.ts";
import type { NearWords, Topic, Word } from "./topic.ts";

/** Below this a title is of another field: what it shares and what it is near to do not make up for what it is far from. */
const OTHER_FIELD = 0.6;
/** Weight of common words, and how many that tell something, without which nobody knows the field of a title. */
const LEAST_KNOWN = 0.9;
const LEAST_WORDS = 2;
/** Words without which nobody knows the field of a text. */
const LEAST_TEXT = 40;
const TELLS = 0.15;
const MOST = 2;
const SHORT_TITLE = 0.3;
const COMMON_WORD = 0.02;

function isKnown(title: readonly Word[]): boolean {
  const common = title.filter(({ vector }) => vector !== null);
  const known = common.reduce((sum, { weight }) => sum + weight + COMMON_WORD, 0);
  return known >= LEAST_KNOWN && common.filter(({ weight }) => weight > TELLS).length >= LEAST_WORDS;
}

/**
 * Tells whether a title is of another field altogether than the passage, the text and the other titles of its list. Each
 * word of the title is asked how near it is to theirs, against how near it is to English at large.
 */
export function createFieldJudge(
  titles: readonly Topic[],
  text: readonly Topic[],
  near: NearWords,
): (title: number, passage: Topic) => boolean {
  const usual = createCommonNearness(near);
  const sample = sampleOf(text);
  const inText = new Set(text.flatMap((topic) => [...topic.keys()]));
  const counts = new Map<string, number>();
  for (const title of titles) for (const root of title.keys()) counts.set(root, (counts.get(root) ?? 0) + 1);
  const sampleOfTitles = sampleOf(titles);
  const lift = (word: Word, isShared: boolean, words: Iterable<Word>): number => {
    if (isShared) return MOST;
    const mean = word.vector === null ? null : meanNearness(word.vector, words);
    return mean === null ? 0 : bounded(mean - usual(word), -MOST, MOST);
  };
  const lifts = new Map<string, number>();
  const textLift = (word: Word): number => {
    const known = lifts.get(word.root) ?? lift(word, inText.has(word.root), sample);
    lifts.set(word.root, known);
    return known;
  };
  const scores = new Map<number, number>();
  const ofText = (place: number, title: Topic): number => {
    const held = scores.get(place);
    if (held !== undefined) return held;
    const others = sampleOfTitles.filter(({ root }) => !title.has(root) || (counts.get(root) ?? 0) > 1);
    const score = [...title.values()].reduce((sum, word) => {
      const inList = lift(word, (counts.get(word.root) ?? 0) > 1, others);
      return sum + (word.weight + COMMON_WORD) * (textLift(word) + inList);
    }, 0);
    scores.set(place, score);
    return score;
  };
  return (place, passage) => {
    const title = titles[place];
    if (title === undefined || sample.length < LEAST_TEXT || !isKnown([...title.values()])) return false;
    const words = [...title.values()];
    const local = words.reduce((sum, word) => {
      return sum + (word.weight + COMMON_WORD) * lift(word, passage.has(word.root), passage.values());
    }, 0);
    const size = Math.sqrt(words.reduce((sum, { weight }) => sum + weight + COMMON_WORD, SHORT_TITLE));
    return (ofText(place, title) + local) / size < OTHER_FIELD;
  };
}
