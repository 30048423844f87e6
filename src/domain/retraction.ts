import type { ClaimRow, EntityRow, RelationRow } from "../generated/cypher.ts";
import type { Verdict } from "../generated/schema.ts";
import type { GapAnswerModel } from "./gap/model.ts";
import type { GapEvidence } from "./gap/evidence.ts";
import { bestVerdict } from "./verdict.ts";

/** A gap answer that would change. */
export interface GapChangeModel {
  readonly company: EntityRow;
  readonly market: EntityRow;
  readonly explanation: string;
}

/** What would fall. */
export interface RetractionModel {
  readonly summary: string;
  readonly claimsLosingTheirCitation: readonly ClaimRow[];
  readonly claimsRemoved: readonly ClaimRow[];
  readonly relationsRemoved: readonly RelationRow[];
  readonly relationsWeakened: readonly RelationRow[];
  readonly gapsChanged: readonly GapChangeModel[];
}

/** What falls: claims by their ids, and citations of a source by its id. */
export interface Fall {
  readonly claims: ReadonlySet<string>;
  readonly source: string | null;
}

/** A claim as it would be: null where it falls, without its citation of the source where it stays. */
export function afterFall(claim: ClaimRow, { claims, source }: Fall): ClaimRow | null {
  if (claims.has(claim.id)) return null;
  const citations = claim.citations ?? [];
  const left = citations.filter((citation) => citation.source?.id !== source);
  if (left.length === citations.length) return claim;
  return { ...claim, citations: left, verdict: bestVerdict(left.map(({ verdict }) => verdict as Verdict)) };
}

/** The evidence of a gap as it would be. A claim that falls is as one that was deprecated: known, and no longer counted. */
export function evidenceAfterFall(evidence: GapEvidence, fall: Fall): GapEvidence {
  const exits = evidence.exits.map((claim) =>
    fall.claims.has(claim.id)
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

/** Splits edges by whether a claim behind them stays. `beside` are all live claims behind the edges that are touched. */
export function relationsAfterFall(
  beside: readonly ClaimRow[],
  fall: Fall,
): { readonly removed: readonly string[]; readonly weakened: readonly string[] } {
  const ids = [...new Set(beside.flatMap(({ relationId }) => relationId ?? []))].sort();
  const stays = (id: string): boolean => beside.some((claim) => claim.relationId === id && !fall.claims.has(claim.id));
  return { removed: ids.filter((id) => !stays(id)), weakened: ids.filter(stays) };
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
export function retractionSummary(parts: Omit<RetractionModel, "summary">): string {
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
