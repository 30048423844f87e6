import { readEdtf } from "../domain/edtf.ts";
import type { DraftDate } from "./model.ts";
import { SEASONS } from "./references/dates.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH =
  "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
const QUARTERS: Readonly<Record<string, string>> = {
  "1": "33",
  "2": "34",
  "3": "35",
  "4": "36",
  first: "33",
  second: "34",
  third: "35",
  fourth: "36",
  一: "33",
  二: "34",
  三: "35",
  四: "36",
};
const HALVES: Readonly<Record<string, string>> = { "1": "40", "2": "41", first: "40", second: "41" };

type Parts = readonly (string | undefined)[];
type Rule = readonly [pattern: RegExp, toEdtf: (parts: Parts) => string | null];

function two(value: string | number): string {
  return String(value).padStart(2, "0");
}

function monthOf(name = ""): string {
  return two(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1);
}

function checked(edtf: string): string | null {
  return readEdtf(edtf) === null ? null : edtf;
}

function day(year = "", month = "", date = ""): string | null {
  return checked(`${year}-${month}-${two(date)}`);
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.,$€£¥/-]|\\p{N} )(?:${source})(?![\\p{L}\\p{N}])`, "giu");
}

/** "2021/22" and "2021-22" are two years that follow each other; anything else is no span of years. */
function shortYears(first = "", last = ""): string | null {
  const end = `${first.slice(0, 2)}${last}`;
  return Number(end) === Number(first) + 1 ? `${first}/${end}` : null;
}

/** Rules that need no care for what follows; where two read the same place, the longer wins. */
const RULES: readonly Rule[] = [
  [pattern(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`), ([, d, m, y]) => day(y, monthOf(m), d)],
  [pattern(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`), ([, m, d, y]) => day(y, monthOf(m), d)],
  [pattern(`${YEAR}, ${MONTH} (\\d{1,2})`), ([, y, m, d]) => day(y, monthOf(m), d)],
  [pattern(`${MONTH},? (?:of )?${YEAR}`), ([, m, y]) => checked(`${y ?? ""}-${monthOf(m)}`)],
  [pattern(`${YEAR}-(\\d\\d)-(\\d\\d)`), ([, y, m, d]) => day(y, m, d)],
  [pattern(`${YEAR}-(0[1-9]|1[0-2])(?!-)`), ([, y, m]) => checked(`${y ?? ""}-${m ?? ""}`)],
  [
    pattern(`(spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`),
    ([, s, y]) => `${y ?? ""}-${SEASONS[(s ?? "").toLowerCase()] ?? ""}`,
  ],
  [pattern(`Q([1-4])(?: of|,)? ?${YEAR}`), ([, q, y]) => `${y ?? ""}-${QUARTERS[q ?? ""] ?? ""}`],
  [pattern(`${YEAR} ?Q([1-4])`), ([, y, q]) => `${y ?? ""}-${QUARTERS[q ?? ""] ?? ""}`],
  [pattern(`([1-4])Q ?${YEAR}`), ([, q, y]) => `${y ?? ""}-${QUARTERS[q ?? ""] ?? ""}`],
  [
    pattern(`(first|second|third|fourth)[- ]quarter(?: of)? ${YEAR}`),
    ([, q, y]) => `${y ?? ""}-${QUARTERS[(q ?? "").toLowerCase()] ?? ""}`,
  ],
  [pattern(`(first|second) half(?: of)? ${YEAR}`), ([, h, y]) => `${y ?? ""}-${HALVES[(h ?? "").toLowerCase()] ?? ""}`],
  [pattern(`H([12]) ${YEAR}`), ([, h, y]) => `${y ?? ""}-${HALVES[h ?? ""] ?? ""}`],
  [pattern(`(?:the )?(1[5-9]\\d|20\\d)0s`), ([, decade]) => `${decade ?? ""}X`],
  [pattern(`${YEAR} ?(?:[–—-]|/|to|until) ?${YEAR}`), ([, a, b]) => checked(`${a ?? ""}/${b ?? ""}`)],
  [pattern(`between ${YEAR} and ${YEAR}`), ([, a, b]) => checked(`${a ?? ""}/${b ?? ""}`)],
  [pattern(`${YEAR}(?:/|[–-])(\\d\\d)`), ([, a, b]) => shortYears(a, b)],
];
const CJK_RULES: readonly Rule[] = [
  [/(1[5-9]\d\d|20\d\d)年(\d{1,2})月(\d{1,2})[日号]/gu, ([, y, m, d]) => day(y, two(m ?? ""), d)],
  [/(1[5-9]\d\d|20\d\d)年(\d{1,2})月/gu, ([, y, m]) => checked(`${y ?? ""}-${two(m ?? "")}`)],
  [/(1[5-9]\d\d|20\d\d)年第?([一二三四1-4])季度/gu, ([, y, q]) => `${y ?? ""}-${QUARTERS[q ?? ""] ?? ""}`],
  [/(1[5-9]\d\d|20\d\d)年/gu, ([, y]) => y ?? null],
];

const BARE_YEAR = pattern(YEAR);
const MONEY_OR_SHARE_AFTER =
  /^ ?(?:%|percent|per cent|million|billion|trillion|bn|mn|dollars?|euros?|yuan|yen|won|pounds?|GW|MW|kWh|kg|km)\b|^ ?[%€£]|^[.,]\d|^-(?:\p{L}|\d)|^:\d/iu;
const COUNTED_AFTER =
  /^ (?:[\p{Ll}-]+ )?(?:employees|workers|people|jobs|tonnes|tons|barrels|wafers|units|cars|vehicles|ships|homes|stores|shops|staff|soldiers|troops|planes|aircraft|kilometres|kilometers|miles|metres|meters|students|members|hectares|acres|companies|firms|households|beds|rooms|seats|patients|passengers|pieces|copies|engineers|machines|turbines|panels|batteries|phones|chips|cranes|points|times|residents|farmers|sites|branches|visitors|customers|users)\b/u;
const YEAR_BEFORE =
  /(?:\b(?:in|since|by|of|until|till|from|during|early|late|mid|before|after|for|through|to|and|the|fiscal|FY|year|end|than|with|as|January|February|March|April|May|June|July|August|September|October|November|December)[ -]|[(“"—–,:] ?|^|[.!?]\s)$/i;
const LABEL_BEFORE = /\b(?:No\.?|Section|Article|Rule|Resolution|page|model|type|flight|room|UTC|ISO|RFC) $/i;

function isYearHere(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (MONEY_OR_SHARE_AFTER.test(after) || LABEL_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return false;
  if (COUNTED_AFTER.test(after)) return false;
  const before = text.slice(Math.max(0, start - 14), start);
  return YEAR_BEFORE.test(before) || /^(?: \p{L}|['’]s|[,.;:)])/u.test(after) || after === "";
}

/** All dates of a text in EDTF, in order. A date that no calendar has is none, and takes none of its parts along. */
export function datesIn(text: string): readonly DraftDate[] {
  const found: { start: number; end: number; edtf: string | null }[] = [];
  for (const [rule, toEdtf] of [...RULES, ...CJK_RULES]) {
    for (const match of text.matchAll(rule)) {
      found.push({ start: match.index, end: match.index + match[0].length, edtf: toEdtf(match) });
    }
  }
  for (const match of text.matchAll(BARE_YEAR)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isYearHere(text, start, end)) found.push({ start, end, edtf: match[0] });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DraftDate[] = [];
  let reached = 0;
  for (const { start, end, edtf } of found) {
    if (start < reached) continue;
    reached = end;
    if (edtf !== null) kept.push({ text: text.slice(start, end), start, end, edtf });
  }
  return kept;
}
