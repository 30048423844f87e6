/** A piece of text as a page draws it; y grows upwards. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** A line of a page: pieces on one base line, close to each other. */
export interface PageLine {
  readonly pieces: readonly Glyphs[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** The size and the font of most of it. */
  readonly size: number;
  readonly font: string;
  readonly text: string;
}

/** How far apart pieces of one line may stand, by the size of the letters: less than columns do. */
const GAP = 1.2;
/** How far a raised piece may stand above the base line. */
const RAISED = 0.65;
/** The share of lines that may cross the gap between columns. */
const CROSSING = 0.25;
const FEWEST_LINES = 4;

/** Whether a piece is set higher and smaller than its line. */
export function isRaised({ size, y }: Glyphs, line: Pick<PageLine, "size" | "y">): boolean {
  return size < line.size * 0.85 && y > line.y + line.size * 0.12;
}

/** The most of something, each counted by a weight. */
export function most<Key>(items: readonly (readonly [Key, number])[]): Key | undefined {
  const sums = new Map<Key, number>();
  for (const [key, weight] of items) sums.set(key, (sums.get(key) ?? 0) + weight);
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function lineOf(pieces: readonly Glyphs[]): PageLine {
  const weighed = pieces.map((piece) => [piece, piece.text.trim().length] as const);
  const size = most(weighed.map(([piece, weight]) => [piece.size, weight] as const)) ?? 0;
  const base = weighed.filter(([piece]) => piece.size === size);
  const y = most(base.map(([piece, weight]) => [piece.y, weight] as const)) ?? 0;
  const parts: string[] = [];
  let reached: number | null = null;
  for (const { text, x, width, size: own } of pieces) {
    const isApart =
      reached !== null && x - reached > own * 0.15 && !/\s$/.test(parts.at(-1) ?? "") && !/^\s/.test(text);
    parts.push(isApart ? ` ${text}` : text);
    reached = x + width;
  }
  return {
    ...{ pieces, size, y },
    x: Math.min(...pieces.map((piece) => piece.x)),
    end: Math.max(...pieces.map(({ x, width }) => x + width)),
    font: most(weighed.map(([piece, weight]) => [piece.font, weight] as const)) ?? "",
    text: parts.join("").replace(/\s+/g, " ").trim(),
  };
}

/** Whether a piece goes on behind another on the same line. */
function follows(before: Glyphs, next: Glyphs, base: Glyphs): boolean {
  const size = Math.max(before.size, next.size, base.size);
  const gap = next.x - (before.x + before.width);
  const isLevel = Math.abs(next.y - base.y) < size * (next.size === base.size ? 0.3 : RAISED);
  return isLevel && gap > -size * 0.5 && gap < size * GAP;
}

/** The lines of a page, in the order in which the page draws them. */
export function linesOf(glyphs: readonly Glyphs[]): readonly PageLine[] {
  const lines: Glyphs[][] = [];
  for (const piece of glyphs) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const base = line?.find(({ text }) => /\S/.test(text)) ?? before;
    if (line !== undefined && before !== undefined && base !== undefined && follows(before, piece, base))
      line.push(piece);
    else if (/\S/.test(piece.text)) lines.push([piece]);
  }
  return joined(lines)
    .map(lineOf)
    .filter(({ text }) => text !== "");
}

/** Pieces that a page draws later than their line, such as raised numbers, stand behind it. */
function joined(lines: readonly Glyphs[][]): readonly (readonly Glyphs[])[] {
  const late = new Set<readonly Glyphs[]>();
  for (const line of lines) {
    const [first] = line;
    const before = lines.find((one) => {
      const [base, last] = [one.find(({ text }) => /\S/.test(text)), one.at(-1)];
      return (
        one !== line &&
        !late.has(one) &&
        base !== undefined &&
        last !== undefined &&
        first !== undefined &&
        follows(last, first, base)
      );
    });
    if (before === undefined) continue;
    before.push(...line);
    late.add(line);
  }
  return lines.filter((line) => !late.has(line));
}

/** The gap between two columns: a place that few lines cross, with several lines on both sides of it. */
function gutterOf(lines: readonly PageLine[]): number | null {
  const places = [...new Set(lines.map(({ end }) => Math.ceil(end)))];
  let best: { readonly place: number; readonly crossing: number } | null = null;
  for (const place of places) {
    const left = lines.filter(({ end }) => end <= place);
    const right = lines.filter(({ x }) => x > place);
    const crossing = lines.length - left.length - right.length;
    if (left.length < FEWEST_LINES || right.length < FEWEST_LINES || crossing > lines.length * CROSSING) continue;
    // Columns stand beside each other, and what is only set in does not.
    const [top, bottom] = [Math.min(...left.map(({ y }) => y)), Math.max(...left.map(({ y }) => y))];
    const beside = right.filter(({ y }) => y >= top - 1 && y <= bottom + 1).length;
    if (beside < FEWEST_LINES || beside * 2 < Math.min(left.length, right.length)) continue;
    if (best === null || crossing < best.crossing) best = { place, crossing };
  }
  return best === null ? null : best.place;
}

/** The columns of a page in reading order, each with its lines from top to bottom; what crosses them parts them. */
export function columnsOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const sorted = lines.toSorted((a, b) => (Math.abs(b.y - a.y) > 1 ? b.y - a.y : a.x - b.x));
  const gutter = gutterOf(sorted);
  if (gutter === null) return [sorted];
  const columns: PageLine[][] = [];
  let left: PageLine[] = [];
  let right: PageLine[] = [];
  const close = (): void => {
    for (const side of [left, right])
      if (side.length > 0) columns.push(...columnsOf(side).map((column) => [...column]));
    left = [];
    right = [];
  };
  for (const line of sorted) {
    if (line.end <= gutter) left.push(line);
    else if (line.x > gutter) right.push(line);
    else {
      close();
      columns.push([line]);
    }
  }
  close();
  return columns;
}
