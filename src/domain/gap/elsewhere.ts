import type { Predicate } from "../../generated/schema.ts";
import { gradeOf, type Graded } from "./quality.ts";

/** What tells what a company does elsewhere, in the order in which it is told. */
export const ELSEWHERE: readonly Predicate[] = [
  "SERVES",
  "FILLS_GAP_IN",
  "BARRED_FROM",
  "EXITS",
  "REMAINS_IN",
  "SUPPLIES",
  "COMPETES_WITH",
];

/** How many such claims an answer shows of a company. */
export const MOST_ELSEWHERE = 5;

/** A claim of what a company does outside the market, as far as it is graded. */
export interface ElsewhereClaim extends Graded {
  readonly id: string;
  readonly predicate: Predicate;
}

/** Ids of the claims that an answer shows of a company, the best evidence first; `claims` come in the order of the text. */
export function bestElsewhere(claims: readonly ElsewhereClaim[]): readonly string[] {
  return ELSEWHERE.flatMap((predicate) => claims.filter((claim) => claim.predicate === predicate))
    .toSorted((a, b) => gradeOf(b).q - gradeOf(a).q)
    .slice(0, MOST_ELSEWHERE)
    .map(({ id }) => id);
}
