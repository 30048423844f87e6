import type { Tier, Verdict } from "../../generated/schema.ts";
import type { Look } from "../terminal.ts";

/** What a tier of candidates means. */
export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  A: "named as filling this gap",
  B: "named as a competitor in this market, or as selling in it",
  C: "suggested by structure alone",
};

/** How a verdict reads, and how it looks: what nobody can check never looks like what holds. */
export const VERDICT_WORDS: Readonly<Record<Verdict, { readonly words: string; readonly look: Look }>> = {
  SUPPORTED: { words: "supported", look: "green" },
  UNVERIFIED: { words: "unverified", look: "yellow" },
  MISMATCH: { words: "mismatch", look: "red" },
  UNRESOLVED: { words: "unresolved", look: "red" },
  UNCITED: { words: "uncited", look: "red" },
  PENDING: { words: "not judged yet", look: "red" },
};

/** A constant as words: `IN_PROGRESS` is "in progress". */
export function constantWords(constant: string): string {
  return constant.toLowerCase().replaceAll("_", " ");
}

/** "1 claim", "2 claims". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A range of scores with one decimal each: "19.6-94.0", and "-5.0 to 4.5" where a hyphen would be taken for a minus. */
export function rangeWords({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${low.toFixed(1)}${low < 0 || high < 0 ? " to " : "-"}${high.toFixed(1)}`;
}
