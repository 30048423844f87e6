import type { Span } from "./model.ts";

/** Tells whether a stretch touches any of some spans; asked in any order, in logarithmic time. */
export function touching(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push({ start: span.start, end: span.end });
  }
  return (start, end) => {
    const span = merged[firstEndingAfter(merged, start)];
    return span !== undefined && span.start < end;
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
export function addressesIn(text: string): readonly Span[] {
  const pattern = /(?:https?:\/\/|www\.)[^\s<>"”)]+|\bdoi:\s?10\.[^\s]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,63}/giu;
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
