import { isFunctionWord, spacedWords } from "../match.ts";
import { wordsOf } from "../words.ts";
import { topicOf, type Named, type NearWords, type Topic } from "./topic.ts";

/** What is held of a cited work, as far as it tells what it is about. */
export interface JudgedWork {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly abstract: string | null;
}

/** From five on a count tells a list; "Two brakes for each crane" is a rule. */
const COUNT = "[5-9]|\\d{2,3}|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred";
/** A work on many things: "Ten films that everybody should see", "The best books of 2014", "List of lakes". */
const COLLECTIVE = new RegExp(
  `^\\P{L}*(?:(?:the|our|my|all)\\s+)?(?:(?:top|best|greatest)\\s|(?:${COUNT})\\s)|\\b(?:list|index|catalogue|bibliography|glossary)\\s+of\\b`,
  "iu",
);

/** Names and no title: "Towns, D.; Daugherty, C.", "Audretsch et al." */
const NAMES = /\bet al\b|\bcontributors\b|\(eds?\.\)|^\p{Lu}[\p{L}'’-]+,? \p{Lu}{1,2}(?:[.,;]|$)/u;
/** Whether a title says what its work is about: a list of many things and names alone do not. */
export function tellsSubject(title: string | null): title is string {
  return title !== null && !COLLECTIVE.test(title.normalize("NFKC")) && !NAMES.test(title);
}

/** So many words of English have a little word among them. */
const LONG_TITLE = 6;

/** Whether a title may be English, so that the list of English words tells what is near to it. */
export function mayBeEnglish(title: string): boolean {
  const words = wordsOf(title);
  return words.length < LONG_TITLE || words.some(isFunctionWord);
}

/** What the title of a work, and its abstract, are about; words of who published it are none of its subject. */
export function titleTopic(work: JudgedWork, near: NearWords, known: readonly Named[]): Topic {
  const topic = topicOf(`${work.title ?? ""} ${work.abstract ?? ""}`, near, known);
  const makers = topicOf(work.publisher ?? "", near);
  const own = new Map([...topic].filter(([root]) => !makers.has(root)));
  return own.size === 0 ? topic : own;
}

const SHORTEST_NAME = 3;

function surnameOf(author: string): string {
  const [first = "", second] = author.split(",");
  return (second === undefined ? (first.trim().split(/\s+/).at(-1) ?? "") : first).trim();
}

/** Whether a passage names an author of a work, or its publisher by the whole name: then it says itself whom it cites. */
export function names(passage: string, { authors, publisher }: JudgedWork): boolean {
  const words = passage.split(/[^\p{L}\p{M}'’-]+/u).map((word) => word.replace(/['’]s?$/u, ""));
  const isNamed = (name: string): boolean => name.length >= SHORTEST_NAME && words.includes(name);
  if (authors.map(surnameOf).some(isNamed)) return true;
  const whole = spacedWords(publisher ?? "");
  return whole.trim().length >= SHORTEST_NAME && spacedWords(passage).includes(whole);
}
