import type { ClaimRow, EntityCore } from "../../generated/cypher.ts";
import type { Tier } from "../../generated/schema.ts";
import { barClaims, fillerClaims } from "./components/named.ts";
import { servingClaims } from "./components/incumbency.ts";
import {
  inTextOrder,
  isAsserted,
  isInMarket,
  isOfMarket,
  rivalry,
  saidOf,
  speaksOfDoing,
  speaksOfNow,
  type GapCase,
} from "./evidence.ts";
import { latest, shareClaims, sharesIn } from "./shares.ts";

/** Where a company stands, with the claims that put it there; X is no candidate. */
export interface Placing {
  readonly tier: Tier | "X";
  readonly claims: readonly ClaimRow[];
}

/** Claims that the company has itself left the market. */
export function leavingClaims(gap: GapCase, companyId: string): readonly ClaimRow[] {
  return saidOf(gap, companyId, "EXITS").filter((claim) => isOfMarket(gap, claim) && isAsserted(claim));
}

function competitorClaims(gap: GapCase, companyId: string): readonly ClaimRow[] {
  const competing = rivalry(gap, companyId).filter((claim) => !claim.negated && isInMarket(gap, claim));
  return inTextOrder([...competing, ...servingClaims(gap, companyId)]);
}

/** Has a share of this market by a table, and more than none. */
function shareHolderClaims(gap: GapCase, companyId: string): readonly ClaimRow[] {
  const own = shareClaims(gap).filter(({ subject }) => subject?.id === companyId);
  return inTextOrder(latest(sharesIn(own, ["market-share"]).filter(({ high }) => high > 0)).map(({ claim }) => claim));
}

/** Supplies the product and is based in the place; empty unless both are said. */
function structuralClaims(gap: GapCase, companyId: string): readonly ClaimRow[] {
  const products = new Set([gap.wholeProduct, ...gap.partIds]);
  const supplies = saidOf(gap, companyId, "SUPPLIES").filter(
    (claim) => products.has(claim.object?.id ?? "") && !claim.negated && speaksOfDoing(claim),
  );
  const seats = saidOf(gap, companyId, "BASED_IN").filter(
    (claim) => gap.placeIds.has(claim.object?.id ?? "") && !claim.negated && speaksOfNow(claim),
  );
  return supplies.length > 0 && seats.length > 0 ? inTextOrder([...supplies, ...seats]) : [];
}

/** The tier of a company that is not the leaver, by the first rule of the published table that fits. */
export function placeCompany(gap: GapCase, { id }: EntityCore): Placing {
  const rules: readonly (readonly [Tier | "X", (gap: GapCase, companyId: string) => readonly ClaimRow[]])[] = [
    ["X", leavingClaims],
    ["A", fillerClaims],
    ["X", barClaims],
    ["B", competitorClaims],
    ["C", structuralClaims],
    ["C", shareHolderClaims],
  ];
  for (const [tier, rule] of rules) {
    const claims = rule(gap, id);
    if (claims.length > 0) return { tier, claims };
  }
  return { tier: "X", claims: [] };
}
