import {
  bounded,
  countIn,
  createCommonNearness,
  LEAST_WEIGHT,
  meanNearness,
  sampleOf,
  sharedWords,
} from "./nearness.ts";
import type { NearWords, Topic, Word } from "./topic.ts";

/**
 * Below this a title is of another field: what it shares and what it is near to do not make up for what it is far from. The
 * more titles a list has, the further off the oddest of them stands by chance.
 */
const OTHER_FIELD = 1.22;
const LESS_PER_TITLE = 0.18;
/** Weight and number of common words without which nobody knows the field of a title, and their part in all its words. */
const LEAST_KNOWN = 0.9;
const LEAST_WORDS = 2;
const LEAST_PART = 0.4;
/** A word is of the very subject of a text where so many sentences have it, and such a part of them. */
const SUBJECT_SENTENCES = 3;
const SUBJECT_PART = 0.08;
/** Words without which nobody knows the field of a text. */
const LEAST_TEXT = 20;
const MOST = 2;
const SHORT_TITLE = 0.3;
const COMMON_WORD = 0.02;

/** Pieces such as "co" and "op" tell of no field. */
const SHORTEST = 3;

function isTelling({ text, vector, weight }: Word): boolean {
  return vector !== null && weight > LEAST_WEIGHT && text.length >= SHORTEST;
}

function isKnown(title: readonly Word[]): boolean {
  const weightOf = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
  const known = weightOf(title.filter(({ vector }) => vector !== null));
  return known >= LEAST_KNOWN && known >= LEAST_PART * weightOf(title) && title.filter(isTelling).length >= LEAST_WORDS;
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
  const inText = countIn(text);
  const isSubject = ({ root, weight }: Word): boolean =>
    weight > LEAST_WEIGHT && (inText.get(root) ?? 0) >= Math.max(SUBJECT_SENTENCES, SUBJECT_PART * text.length);
  const counts = countIn(titles);
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
  const sizes = titles.map((title) =>
    Math.sqrt([...title.values()].reduce((sum, { weight }) => sum + weight + COMMON_WORD, SHORT_TITLE)),
  );
  const least = OTHER_FIELD - LESS_PER_TITLE * Math.log(titles.length);
  return (place, passage) => {
    const title = titles[place];
    if (title === undefined || sample.length < LEAST_TEXT || !isKnown([...title.values()])) return false;
    if ([...title.values()].some(isSubject)) return false;
    if ([...passage.values()].filter(isTelling).length < LEAST_WORDS || sharedWords(passage, title) >= LEAST_WORDS)
      return false;
    const words = [...title.values()];
    const local = words.reduce((sum, word) => {
      return sum + (word.weight + COMMON_WORD) * lift(word, passage.has(word.root), passage.values());
    }, 0);
    return (ofText(place, title) + local) / (sizes[place] ?? 1) < least;
  };
}
