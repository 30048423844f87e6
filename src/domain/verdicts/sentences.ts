/** A half-open span of code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[\s([“"'])(?:p|pp|vol|ca|cf|e\.g|i\.e|etc|vs|al|fig|approx|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|corp|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/iu;
/** The end of a sentence: its stop, what closes quotes and brackets, and marks that follow without a gap or right after one. */
const STOP = /(?:[.!?…]+["”’')\]]*|[。\uFF01\uFF1F]+[”」』)]*)/gu;
const MARKS = /^(?:[ \u00a0\u202f]?\[\p{N}{1,3}(?:\s*[,;–-]\s*\p{N}{1,3})*\])+/u;

/**
 * The sentences of a text, in code points, in order, without the white space between them. A line break ends a sentence;
 * a citation mark right behind the stop belongs to the sentence before it.
 */
export function sentencesOf(text: string): readonly Span[] {
  const cuts: [number, number][] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) cutLine(line[0], line.index, cuts);
  const pointAt = pointsBefore(text);
  return cuts.flatMap(([from, to]) => {
    const part = text.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = to - (part.length - part.trimEnd().length);
    return start < end ? [{ start: pointAt(start), end: pointAt(end) }] : [];
  });
}

/** The number of code points before an index, for indexes that never go back. */
function pointsBefore(text: string): (index: number) => number {
  let at = 0;
  let points = 0;
  return (index) => {
    points += Array.from(text.slice(at, index)).length;
    at = index;
    return points;
  };
}

function cutLine(line: string, offset: number, cuts: [number, number][]): void {
  let from = 0;
  for (const stop of line.matchAll(STOP)) {
    if (stop.index < from) continue;
    let to = stop.index + stop[0].length;
    to += MARKS.exec(line.slice(to))?.[0].length ?? 0;
    if (!endsHere(line, from, stop.index, stop[0], to)) continue;
    cuts.push([offset + from, offset + to]);
    from = to;
  }
  cuts.push([offset + from, offset + line.length]);
}

function endsHere(line: string, from: number, at: number, stop: string, to: number): boolean {
  if (/^[。\uFF01\uFF1F]/u.test(stop)) return true;
  const next = line.slice(to);
  if (!/^\s+["“‘'([]*[\p{Lu}\p{N}\p{Lo}]/u.test(next) && next.trim() !== "") return false;
  return stop !== "." || next.trim() === "" || !ABBREVIATION.test(line.slice(from, at));
}
