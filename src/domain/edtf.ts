/** The days between which a date lies, as ISO text; null where an end is open or unknown. */
export interface DateRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The months of seasons, quarters, thirds and halves of a year, by the codes that EDTF has for them. */
const SEASON_MONTHS: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03", "05"],
  "22": ["06", "08"],
  "23": ["09", "11"],
  "24": ["12", "12"],
  "33": ["01", "03"],
  "34": ["04", "06"],
  "35": ["07", "09"],
  "36": ["10", "12"],
  "37": ["01", "04"],
  "38": ["05", "08"],
  "39": ["09", "12"],
  "40": ["01", "06"],
  "41": ["07", "12"],
};

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function monthsOf(month: string): readonly [string, string] | null {
  if (month === "XX") return ["01", "12"];
  const season = SEASON_MONTHS[month];
  if (season !== undefined) return season;
  return month >= "01" && month <= "12" ? [month, month] : null;
}

function readDate(text: string): DateRange | null {
  const parts = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/.exec(text);
  if (parts === null) return null;
  const [, year = "", month, day] = parts;
  if (year.includes("X") && month !== undefined) return null;
  const first = year.replaceAll("X", "0");
  const last = year.replaceAll("X", "9");
  const months = monthsOf(month ?? "XX");
  if (months === null || (day !== undefined && SEASON_MONTHS[month ?? ""] !== undefined)) return null;
  const length = daysIn(Number(last), Number(months[1]));
  if (day === undefined || day === "XX") {
    return { earliest: `${first}-${months[0]}-01`, latest: `${last}-${months[1]}-${String(length)}` };
  }
  if (month === "XX" || day < "01" || Number(day) > length) return null;
  return { earliest: `${first}-${months[0]}-${day}`, latest: `${last}-${months[1]}-${day}` };
}

function readEnd(text: string): DateRange | null {
  return text === "" || text === ".." ? { earliest: null, latest: null } : readDate(text);
}

/**
 * Reads a date or an interval in the Extended Date/Time Format, levels 0 and 1, for the years 0000 to 9999: `2026`,
 * `2026-03`, `2026-03-02`, seasons (`2026-21`), `202X`, `2026-XX`, `?`, `~` and `%`, `2024/2025`, `2024/..`; and of level 2
 * quarters (`2026-33`), thirds and halves (`2026-40`). Null where it is none. Seasons are those of the northern half,
 * winter without its part of the next year.
 */
export function readEdtf(text: string): DateRange | null {
  const [from = "", to, ...more] = text.split("/");
  if (to === undefined) return readDate(from);
  const first = readEnd(from);
  const last = readEnd(to);
  if (more.length > 0 || first === null || last === null || (from.length < 4 && to.length < 4)) return null;
  if (first.earliest !== null && last.latest !== null && first.earliest > last.latest) return null;
  return { earliest: first.earliest, latest: last.latest };
}
