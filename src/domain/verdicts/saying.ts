import { codePoints, cut } from "../points.ts";
import { isFunctionWord } from "../match.ts";
import { sentencesOf } from "./sentences.ts";
import { rootOf } from "./stem.ts";
import type { Named } from "./topic.ts";

const DENIALS = new Set(
  "not no never nothing nobody none neither nor without cannot n't deny denies denied denial false untrue wrong myth refuse refused fail failed fails 不 没 未 无 否".split(
    " ",
  ),
);
/** Words by which a sentence holds back from saying that something is so. */
const RESERVES = new Set(
  (
    "may might could would should if whether unless plan plans planned planning expect expects expected consider considers considering " +
    "reportedly allegedly rumour rumours rumor rumors doubt doubts unlikely likely perhaps possibly probably hope hopes aim aims " +
    "intend intends propose proposes proposed seek seeks threaten threatens almost nearly supposedly 可能 或 拟 计划 预计"
  ).split(" "),
);
/** Before the first word of what is said, these make somebody else of who is spoken of ("rivals of ..."). */
const TURNS = new Set("of from than against unlike like by with without for to former ex anti".split(" "));
/** Words after which a time or a place may be slipped in without changing what is said. */
const SLIPPED_IN = new Set("on in at since during after before by until this last".split(" "));

/** The text as it is compared: NFKC, acronyms without dots, no possessive endings. */
function prepared(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\b(?:\p{Lu}\.){2,}/gu, (dotted) => dotted.replaceAll(".", ""))
    .replace(/[’']s(?![\p{L}\p{N}])/gu, "");
}

interface Word {
  readonly text: string;
  readonly root: string;
  /** Punctuation between this word and the one before it. */
  readonly break: boolean;
}

/** Reads words in order, each name of a known entity as one word. */
function readSequence(text: string, known: readonly Named[]): readonly Word[] {
  const names = known
    .flatMap(({ id, names: all }) => all.map((name) => ({ id, key: rootsOf(name) })))
    .filter(({ key }) => key.length > 0)
    .sort((a, b) => b.key.length - a.key.length);
  const plain = plainWords(text);
  const read: Word[] = [];
  for (let at = 0; at < plain.length;) {
    const here = plain[at];
    if (here === undefined) break;
    const name = names.find(({ key }) =>
      key.every(
        (root, index) => plain[at + index]?.root === root && (index === 0 || plain[at + index]?.break === false),
      ),
    );
    read.push(name === undefined ? here : { ...here, root: name.id });
    at += name?.key.length ?? 1;
  }
  return read;
}

function plainWords(text: string): readonly Word[] {
  const ready = prepared(text).replace(/n[’']t\b/g, " not");
  const words: Word[] = [];
  let end = 0;
  for (const match of ready.matchAll(/\p{N}+(?:[.,]\p{N}+)*%?|[\p{L}\p{M}]+/gu)) {
    const between = ready.slice(end, match.index);
    const lower = match[0].toLowerCase();
    words.push({
      text: lower,
      root: /^\p{N}/u.test(lower) ? lower.replaceAll(",", "") : rootOf(lower),
      break: words.length > 0 && /[^\s'’-]/.test(between),
    });
    end = match.index + match[0].length;
  }
  return words;
}

function rootsOf(name: string): readonly string[] {
  return plainWords(name).map(({ root }) => root);
}

/**
 * The sentence of a text that says what a claim says; null where none does. A sentence says it when it has all the words
 * of the claim that carry matter, in their order, names by any alias, numbers as printed; when nothing stands between them
 * but small words and a time or a place; when its denials are the claim's; and when it holds back in no way that the claim
 * does not. Far from all that is said is found so, and nothing else should be.
 */
export function findSaying(claims: readonly string[], text: string, known: readonly Named[]): string | null {
  const points = codePoints(text);
  for (const { start, end } of sentencesOf(text)) {
    const sentence = cut(points, start, end);
    if (!/[?\uFF1F]["”’)]*$/u.test(sentence) && claims.some((claim) => says(sentence, claim, known))) return sentence;
  }
  return null;
}

const LEAST_WORDS = 3;

function says(sentence: string, claim: string, known: readonly Named[]): boolean {
  const said = readSequence(sentence, known);
  const words = readSequence(claim, known);
  const wanted = words.filter(carries);
  if (wanted.length < LEAST_WORDS || !/\p{Script=Latin}/u.test(claim))
    return sentence.includes(claim) && codePoints(claim).length >= 8 && sameReserve(said, words);
  return sameReserve(said, words) && starts(said, wanted).some((start) => follows(said, words, wanted, start));
}

function carries({ text }: Word): boolean {
  return !isFunctionWord(text) && !DENIALS.has(text);
}

function sameReserve(said: readonly Word[], words: readonly Word[]): boolean {
  const count = (list: readonly Word[], set: ReadonlySet<string>): number =>
    list.filter(({ text }) => set.has(text)).length;
  return (
    count(said, DENIALS) === count(words, DENIALS) &&
    said.every(({ text }) => !RESERVES.has(text) || words.some((word) => word.text === text))
  );
}

function starts(said: readonly Word[], wanted: readonly Word[]): readonly number[] {
  return said.flatMap(({ root }, index) =>
    root === wanted[0]?.root && !TURNS.has(said[index - 1]?.text ?? "") ? [index] : [],
  );
}

/** Whether all wanted words come one after another from here on. */
function follows(said: readonly Word[], words: readonly Word[], wanted: readonly Word[], start: number): boolean {
  let next = 1;
  let slipped = false;
  for (let at = start + 1; at < said.length && next < wanted.length; at += 1) {
    const word = said[at];
    if (word === undefined) return false;
    const mayBreak =
      wanted[next]?.break === true ||
      words.some((each, index) => each.break && words.slice(index).find(carries) === wanted[next]);
    if (word.break && !mayBreak) return false;
    if (word.root === wanted[next]?.root) {
      next += 1;
      slipped = false;
    } else if (SLIPPED_IN.has(word.text)) slipped = true;
    else if (carries(word) && !slipped) return false;
  }
  return next === wanted.length;
}
