import type { Span } from "./model.ts";

/**
 * What may take a stretch of a text, the strongest first: where two overlap, the stronger stays. A reader gets what was
 * taken before it and reads nothing there.
 */
export const TAKEN_KINDS = [
  "code",
  "reference",
  "mark",
  "address",
  "isotope",
  "date",
  "version",
  "model",
  "name",
] as const;

export type TakenKind = (typeof TAKEN_KINDS)[number];

/** A stretch of a text that something was read in. */
export interface Taken extends Span {
  readonly kind: TakenKind;
}

/** Of spans that overlap the one of the stronger kind, then the longer, then the first; in order. */
export function withoutOverlaps<Item extends Span>(
  spans: readonly Item[],
  rankOf: (item: Item) => number = () => 0,
): readonly Item[] {
  const kept: Item[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    let isKept = true;
    for (let last = kept.at(-1); last !== undefined && last.end > span.start; last = kept.at(-1)) {
      isKept =
        rankOf(span) < rankOf(last) || (rankOf(span) === rankOf(last) && span.end - span.start > last.end - last.start);
      if (!isKept) break;
      kept.pop();
    }
    if (isKept) kept.push(span);
  }
  return kept;
}

/** The one resolver of what is read in a text. */
export function resolveTaken(taken: readonly Taken[]): readonly Taken[] {
  const rank = new Map(TAKEN_KINDS.map((kind, index) => [kind, index]));
  return withoutOverlaps(taken, ({ kind }) => rank.get(kind) ?? TAKEN_KINDS.length);
}

/** Spans in order, those that overlap or touch as one. */
function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** Tells whether a stretch touches any of some spans; asked in any order, in logarithmic time. */
export function touching(spans: readonly Span[]): (start: number, end: number) => boolean {
  const merged = mergedSpans(spans);
  return (start, end) => {
    const span = merged[firstEndingAfter(merged, start)];
    return span !== undefined && span.start < end;
  };
}

/** Gives the spans that touch a stretch, counted from its start; asked in any order, in logarithmic time for each it gives. */
export function within(spans: readonly Span[]): (start: number, end: number) => readonly Span[] {
  const merged = mergedSpans(spans);
  return (start, end) => {
    const found: Span[] = [];
    for (let at = firstEndingAfter(merged, start); (merged[at]?.start ?? end) < end; at += 1) {
      const span = merged[at];
      if (span !== undefined) found.push({ start: span.start - start, end: span.end - start });
    }
    return found;
  };
}

/** The index of the first of some spans, sorted and apart, that ends after a place. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LONGEST = 2_000;

/** A span in pieces that a rule can look at as a whole: cut at spaces, none longer than some thousand units. */
export function pieces(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(" ", from + LONGEST);
    const to = space > from + LONGEST / 2 ? space : from + LONGEST;
    found.push({ start: from, end: to });
    from = to;
  }
  found.push({ start: from, end });
  return found;
}

/** Addresses of a text, in which nothing is read. */
export function addressesIn(text: string): readonly Taken[] {
  const pattern = /(?:https?:\/\/|www\.)[^\s<>"”)]+|\bdoi:\s?10\.[^\s]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,63}/giu;
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    ...{ start: index, end: index + found.length },
    kind: "address" as const,
  }));
}
