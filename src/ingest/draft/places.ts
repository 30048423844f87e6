import type { Draft, DraftDate, DraftMarker, DraftMention, DraftQuantity, Span } from "../../draft/model.ts";

/** What of a draft stands in the sentence of a span. */
export interface Places {
  readonly mentionsOf: (span: Span) => readonly DraftMention[];
  readonly quantitiesOf: (span: Span) => readonly DraftQuantity[];
  readonly datesOf: (span: Span) => readonly DraftDate[];
  /** A mark behind the full stop counts for the sentence before it. */
  readonly markersOf: (span: Span) => readonly DraftMarker[];
  /** The marks inside of the span itself. */
  readonly markersIn: (span: Span) => readonly DraftMarker[];
  readonly isUncited: (span: Span) => boolean;
}

/** The last sentence that begins at or before a place; -1 before the first. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sentences[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Sorts what a draft has by its sentences, once, so that a long text takes no longer for each claim. */
export function createPlaces({ sentences, mentions, quantities, dates, markers, uncited }: Draft): Places {
  const indexOf = ({ start }: Span): number => sentenceAt(sentences, start);
  const bySentence = <Item extends Span>(items: readonly Item[], isWithin: boolean) => {
    const rows = new Map<number, Item[]>();
    for (const item of items) {
      const index = indexOf(item);
      const sentence = sentences[index];
      if (sentence === undefined || (isWithin && item.end > sentence.end)) continue;
      const row = rows.get(index);
      if (row === undefined) rows.set(index, [item]);
      else row.push(item);
    }
    return (span: Span): readonly Item[] => rows.get(indexOf(span)) ?? [];
  };
  const markersOf = bySentence(markers, false);
  const uncitedOf = bySentence(uncited, false);
  return {
    mentionsOf: bySentence(mentions, true),
    quantitiesOf: bySentence(quantities, true),
    datesOf: bySentence(dates, true),
    markersOf,
    markersIn: (span) => markersOf(span).filter(({ start, end }) => start < span.end && end > span.start),
    isUncited: (span) => uncitedOf(span).length > 0,
  };
}
