import type { ClaimRow } from "../../generated/cypher.ts";
import { listWords } from "../gap/wording.ts";
import { goodCitations, groupBy, isFirstHand, ownClaims, relationOf } from "./claims.ts";
import type { AuditFacts, AuditGap, FindingDraft, Rule } from "./facts.ts";
import { readForGap, type GapPart } from "./gap-claims.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { namesIn, relationWords, sayings, openingOf } from "./wording.ts";

/** What a claim bears: its relation, or the measure of its subject. */
function matterOf(claim: ClaimRow): string | null {
  const measure = claim.quantities[0]?.measure;
  return (
    relationOf(claim) ?? (claim.subject === null || measure === undefined ? null : `${claim.subject.id} ${measure}`)
  );
}

interface Bearing {
  readonly parts: ReadonlySet<GapPart>;
  readonly gaps: readonly AuditGap[];
}

/** What every claim is read for, over all gaps. */
function bearings(facts: AuditFacts): ReadonlyMap<ClaimRow, Bearing> {
  const all = new Map<ClaimRow, Bearing>();
  for (const gap of facts.gaps) {
    for (const [claim, part] of readForGap(facts, gap)) {
      const { parts, gaps } = all.get(claim) ?? { parts: new Set<GapPart>(), gaps: [] };
      all.set(claim, { parts: new Set([...parts, part]), gaps: [...gaps, gap] });
    }
  }
  return all;
}

function toDraft(
  { key, source, claims }: Passage,
  all: ReadonlyMap<ClaimRow, Bearing>,
  facts: AuditFacts,
): FindingDraft {
  const nameOf = namesIn(facts);
  const found = claims.flatMap((claim) => all.get(claim) ?? []);
  const isCore = found.some(({ parts }) => parts.has("EXIT") || parts.has("FILLER"));
  const answers = new Set(
    found.flatMap(({ gaps }) => gaps.map(({ leaver, market }) => `after ${nameOf(leaver)} in ${nameOf(market)}`)),
  );
  const said = listWords([...new Set(claims.map(relationWords))]);
  const [first] = claims;
  return {
    rule: "UNCITED_LOAD_BEARING",
    severity: isCore ? "HIGH" : "MEDIUM",
    key,
    claims: claims.map(({ id }) => id),
    sources: [source],
    explanation:
      `The answer to who fills the gap ${listWords([...answers])} rests on this, which has no citation that stands: ${said}. ` +
      `${first === undefined ? source : openingOf(first)} says ${sayings(claims)}.`,
    wouldSettle: "A reference for the sentence, or another source that says the same and cites its own.",
  };
}

/** What an answer rests on and no citation covers, one finding for each passage. */
export const uncitedLoadBearing: Rule = {
  rule: "UNCITED_LOAD_BEARING",
  severity: "HIGH",
  find(facts) {
    const all = bearings(facts);
    const standing = new Set(
      [...groupBy(facts.claims, matterOf)].flatMap(([matter, claims]) =>
        claims.some((claim) => !claim.negated && goodCitations(claim).length > 0) ? [matter] : [],
      ),
    );
    const found = ownClaims(facts).filter(
      (claim) =>
        all.has(claim) &&
        ["UNCITED", "UNRESOLVED"].includes(claim.verdict) &&
        !isFirstHand(claim.statedIn.source) &&
        !standing.has(matterOf(claim) ?? ""),
    );
    return passagesOf(facts, found).map((passage) => toDraft(passage, all, facts));
  },
};
