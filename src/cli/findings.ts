import type { FindingRow } from "../generated/cypher.ts";
import type { FindingRule, Severity } from "../generated/schema.ts";
import type { Lacuna } from "../lacuna.ts";
import type { Loaders } from "../loaders/index.ts";
import { loadAll } from "../loaders/batch.ts";

/** A finding as `audit` lists it: what the operation Findings gives, and what a person decided on it. */
export interface Finding extends Pick<
  FindingRow,
  "id" | "rule" | "severity" | "status" | "explanation" | "wouldSettle" | "version" | "note" | "reviewedBy"
> {
  readonly claims: readonly { readonly id: string; readonly statement: string }[];
  readonly sources: readonly { readonly id: string; readonly title: string | null }[];
}

/** Every severity, the gravest first. */
export const SEVERITIES = ["HIGH", "MEDIUM", "LOW"] as const satisfies readonly Severity[];

const LISTED = ["OPEN", "ACCEPTED", "DISMISSED"] as const;
const PAGE = 100;

/** Whether a finding is as grave as this or graver. */
export function isAtLeast(severity: Severity): (finding: Pick<Finding, "severity">) => boolean {
  const graver: readonly string[] = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
  return (finding) => graver.includes(finding.severity);
}

/** Whether a finding counts: nobody has said that it is wrong. */
export function doesCount({ status }: Pick<Finding, "status">): boolean {
  return status !== "DISMISSED";
}

async function toFinding({ claimIds, sources, ...row }: FindingRow, { claim }: Loaders): Promise<Finding> {
  const { id, rule, severity, status, explanation, wouldSettle, version, note, reviewedBy } = row;
  const claims = await loadAll(claim.rows, claimIds);
  return {
    ...{ id, rule, severity, status, explanation, wouldSettle, version, note, reviewedBy },
    claims: claims.map(({ id: claimId, statement }) => ({ id: claimId, statement })),
    sources: sources.map((source) => ({ id: source.id, title: source.title })),
  };
}

async function readStatus(
  { finding }: Loaders,
  rules: readonly FindingRule[] | null,
  status: string,
): Promise<readonly FindingRow[]> {
  const rows: FindingRow[] = [];
  for (let after: string | undefined = ""; after !== undefined;) {
    const page: readonly FindingRow[] = await loadAll(
      finding.rows,
      await finding.page({ rules, severities: null, status }, after, PAGE),
    );
    rows.push(...page);
    after = page.length === PAGE ? page.at(-1)?.position : undefined;
  }
  return rows;
}

/**
 * All findings of these rules (null: of all) that are not closed, however many there are: those that count by severity,
 * rule and id, then the dismissed ones in the same order.
 */
export async function readFindings(lacuna: Lacuna, rules: readonly FindingRule[] | null): Promise<readonly Finding[]> {
  // Read through the loader and not by the operation Findings, which has no cursor and so ends at its first page.
  const { loaders } = lacuna.createContext();
  const rows: FindingRow[] = [];
  for (const status of LISTED) rows.push(...(await readStatus(loaders, rules, status)));
  const sorted = rows.toSorted((one, other) => (one.position < other.position ? -1 : 1));
  const inOrder = await Promise.all(sorted.map((row) => toFinding(row, loaders)));
  return [...inOrder.filter(doesCount), ...inOrder.filter((finding) => !doesCount(finding))];
}
