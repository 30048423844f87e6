import type { ClaimRow } from "../../generated/cypher.ts";
import { sourceName } from "../trace.ts";
import { citationsOf, groupBy, labelOf, ownClaims, sourceIdOf, sourceIds, type AuditCitation } from "./claims.ts";
import type { FindingDraft, Rule } from "./facts.ts";
import { relationWords, sayings, openingOf } from "./wording.ts";

interface Mismatch {
  readonly claim: ClaimRow;
  readonly citation: AuditCitation;
}

function mismatchesOf(claim: ClaimRow): readonly Mismatch[] {
  return citationsOf(claim).flatMap((citation) => (citation.verdict === "MISMATCH" ? [{ claim, citation }] : []));
}

function betterWords(mismatches: readonly Mismatch[]): readonly string[] {
  const better = mismatches.flatMap(({ claim, citation: { betterSource } }) =>
    betterSource == null ? [] : [{ claim, ...betterSource }],
  );
  return [...groupBy(better, ({ source }) => source.id).values()].map((fits) => {
    const claims = fits.map(({ claim }) => relationWords(claim)).join("; ");
    const [first] = fits;
    return first === undefined ? "" : `${sourceName(first.source)} fits better for this: ${claims}. ${first.reason}`;
  });
}

function toDraft(key: string, mismatches: readonly Mismatch[]): FindingDraft | null {
  const [first] = mismatches;
  if (first === undefined) return null;
  const { marker, source } = first.citation;
  const claims = mismatches.map(({ claim }) => claim);
  const reasons = [...new Set(mismatches.map(({ citation }) => citation.reason))];
  const better = betterWords(mismatches);
  return {
    rule: "CITATION_MISMATCH",
    severity: claims.some(({ verdict }) => verdict === "MISMATCH") ? "HIGH" : "MEDIUM",
    key,
    claims: claims.map(({ id }) => id),
    sources: sourceIds(
      claims,
      mismatches.flatMap(({ citation }) =>
        [citation.source, citation.betterSource?.source].map((cited) => cited?.id ?? ""),
      ),
    ).filter((id) => id !== ""),
    explanation:
      `${openingOf(first.claim)} cites ${marker} ${source === null ? "" : `${sourceName(source)} `}for ` +
      `${sayings(claims)}, and that is about something else. ${[...reasons, ...better].join(" ")}`,
    wouldSettle:
      better.length > 0
        ? "Citing the source that fits, once somebody has read that it says so; or one that does."
        : "A source that says so, or the passage of the cited one that does.",
  };
}

/** Citations of sources that are about something else, one finding for each mark. */
export const citationMismatch: Rule = {
  rule: "CITATION_MISMATCH",
  severity: "HIGH",
  find(facts) {
    const mismatches = ownClaims(facts).flatMap(mismatchesOf);
    const byMark = groupBy(mismatches, ({ claim, citation }) => `${sourceIdOf(claim)} ${labelOf(citation.marker)}`);
    return [...byMark].flatMap(([key, group]) => toDraft(key, group) ?? []);
  },
};
