import { codeSpans } from "./code.ts";
import { authorMarkers } from "./marker-authors.ts";
import { labelsIn, marksInRounds, numberMarkers } from "./marker-numbers.ts";
import type { FoundMarker, MarkupMark, Span } from "./model.ts";
import type { FoundReferences } from "./references.ts";

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Spans in order of which the first, and at one place the longest, keeps its place. */
function withoutOverlaps<Item extends Span>(spans: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, span)) kept.push(span);
  }
  return kept;
}

/** Those of ordered spans that touch none of other ordered spans. */
function clearOf<Item extends Span>(spans: readonly Item[], others: readonly Span[]): readonly Item[] {
  let place = 0;
  return spans.filter((span) => {
    while (place < others.length && (others[place]?.end ?? 0) <= span.start) place += 1;
    const other = others[place];
    return other === undefined || !overlaps(other, span);
  });
}

/** A mark may name several notes: `1,3`. */
function labelsOfMark(label: string): readonly string[] {
  return /^\d+(?:\s*[,;–-]\s*\d+)+$/.test(label) ? (labelsIn(label, new Set()) ?? [label]) : [label];
}

function fromMark(mark: MarkupMark, text: string): FoundMarker {
  return { start: mark.start, end: mark.end, text: text.slice(mark.start, mark.end), labels: labelsOfMark(mark.label) };
}

/** A text of the same length in which the lists say nothing. */
function blanked(text: string, apart: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of apart) {
    if (start < from) continue;
    parts.push(text.slice(from, start), "\0".repeat(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

/** The citation markers of a text, in order, outside its lists of references and its code. */
export function findMarkers(
  text: string,
  found: FoundReferences,
  marks: readonly MarkupMark[],
  code: readonly Span[] = [],
): readonly FoundMarker[] {
  const labels = new Set(found.references.map(({ label }) => label));
  const apart = [...found.apart, ...codeSpans(text), ...code].sort((a, b) => a.start - b.start);
  const body = blanked(text, found.apart);
  const clear = (markers: readonly FoundMarker[]): readonly FoundMarker[] =>
    clearOf(
      [...markers].sort((a, b) => a.start - b.start),
      apart,
    );
  const marked = clear(marks.map((mark) => fromMark(mark, text)));
  const numbered = clear(numberMarkers(body, { labels, isRound: found.isRound }));
  const isRound = !found.isRound && marksInRounds(body, labels, [...numbered, ...marked]);
  const rounds = isRound ? clear(numberMarkers(body, { labels, isRound })) : numbered;
  const isNamed = found.isNamed || (rounds.length === 0 && marked.length === 0);
  const named = isNamed ? clear(authorMarkers(body, found.references)) : [];
  // A bracket around several links of the markup is one marker.
  const outer = withoutOverlaps([...rounds, ...named]);
  return withoutOverlaps([...outer, ...clearOf(marked, outer)]);
}
