import type { DraftQuantity, Span } from "../model.ts";
import { amountAt } from "./amounts.ts";
import type { Manner } from "./language.ts";
import { measured, measureWordsIn, trendsIn } from "./measures.ts";
import { foldAt, partAt } from "./parts.ts";
import { readingOf, type Amount, type Reading } from "./reading.ts";

/** Reads on from the left: at each token a growth in words, a part of a whole, or a number; each place once. */
function amountsIn(reading: Reading): readonly Amount[] {
  const found: Amount[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const words = foldAt(reading, at) ?? partAt(reading, at);
    if (words !== null) {
      found.push(words);
      at = words.last;
      continue;
    }
    const read = amountAt(reading, at, found);
    if (read === null) {
      at += 1;
      continue;
    }
    if (read.amount !== null) found.push(read.amount);
    at = Math.max(at + 1, read.last);
  }
  return found;
}

/**
 * All quantities of one sentence; offsets count in the sentence. `taken` are places in which something else was read, and
 * numbers are none; `manner` is how the text is written that the sentence stands in.
 */
export function quantitiesIn(sentence: string, taken: readonly Span[], manner: Manner): readonly DraftQuantity[] {
  const reading = readingOf(sentence, taken, manner);
  const amounts = amountsIn(reading);
  const words = measureWordsIn(reading);
  const quantities: DraftQuantity[] = [];
  for (const amount of amounts) quantities.push(measured(reading, words, amount, amounts, quantities.at(-1)));
  return [...quantities, ...trendsIn(reading, words, amounts)].sort((a, b) => a.start - b.start);
}
