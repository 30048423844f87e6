import { stripVTControlCharacters } from "node:util";

let graphemes: Intl.Segmenter | undefined;
/** Most texts: each character is a letter of its own and one column wide, which need not be looked up. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u;
const WITHOUT_WIDTH = /^(?:\p{Mn}|\p{Me}|\p{Cf})+$/u;
// A name may hold anything; sent as it is, it could move the cursor, recolour the screen or turn the text around.
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

function letters(text: string): string[] {
  if (PLAIN.test(text)) return text.split("");
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The text as one line that a terminal shows and does not obey. */
export function plain(text: string): string {
  return text.replace(UNSAFE, " ");
}

/** How many columns a text takes: East Asian characters and emoji take two, marks and looks none. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return letters(stripVTControlCharacters(text)).reduce(
    (sum, letter) => sum + (WITHOUT_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1),
    0,
  );
}

/** The text with spaces up to a width. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Where a line may end: after a space and after each wide character; never in an id, which is there to be copied. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/(?<=\s)/u)) {
    let run = "";
    for (const letter of letters(word)) {
      run += letter;
      if (!WIDE.test(letter)) continue;
      found.push(run);
      run = "";
    }
    if (run !== "") found.push(run);
  }
  return found;
}

function cutToWidth(piece: string, width: number): string[] {
  if (widthOf(piece) <= width) return [piece];
  const parts = [""];
  for (const letter of letters(piece)) {
    const last = parts.length - 1;
    if (widthOf(parts[last] ?? "") + widthOf(letter) > width && parts[last] !== "") parts.push(letter);
    else parts[last] = (parts[last] ?? "") + letter;
  }
  return parts;
}

/** Breaks a text without looks into lines of at most `width` columns; a word that is longer is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  for (const piece of pieces(plain(text).trim()).flatMap((whole) => cutToWidth(whole, width))) {
    if (line !== "" && columns + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      columns = 0;
    }
    const added = line === "" ? piece.trimStart() : piece;
    line += added;
    columns += widthOf(added);
  }
  return [...lines, line.trimEnd()];
}

/** A text as lines that all begin with the same margin, the first one perhaps with another of its own. */
export function block(text: string, columns: number, margin: string, first = margin): readonly string[] {
  return wrap(text, Math.max(10, columns - widthOf(margin))).map(
    (line, index) => (index === 0 ? first : margin) + line,
  );
}
