import { anyOf, wordList } from "../words.ts";

/** A date found in an entry of a list: in EDTF, and where it stands. */
export interface FoundDate {
  readonly edtf: string;
  /** The letter that tells works of one year apart: `2020a`. */
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Seasons by the codes of EDTF, those of the northern half. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

const MONTHS = new Map(wordList("months").map((line) => [line.slice(3), line.slice(0, 2)] as const));
const MONTH = `(?:${anyOf([...MONTHS.keys()])})(?![\\p{L}])\\.?`;
const YEAR = "(?:1[5-9]|20)\\d\\d";
const START = "(?<![\\p{L}\\d])";
const OF = "(?:\\s*(?:de|del|of)\\s+|[,\\s]\\s*)";
const Y = `(?<y>${YEAR})(?<s>[a-r])?(?!\\d)`;
const D = "(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
const SEASON = `(?<q>${Object.keys(SEASONS).join("|")})`;

/** The ways in which dates are printed, from the most exact on. `m` is a month in letters, `k` in digits, `n` the last of two. */
const FORMS: readonly RegExp[] = [
  `${START}${Y}[,.]?\\s+(?<m>${MONTH})\\s+${D}(?!\\d)`,
  `${START}${Y}[,.]\\s+${D}\\s+(?:de\\s+)?(?<m>${MONTH})`,
  `${START}${Y}[,.]\\s+\\d{1,2}[-–]\\d{1,2}\\s+(?<m>${MONTH})`,
  `${START}${D}\\s?(?:de\\s+|of\\s+|[-–/]\\s?)?(?<m>${MONTH})(?:${OF}|[-–/])${Y}`,
  `${START}(?<m>${MONTH})\\s+${D},?\\s+${Y}`,
  `${START}(?<y>${YEAR})(?<j>[-/.])(?<k>\\d{1,2})\\k<j>(?<d>\\d{1,2})(?!\\d)`,
  `${START}(?<d>\\d{1,2})(?<j>[./])\\s?(?<k>\\d{1,2})\\k<j>\\s?(?<y>${YEAR})(?!\\d)`,
  `(?<y>${YEAR})\\s*年\\s*(?<k>\\d{1,2})\\s*月(?:\\s*(?<d>\\d{1,2})\\s*[日号])?`,
  `${START}${Y}[,.]?\\s+(?<m>${MONTH})\\s?[-–/]\\s?(?<n>${MONTH})`,
  `${START}(?<m>${MONTH})\\s?[-–/]\\s?(?<n>${MONTH}),?\\s+${Y}`,
  `${START}(?<m>${MONTH})${OF}${Y}`,
  `${START}${Y}[,.]?\\s+(?<m>${MONTH})`,
  `${START}${SEASON},?\\s+${Y}`,
  `${START}${Y},\\s+${SEASON}`,
  `${START}(?<y>${YEAR})-(?<k>0[1-9]|1[0-2])(?![-\\d])`,
].map((source) => new RegExp(source, "giu"));
const BARE = new RegExp(
  `${START}(?<!\\d[-–]|[$€£¥#/])(?<y>${YEAR})(?<s>[a-r])?(?![\\d\\p{L}%]|[-–.]\\d|/\\d{3}|[-–]\\p{L})|(?<y2>${YEAR})(?=\\s?年)`,
  "gu",
);

function monthOf(name: string): string {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? "";
}

function isoOf({ y = "", m, k, n, d, q }: Readonly<Record<string, string | undefined>>): string | null {
  if (q !== undefined) return `${y}-${SEASONS[q.toLowerCase()] ?? ""}`;
  const month = m === undefined ? (k ?? "").padStart(2, "0") : monthOf(m);
  if (month < "01" || month > "12") return null;
  if (n !== undefined) return `${y}-${month}/${y}-${monthOf(n)}`;
  if (d === undefined) return `${y}-${month}`;
  return Number(d) >= 1 && Number(d) <= 31 ? `${y}-${month}-${d.padStart(2, "0")}` : null;
}

function toFound({ groups = {}, index, 0: words }: RegExpExecArray, edtf: string): FoundDate {
  return { edtf, suffix: groups.s ?? "", start: index, end: index + words.length };
}

/** The most exact date of a text; of bare years the first or the last, as asked. Null where there is none. */
export function findDate(text: string, bare: "first" | "last" = "last"): FoundDate | null {
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const edtf = isoOf(match.groups ?? {});
      if (edtf !== null) return toFound(match, edtf);
    }
  }
  const years = [...text.matchAll(BARE)];
  const year = bare === "first" ? years[0] : years.at(-1);
  return year === undefined ? null : toFound(year, year.groups?.y ?? year.groups?.y2 ?? "");
}

const DAY = new RegExp(
  `(?:^|[,.;]\\s*)(?:${D}\\s+(?<m>${MONTH})|(?<n>${MONTH})\\s+(?<e>\\d{1,2}))(?=[\\s.,;)]|$)`,
  "iu",
);
const MONTH_ALONE = new RegExp(`[(,.;]\\s*(?<m>${MONTH})(?=[\\s.,;)]*$)`, "iu");

/** The day of a work whose year stands by its author: `(2020) “Title”, Paper, 3 May` and `2020. “Title.” Paper, May 3, 2020`. */
export function dayOf(date: FoundDate | null, container: string): FoundDate | null {
  if (date === null || !/^\d{4}$/.test(date.edtf)) return date;
  const whole = findDate(container);
  if (whole !== null) return whole.edtf.startsWith(date.edtf) ? { ...date, edtf: whole.edtf } : date;
  const { d, m, n, e } = DAY.exec(container)?.groups ?? {};
  const edtf = isoOf({ y: date.edtf, m: m ?? n ?? MONTH_ALONE.exec(container)?.groups?.m, d: d ?? e });
  return edtf === null ? date : { ...date, edtf };
}

const ANY_DATE = `(?:${[
  `\\d{1,2}[-–/ ]${MONTH}[-–/ ]\\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?${MONTH},?\\s+(?:de\\s+)?\\d{4}`,
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
  "\\d{4}-\\d\\d?-\\d\\d?",
  "\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{2,4}",
  `\\d{4},?\\s+${MONTH}(?:\\s+\\d{1,2})?`,
  `${MONTH}\\s+\\d{4}`,
  "\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?",
].join("|")})`;
const LOOKED = new RegExp(
  `[([]?\\s*(?<![\\p{L}])(?:updated\\s+${ANY_DATE};?\\s*)?(?:${anyOf(wordList("access"))})(?:\\s*\\((?:PDF|\\w{1,12})\\))?(?:\\s+from the original)?` +
    `(?:,?\\s+(?:on|am|le|el|il|em|op|den|at|vom|från|w|the))*\\s*[:,]?\\s*${ANY_DATE}` +
    "(?:,?\\s+(?:at\\s+(?:the\\s+)?\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{L}+)?|from|via|aus|de|von)(?=[\\s.,;:]|$))?\\s*[)\\]]?[.,;:]?",
  "giu",
);
/** GB/T 7714: the day of a look in square brackets, behind the day of the page in round ones or alone. */
const LOOKED_GB = /(?<=\[EB\/OL\].{0,60}|\[[A-Z]{1,2}\/OL\].{0,60})\[\d{4}-\d{1,2}-\d{1,2}\]/gu;
/** When the work came out for the first time, or once more, is not when this one did. */
const OTHER_PRINT =
  /[([](?:original|reprint|orig\.|first publ|erstausg|nachdr)[^)\]]{0,80}[)\]]|(?<=\b\d{4})\s*\[\d{4}\]|(?<=\d{4}\)?[.,;]\s)reprint(?:ed)?\b.*$/giu;
const NO_MORE =
  /\b(?:archived|retrieved|accessed|archiviert|archivé)(?:\s+from\s+the\s+original)?(?:\s*\(PDF\))?\s*(?=[.,;)]|$)/giu;

/** An entry without what it says of when somebody looked at it or kept a copy: that is no date of publication. */
export function withoutLooks(text: string): string {
  return text.replace(LOOKED, " ").replace(LOOKED_GB, " ").replace(OTHER_PRINT, " ").replace(NO_MORE, " ");
}

const UNDATED = `(?:${anyOf(wordList("undated"))})`;
const SAYS_UNDATED = new RegExp(`(?<![\\p{L}])${UNDATED}(?![\\p{L}])`, "iu");
/** What says at the head of a text that there is no date: `(in press).`, `n.d.,`. */
export const UNDATED_HEAD = new RegExp(
  `^[\\s.,]*(?:[(（\\[]\\s*${UNDATED}\\.?\\s*(?:-?[a-z])?[)）\\]]|${UNDATED}(?:-?[a-z])?(?=[.,;:]|\\s|$))[.,:]?`,
  "iu",
);

/** Whether an entry says that it has no date. */
export function saysNoDate(text: string): boolean {
  return SAYS_UNDATED.test(text);
}
