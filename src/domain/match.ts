import { wordsOf } from "./words.ts";

/** How close a text is to what a source says: the same words, a part of them or more than them, other words for it. */
export type TextMatch = "EXACT" | "PART" | "SIMILAR";

/** What is known of one sentence: its own text where that is held, and the quotes and statements of its claims. */
export interface Matchable {
  readonly sentence: string | null;
  readonly quotes: readonly string[];
  readonly statements: readonly string[];
}

/** A part of a sentence says something of its own only from this many words on. */
const PART_WORDS = 3;
/** Share of the asked content words, and how many of them, that must be said for the texts to be called similar. */
const SIMILAR_SHARE = 0.6;
const SIMILAR_WORDS = 3;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that carry no subject matter in English; other scripts have few of them between words. */
const FUNCTION_WORDS = new Set(
  (
    "a an the this that these those it its he she they their his her we our you your i and or but nor so yet if than then " +
    "of in on at to from by for with without into onto over under about as is are was were be been being has have had do " +
    "does did will would can could may might must shall should not no more most very also only just who whom whose which " +
    "what when where why how there here s"
  ).split(" "),
);

/** Whether a word in lower case only holds a sentence together. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Words of a text that carry its matter, cut to their stem roughly: a plural or a past tense is no other word. */
export function contentWords(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .flatMap((word) =>
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)
        ? pairs(word)
        : [stem(word)],
    );
}

function pairs(word: string): readonly string[] {
  const letters = Array.from(word);
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`);
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:ing|ed|es|s)$/, "")
    .replace(/e$/, "");
}

/** The words of a text; of scripts that put no space between words, the letters. */
function unitsOf(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => (UNSPACED.test(word) ? Array.from(word) : [word]));
}

/** The words of a text, each with a space before and after it, so that one text holds another only in whole words. */
export function spacedWords(text: string): string {
  return ` ${unitsOf(text).join(" ")} `;
}

/** How many words a text has, about: a word of an unspaced script has two letters. */
function wordCount(text: string): number {
  return unitsOf(text).reduce((sum, unit) => sum + (UNSPACED.test(unit) ? 0.5 : 1), 0);
}

function isPart(inner: string, outer: string): boolean {
  return wordCount(inner) >= PART_WORDS && spacedWords(outer).includes(spacedWords(inner));
}

/** Share of the asked content words that are said, where enough of them are to mean something. */
function similarity(asked: string, said: string): number {
  const wanted = new Set(contentWords(asked));
  const have = new Set(contentWords(said));
  const common = [...wanted].filter((word) => have.has(word)).length;
  return common < SIMILAR_WORDS ? 0 : common / wanted.size;
}

/** How close a text is to a sentence, and a number that orders what is equally close; null where it is not close at all. */
export function matchText(text: string, candidate: Matchable): { match: TextMatch; closeness: number } | null {
  const said = [
    ...(candidate.sentence === null ? [] : [candidate.sentence]),
    ...candidate.quotes,
    ...candidate.statements,
  ];
  const closeness = Math.max(0, ...said.map((words) => similarity(text, words)));
  if (spacedWords(text).trim() !== "" && said.some((words) => spacedWords(words) === spacedWords(text)))
    return { match: "EXACT", closeness: 1 };
  const verbatim = [...(candidate.sentence === null ? [] : [candidate.sentence]), ...candidate.quotes];
  if (verbatim.some((words) => isPart(text, words) || isPart(words, text))) return { match: "PART", closeness };
  return closeness >= SIMILAR_SHARE ? { match: "SIMILAR", closeness } : null;
}
