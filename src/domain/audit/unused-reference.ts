import { capitalised } from "../gap/wording.ts";
import { sourceName } from "../trace.ts";
import { citationsOf, labelOf, ownClaims, sourceIdOf } from "./claims.ts";
import type { AuditFacts, AuditSource, FindingDraft, Rule } from "./facts.ts";

function findIn(facts: AuditFacts, { source, references, markers }: AuditSource): readonly FindingDraft[] {
  const labels = new Set(references.map(({ label }) => labelOf(label)));
  const citations = ownClaims(facts)
    .filter((claim) => sourceIdOf(claim) === source.id)
    .flatMap(citationsOf);
  const used = new Set([
    ...markers.flatMap((marker) => marker.references.map(labelOf)),
    ...citations.map(({ marker }) => labelOf(marker)),
  ]);
  // A mark that is no label, such as a name and a year, still says which source it means.
  const meant = new Set(
    citations.flatMap(({ marker, source: cited }) => (labels.has(labelOf(marker)) ? [] : [cited?.id])),
  );
  return references
    .filter(({ label, source: listed }) => !used.has(labelOf(label)) && !meant.has(listed.id))
    .map(({ label, source: listed }) => ({
      rule: "UNUSED_REFERENCE",
      severity: "LOW",
      key: `${source.id} ${labelOf(label)}`,
      claims: [],
      sources: [source.id, listed.id].sort(),
      explanation: `${capitalised(sourceName(source))} lists ${sourceName(listed)} as reference ${label}, and nothing in it cites that.`,
      wouldSettle: "A mark where the reference is used, or taking it out of the list.",
    }));
}

/** References that no mark and no claim points to, one finding for each. */
export const unusedReference: Rule = {
  rule: "UNUSED_REFERENCE",
  severity: "LOW",
  find: (facts) => facts.sources.flatMap((looked) => findIn(facts, looked)),
};
