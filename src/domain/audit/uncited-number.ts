import type { ClaimRow } from "../../generated/cypher.ts";
import { goodCitations, isFirstHand, ownClaims, sourceIdOf } from "./claims.ts";
import type { AuditFacts, FindingDraft, Rule } from "./facts.ts";
import { areDisjoint, intervalOf } from "./intervals.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { counted, sayings, openingOf } from "./wording.ts";

type Quantity = ClaimRow["quantities"][number];

function numbersOf(claim: ClaimRow): readonly Quantity[] {
  return claim.quantities.filter(({ low, high }) => low !== null && high !== null);
}

/** Whether the other claim gives the same figure: a text may sum up first what it cites later. */
function repeats(claim: ClaimRow, quantity: Quantity, other: ClaimRow): boolean {
  const interval = intervalOf(quantity);
  if (interval === null || claim.subject === null || other.subject?.id !== claim.subject.id) return false;
  return other.quantities.some((given) => {
    const there = intervalOf(given);
    return there?.unit === interval.unit && given.measure === quantity.measure && !areDisjoint(there, interval);
  });
}

function toDraft({ key, source, claims }: Passage): FindingDraft {
  const [first] = claims;
  const numbers = claims.flatMap(numbersOf);
  const where = first === undefined ? source : openingOf(first);
  const words = numbers.map(({ text }) => text).join("; ");
  return {
    rule: "UNCITED_NUMBER",
    severity: "MEDIUM",
    key,
    claims: claims.map(({ id }) => id),
    sources: [source],
    explanation: `${where} gives ${counted(numbers.length, "number")} without a citation (${words}): ${sayings(claims)}.`,
    wouldSettle: "A reference for the number, with its period and what it is counted from; or leaving the number out.",
  };
}

/** Numbers that no citation covers, one finding for each passage. */
export const uncitedNumber: Rule = {
  rule: "UNCITED_NUMBER",
  severity: "MEDIUM",
  find(facts: AuditFacts) {
    const cited = facts.claims.filter((claim) => goodCitations(claim).length > 0);
    const isCitedElsewhere = (claim: ClaimRow) =>
      numbersOf(claim).every((quantity) =>
        cited.some((other) => sourceIdOf(other) === sourceIdOf(claim) && repeats(claim, quantity, other)),
      );
    const found = ownClaims(facts).filter(
      (claim) =>
        claim.verdict === "UNCITED" &&
        !isFirstHand(claim.statedIn.source) &&
        numbersOf(claim).length > 0 &&
        !isCitedElsewhere(claim),
    );
    return passagesOf(facts, found).map(toDraft);
  },
};
