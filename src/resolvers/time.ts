import { readEdtf } from "../domain/edtf.ts";
import type { TimeSpan } from "../loaders/entity.ts";
import { badInput } from "./arguments.ts";

/** The days of a valid time; null where none is asked for. */
export function checkTime(at: string | null | undefined): TimeSpan | null {
  if (at === null || at === undefined) return null;
  const range = readEdtf(at);
  if (range === null)
    throw badInput("at", `“${at.slice(0, 40)}” is no EDTF date, such as 2026, 2026-03 or 2026-03-02.`);
  return { from: range.earliest ?? "0000-01-01", until: range.latest ?? "9999-12-31" };
}
