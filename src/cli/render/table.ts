import { pad, plain, widthOf, wrap } from "./text.ts";

const GAP = 2;
const LEAST = 8;

/**
 * Widths of columns that fit a line: each as wide as its longest cell, and where that is too much, the widest are made
 * narrower, down to 8.
 */
function fit(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= LEAST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** A table that fits the line: columns two spaces apart, long cells over several lines, numbers of the named columns to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
  right: readonly string[] = [],
): readonly string[] {
  const cells = [head, ...rows].map((row) => head.map((_name, index) => plain(row[index] ?? "")));
  const natural = head.map((_name, index) => Math.max(...cells.map((row) => widthOf(row[index] ?? ""))));
  const widths = fit(natural, columns - GAP * (head.length - 1));
  const lines = cells.flatMap((row) => {
    const wrapped = row.map((cell, index) => wrap(cell, widths[index] ?? LEAST));
    const height = Math.max(...wrapped.map((cell) => cell.length));
    return Array.from({ length: height }, (_item, line) =>
      wrapped
        .map((cell, index) => {
          const text = cell[line] ?? "";
          const width = widths[index] ?? LEAST;
          return right.includes(head[index] ?? "")
            ? " ".repeat(Math.max(0, width - widthOf(text))) + text
            : pad(text, width);
        })
        .join(" ".repeat(GAP))
        .trimEnd(),
    );
  });
  const rule = widths.map((width) => "─".repeat(width)).join(" ".repeat(GAP));
  const headHeight = Math.max(...head.map((name, index) => wrap(name, widths[index] ?? LEAST).length));
  return [...lines.slice(0, headHeight), rule, ...lines.slice(headHeight)];
}
