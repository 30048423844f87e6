import type { ClaimRow, EntityCore } from "../../../generated/cypher.ts";
import { isInMarket, isOfMarket, saidOf, speaksOfDoing, type GapCase } from "../evidence.ts";
import type { ComponentModel } from "../model.ts";
import { bestFirst } from "../quality.ts";
import { judge, print, type Reading } from "../range.ts";
import { nearest, sharesIn, type Share } from "../shares.ts";
import { explain } from "../wording.ts";

const WEIGHT = 20;
/** From this share on a company is fully in the market; below it the value is the part of it that is reached. */
const FULL_SHARE = 0.1;

/** The value of a share: one from a tenth on, and in proportion below. */
export function byShare({ claim, low, high }: Share): Reading {
  return { claim, low: Math.min(1, low / FULL_SHARE), high: Math.min(1, high / FULL_SHARE) };
}

/** A share in percent, in words. */
export function shareWords({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${print(low * 100)} to ${print(high * 100)}%`;
}

/** Claims that the company sells in this market; `isDenied` picks those that deny it. */
export function servingClaims(gap: GapCase, companyId: string, isDenied = false): readonly ClaimRow[] {
  return saidOf(gap, companyId, "SERVES").filter(
    (claim) => isOfMarket(gap, claim) && claim.negated === isDenied && speaksOfDoing(claim),
  );
}

/** Whether the company is in the market already: a world component. A share counts before mere presence. */
export function incumbency(gap: GapCase, company: EntityCore): ComponentModel {
  const measured = saidOf(gap, company.id, "HAS_MEASURE").filter((claim) => isInMarket(gap, claim));
  const shares = nearest(gap, sharesIn(measured, ["market-share"]));
  const serving = servingClaims(gap, company.id);
  const denials = servingClaims(gap, company.id, true);
  const readings = shares.length > 0 ? shares.map(byShare) : serving.map((claim) => ({ claim, low: 0.5, high: 1 }));
  const part = { name: "INCUMBENCY" as const, weight: WEIGHT };
  const judged = judge(WEIGHT, readings, denials);
  if (judged === null) {
    const explanation = `Nothing in these sources says whether ${company.name} sells in this market: 0 to ${WEIGHT}.`;
    const wouldSettle = `Whether ${company.name} sells in this market, and its share of it.`;
    return { ...part, low: 0, high: WEIGHT, known: false, explanation, wouldSettle, claims: [] };
  }
  const share = shares.find(({ claim }) => claim === judged.best?.claim);
  const present = share === undefined ? "In the market, with no share said" : `Has a share of ${shareWords(share)}`;
  const explanation = explain(judged.best === null ? "Said not to be in the market" : present, WEIGHT, judged);
  const claims = bestFirst([...shares.map(({ claim }) => claim), ...serving, ...denials]);
  return { ...part, low: judged.low, high: judged.high, known: true, explanation, wouldSettle: null, claims };
}
