import type { ClaimRow } from "../../generated/cypher.ts";
import { print, printRange, printValue, type Judged } from "./range.ts";
import { sourceName } from "../trace.ts";

const MOST_NAMES = 5;

/** Words in a row: "a", "a and b", "a, b and c"; from six on the rest is counted. */
export function listWords(words: readonly string[], most = MOST_NAMES): string {
  if (words.length > most) return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** The first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The sources that state some claims, each once. */
export function sourceWords(claims: readonly ClaimRow[]): string {
  return listWords([...new Set(claims.map((claim) => sourceName(claim.statedIn.source)))]);
}

/**
 * What is said, its value, its worth and its range in one sentence. `dispute` tells what stands against it, where
 * something does.
 */
export function explain(said: string, weight: number, judged: Judged, dispute = "another claim denies it"): string {
  const { best, isDisputed } = judged;
  const value = best === null ? `0 x ${weight}` : `${printValue(best)} x ${weight}`;
  const worth = best === null ? "" : `; the best evidence is ${best.words} (q ${print(best.q)})`;
  const conflict = isDisputed ? `, and ${dispute}, so that q counts as 0` : "";
  return `${said} (${value})${worth}${conflict}: ${printRange(judged)}.`;
}
