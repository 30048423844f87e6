/** A text as its Unicode code points, in which every offset of a bundle counts. */
export type CodePoints = readonly string[];

/** Splits a text into its code points. */
export function codePoints(text: string): CodePoints {
  return Array.from(text);
}

/** The part of a text in the half-open span [start, end). */
export function cut(points: CodePoints, start: number, end: number): string {
  return points.slice(start, end).join("");
}

/** A text as its hash and its offsets count it: without byte order mark, lines ended by LF alone. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
