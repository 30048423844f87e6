import type { Run } from "../db/graph.ts";
import { audit } from "../domain/audit/audit.ts";
import type { FindingDraft } from "../domain/audit/facts.ts";
import { digestOf } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";
import { MOST_CLAIMS, readFacts } from "./audit-facts.ts";
import { writeRows } from "./rows.ts";

const SEVERITY_ORDER = { HIGH: "1", MEDIUM: "2", LOW: "3" } as const;
/** Rules whose claims cannot hold together. */
const CONFLICTS: readonly string[] = ["CONTRADICTION", "NUMBERS_DISAGREE"];

function toRow({ rule, severity, key, claims, sources, explanation, wouldSettle }: FindingDraft) {
  const id = `finding:${digestOf([rule, key]).slice(0, 20)}`;
  return {
    ...{ id, rule, severity, explanation, wouldSettle, claims, sources },
    name: rule.toLowerCase().replaceAll("_", " "),
    position: `${SEVERITY_ORDER[severity]}|${rule}|${id}`,
    conflict: CONFLICTS.includes(rule) && claims.length > 1,
  };
}

/**
 * Runs every rule on texts, in the transaction of the caller: writes what they find, closes what they no longer find,
 * and labels the claims. A person's decision stays. Gives how many findings there are, and how many were closed.
 */
export async function auditTexts(
  run: Run,
  sources: readonly string[],
  now: Date,
): Promise<{ readonly found: number; readonly closed: number }> {
  const at = now.toISOString();
  const facts = await readFacts(run, sources);
  const findings = audit(facts).map(toRow);
  await run(cypher["audit/clear-conflicts"], { sources });
  await writeRows(findings, (slice) => run(cypher["audit/write"], { findings: slice, at }));
  const own = new Set(sources);
  const read = facts.claims.filter((claim) => own.has(claim.statedIn.source.id)).length;
  // What was not read may still have its cause.
  const ids = findings.map(({ id }) => id);
  const [closed] = read < MOST_CLAIMS ? await run(cypher["audit/close"], { sources, found: ids, at }) : [];
  await run(cypher["audit/label"], { claims: [], sources });
  return { found: ids.length, closed: closed?.closed ?? 0 };
}
