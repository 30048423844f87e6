import { readEdtf, type DateRange } from "../edtf.ts";

const DAY = 86_400_000;
const OPEN: DateRange = { earliest: null, latest: null };

function rangeOf(time: string | null): DateRange {
  return time === null ? OPEN : (readEdtf(time) ?? OPEN);
}

/** Whether two times in EDTF may share a day. A time that is absent, or no EDTF, may be any. */
export function mayMeet(one: string | null, other: string | null): boolean {
  return !isAfter(one, other) && !isAfter(other, one);
}

/** Whether one time begins after the other has ended, as far as both are known. */
export function isAfter(one: string | null, other: string | null): boolean {
  const { earliest } = rangeOf(one);
  const { latest } = rangeOf(other);
  return earliest !== null && latest !== null && earliest > latest;
}

/** Whether two times are known to lie more than so many days apart. */
export function isFarApart(one: string | null, other: string | null, days: number): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return isLater(a.latest, b.earliest, days) || isLater(b.latest, a.earliest, days);
}

function isLater(end: string | null, start: string | null, days: number): boolean {
  return end !== null && start !== null && Date.parse(start) - Date.parse(end) > days * DAY;
}

/** The years that a text names, 1900 to 2099. */
export function yearsIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])];
}
