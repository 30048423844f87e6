/** What a person reads in a text, and where that stands. Spans count code points, as those of drafts do. */
import type { Span } from "../../src/draft/model.ts";

/** An answer that is looked for behind the one before it, and behind `after` where its words alone would be found too early. */
interface Placed {
  readonly text: string;
  readonly after?: string;
}

export interface AnsweredMarker extends Placed {
  readonly labels: readonly string[];
}

export interface AnsweredReference {
  readonly label: string;
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

export interface AnsweredQuantity extends Placed {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  /** What is measured; null where the text does not say it, left out where two readers would differ. */
  readonly measure?: string | null;
}

/** The answer of a case, as its file has it. */
export interface Answer {
  /** The text, beside the answer or elsewhere; by default the file of the same name. */
  readonly article?: string;
  /** Whole sentences, or their first and last words with " … " between. A part that is left out is not measured. */
  readonly sentences?: readonly string[];
  readonly markers?: readonly AnsweredMarker[];
  readonly references?: readonly AnsweredReference[];
  readonly quantities?: readonly AnsweredQuantity[];
}

/** An answer with the places of its parts. */
export interface Gold {
  readonly sentences: readonly Span[] | undefined;
  readonly markers: readonly (AnsweredMarker & Span)[] | undefined;
  readonly references: readonly AnsweredReference[] | undefined;
  readonly quantities: readonly (AnsweredQuantity & Span)[] | undefined;
}

const BETWEEN = " … ";

function indexOf(text: string, words: string, from: number, what: string): number {
  const at = text.indexOf(words, from);
  if (words === "" || at === -1)
    throw new Error(`${what}: "${words}" is not in the text behind "${text.slice(Math.max(0, from - 40), from)}"`);
  return at;
}

function inPoints(text: string, span: Span): Span {
  const start = Array.from(text.slice(0, span.start)).length;
  return { start, end: start + Array.from(text.slice(span.start, span.end)).length };
}

function sentencesIn(text: string, sentences: readonly string[]): readonly Span[] {
  let from = 0;
  return sentences.map((sentence) => {
    const [first = "", last] = sentence.split(BETWEEN);
    const start = indexOf(text, first, from, "sentences");
    const behind = start + first.length;
    from = last === undefined ? behind : indexOf(text, last, behind, "sentences") + last.length;
    return inPoints(text, { start, end: from });
  });
}

function placedIn<Item extends Placed>(text: string, items: readonly Item[], what: string): readonly (Item & Span)[] {
  let from = 0;
  return items.map((item) => {
    if (item.after !== undefined) from = indexOf(text, item.after, from, what) + item.after.length;
    const start = indexOf(text, item.text, from, what);
    from = start + item.text.length;
    return { ...item, ...inPoints(text, { start, end: from }) };
  });
}

/** Finds each part of an answer in the order of the text. Throws where one is not there. */
export function placeAnswer(text: string, answer: Answer): Gold {
  return {
    sentences: answer.sentences && sentencesIn(text, answer.sentences),
    markers: answer.markers && placedIn(text, answer.markers, "markers"),
    references: answer.references,
    quantities: answer.quantities && placedIn(text, answer.quantities, "quantities"),
  };
}
