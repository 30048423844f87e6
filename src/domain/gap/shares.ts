import type { ClaimRow } from "../../generated/cypher.ts";
import { readEdtf } from "../edtf.ts";
import { compare, speaksOfNow, type GapCase } from "./evidence.ts";
import { clamp } from "./range.ts";

/** A part of a whole, 0 to 1, as an interval. */
export interface Share {
  readonly claim: ClaimRow;
  readonly low: number;
  readonly high: number;
}

type Quantity = ClaimRow["quantities"][number];

/** The share that a quantity gives; null where it gives an amount, a trend or a growth. */
export function shareOf(quantity: Quantity): { readonly low: number; readonly high: number } | null {
  const { low, high, unit, trend } = quantity;
  const scale = unit === "percent" ? 100 : 1;
  if ((unit !== "percent" && unit !== "ratio") || (low === null && high === null)) return null;
  const from = (low ?? 0) / scale;
  // Growth is a ratio to its base: one that moves, or exceeds its base, is no part of a whole.
  if (from < 0 || from > 1 || (unit === "ratio" && (trend !== null || (high ?? 1) > 1))) return null;
  return { low: from, high: clamp((high ?? scale) / scale, from, 1) };
}

/** Claims that give a company a share of this market, whatever the time. */
export function shareClaims(gap: GapCase): readonly ClaimRow[] {
  return gap.claims.filter(
    ({ predicate, market, subject }) =>
      predicate === "HAS_MEASURE" && market?.id === gap.market.id && subject?.type === "COMPANY" && !subject.group,
  );
}

/** The shares that claims give by some measures, those said to be so and not denied. */
export function sharesIn(claims: readonly ClaimRow[], measures: readonly string[]): readonly Share[] {
  return claims
    .filter((claim) => !claim.negated && speaksOfNow(claim))
    .flatMap((claim) =>
      claim.quantities
        .filter(({ measure }) => measures.includes(measure))
        .flatMap((quantity) => {
          const share = shareOf(quantity);
          return share === null ? [] : [{ claim, ...share }];
        }),
    );
}

/** When a claim last holds, as ISO text; undated ones come before all others. */
function endOf(claim: ClaimRow): string {
  return claim.validTime === null ? "" : (readEdtf(claim.validTime)?.latest ?? claim.validTime);
}

/** The shares of the latest period that any of them speaks of. */
export function latest(shares: readonly Share[]): readonly Share[] {
  const last = shares
    .map(({ claim }) => endOf(claim))
    .toSorted(compare)
    .at(-1);
  return shares.filter(({ claim }) => endOf(claim) === last);
}

/** Whether two shares are of one period. */
export function isOfPeriod(one: Share, other: Share): boolean {
  return endOf(one.claim) === endOf(other.claim);
}

/** Shares of the market itself where there are some, else of its parts; of the latest period. */
export function nearest(gap: GapCase, shares: readonly Share[]): readonly Share[] {
  const own = shares.filter(({ claim }) => claim.market?.id === gap.market.id);
  return latest(own.length > 0 ? own : shares);
}
