/** A part of a text as it can be shown: its words, or how many characters of it are not held. */
export type Passage = { readonly words: string } | { readonly missing: number };

/** A quote with its span in code points. */
export interface PlacedQuote {
  readonly quote: string | null;
  readonly start: number;
  readonly end: number;
}

/** How a stretch between two sentences is set: as a space, as the start of a paragraph, or as text that is missing. */
export type Lead = "none" | "space" | "paragraph" | { readonly missing: number };

const PARAGRAPH_LENGTH = 3;

/**
 * What is held of the span [start, end): its quotes in order, and the lengths of the gaps between them. Quotes that
 * overlap are joined, and what reaches beyond the span is cut off. All offsets count code points.
 */
export function passagesOf(start: number, end: number, quotes: readonly PlacedQuote[]): readonly Passage[] {
  const passages: Passage[] = [];
  let reached = start;
  for (const { quote, start: from, end: to } of quotes.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const begin = Math.max(from, reached);
    const last = Math.min(to, end);
    if (quote === null || last <= begin) continue;
    if (begin > reached) passages.push({ missing: begin - reached });
    const words = Array.from(quote)
      .slice(begin - from, last - from)
      .join("");
    const before = passages.at(-1);
    if (before !== undefined && "words" in before) passages[passages.length - 1] = { words: before.words + words };
    else passages.push({ words });
    reached = last;
  }
  if (reached < end) passages.push({ missing: end - reached });
  return passages;
}

/** How the stretch before a sentence is set. Without the text two or three characters are taken for a line break. */
export function leadOf(lead: string | null, length: number): Lead {
  if (lead === null) {
    if (length <= 0) return "none";
    return length === 1 ? "space" : length <= PARAGRAPH_LENGTH ? "paragraph" : { missing: length };
  }
  if (lead === "") return "none";
  return lead.includes("\n") ? "paragraph" : "space";
}
