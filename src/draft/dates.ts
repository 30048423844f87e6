import { readEdtf } from "../domain/edtf.ts";
import type { DraftDate, Span } from "./model.ts";
import { SEASONS } from "./references/dates.ts";
import { plain } from "./quantities/tokens.ts";
import { anyOf, wordList } from "./words.ts";

/** A date of a sentence; null in EDTF where it has no year, or no calendar has it. */
type FoundDate = Span & { readonly edtf: string | null };
type Parts = Readonly<Record<string, string | undefined>>;

function numbered(name: string): ReadonlyMap<string, string> {
  return new Map(wordList(name).map((line) => [line.slice(3), line.slice(0, 2)]));
}

const MONTHS = numbered("months");
const ORDINALS = numbered("ordinals");
/** What is shorter, or begins small, is another word too often: "3 may", "3 out of". */
const SHORT_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|Mai";
const LONG_MONTHS = [...MONTHS.keys()].filter((name) => name.length > 3);
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const M = `(?<m>${anyOf([...LONG_MONTHS.map(capital), ...LONG_MONTHS.filter((name) => name !== "march")])}|${SHORT_MONTHS})(?!\\p{L})\\.?`;
const YEAR = "(?:1[5-9]|20)\\d\\d";
const Y = `(?<y>${YEAR})`;
const D = "(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
const OF = "(?: (?:of|de|del|du)|,)? ";
const ORDINAL = `(?<o>${anyOf([...ORDINALS.keys(), ...[...ORDINALS.keys()].map(capital)])}|[1-4]\\.|[1-4])`;
const START = "(?<![\\p{L}\\p{N}.,$€£¥/-]|\\p{N} )";
const END = "(?![\\p{L}\\p{N}])";

/** The ways in which dates are printed; where two read the same place, the longer wins. */
const FORMS: readonly RegExp[] = [
  ...[
    `${D} (?:(?:of|de) )?${M}${OF}${Y}`,
    `${M} ${D},? ${Y}`,
    `${Y}, ${M} ${D}`,
    `${M}${OF}${Y}`,
    `(?<y>${YEAR})-(?<k>\\d\\d)-(?<d>\\d\\d)`,
    `(?<y>${YEAR})-(?<k>0[1-9]|1[0-2])(?!-)`,
    `(?<d>\\d{1,2})(?<j>[./])(?<k>\\d{1,2})\\k<j>(?<y>${YEAR})`,
    `(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? ${Y}`,
    `[QT](?<o>[1-4])(?: of|,)? ?${Y}`,
    `${Y} ?[QT](?<o>[1-4])`,
    `(?<o>[1-4])[QT] ?${Y}`,
    `${ORDINAL}[- ](?:quarter|Quartals?|trimestre)(?: (?:of|de|des Jahres))? ${Y}`,
    `${ORDINAL}[- ](?<h>half|Halbjahrs?|Halbjahres|semestre)(?: (?:of|de|des Jahres))? ${Y}`,
    `(?<h>H)(?<o>[12]) ${Y}`,
    "(?:the )?(?<c>1[5-9]\\d|20\\d)0(?:s|er(?: Jahren?)?)",
    "(?:années|años) (?<c>1[5-9]\\d|20\\d)0",
    `${Y} ?(?:[–—-]|/|to|until|bis) ?(?<z>${YEAR})`,
    `(?:between|zwischen|entre) ${Y} (?:and|und|et|y) (?<z>${YEAR})`,
    `${Y}[/–-](?<z>\\d\\d)`,
    // A day without a year: no date that a claim could have, and no number either.
    `${D} (?:(?:of|de) )?${M}`,
    `${M} (?<d>\\d{1,2})(?:st|nd|rd|th)?(?!,\\d)`,
    "(?<=(?<!\\p{L})(?:[Aa]m|[Vv]om|[Zz]um|[Ss]eit|[Aa]b|[Bb]is|[Dd]er|[Dd]en|[Dd]em) )(?<d>\\d{1,2})\\.(?<k>\\d{1,2})\\.",
  ].map((source) => new RegExp(START + source + END, "gu")),
  ...[
    `${Y}年(?<k>\\d{1,2})月(?:(?<d>\\d{1,2})[日号])?`,
    `${Y}年第?(?<o>[一二三四1-4])季度`,
    `${Y}年(?<h>[上下])半年`,
    "(?<c>1[5-9]\\d|20\\d)0年代",
    `${Y}年`,
    "(?<!\\d)(?<k>\\d{1,2})月(?<d>\\d{1,2})[日号]",
    "(?<!\\d)\\d0年代",
  ].map((source) => new RegExp(source, "gu")),
];

/** "2021/22" and "2021-22" are two years that follow each other; anything else is no span of years. */
function yearsOf(first: string, last: string): string | null {
  if (last.length === 4) return `${first}/${last}`;
  const end = `${first.slice(0, 2)}${last}`;
  return Number(end) === Number(first) + 1 ? `${first}/${end}` : null;
}

/** The number of a quarter or a half: "3", "3.", "third", "三". */
function ordinalOf(printed: string): number {
  const han = "一二三四".indexOf(printed) + 1;
  return han > 0 ? han : Number(ORDINALS.get(printed.toLowerCase()) ?? printed.replace(".", ""));
}

function edtfOf({ y, m, k, d, s, o, h, c, z }: Parts): string | null {
  if (c !== undefined) return `${c}X`;
  if (y === undefined) return null;
  if (z !== undefined) return yearsOf(y, z);
  if (s !== undefined) return `${y}-${SEASONS[s.toLowerCase()] ?? ""}`;
  if (h !== undefined) return `${y}-${String((o === undefined ? (h === "上" ? 1 : 2) : ordinalOf(o)) + 39)}`;
  if (o !== undefined) return `${y}-${String(ordinalOf(o) + 32)}`;
  const month = m === undefined ? k?.padStart(2, "0") : MONTHS.get(m.toLowerCase().replace(/\.$/, ""));
  if (month === undefined) return y;
  return d === undefined ? `${y}-${month}` : `${y}-${month}-${d.padStart(2, "0")}`;
}

const BARE_YEAR = new RegExp(`${START}${YEAR}${END}`, "gu");
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

/** All dates of a text, in order, each place once: also days without a year, and those that no calendar has. */
export function datePlaces(printed: string): readonly FoundDate[] {
  const text = plain(printed);
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const { 0: words, index, groups = {} } of text.matchAll(form)) {
      const edtf = edtfOf(groups);
      found.push({
        start: index,
        end: index + words.length,
        edtf: edtf === null || readEdtf(edtf) === null ? null : edtf,
      });
    }
  }
  for (const { 0: words, index } of text.matchAll(BARE_YEAR)) {
    const end = index + words.length;
    if (isYearHere(text, index, end)) found.push({ start: index, end, edtf: words });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** The dates of a text that EDTF can say. */
export function datesIn(text: string): readonly DraftDate[] {
  return datePlaces(text).flatMap(({ start, end, edtf }) =>
    edtf === null ? [] : [{ text: text.slice(start, end), start, end, edtf }],
  );
}
