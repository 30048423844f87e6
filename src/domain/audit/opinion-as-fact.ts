import type { ClaimRow } from "../../generated/cypher.ts";
import { isFirstHand, ownClaims, wordsAround, wordsOfClaim } from "./claims.ts";
import type { AuditFacts, FindingDraft, Rule } from "./facts.ts";
import { droppedInText, isFlat } from "./hedge-in-text.ts";
import { checkableIn, evaluationIn, isAttributed } from "./hedges.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { sayings, openingOf } from "./wording.ts";

/** The words by which a claim puts a view as if it had been measured; null where it does not. */
function boldWords(claim: ClaimRow): string | null {
  const words = wordsOfClaim(claim);
  if (claim.kind === "OPINION") return checkableIn(words);
  const isBare = claim.kind === "FACT" && claim.predicate === null && claim.quantities.length === 0;
  return isBare && checkableIn(words) === null ? evaluationIn(words) : null;
}

function toDraft({ key, source, claims }: Passage): FindingDraft {
  const bold = [...new Set(claims.flatMap((claim) => boldWords(claim) ?? []))].map((words) => `“${words}”`).join(", ");
  const [first] = claims;
  const isView = first?.kind === "OPINION";
  return {
    rule: "OPINION_AS_FACT",
    severity: "MEDIUM",
    key,
    claims: claims.map(({ id }) => id),
    sources: [source],
    explanation:
      `${first === undefined ? source : openingOf(first)} puts a view as established (${bold}), without a source and without saying ` +
      `whose view it is: ${sayings(claims)}.`,
    wouldSettle: isView
      ? "A figure or a source for it; or words that mark it as a view."
      : "Words that say whose judgement it is; or what it can be measured by.",
  };
}

/** Views that are put as if they had been counted or measured, one finding for each passage. */
export const opinionAsFact: Rule = {
  rule: "OPINION_AS_FACT",
  severity: "MEDIUM",
  find(facts: AuditFacts) {
    // Where the text had a hedge before, that finding says it already.
    const dropped = new Set(droppedInText(facts).flatMap(({ claims }) => claims));
    const found = ownClaims(facts).filter(
      (claim) =>
        claim.verdict === "UNCITED" &&
        isFlat(claim) &&
        boldWords(claim) !== null &&
        !isAttributed(wordsAround(claim)) &&
        !isFirstHand(claim.statedIn.source) &&
        !dropped.has(claim.id),
    );
    return passagesOf(facts, found).map(toDraft);
  },
};
