import type { ClaimRow, EntityCore } from "../../../generated/cypher.ts";
import { isOfMarket, saidOf, speaksOfNow, type GapCase } from "../evidence.ts";
import type { ComponentModel } from "../model.ts";
import { bestFirst } from "../quality.ts";
import { judge } from "../range.ts";
import { explain } from "../wording.ts";

const WEIGHT = 30;
const BY_MODALITY: Readonly<Record<string, number>> = { DONE: 1, IN_PROGRESS: 0.8, PLANNED: 0.6, POSSIBLE: 0.5 };
const WORDS: Readonly<Record<string, string>> = {
  DONE: "Said to fill the gap",
  IN_PROGRESS: "Said to be filling the gap, in progress",
  PLANNED: "Said to be going to fill the gap, as planned",
  POSSIBLE: "Said to be a possible filler of the gap",
};
const OTHER_KINDS: Readonly<Record<string, string>> = {
  OPINION: "Held by the author to fill the gap",
  FORECAST: "Forecast to fill the gap",
  QUOTATION: "Quoted as filling the gap",
};

/** How far a claim lets the gap be filled: by modality, and a half where it is a view, a forecast or a quotation. */
export function fillingOf(claim: ClaimRow): number {
  return OTHER_KINDS[claim.kind] === undefined ? (BY_MODALITY[claim.modality] ?? 0.5) : 0.5;
}

/** Claims that the company fills the gap in this market, without the denials. */
export function fillerClaims(gap: GapCase, companyId: string): readonly ClaimRow[] {
  return saidOf(gap, companyId, "FILLS_GAP_IN").filter((claim) => isOfMarket(gap, claim) && !claim.negated);
}

/** Claims that the company does not, or cannot, fill the gap in this market. */
export function fillerDenials(gap: GapCase, companyId: string): readonly ClaimRow[] {
  return saidOf(gap, companyId, "FILLS_GAP_IN").filter((claim) => isOfMarket(gap, claim) && claim.negated);
}

/** Claims that bar the company from this market, without the denials. */
export function barClaims(gap: GapCase, companyId: string): readonly ClaimRow[] {
  return saidOf(gap, companyId, "BARRED_FROM").filter(
    (claim) => isOfMarket(gap, claim) && !claim.negated && speaksOfNow(claim),
  );
}

/** Whether claims name the company as filling the gap: a corpus component, zero where nobody does. */
export function namedAsFiller(gap: GapCase, { id }: EntityCore): ComponentModel {
  const claims = fillerClaims(gap, id);
  const denials = fillerDenials(gap, id);
  const bars = claims.length === 0 ? [] : barClaims(gap, id);
  const readings = claims.map((claim) => ({ claim, low: fillingOf(claim), high: fillingOf(claim) }));
  const part = { name: "NAMED_AS_FILLER" as const, weight: WEIGHT, known: true, wouldSettle: null };
  const judged = judge(WEIGHT, readings, [...denials, ...bars]);
  if (judged === null) {
    const explanation = "No claim names it as filling the gap; what nobody claims counts as zero here: 0.";
    return { ...part, low: 0, high: 0, explanation, claims: [] };
  }
  const { low, high, best } = judged;
  const said =
    best === null
      ? "Said not to fill the gap"
      : (OTHER_KINDS[best.claim.kind] ?? WORDS[best.claim.modality] ?? "Named");
  const against = bars.length === 0 ? "another claim denies it" : "a claim says that it is barred from the market";
  const dispute = bars.length > 0 && denials.length > 0 ? `another claim denies it and ${against}` : against;
  const explanation = explain(said, WEIGHT, judged, dispute);
  return { ...part, low, high, explanation, claims: bestFirst([...claims, ...denials, ...bars]) };
}
