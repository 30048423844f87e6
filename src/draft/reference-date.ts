/** A date found in an entry of a list: in EDTF, and where it stands. */
export interface FoundDate {
  readonly edtf: string;
  /** The letter that tells works of one year apart: `2020a`. */
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Months by the beginnings of their names in the languages that write them with letters. */
const MONTHS: readonly string[] = [
  "january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|января|январь|stycznia",
  "february|feb|februar|février|févr|fév|febrero|febbraio|fevereiro|fev|februari|февраля|февраль|lutego",
  "march|mar|märz|mars|marzo|março|maart|mrt|марта|март|marca",
  "april|apr|avril|avr|abril|abr|aprile|апреля|апрель|kwietnia",
  "may|mai|mayo|maggio|mag|maio|mei|maj|мая|май|maja",
  "june|jun|juni|juin|junio|giugno|giu|junho|июня|июнь|czerwca",
  "july|jul|juli|juillet|juil|julio|luglio|lug|julho|июля|июль|lipca",
  "august|aug|août|agosto|ago|augustus|augusti|августа|август|sierpnia",
  "september|sept|sep|septembre|septiembre|settembre|set|setembro|сентября|сентябрь|września",
  "october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|октября|октябрь|października",
  "november|nov|novembre|noviembre|novembro|ноября|ноябрь|listopada",
  "december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|декабря|декабрь|grudnia",
];
/** Seasons by the codes of EDTF, those of the northern half. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

const NUMBER_OF = new Map(
  MONTHS.flatMap((names, index) => names.split("|").map((name) => [name, String(index + 1).padStart(2, "0")] as const)),
);
const MONTH = `(?:${[...NUMBER_OF.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}])\\.?`;
const ANY_MONTH = new RegExp(MONTH, "iu");
const YEAR = "(?:1[5-9]|20)\\d\\d";
const B = "(?<![\\p{L}\\d])";

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>) => string | null;
}

function month(name: string | undefined): string {
  return NUMBER_OF.get((name ?? "").toLowerCase().replace(/\.$/, "")) ?? "";
}

function day(text: string | undefined): string {
  return (text ?? "").padStart(2, "0");
}

function form(pattern: string, read: Form["read"]): Form {
  return { pattern: new RegExp(pattern, "iu"), read };
}

const FULL = (g: Readonly<Record<string, string>>): string | null =>
  Number(g.d) >= 1 && Number(g.d) <= 31 ? `${g.y ?? ""}-${month(g.m)}-${day(g.d)}` : null;
const NUMERIC = (g: Readonly<Record<string, string>>): string | null =>
  Number(g.m) >= 1 && Number(g.m) <= 12 && Number(g.d) >= 1 && Number(g.d) <= 31
    ? `${g.y ?? ""}-${day(g.m)}-${day(g.d)}`
    : null;

/** From the most exact to a bare year. */
const FORMS: readonly Form[] = [
  form(`${B}(?<y>${YEAR})(?<s>[a-z])?[,.]?\\s+(?<m>${MONTH})\\s+(?<d>\\d{1,2})(?!\\d)`, FULL),
  form(`${B}(?<y>${YEAR})(?<s>[a-z])?[,.]\\s+(?<d>\\d{1,2})\\.?\\s+(?:de\\s+)?(?<m>${MONTH})`, FULL),
  form(
    `${B}(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+|of\\s+)?(?<m>${MONTH}),?\\s+(?:de\\s+)?(?<y>${YEAR})(?!\\d)`,
    FULL,
  ),
  form(`${B}(?<m>${MONTH})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>${YEAR})(?!\\d)`, FULL),
  form(`${B}(?<y>${YEAR})(?<j>[-/.])(?<m>\\d{1,2})\\k<j>(?<d>\\d{1,2})(?!\\d)`, NUMERIC),
  form(`${B}(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>${YEAR})(?!\\d)`, NUMERIC),
  form(`(?<y>${YEAR})\\s*年\\s*(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*日`, NUMERIC),
  form(
    `${B}(?<y>${YEAR})(?<s>[a-z])?[,.]?\\s+(?<m>${MONTH})\\s?[-–/]\\s?(?<n>${MONTH})`,
    (g) => `${g.y ?? ""}-${month(g.m)}/${g.y ?? ""}-${month(g.n)}`,
  ),
  form(
    `${B}(?<m>${MONTH})\\s?[-–/]\\s?(?<n>${MONTH}),?\\s+(?<y>${YEAR})(?!\\d)`,
    (g) => `${g.y ?? ""}-${month(g.m)}/${g.y ?? ""}-${month(g.n)}`,
  ),
  form(`${B}(?<m>${MONTH}),?\\s+(?:de\\s+)?(?<y>${YEAR})(?!\\d)`, (g) => `${g.y ?? ""}-${month(g.m)}`),
  form(`${B}(?<y>${YEAR})(?<s>[a-z])?[,.]?\\s+(?<m>${MONTH})`, (g) => `${g.y ?? ""}-${month(g.m)}`),
  form(`(?<y>${YEAR})\\s*年\\s*(?<m>\\d{1,2})\\s*月`, (g) => `${g.y ?? ""}-${day(g.m)}`),
  form(
    `${B}(?<m>spring|summer|autumn|fall|winter),?\\s+(?<y>${YEAR})(?!\\d)`,
    (g) => `${g.y ?? ""}-${SEASONS[(g.m ?? "").toLowerCase()] ?? ""}`,
  ),
  form(
    `${B}(?<y>${YEAR})(?<s>[a-z])?,\\s+(?<m>spring|summer|autumn|fall|winter)`,
    (g) => `${g.y ?? ""}-${SEASONS[(g.m ?? "").toLowerCase()] ?? ""}`,
  ),
  form(`${B}(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])(?![-\\d])`, (g) => `${g.y ?? ""}-${g.m ?? ""}`),
];
const BARE = new RegExp(`${B}(?<!\\d[-–]|[$€£¥#/])(${YEAR})([a-z])?(?![\\d\\p{L}%]|[-–/.]\\d)`, "gu");

/** The most exact date of a text; of bare years the first or the last, as asked. Null where there is none. */
export function findDate(text: string, bare: "first" | "last" = "last"): FoundDate | null {
  const hasMonth = ANY_MONTH.test(text);
  for (const { pattern, read } of FORMS) {
    if (!hasMonth && pattern.source.includes(MONTH)) continue;
    const match = pattern.exec(text);
    if (match === null) continue;
    const edtf = read(match.groups ?? {});
    if (edtf !== null) {
      return { edtf, suffix: match.groups?.s ?? "", start: match.index, end: match.index + match[0].length };
    }
  }
  const years = [...text.matchAll(BARE)];
  const year = bare === "first" ? years[0] : years.at(-1);
  if (year === undefined) return null;
  return { edtf: year[1] ?? "", suffix: year[2] ?? "", start: year.index, end: year.index + year[0].length };
}

const DAY = new RegExp(
  `,\\s+(?:(?<d>\\d{1,2})\\s+(?<m>${MONTH})|(?<n>${MONTH})\\s+(?<e>\\d{1,2}))(?=[\\s.,;)]|$)`,
  "iu",
);

/** The day of a work whose year stands by its author: `(2020) “Title”, Paper, 3 May` and `2020. “Title.” Paper, May 3, 2020`. */
export function dayOf(date: FoundDate | null, container: string): FoundDate | null {
  if (date === null || !/^\d{4}$/.test(date.edtf)) return date;
  const whole = findDate(container);
  if (whole !== null) return whole.edtf.startsWith(date.edtf) ? { ...date, edtf: whole.edtf } : date;
  const { d, e = d, m, n = m } = DAY.exec(container)?.groups ?? {};
  const edtf = FULL({ y: date.edtf, m: n ?? "", d: e ?? "" });
  return edtf === null ? date : { ...date, edtf };
}

const ACCESS_WORDS =
  "(?:last\\s+)?(?:accessed|retrieved|viewed|visited|checked|cited|updated \\d{4} \\p{L}{3} \\d{1,2}; cited)|abgerufen|zugriff|zuletzt abgerufen|consult(?:é|ado|ato|ed)|acess?o|geraadpleegd|hämtad|dostęp|дата обращения";
const DATE = `(?:\\d{1,2}[-–/]${MONTH}[-–/]\\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?${MONTH},?\\s+(?:de\\s+)?\\d{4}|${MONTH}\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}\\s+${MONTH}\\s+\\d{1,2}|${MONTH}\\s+\\d{4})`;
const ACCESSED = new RegExp(
  `[([]?\\s*(?<![\\p{L}])(?:${ACCESS_WORDS})(?:\\s+(?:on|am|le|el|il|em|op|den|at))?\\s*[:,]?\\s*${DATE}(?:,?\\s+(?:from|at|via|aus|de|von))?\\s*[)\\]]?[.,;:]?`,
  "giu",
);
const RETRIEVED =
  /\b(?:retrieved from|available (?:at|from|online at|online)|available(?=\s*:|\s+https?:)|\[online\]\.?(?:\s*available)?|abgerufen von|verfügbar unter|disponible en|disponible sur|online at|recuperado de)\s*:?\s*/giu;

/** An entry without what it says of when and where somebody looked at it: that is no date of publication. */
export function withoutAccess(text: string): string {
  return text.replace(ACCESSED, " ").replace(RETRIEVED, " ");
}

/** Whether an entry says that it has no date. */
export function saysNoDate(text: string): boolean {
  return /(?<![\p{L}])(?:n\.\s?d\.?|no date|o\.\s?J\.|s\.\s?f\.|s\.\s?d\.|in press|forthcoming)(?![\p{L}])/iu.test(
    text,
  );
}
