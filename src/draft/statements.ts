import { claimsIn } from "./claims/read.ts";
import { datePlaces, datesIn } from "./dates.ts";
import { mentionsIn } from "./mentions/read.ts";
import type { Draft, DraftQuantity, FoundMarker, KnownName, Span } from "./model.ts";
import { mannerOf } from "./quantities/language.ts";
import { quantitiesIn } from "./quantities/read.ts";
import { isMoney } from "./quantities/units.ts";
import { addressesIn, firstEndingAfter, pieces, resolveTaken, touching, within, type Taken } from "./spans.ts";
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
  const names = mentionsIn(text, sentences, known, silent).filter(isStated);
  const dated = datePlaces(text).map(({ start, end }) => ({ start, end, kind: "date" as const }));
  // Whether a number belongs to a name that is not known, the readers of numbers tell by the words beside it.
  const named = names
    .filter((name) => name.entity !== null && /\d/.test(name.text))
    .map(({ start, end }) => ({ start, end, kind: "name" as const }));
  const quantities = quantitiesOf(text, sentences, resolveTaken([...silent, ...dated, ...named]));
  // The US of "US$" names no country.
  const isInMoney = touching(quantities.filter(({ unit }) => isMoney(unit)));
  const mentions = names.filter(({ start, end }) => !isInMoney(start, end));
  return {
    quantities,
    dates,
    uncited: uncitedStatements(text, sentences, quantities, markers),
    mentions,
    claims: claimsIn(text, sentences, mentions),
  };
}
