import { claimsIn } from "./claims/read.ts";
import { datesIn } from "./dates.ts";
import { mentionsIn } from "./mentions/read.ts";
import type { Draft, DraftQuantity, FoundMarker, KnownName, Span } from "./model.ts";
import { quantitiesIn } from "./quantities/read.ts";
import { writesDecimalComma } from "./quantities/style.ts";
import { addressesIn, firstEndingAfter, pieces, resolveTaken, touching, type Taken } from "./spans.ts";
import { uncitedStatements } from "./uncited.ts";

/** What is known of a text before its statements are read. Offsets count in UTF-16 units. */
export interface StatementsInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly markers: readonly FoundMarker[];
  /** What was read already: code, lists of references, marks. */
  readonly taken: readonly Taken[];
  readonly known: readonly KnownName[];
}

/** What the sentences of a text say, each list in the order of the text. */
export type Statements = Pick<Draft, "quantities" | "dates" | "uncited" | "mentions" | "claims">;

function quantitiesOf(text: string, sentences: readonly Span[], taken: readonly Span[]): readonly DraftQuantity[] {
  const isTaken = touching(taken);
  const hasCommas = writesDecimalComma(text);
  return sentences.flatMap((sentence) =>
    pieces(text, sentence).flatMap(({ start, end }) =>
      quantitiesIn(text.slice(start, end), (from, to) => isTaken(start + from, start + to), hasCommas).map(
        (quantity) => ({
          ...quantity,
          start: start + quantity.start,
          end: start + quantity.end,
        }),
      ),
    ),
  );
}

function inside(sentences: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    const sentence = sentences[firstEndingAfter(sentences, start)];
    return sentence !== undefined && sentence.start <= start && end <= sentence.end;
  };
}

/**
 * Reads quantities, dates, statements without a source, names and candidate claims out of the sentences of a text. Each
 * reader gets what was taken before it, and reads nothing there.
 */
export function readStatements({ text, sentences, markers, taken, known }: StatementsInput): Statements {
  const silent = resolveTaken([...taken, ...addressesIn(text)]);
  const isSilent = touching(silent);
  const isStated = inside(sentences);
  const dates = datesIn(text).filter((date) => isStated(date) && !isSilent(date.start, date.end));
  const mentions = mentionsIn(text, sentences, known, silent).filter(isStated);
  const dated = dates.map(({ start, end }) => ({ start, end, kind: "date" as const }));
  // Only a name that has digits in it can hold a number.
  const named = mentions
    .filter(({ text: words }) => /\p{L}[^\d]*\d/u.test(words) && !/^\p{Lu}{2,4}[\d.,]+$/u.test(words))
    .map(({ start, end }) => ({ start, end, kind: "name" as const }));
  const quantities = quantitiesOf(text, sentences, resolveTaken([...silent, ...dated, ...named]));
  return {
    quantities,
    dates,
    uncited: uncitedStatements(text, sentences, quantities, markers),
    mentions,
    claims: claimsIn(text, sentences, mentions),
  };
}
