import type { ClaimRow } from "../../generated/cypher.ts";
import { capitalised } from "../gap/wording.ts";
import { sourceName } from "../trace.ts";
import { createSureness } from "../verdicts/sureness.ts";
import { citationsOf, labelOf, ownClaims, sourceIdOf } from "./claims.ts";
import type { AuditFacts, AuditSource, FindingDraft, Rule } from "./facts.ts";
import { sayings } from "./wording.ts";

function claimsWith(claims: readonly ClaimRow[], label: string): readonly ClaimRow[] {
  return claims.filter((claim) =>
    citationsOf(claim).some(({ marker, verdict }) => verdict === "UNRESOLVED" && labelOf(marker) === label),
  );
}

/** Printed marks without a reference, by their labels. */
function openMarks({ references, markers }: AuditSource, claims: readonly ClaimRow[]): ReadonlyMap<string, string> {
  const labels = new Set(references.map(({ label }) => labelOf(label)));
  const printed = markers.flatMap(({ text, references: wanted }) =>
    wanted.length === 0 ? [{ label: labelOf(text), text }] : wanted.map((label) => ({ label: labelOf(label), text })),
  );
  const cited = claims.flatMap((claim) =>
    citationsOf(claim).flatMap(({ marker, verdict }) =>
      verdict === "UNRESOLVED" ? [{ label: labelOf(marker), text: marker }] : [],
    ),
  );
  const isSure = createSureness(
    [...cited, ...printed].map(({ label }) => label),
    labels,
  );
  const open = [...cited, ...printed].filter(({ label, text }) => !labels.has(label) && isSure(label, text));
  return new Map(open.map(({ label, text }) => [label, text]));
}

function findIn(facts: AuditFacts, looked: AuditSource): readonly FindingDraft[] {
  const { source, references } = looked;
  const claims = ownClaims(facts).filter((claim) => sourceIdOf(claim) === source.id);
  return [...openMarks(looked, claims)].map(([label, text]) => {
    const covered = claimsWith(claims, label);
    const listed = references.length === 0 ? "has no list of references" : "lists no such reference";
    const said = covered.length === 0 ? "" : ` It stands for ${sayings(covered)}.`;
    return {
      rule: "UNRESOLVED_MARKER",
      severity: "MEDIUM",
      key: `${source.id} ${label}`,
      claims: covered.map(({ id }) => id),
      sources: [source.id],
      explanation: `${capitalised(sourceName(source))} prints the mark ${text} and ${listed}.${said}`,
      wouldSettle: "The reference that the mark stands for, or another mark.",
    };
  });
}

/** Marks without a reference, one finding for each label. */
export const unresolvedMarker: Rule = {
  rule: "UNRESOLVED_MARKER",
  severity: "MEDIUM",
  find: (facts) => facts.sources.flatMap((looked) => findIn(facts, looked)),
};
