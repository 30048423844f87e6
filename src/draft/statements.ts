import { claimsIn } from "./claims/read.ts";
import { datesIn } from "./dates.ts";
import { mentionsIn } from "./mentions/read.ts";
import type { Draft, DraftQuantity, FoundMarker, KnownName, Span } from "./model.ts";
import { mannerOf } from "./quantities/language.ts";
import { quantitiesIn } from "./quantities/read.ts";
import { addressesIn, pieces, touching, within } from "./spans.ts";
import { uncitedStatements } from "./uncited.ts";

/** What is known of a text before its statements are read. Offsets count in UTF-16 units. */
export interface StatementsInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly markers: readonly FoundMarker[];
  /** The entries of the list of references, in which nothing is stated. */
  readonly references: readonly Span[];
  readonly known: readonly KnownName[];
  /** Code, in which nothing is stated either. */
  readonly code?: readonly Span[];
}

/** What the sentences of a text say, each list in the order of the text. */
export type Statements = Pick<Draft, "quantities" | "dates" | "uncited" | "mentions" | "claims">;

function quantitiesOf(text: string, sentences: readonly Span[], taken: readonly Span[]): readonly DraftQuantity[] {
  const takenIn = within(taken);
  const manner = mannerOf(text);
  return sentences.flatMap((sentence) =>
    pieces(text, sentence).flatMap(({ start, end }) =>
      quantitiesIn(text.slice(start, end), takenIn(start, end), manner).map((quantity) => ({
        ...quantity,
        start: start + quantity.start,
        end: start + quantity.end,
      })),
    ),
  );
}

/** Reads quantities, dates, statements without a source, names and candidate claims out of a text. */
export function readStatements({
  text,
  sentences,
  markers,
  references,
  known,
  code = [],
}: StatementsInput): Statements {
  const silent = [...markers, ...references, ...code, ...addressesIn(text)];
  const isSilent = touching(silent);
  const isReference = touching(references);
  const spoken = sentences.filter(({ start, end }) => !isReference(start, end));
  const dates = datesIn(text).filter(({ start, end }) => !isSilent(start, end));
  const quantities = quantitiesOf(text, spoken, [...silent, ...dates]);
  const mentions = mentionsIn(text, sentences, known, silent);
  return {
    quantities,
    dates,
    uncited: uncitedStatements(text, spoken, quantities, markers),
    mentions,
    claims: claimsIn(text, spoken, mentions),
  };
}
