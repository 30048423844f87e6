import type { Graph, Run } from "../db/graph.ts";
import { audit } from "../domain/audit/audit.ts";
import type { AuditFacts, FindingDraft } from "../domain/audit/facts.ts";
import { digestOf } from "../domain/ids.ts";
import { entitiesOf, type ClaimInContext } from "../domain/audit/claims.ts";
import { cypher } from "../generated/cypher.ts";
import { LABEL_BREAK } from "./definition-state.ts";
import { judgeSources } from "./judge.ts";
import { lockGraph } from "./lock.ts";

/** Claims of the looked-at sources, and sources that a change reaches, that one run reads at most. */
const BOUNDS = { maxClaims: 20_000, maxSources: 200 };
/** Sources that one look takes in: more would need more memory than a transaction may take. */
const PAGE = 50;
/** Claims that are read at a time, so that a long text does not need much memory in one piece. */
const SLICE = 500;
const SEVERITY_ORDER = { HIGH: "1", MEDIUM: "2", LOW: "3" } as const;
/** Rules whose claims cannot hold together. */
const CONFLICTS: readonly string[] = ["CONTRADICTION", "NUMBERS_DISAGREE"];

/** What an audit came to. */
export interface AuditReport {
  readonly sources: number;
  readonly found: number;
  readonly closed: number;
}

const NONE: AuditReport = { sources: 0, found: 0, closed: 0 };

function sum(one: AuditReport, other: AuditReport): AuditReport {
  return {
    sources: one.sources + other.sources,
    found: one.found + other.found,
    closed: one.closed + other.closed,
  };
}

/** What an audit in the caller's transaction came to, with the ids of what it found. */
export interface AuditedSources extends AuditReport {
  readonly ids: readonly string[];
}

async function readFacts(run: Run, sources: readonly string[]): Promise<AuditFacts> {
  const [row] = await run(cypher["audit/facts"], { sources });
  if (row === undefined) throw new Error("audit/facts gave no row");
  const rows = await run(cypher["audit/claims"], { sources, limit: BOUNDS.maxClaims });
  const all = rows.map(({ id }) => id);
  const claims: ClaimInContext[] = [];
  for (let at = 0; at < all.length; at += SLICE) {
    const ids = all.slice(at, at + SLICE);
    const around = new Map((await run(cypher["claim/context"], { ids })).map(({ id, ...words }) => [id, words]));
    const rows = await run(cypher["claim/rows"], { ids });
    claims.push(...rows.map((row) => ({ ...row, statedIn: { ...row.statedIn, ...around.get(row.id) } })));
  }
  return {
    ...row,
    claims,
    names: await namesOf(run, claims),
    namesakes: await run(cypher["audit/namesakes"], { sources }),
    sources: row.sources.map(({ source, references, sentences, markerTexts, ...markers }) => ({
      source,
      references,
      sentences,
      markers: markerTexts.map((text, index) => ({
        text,
        start: markers.markerStarts[index] ?? 0,
        end: markers.markerEnds[index] ?? 0,
        references: (markers.markerReferences[index] ?? "").split(LABEL_BREAK).filter((label) => label !== ""),
      })),
    })),
  };
}

/** Every name of what the claims are about, by its id. */
async function namesOf(run: Run, claims: readonly ClaimInContext[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = [...new Set(claims.flatMap((claim) => entitiesOf(claim).map(({ id }) => id)))];
  const names = new Map<string, readonly string[]>();
  for (let at = 0; at < ids.length; at += SLICE) {
    const rows = await run(cypher["entity/rows"], { ids: ids.slice(at, at + SLICE) });
    for (const { asked, entity } of rows) names.set(asked, [entity.name, ...entity.aliases]);
  }
  return names;
}

function toRow({ rule, severity, key, claims, sources, explanation, wouldSettle }: FindingDraft) {
  const id = `finding:${digestOf([rule, key]).slice(0, 20)}`;
  return {
    id,
    name: rule.toLowerCase().replaceAll("_", " "),
    rule,
    severity,
    explanation,
    wouldSettle,
    position: `${SEVERITY_ORDER[severity]}|${rule}|${id}`,
    claims,
    sources,
    conflict: CONFLICTS.includes(rule) && claims.length > 1,
  };
}

/**
 * Runs every rule on sources, in the transaction of the caller, who holds the lock: writes what they find, closes what
 * they no longer find, and labels the claims. A person's decision stays.
 */
export async function auditSources(run: Run, sources: readonly string[], now: Date): Promise<AuditedSources> {
  let total: AuditedSources = { ...NONE, ids: [] };
  for (let at = 0; at < sources.length; at += PAGE) {
    const page = await auditPage(run, sources.slice(at, at + PAGE), now);
    total = { ...sum(total, page), ids: [...total.ids, ...page.ids] };
  }
  return total;
}

async function auditPage(run: Run, sources: readonly string[], now: Date): Promise<AuditedSources> {
  const at = now.toISOString();
  await judgeSources(run, sources);
  const facts = await readFacts(run, sources);
  const findings = audit(facts).map(toRow);
  await run(cypher["audit/clear-conflicts"], { sources });
  await run(cypher["audit/write"], { findings, at });
  const ids = findings.map(({ id }) => id);
  // What was not read may still have its cause.
  const isWhole = facts.claims.length < BOUNDS.maxClaims;
  const [closed] = isWhole ? await run(cypher["audit/close"], { sources, found: ids, at }) : [];
  await run(cypher["audit/label"], { sources });
  return { sources: sources.length, found: ids.length, closed: closed?.closed ?? 0, ids };
}

/** The sources whose findings a change to these claims, and to the names of these entities, may touch. */
export async function reachOf(
  run: Run,
  claims: readonly string[],
  entities: readonly string[] = [],
): Promise<readonly string[]> {
  if (claims.length + entities.length === 0) return [];
  const limit = BOUNDS.maxSources;
  const byClaims = await run(cypher["audit/reach"], { claims, limit });
  const byNames = await run(cypher["audit/name-reach"], { claims, entities, limit });
  return [...new Set([...byClaims, ...byNames].map(({ source }) => source))];
}

/** What a change touches, as far as the audit is concerned. */
export interface Touched {
  readonly claims: readonly string[];
  /** Entities whose names may have changed. */
  readonly entities: readonly string[];
  /** Sources that were reached before the change, and may no longer be. */
  readonly sources: readonly string[];
}

/** The sources whose findings a change may touch, once it is made. */
export async function reachOfChange(run: Run, { claims, entities, sources }: Touched): Promise<readonly string[]> {
  return [...new Set([...sources, ...(await reachOf(run, claims, entities))])];
}

/** Runs the rules on all that a change may touch. */
export async function auditAround(run: Run, touched: Touched, now: Date): Promise<AuditReport> {
  return auditSources(run, await reachOfChange(run, touched), now);
}

/** Runs the rules on every source, a page at a time, each page in a transaction of its own. */
export async function auditAll(graph: Graph, now: Date): Promise<AuditReport> {
  let total = NONE;
  let after = "";
  for (;;) {
    const page = await graph.run(cypher["audit/sources"], { after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return total;
    for (const { id } of page) {
      const report = await graph.transaction(async (run) => {
        await lockGraph(run);
        return auditSources(run, [id], now);
      });
      total = sum(total, report);
    }
    after = last.id;
  }
}
