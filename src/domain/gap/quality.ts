import type { ClaimRow } from "../../generated/cypher.ts";
import type { SourceKind, Verdict } from "../../generated/schema.ts";
import { bestVerdict } from "../verdict.ts";

const UNCHECKED: Readonly<Record<string, string>> = {
  MISMATCH: "cited to a source about something else",
  UNRESOLVED: "cited to a mark without a reference",
  UNCITED: "uncited",
  PENDING: "not judged yet, which counts as uncited",
};

/** What a claim is worth as evidence: q from 0 to 1, and that in words. */
export interface Quality {
  readonly q: number;
  readonly words: string;
}

/** The little of a live claim that its worth hangs on. */
export interface Graded {
  readonly verdict: Verdict;
  /** What kind of source states it. */
  readonly kind: SourceKind;
  readonly citesOfficial: boolean;
}

/** The worth of a claim, by the first row of the published table that fits. */
export function qualityOf(claim: ClaimRow): Quality {
  if (claim.deprecated !== null) return { q: 0, words: "deprecated" };
  return gradeOf({ verdict: claim.verdict, kind: claim.statedIn.source.kind, citesOfficial: citesOfficial(claim) });
}

/** The same of a live claim of which no more is read. */
export function gradeOf({ verdict, kind, citesOfficial: isOfficial }: Graded): Quality {
  if (verdict === "SUPPORTED") return { q: 1, words: "supported by the text that it cites" };
  if (verdict !== "UNVERIFIED") return { q: 0.4, words: UNCHECKED[verdict] ?? "uncited" };
  if (kind !== "FACT_SHEET") return { q: 0.6, words: "cited, with the cited text not held" };
  return isOfficial
    ? { q: 0.9, words: "a fact sheet that cites an official source" }
    : { q: 0.7, words: "a fact sheet that cites another source" };
}

function citesOfficial(claim: ClaimRow): boolean {
  return claim.citations.some(
    ({ verdict, source }) => verdict === "UNVERIFIED" && source !== null && source.kind === "OFFICIAL",
  );
}

/** Whether a citation of the claim holds: a wrong one, or a mark without a reference, is none. */
export function isCited(claim: ClaimRow): boolean {
  return claim.verdict === "SUPPORTED" || claim.verdict === "UNVERIFIED";
}

/** The best verdict among claims; `UNCITED` where there are none. */
export function bestVerdictOf(claims: readonly ClaimRow[]): Verdict {
  return bestVerdict(claims.map(({ verdict }) => verdict));
}

/** The claims by their worth, the best first; their order decides between equals. */
export function bestFirst(claims: readonly ClaimRow[]): readonly ClaimRow[] {
  return claims.toSorted((a, b) => qualityOf(b).q - qualityOf(a).q);
}
