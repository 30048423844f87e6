/** A title set in quotes within an entry, and what stands on both sides of it. */
export interface QuotedTitle {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

const QUOTES: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["„", "“"],
  ["„", '"'],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["”", "”"],
  ["``", "''"],
];

function isBoundary(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /[\s.,;:()[\]–—：，。\p{Script=Han}\uE000\uE001]/u.test(text.charAt(at));
}

/** Where a quote that opens at a place closes: quotes of its kind may stand within it, and apostrophes are none. */
function closeOf(text: string, open: number, [opening, closing]: readonly [string, string]): number {
  let depth = 0;
  for (let at = open + opening.length; at < text.length; at += 1) {
    const isClose = text.startsWith(closing, at);
    if (opening !== closing && text.startsWith(opening, at)) depth += 1;
    if (!isClose) continue;
    const isApostrophe = closing === "’" || closing === "'" ? /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) : false;
    if (isApostrophe) continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return -1;
}

/** Finds a title in quotes; null where an entry has none. Words in quotes within a title are not taken for one. */
export function findQuoted(text: string): QuotedTitle | null {
  const found = QUOTES.flatMap((pair) => {
    const open = text.indexOf(pair[0]);
    if (open === -1 || !isBoundary(text, open - 1)) return [];
    const close = closeOf(text, open, pair);
    const title = text.slice(open + pair[0].length, close);
    const isHan = /\p{Script=Han}/u.test(title);
    if (close === -1 || title.trim().length < (isHan ? 2 : 5)) return [];
    const before = text.slice(0, open).trimEnd();
    const after = text.slice(close + pair[1].length);
    const isSetOff = before === "" || /(?:[.,:;)\]–—。，：；、\p{Script=Han}]|\b(?:in|see|also))$/u.test(before);
    const isEnded = /[.,?!]$/.test(title) || /^\s*(?:[.,;:([–—。，；：（《『\d]|$|in\b|\p{Lu})/u.test(after) || isHan;
    // One word in quotes is a title only where a stop says that it is a part of its own.
    const isPart = /\s|\p{Script=Han}{2}/u.test(title.trim()) || /^\s*[.,]/.test(after) || /[.,]$/.test(title);
    return isSetOff && isEnded && isPart ? [{ open, before, title: title.trim(), after }] : [];
  });
  const [first] = found.sort((a, b) => a.open - b.open);
  return first ?? null;
}

const KIND = /\s*\[(?:[A-Z]{1,2}|[A-Z]{1,2}\/OL)\](?=\s*(?:[.,，。]|$))/g;
const FORM_NOTE = /(?<=\S)\s*\[(?:\p{L}|[\s/,.-]){3,60}\]\.?$/u;
const VERSION =
  /\s*\((?:\d+(?:st|nd|rd|th) ed|\d+\.? (?:aufl|éd|ed)|rev|vol|report|rapport|bericht|informe|working paper|publication|technical|no\.|version|unpublished|master|doctoral|phd|\p{Lu}{2,}[- ][\d-]+)[^)]{0,80}\)\.?$/iu;

/** A title without the stop behind it and the note of its form: `[Video]`, `(2nd ed.)`, `(Report No. 5)`. */
export function tidyTitle(text: string): string | null {
  const title = text
    .replace(/[\uE000\uE001]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:–—-]+/u, "")
    .replace(/[\s,;:–—/-]+$/u, "")
    .replace(KIND, "")
    .replace(FORM_NOTE, "")
    .replace(VERSION, "")
    .replace(/\s*\([^()]*(?<!\p{L})(?:edn?|ed|aufl|éd)(?!\p{L})[^()]*\)$/iu, "")
    .replace(/,\s*(?:rev\.?|\d+(?:st|nd|rd|th)|second|third)\s+ed(?:ition|n)?\.?$/iu, "")
    .replace(/\s+\/\s+\p{Lu}\..*$/u, "")
    .replace(/,\s*(?:pages?|pp?\.|vol(?:ume)?\.?|version|section|table|annex|chapter|ch\.|§)\s*[\dA-Z].*$/iu, "")
    .replace(/(?<![.\s])\.{1,2}$/u, "")
    .replace(/^[《『「](.+)[》』」]$/u, "$1")
    .replace(/,$/, "")
    .trim();
  return /[\p{L}\p{N}]/u.test(title) ? title : null;
}

/** What shows that names, numbers or a second work were read into a title: then it is none that anybody may rely on. */
const MIXED = [
  /^(?:and|et|und|y|&|with)\s|^(?:above|below),|^\p{Lu}\.\s\p{Lu}/u,
  /\((?:eds?|hrsg|trans)\b|\bet al\b/iu,
  /,\s(?:vol|no|nr|pp?)\.?\s?\d|\s\d+\s?\(\d+\)|\bpp\.\s?\d|\(\s*\)/iu,
  /[.,]\sin:?\s(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}/u,
];

/** Whether a title is sure enough to be given: not a scrap, and nothing in it that belongs to another part. */
export function isSure(title: string): boolean {
  const letters = title.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isScrap = letters < 3 && !/\p{Script=Han}/u.test(title);
  return !isScrap && !MIXED.some((pattern) => pattern.test(title));
}
