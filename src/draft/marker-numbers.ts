import type { FoundMarker, Span } from "./model.ts";
import { plainDigits } from "./lists/labels.ts";

/** What is known of a text's list when its markers are looked for. */
export interface NumberedList {
  readonly labels: ReadonlySet<string>;
  /** Whether `(1)` marks a reference. */
  readonly isRound: boolean;
}

const DASH = "[-‐‑‒–—−~]";
const ITEM = String.raw`\^?\d{1,4}[a-z]?`;
const ITEMS = String.raw`(?:no\.?\s|nos\.?\s|refs?\.?\s|see\s|cf\.\s|siehe\s|voir\s)?${ITEM}(?:\s{0,2}(?:[,;，；、&]|${DASH}|\band\b|\bund\b|\bet\b|\by\b|\],?\s?\[(?=\^)|\]\s?${DASH}\s?\[)\s{0,2}(?:and\s|&\s)?${ITEM}){0,60}`;
const LOCATOR = String.raw`(?:\s{0,2}[,:]\s{0,2}(?:pp?\.|pages?|ch\.|chap\.|chapter|sec\.|§|fig\.|table|para\.|S\.)\s?[\p{L}\d.–-]{1,12})?`;
const BRACKET = new RegExp(String.raw`\\?[[【［]\s?(${ITEMS})${LOCATOR}\s?\\?[\]】］]`, "giu");
const ROUND = new RegExp(String.raw`[(（]\s?(${ITEMS})\s?[)）]`, "giu");
const SUPER = /(?<=[\p{L}\p{P}\p{S}])[¹²³⁰⁴-⁹](?:[¹²³⁰⁴-⁹]|\s?[,⁻˒’–—-]\s?(?=[¹²³⁰⁴-⁹])){0,40}/gu;
const CARET = new RegExp(String.raw`\^\[?(\d{1,3}(?:\s?(?:,|${DASH})\s?\d{1,3}){0,20})\]?\^`, "gu");
const NOTE = /\[\^([^\]\s^]{1,40})\](?!:)/gu;
const KEY =
  /\\?\[(\p{Lu}[\p{L}+.’'-]{1,30}\s?(?:\d{2}|\d{4})[a-z]?(?:\s?[,;]\s?\p{Lu}[\p{L}+.’'-]{1,30}\s?(?:\d{2}|\d{4})[a-z]?){0,20})\\?\]/gu;
const MAX_RANGE = 200;
const UNIT = /(?:^|[\s\d(/·])(?:[kcmdµnμ]?m|ft|in|yd|mi|s|sec|h|\p{Lu}|[xyzrnabc]|σ|χ|µ|inch)$/u;

/** The labels that the inside of a marker names, with ranges written out; null where it is no list of labels. */
export function labelsIn(inside: string, labels: ReadonlySet<string>): readonly string[] | null {
  const found: string[] = [];
  const pattern = new RegExp(String.raw`(${DASH})?\s*\[?\^?(\d{1,4}[a-z]?)`, "gu");
  for (const [, dash, label = ""] of inside.matchAll(pattern)) {
    const from = Number(found.at(-1) ?? NaN);
    const to = Number(label);
    if (dash === undefined || found.length === 0) found.push(label);
    else if (Number.isNaN(from) || Number.isNaN(to) || to <= from || to - from > MAX_RANGE) {
      if (!labels.has(label)) return null;
      found.push(label);
    } else for (let next = from + 1; next <= to; next += 1) found.push(String(next));
  }
  return found.length === 0 ? null : [...new Set(found)];
}

/** Whether a label may be that of a missing reference: a year or a nought is none. */
function mayBeMissing(label: string): boolean {
  const number = Number.parseInt(label, 10);
  return number >= 1 && number < 1000 && !label.startsWith("0");
}

function isPlausible(found: readonly string[], list: NumberedList): boolean {
  return found.some((label) => list.labels.has(label)) || found.every(mayBeMissing);
}

function marker(match: RegExpMatchArray & { index: number }, labels: readonly string[]): FoundMarker {
  return { start: match.index, end: match.index + match[0].length, text: match[0], labels };
}

type Match = RegExpMatchArray & { index: number };

function scan(text: string, pattern: RegExp, read: (match: Match) => readonly string[] | null): readonly FoundMarker[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const labels = read(match);
    return labels === null ? [] : [marker(match, labels)];
  });
}

/** `items[0]`, `f(x)[1]`: an index where a name of a program stands before it, and no reference has the label. */
function isIndex(text: string, { index, 0: whole }: Match, found: readonly string[], list: NumberedList): boolean {
  if (found.every((label) => list.labels.has(label))) return false;
  const before = text.slice(Math.max(0, index - 30), index);
  const after = text.slice(index + whole.length, index + whole.length + 4);
  return (
    /[\p{L}\d]_\w*$|\)$|^\w*\($/u.test(before) ||
    /^\s?(?:=|\+=|\[|\.\p{Ll}|\()/u.test(after) ||
    /\b(?:interval|range)\s$/u.test(before)
  );
}

function brackets(text: string, list: NumberedList): readonly FoundMarker[] {
  return scan(text, BRACKET, (match) => {
    const inside = match[1] ?? "";
    if (inside.startsWith("^")) return null;
    const found = labelsIn(inside, list.labels);
    if (found === null || !isPlausible(found, list) || isIndex(text, match, found, list)) return null;
    // `[1]: address` defines a link, and `[5](address)` is one whose words are a number.
    return /^:\s/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2)) &&
      isLineStart(text, match.index)
      ? null
      : found;
  });
}

function isLineStart(text: string, at: number): boolean {
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 20), at)) && (at <= 20 || text.slice(at - 20, at).includes("\n"))
  );
}

/** `(1)` numbers the points of a list, `(1) the first, (2) the second`, as often as it marks a reference. */
function isEnumerator(text: string, { index, 0: whole }: Match): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  const after = text.slice(index + whole.length, index + whole.length + 3);
  const opens = index === 0 || /(?:^|[\n:;,(]|\b(?:and|or|und|et|y))\s*$/u.test(before);
  return opens && /^\s\p{L}/u.test(after);
}

function rounds(text: string, list: NumberedList): readonly FoundMarker[] {
  return scan(text, ROUND, (match) => {
    const found = labelsIn(match[1] ?? "", list.labels);
    if (found?.every((label) => list.labels.has(label)) !== true || isEnumerator(text, match)) return null;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    return /\b(?:eq|eqs|equation|fig|figure|table|step|section|form|article)\.?\s?$/iu.test(before) ||
      /\w$/u.test(before)
      ? null
      : found;
  });
}

/** Raised digits that stand together: one label where there is such a reference, else one for each digit. */
function raised(digits: string, labels: ReadonlySet<string>): readonly string[] {
  if (labels.has(digits) || digits.length === 1) return [digits];
  const single = Array.from(digits);
  return single.every((digit) => labels.has(digit)) ? single : [digits];
}

function superscripts(text: string, list: NumberedList): readonly FoundMarker[] {
  return scan(text, SUPER, (match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (UNIT.test(before) || /[=+×*^/]$/.test(before)) return null;
    const inside = plainDigits(match[0]).replace(/⁻/g, "-").replace(/[˒’]/g, ",");
    const found = /^\d+$/.test(inside) ? raised(inside, list.labels) : labelsIn(inside, list.labels);
    return found?.some((label) => list.labels.has(label)) === true ||
      (found !== null && list.labels.size > 0 && found.every(mayBeMissing))
      ? found
      : null;
  });
}

/** Markers that number the references: in brackets, raised, or as notes. They may overlap. */
export function numberMarkers(text: string, list: NumberedList): readonly FoundMarker[] {
  const plain = (match: Match): readonly string[] | null => {
    const found = labelsIn(match[1] ?? "", list.labels);
    return found !== null && isPlausible(found, list) ? found : null;
  };
  const keys = (match: Match): readonly string[] | null => {
    const found = (match[1] ?? "").split(/\s?[,;]\s?/);
    return found.some((label) => list.labels.has(label)) ? found : null;
  };
  return [
    ...scan(text, NOTE, (match) => [match[1] ?? ""]),
    ...brackets(text, list),
    ...scan(text, CARET, plain),
    ...superscripts(text, list),
    ...scan(text, KEY, keys),
    ...(list.isRound ? rounds(text, list) : []),
  ];
}

/** Whether the text marks its references with `(1)` although its list is labelled otherwise: most of them, and nothing else. */
export function marksInRounds(text: string, labels: ReadonlySet<string>, found: readonly Span[]): boolean {
  const numbers = [...labels].filter((label) => /^\d+$/.test(label));
  if (found.length > 0 || numbers.length === 0) return false;
  const marked = new Set(rounds(text, { labels, isRound: true }).flatMap((one) => one.labels));
  return numbers.filter((label) => marked.has(label)).length * 2 >= numbers.length;
}
