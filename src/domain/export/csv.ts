/** What a cell can hold: a list of ids is joined by spaces, any other list is JSON. */
export type Cell = string | number | boolean | null | undefined;

/**
 * A cell that a spreadsheet would take for a formula, or strip of its first mark: by OWASP's advice it gets an apostrophe
 * in front. One that begins with an apostrophe gets another, so that taking one away always gives the text back.
 */
const GUARDED = /^[=+\-@\t\r\n']/;

/** One cell, by RFC 4180. Numbers are no formulas and stay as they are. */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = GUARDED.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line, with its line break. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}
