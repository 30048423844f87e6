import type { Predicate } from "../../generated/schema.ts";
import { vocabulary } from "../../generated/vocabulary.ts";

/** A phrase of the vocabulary with what it says. */
export interface Saying {
  readonly predicate: Predicate;
  readonly isPassive: boolean;
  readonly phrase: string;
}

/** A phrase in a sentence, as a run of its words [from, to). */
export interface FoundPhrase extends Saying {
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly next: Map<string, Step>;
  readonly sayings: Saying[];
}

function newStep(): Step {
  return { next: new Map(), sayings: [] };
}

function indexPhrases(): Step {
  const first = newStep();
  for (const [predicate, { phrases, passive }] of Object.entries(vocabulary)) {
    for (const [list, isPassive] of [
      [phrases, false],
      [passive, true],
    ] as const) {
      for (const phrase of list) {
        let step = first;
        for (const word of phrase.toLowerCase().split(" ")) {
          const next = step.next.get(word) ?? newStep();
          step.next.set(word, next);
          step = next;
        }
        step.sayings.push({ predicate: predicate as Predicate, isPassive, phrase });
      }
    }
  }
  return first;
}

const FIRST = indexPhrases();

/** All phrases of the vocabulary among some words in lower case; at each place the longest, in all its meanings. */
export function phrasesIn(words: readonly string[]): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let step: Step | undefined = FIRST;
    let longest: { to: number; sayings: readonly Saying[] } | null = null;
    for (let to = from; to < words.length; to += 1) {
      step = step.next.get(words[to] ?? "");
      if (step === undefined) break;
      if (step.sayings.length > 0) longest = { to: to + 1, sayings: step.sayings };
    }
    if (longest === null) continue;
    const { to, sayings } = longest;
    found.push(...sayings.map((saying) => ({ ...saying, from, to })));
  }
  return found;
}
