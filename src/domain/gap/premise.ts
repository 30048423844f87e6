import type { ClaimRow } from "../../generated/cypher.ts";
import type { GapCase } from "./evidence.ts";
import { bestVerdictOf } from "./quality.ts";

const LEAVES: Readonly<Record<string, string>> = {
  DONE: "has left",
  IN_PROGRESS: "is leaving",
  PLANNED: "has decided to leave",
  POSSIBLE: "may leave",
};

const WORTH: Readonly<Record<string, string>> = {
  SUPPORTED: "supported by the text that is cited for it",
  UNVERIFIED: "cited, but nobody can check it here, as the cited text is not held",
  MISMATCH: "cited to a source about something else",
  UNRESOLVED: "cited to a mark without a reference",
  UNCITED: "uncited",
  PENDING: "not judged yet, which counts as uncited",
};

/** Words by which titles weaken what they say; the longest first. */
const HEDGES =
  /\b(?:(?:some )?sources? sa(?:y|ys|id)|report(?:s)? (?:say|says|claims?|suggests?)|reportedly|allegedly|according to|said to|rumou?r(?:s|ed)?|might|could|likely)\b/iu;

/** The hedge of a source that a claim cites: of its own claims of the exit where it is loaded, else of its title; null where none shows. */
function citedHedge(claim: ClaimRow, exits: readonly ClaimRow[]): string | null {
  const cited = claim.citations.filter(({ verdict }) => verdict === "SUPPORTED" || verdict === "UNVERIFIED");
  for (const { source } of cited) {
    const own = exits.find(({ statedIn, hedge }) => statedIn.source.id === source?.id && hedge !== null);
    const hedge = own?.hedge ?? HEDGES.exec(source?.title ?? "")?.[0] ?? null;
    if (hedge !== null) return hedge;
  }
  return null;
}

/** What a set of claims is worth, in words that follow "is". */
export function worthWords(claims: readonly ClaimRow[]): string {
  return WORTH[bestVerdictOf(claims)] ?? "uncited";
}

/** What is said of the exit by its best claim, what that is worth, and the hedge of the text and of the source that it cites. */
export function premiseWords(gap: GapCase): string {
  const verdict = bestVerdictOf(gap.exits);
  const best = gap.exits.find((claim) => claim.verdict === verdict) ?? gap.exits[0];
  if (best === undefined) throw new Error(`the gap of ${gap.leaver.id} has no exit`);
  const cited = citedHedge(best, gap.exits);
  const own = best.hedge === null ? "" : `, hedged by “${best.hedge}”`;
  const theirs = cited === null ? "" : `, and the cited source itself hedges it (“${cited}”)`;
  return `That ${gap.leaver.name} ${LEAVES[best.modality] ?? "leaves"} ${gap.market.name} is ${WORTH[verdict] ?? "uncited"}${own}${theirs}`;
}
