import { isForeign } from "./style.ts";
import { MAGNITUDES } from "./tongues.ts";

/** Words that multiply the number before them. */
const WORDS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  lakh: 1e5,
  crore: 1e7,
  "lakh crore": 1e12,
  dozen: 12,
  hundred: 100,
  "hundred thousand": 1e5,
  "hundred million": 1e8,
  "thousand billion": 1e12,
};
const WORD =
  /[\s-]?(lakh crore|hundred thousand|hundred million|thousand billion|thousand|millions?|mn|mln|mio|billion|bn|bln|trillion|tn|trn|lakh|crore|dozen|hundred)\b/iy;

/** Single letters, read only where they touch the number. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };
const LETTER = /([kKmMbBT])(?![\p{L}\p{N}])/uy;
const MONEY_BEFORE = /(?:[$€£¥₩₹]|\b(?:[A-Z]{3}|Rs\.?|[Kk]r\.?)) ?$/;
/** What follows a letter that stands for a number and not for a unit of measurement. */
const COUNTED_AFTER =
  / [A-Z]{2,5}s?(?![\p{L}\p{N}])| (?:[\p{L}-]+ )?\p{Ll}+(?:s|people)\b|[- ]?(?:%|euros?|dollars?|yuan|yen|won)\b/uy;

const CJK: Readonly<Record<string, number>> = {
  百万: 1e6,
  千万: 1e7,
  万亿: 1e12,
  亿: 1e8,
  억: 1e8,
  조: 1e12,
  만: 1e4,
  億: 1e8,
  万: 1e4,
  萬: 1e4,
  千: 1e3,
  兆: 1e12,
};
const CJK_WORD = / ?(百万|千万|万亿|亿|億|万|萬|千|兆|억|조|만)/y;

const FOREIGN = MAGNITUDES.map(
  ([scale, words]) => [scale, new RegExp(`[\\s-]?(?:${words})(?![\\p{L}\\p{N}])`, "iuy")] as const,
);

/** A mil is a unit of length in English. */
const THOUSAND = /[ \u00a0](?:mille|mila|mil)(?![\p{L}\p{N}])/iuy;
/** "3,5 M€": a letter of its own before the sign of a currency. */
const BEFORE_SIGN = /[ \u00a0\u202f]?(Mds?|M|k)(?=[ \u00a0\u202f]?[€$£])/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The magnitude after a number that ends at a place, and where it ends; null where there is none. */
export function magnitudeAt(text: string, start: number, at: number): { scale: number; end: number } | null {
  for (const [scale, pattern] of FOREIGN) {
    const foreign = matchAt(pattern, text, at);
    if (foreign !== null) return { scale, end: at + foreign[0].length };
  }
  const thousand = matchAt(THOUSAND, text, at);
  if (thousand !== null && isForeign(text)) return { scale: 1e3, end: at + thousand[0].length };
  const word = matchAt(WORD, text, at);
  if (word !== null) return { scale: WORDS[(word[1] ?? "").toLowerCase()] ?? 1, end: at + word[0].length };
  const cjk = matchAt(CJK_WORD, text, at);
  if (cjk !== null) return { scale: CJK[cjk[1] ?? ""] ?? 1, end: at + cjk[0].length };
  const signed = matchAt(BEFORE_SIGN, text, at);
  if (signed !== null) {
    const scale = signed[1] === "M" ? 1e6 : signed[1] === "k" ? 1e3 : 1e9;
    return { scale, end: at + signed[0].length };
  }
  const letter = matchAt(LETTER, text, at);
  if (letter === null) return null;
  const isMoney = MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start));
  const counts = isMoney || letter[0] === "k" || letter[0] === "K" || matchAt(COUNTED_AFTER, text, at + 1) !== null;
  return counts ? { scale: LETTERS[letter[0].toLowerCase()] ?? 1, end: at + 1 } : null;
}
