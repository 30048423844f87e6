import type { ClaimRow } from "../../generated/cypher.ts";
import { goodCitations, groupBy, idsInOrder, once, ownClaims, sourceIdOf, wordsOfClaim } from "./claims.ts";
import type { AuditFacts, FindingDraft } from "./facts.ts";
import { bearsOnGap } from "./gap-claims.ts";
import { hedgeIn } from "./hedges.ts";
import { saysTheSame } from "./likeness.ts";
import { inOnePassage } from "./passages.ts";
import { mayMeet } from "./time.ts";
import { sayingOf, sayings, openingOf } from "./wording.ts";

const SURE_KINDS = ["FACT", "CAUSAL", "OPINION"];

/** The hedge of a claim, by its bundle or by its words; null where it has none. */
export const hedgeOf = once((claim): string | null => claim.hedge ?? hedgeIn(wordsOfClaim(claim)));

/** Whether a claim is put flatly: no hedge, not foreseen, not somebody else's words. */
export function isFlat(claim: ClaimRow): boolean {
  return SURE_KINDS.includes(claim.kind) && claim.modality !== "POSSIBLE" && hedgeOf(claim) === null;
}

/** Whether the later claim has a source of its own, which may well be surer. */
function hasOwnSource(hedged: ClaimRow, later: ClaimRow): boolean {
  const known = new Set(goodCitations(hedged).map(({ source }) => source.id));
  return goodCitations(later).some(({ source }) => !known.has(source.id));
}

/** Whether a flat claim of the same text says the same later on, without a hedge and without a further source. */
function isSurer(facts: AuditFacts, hedged: ClaimRow, later: ClaimRow, hedge: string): boolean {
  return (
    later.statedIn.start >= hedged.statedIn.end &&
    saysTheSame(hedged, later, hedge) &&
    mayMeet(hedged.validTime, later.validTime) &&
    !hasOwnSource(hedged, later) &&
    !inOnePassage(facts, hedged, later)
  );
}

function toDraft(facts: AuditFacts, hedged: ClaimRow, hedge: string, later: readonly ClaimRow[]): FindingDraft {
  return {
    rule: "HEDGE_DROPPED",
    severity: [hedged, ...later].some((claim) => bearsOnGap(facts, claim)) ? "HIGH" : "MEDIUM",
    key: `${sourceIdOf(hedged)} ${hedged.id}`,
    claims: idsInOrder([hedged, ...later]),
    sources: [sourceIdOf(hedged)],
    explanation:
      `${openingOf(hedged)} first says ${sayingOf(hedged)}, hedged by “${hedge}”, and later ${sayings(later)}, ` +
      `without the hedge and without a further source.`,
    wouldSettle: "The hedge in the later sentence as well, or what was learnt in between.",
  };
}

/** Later sentences that say a hedged one flatly, one finding for each hedged claim. */
export function droppedInText(facts: AuditFacts): readonly FindingDraft[] {
  const claims = ownClaims(facts);
  const flat = groupBy(claims.filter(isFlat), sourceIdOf);
  return claims.flatMap((hedged) => {
    const hedge = hedgeOf(hedged);
    if (hedge === null || hedged.kind === "QUOTATION") return [];
    const later = (flat.get(sourceIdOf(hedged)) ?? []).filter((claim) => isSurer(facts, hedged, claim, hedge));
    return later.length === 0 ? [] : [toDraft(facts, hedged, hedge, later)];
  });
}
