import { outside } from "./blocks.ts";
import { authorMarkers } from "./marker-authors.ts";
import { keyMarkers } from "./marker-keys.ts";
import { labelsIn, marksInRounds, numberMarkers } from "./marker-numbers.ts";
import type { Article, FoundMarker, MarkupMark, Span } from "./model.ts";
import type { FoundReferences } from "./references.ts";
import { touching, withoutOverlaps } from "./spans.ts";

const DASH = /^\s*[-‐‑‒–—−~]\s*$/u;
const BETWEEN = /^\s*(?:[,;，；、&]|[-‐‑‒–—−~]|and)?\s*$/u;
const OPENING: Readonly<Record<string, string>> = { "[": "]", "(": ")", "【": "】" };
const MAX_GAP = 6;
const MAX_RANGE = 200;

/** A mark with what it leads to, by number of the entries where it is a link. */
interface Led extends Span {
  readonly entries: readonly number[];
  readonly labels: readonly string[];
}

/** Marks in one bracket are one mark: `[1, 3]` of two links, `[1–3]` with what stands between them in the list. */
function joined(text: string, marks: readonly Led[]): readonly Led[] {
  const found: Led[] = [];
  let at = 0;
  while (at < marks.length) {
    const first = marks[at];
    if (first === undefined) break;
    let last = at;
    const closing = OPENING[text.charAt(first.start - 1)];
    const gapAt = (index: number): string => {
      const [from, to] = [marks[index], marks[index + 1]];
      const isNear = from !== undefined && to !== undefined && to.start - from.end <= MAX_GAP;
      return isNear ? text.slice(from.end, to.start) : "\0";
    };
    while (closing !== undefined && BETWEEN.test(gapAt(last))) last += 1;
    const end = marks[last]?.end ?? first.end;
    if (closing === undefined || text.charAt(end) !== closing) {
      found.push(first);
      at += 1;
      continue;
    }
    const run = marks.slice(at, last + 1);
    const entries = run.flatMap((mark, index) => {
      const [from = 0] = run[index - 1]?.entries.slice(-1) ?? [];
      const [to = 0] = mark.entries;
      const isRange = index > 0 && DASH.test(gapAt(at + index - 1)) && to > from && to - from < MAX_RANGE;
      return isRange
        ? [...Array.from({ length: to - from - 1 }, (_none, step) => from + step + 1), ...mark.entries]
        : mark.entries;
    });
    found.push({ start: first.start - 1, end: end + 1, entries, labels: run.flatMap(({ labels }) => labels) });
    at = last + 1;
  }
  return found;
}

/** The marks that the structure shows: a link leads where it leads, a bare number to what has its label. */
function structural({ text, marks }: Article, labelAt: ReadonlyMap<number, string>): readonly FoundMarker[] {
  const starts = [...labelAt.keys()].toSorted((a, b) => a - b);
  const places = new Map(starts.map((start, place) => [start, place]));
  const led = marks.map(({ start, end, targets, label }: MarkupMark): Led => {
    const entries = targets.flatMap((target) => places.get(target) ?? []);
    return { start, end, entries, labels: targets.length > 0 ? [] : (labelsIn(label, new Set()) ?? [label]) };
  });
  return joined(
    text,
    led.toSorted((a, b) => a.start - b.start),
  ).map(({ start, end, entries, labels }) => ({
    ...{ start, end, text: text.slice(start, end) },
    labels: [...new Set([...entries.flatMap((entry) => labelAt.get(starts[entry] ?? -1) ?? []), ...labels])],
  }));
}

/** A text of the same length that says something only in some stretches of it, which come in order. */
function only(text: string, stretches: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    if (start < from) continue;
    parts.push("\0".repeat(start - from), text.slice(start, end));
    from = end;
  }
  return parts.join("") + "\0".repeat(text.length - from);
}

/** The labels of the works of each entry by its own label: mostly one. Works of one entry stand where it stands. */
function worksOf(references: FoundReferences["references"]): ReadonlyMap<string, readonly string[]> {
  const works = new Map<string, string[]>();
  let first: FoundReferences["references"][number] | undefined;
  for (const reference of references) {
    if (first?.start === reference.start && first.end === reference.end) {
      works.get(first.label)?.push(reference.label);
    } else {
      first = reference;
      works.set(reference.label, [reference.label]);
    }
  }
  return works;
}

/**
 * The citation markers of a text, in order: those of its structure, and in the given stretches those that are read from
 * words. Where links lead to notes, a number in brackets is a mark only if a note has it.
 */
export function findMarkers(
  article: Article,
  found: FoundReferences,
  stretches: readonly Span[],
  taken: readonly Span[],
): readonly FoundMarker[] {
  const { text } = article;
  const known = new Set(found.references.map(({ label }) => label));
  const body = only(
    text,
    stretches.flatMap(({ start, end }) => outside(start, end, taken)),
  );
  const works = worksOf(found.references);
  const linked = structural(article, found.labelAt);
  const isLinked = article.marks.some(({ targets }) => targets.length > 0);
  const isKnown = ({ labels, text: words }: FoundMarker): boolean =>
    !isLinked || words.startsWith("[^") || labels.every((label) => known.has(label));
  const numbered = numberMarkers(body, { labels: known, isRound: found.isRound }).filter(isKnown);
  const isRound = !found.isRound && marksInRounds(body, known, [...numbered, ...linked]);
  const rounds = isRound ? numberMarkers(body, { labels: known, isRound }) : numbered;
  const isNamed = found.isNamed || (rounds.length === 0 && linked.length === 0);
  const named = authorMarkers(body, found.references, { isNamed, titles: article.titles });
  const keys = keyMarkers(body, found.references);
  const isInLink = touching(linked);
  const read = [...rounds, ...named, ...keys].filter(({ start, end }) => !isInLink(start, end));
  return withoutOverlaps([...linked, ...withoutOverlaps(read)]).map((marker) => ({
    ...marker,
    labels: marker.labels.flatMap((label) => works.get(label) ?? [label]),
  }));
}
