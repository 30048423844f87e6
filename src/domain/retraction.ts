import type { ClaimRow, EntityCore } from "../generated/cypher.ts";
import { answerGap, type AskedGap } from "./gap/answer.ts";
import type { GapAnswerModel } from "./gap/model.ts";
import type { GapEvidence } from "./gap/evidence.ts";
import { bestVerdict } from "./verdict.ts";

/** A gap answer that would change. */
export interface GapChangeModel {
  readonly company: EntityCore;
  readonly market: EntityCore;
  readonly explanation: string;
}

/** What would fall: claims and relations by their ids. */
export interface RetractionModel {
  readonly claimsLosingTheirCitation: readonly string[];
  readonly claimsRemoved: readonly string[];
  readonly relationsRemoved: readonly string[];
  readonly relationsWeakened: readonly string[];
  readonly gapsChanged: readonly GapChangeModel[];
}

/** What falls: claims by their ids, and sources by theirs, with what they state and every citation of them. */
export interface Fall {
  readonly claims: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function falls({ id, statedIn }: ClaimRow, { claims, sources }: Fall): boolean {
  return claims.has(id) || sources.has(statedIn.source.id);
}

/** A claim as it would be: null where it falls, without its citation of the source where it stays. */
export function afterFall(claim: ClaimRow, fall: Fall): ClaimRow | null {
  if (falls(claim, fall)) return null;
  const { citations } = claim;
  const left = citations.filter((citation) => citation.source === null || !fall.sources.has(citation.source.id));
  if (left.length === citations.length) return claim;
  return { ...claim, citations: left, verdict: bestVerdict(left.map(({ verdict }) => verdict)) };
}

/** The evidence of a gap as it would be. A claim that falls is as one that was deprecated: known, and no longer counted. */
export function evidenceAfterFall(evidence: GapEvidence, fall: Fall): GapEvidence {
  const exits = evidence.exits.map((claim) =>
    falls(claim, fall)
      ? { ...claim, deprecated: { reason: "retracted", by: "what if", at: "" } }
      : (afterFall(claim, fall) ?? claim),
  );
  const isOpen = exits.some((claim) => claim.deprecated === null && claim.relationId !== null);
  return {
    ...evidence,
    exits,
    market: isOpen ? evidence.market : null,
    evidence: evidence.evidence.flatMap((claim) => afterFall(claim, fall) ?? []),
  };
}

/** The answer to a gap without some sources. Claims that it shows are as the graph has them, since nothing fell there. */
export function answerWithout(asked: AskedGap, evidence: GapEvidence, sources: ReadonlySet<string>): GapAnswerModel {
  if (sources.size === 0) return answerGap(asked, evidence);
  const answer = answerGap(asked, evidenceAfterFall(evidence, { claims: new Set(), sources }));
  if (answer.__typename !== "PremiseWithdrawn") return answer;
  const known = new Map(evidence.exits.map((claim) => [claim.id, claim]));
  return { ...answer, claims: answer.claims.map((claim) => known.get(claim.id) ?? claim) };
}

/** An edge that is touched, with every live claim behind it and the source that states each. */
export interface TouchedEdge {
  readonly relation: string;
  readonly claims: readonly { readonly id: string; readonly source: string }[];
}

/** Splits edges, which come by id, by whether a claim behind them stays. */
export function relationsAfterFall(
  edges: readonly TouchedEdge[],
  { claims: fallen, sources }: Fall,
): { readonly removed: readonly string[]; readonly weakened: readonly string[] } {
  const stays = ({ claims }: TouchedEdge): boolean =>
    claims.some(({ id, source }) => !fallen.has(id) && !sources.has(source));
  const ids = (some: readonly TouchedEdge[]) => some.map(({ relation }) => relation);
  return { removed: ids(edges.filter((edge) => !stays(edge))), weakened: ids(edges.filter(stays)) };
}

function ranking(answer: GapAnswerModel): string {
  if (answer.__typename !== "GapAnalysis") return "";
  return answer.candidates.map(({ company, tier, rank }) => `${String(rank)} ${tier} ${company.name}`).join(", ");
}

function scores(answer: GapAnswerModel): string {
  if (answer.__typename !== "GapAnalysis") return "";
  return answer.candidates
    .map(({ company, score }) => `${company.name} ${String(score.low)} to ${String(score.high)}`)
    .join(", ");
}

/** What would change in a gap answer, in one sentence; null where nothing would. */
export function gapChange(before: GapAnswerModel, after: GapAnswerModel): string | null {
  if (before.__typename !== "GapAnalysis") return null;
  if (after.__typename !== "GapAnalysis")
    return "No live claim would say any more that the company leaves: the answer would be withdrawn.";
  if (ranking(before) !== ranking(after)) {
    return `The order would change from ${ranking(before) || "nobody"} to ${ranking(after) || "nobody"}.`;
  }
  if (scores(before) !== scores(after)) return `The order would stay, the ranges would be ${scores(after)}.`;
  return before.summary === after.summary ? null : "Order and ranges would stay, the premise would be worth less.";
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** What would fall, in one or two sentences. */
export function retractionSummary(parts: RetractionModel): string {
  const { claimsRemoved, claimsLosingTheirCitation, relationsRemoved, relationsWeakened, gapsChanged } = parts;
  const gaps =
    gapsChanged.length === 0
      ? "No gap answer would change."
      : `${counted(gapsChanged.length, "gap answer")} would change.`;
  return (
    `${counted(claimsRemoved.length, "claim")} would go and ${counted(claimsLosingTheirCitation.length, "claim")} would lose a citation; ` +
    `${counted(relationsRemoved.length, "edge")} would go and ${counted(relationsWeakened.length, "edge")} would stand on less. ${gaps}`
  );
}
