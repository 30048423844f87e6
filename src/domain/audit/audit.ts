import type { Severity } from "../../generated/schema.ts";
import { compare } from "../gap/evidence.ts";
import { sourceIdOf } from "./claims.ts";
import type { AuditFacts, FindingDraft, Rule } from "./facts.ts";
import { rules } from "./rules.ts";

const SEVERITIES: readonly Severity[] = ["HIGH", "MEDIUM", "LOW"];
const RULES: readonly Rule[] = Object.values(rules);
const RULE_ORDER = RULES.map(({ rule }) => rule);

function byRank(one: FindingDraft, other: FindingDraft): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    RULE_ORDER.indexOf(one.rule) - RULE_ORDER.indexOf(other.rule) ||
    compare(one.key, other.key)
  );
}

function isAboutLookedAt({ sources, claims }: AuditFacts): (draft: FindingDraft) => boolean {
  const ids = new Set(sources.map(({ source }) => source.id));
  const own = new Set(claims.flatMap((claim) => (ids.has(sourceIdOf(claim)) ? [claim.id] : [])));
  return (draft) => draft.claims.some((id) => own.has(id)) || draft.sources.some((id) => ids.has(id));
}

/**
 * What the rules find about the sources that are looked at: the gravest first, then in the order of the rules, then by
 * key; each key of a rule once.
 */
export function audit(facts: AuditFacts): readonly FindingDraft[] {
  const found = RULES.flatMap(({ find }) => find(facts)).filter(isAboutLookedAt(facts));
  const unique = new Map(found.toReversed().map((draft) => [`${draft.rule} ${draft.key}`, draft]));
  return [...unique.values()].toSorted(byRank);
}
