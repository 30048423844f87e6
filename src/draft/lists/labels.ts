/** How the entries of a list are labelled. */
export type LabelStyle = "bracket" | "key" | "note" | "dot" | "paren" | "round" | "super" | "bare";

/** The label at the head of an entry. */
export interface FoundLabel {
  readonly style: LabelStyle;
  readonly label: string;
  /** How many characters the label takes, with white space around it. */
  readonly length: number;
}

const LEAD = String.raw`^\s*(?:[-*+•]\s+)?(?:<a\s[^<>]{0,200}>\s*(?:</a>)?\s*)?(?:\*\*|__)?`;
const TAIL = String.raw`(?:\*\*|__)?`;
const FORMS: readonly (readonly [LabelStyle, RegExp])[] = [
  ["note", new RegExp(String.raw`${LEAD}\[\^([^\]\s]{1,40})\]:?\s*`, "u")],
  ["bracket", new RegExp(String.raw`${LEAD}\\?[[【［](\d{1,5}[a-z]?)\\?[\]】］]${TAIL}(?:</a>)?[.:]?\s*`, "u")],
  [
    "key",
    new RegExp(String.raw`${LEAD}\\?\[(\p{Lu}[\p{L}+.’'-]{1,30}\s?(?:\d{2}|\d{4})[a-z]?)\\?\]${TAIL}[.:]?\s+`, "u"),
  ],
  ["round", new RegExp(String.raw`${LEAD}[(（](\d{1,3})[)）]${TAIL}\.?\s*`, "u")],
  ["dot", new RegExp(String.raw`${LEAD}(\d{1,3})(?:\\?\.|、|．)${TAIL}(?:\s+|(?=[\p{L}“"]))`, "u")],
  ["paren", new RegExp(String.raw`${LEAD}(\d{1,3})\\?\)${TAIL}\s+`, "u")],
  ["super", /^\s*(?:([¹²³⁰⁴-⁹]{1,3})|\^(\d{1,3})\^?|<sup>\s*\[?(\d{1,3})\]?\s*<\/sup>)[.:]?\s*/u],
  ["bare", /^\s*(\d{1,3})(?:\t|\s{1,4})(?=[\p{Lu}\p{Lo}“"‘«<]|https?:)/u],
];
/** What every label begins with: it is asked of each line of a text. */
const MAY_BE = /^\s*(?:[-*+•]\s+)?(?:[*_\\[【［(（\d¹²³⁰⁴-⁹^]|<(?:a|sup)[\s>])/u;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Superscript digits as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}

/** The label at the head of a line, of the asked style where one is asked for. */
export function labelOf(line: string, style?: LabelStyle): FoundLabel | null {
  const head = line.slice(0, 300);
  if (!MAY_BE.test(head)) return null;
  for (const [name, pattern] of FORMS) {
    if (style !== undefined && style !== name) continue;
    const match = pattern.exec(head);
    if (match === null) continue;
    const label = plainDigits(match[1] ?? match[2] ?? match[3] ?? "");
    return { style: name, label, length: match[0].length };
  }
  return null;
}
