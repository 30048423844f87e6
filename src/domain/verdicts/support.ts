import { shared, topicOf, type Named } from "./topic.ts";

/** What a text has to say for it to support a claim. */
export interface Supported {
  /** The words of the text that makes the claim. */
  readonly quote: string | null;
  /** The claim in our words. */
  readonly statement: string;
  /** What the claim joins: each has to be named. */
  readonly ends: readonly Named[];
  readonly negated: boolean;
}

/** Share of the words of the claim that the sentences have to have. */
const SHARE = 0.6;
const NEGATIONS = /\b(?:no|not|never|neither|nor|without|denie[sd]|deny|cannot|n't)\b|n['’]t\b|不|没|未/iu;

/** The sentences of a text, in order. */
function sentencesOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter("und", { granularity: "sentence" }).segment(text), ({ segment }) =>
    segment.trim(),
  ).filter((segment) => segment !== "");
}

/** The numbers of a text as digits, without separators of thousands. */
function numbersOf(text: string): readonly string[] {
  return (text.replace(/(\d)[,\u00a0\u202f](?=\d{3}\b)/gu, "$1").match(/\d+(?:\.\d+)?/gu) ?? []).map((digits) =>
    String(Number(digits)),
  );
}

function says(passage: string, claim: Supported): boolean {
  const topic = topicOf(passage, claim.ends);
  const numbers = numbersOf(passage);
  if (claim.ends.some(({ id }) => !topic.has(`@${id}`))) return false;
  if (numbersOf(claim.quote ?? claim.statement).some((number) => !numbers.includes(number))) return false;
  if (NEGATIONS.test(passage) !== (claim.negated || NEGATIONS.test(claim.statement))) return false;
  return [claim.quote ?? claim.statement, claim.statement].some((words) => {
    const wanted = topicOf(words);
    return wanted.size > 0 && shared(wanted, topic).length / wanted.size >= SHARE;
  });
}

/**
 * The sentence of a text, or the two that stand together, that say a claim: they name both of its ends, have its numbers
 * and most of its words, and deny it only where it is a denial. Null where there is none.
 */
export function supportingWords(text: string, claim: Supported): string | null {
  const sentences = sentencesOf(text);
  const single = sentences.find((sentence) => says(sentence, claim));
  if (single !== undefined) return single;
  const pairs = sentences.slice(1).map((sentence, index) => `${sentences[index] ?? ""} ${sentence}`);
  return pairs.find((pair) => says(pair, claim)) ?? null;
}
