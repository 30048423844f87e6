import { GraphQLError } from "graphql";
import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { lockGraph } from "./lock.ts";
import { APPLY, FOLLOW, SLICES, type Done, type Phase } from "./phases.ts";

/** How a refresh is done. */
export interface RefreshOptions {
  /** The time to record. */
  readonly now: Date;
  /** Hears how far a kind of things is. */
  readonly onProgress?: ((progress: { readonly what: string; readonly done: number }) => void) | undefined;
  /** Hears of what failed three times, and is set aside. */
  readonly onSetAside?: ((what: string, error: unknown) => void) | undefined;
}

/** What an audit came to. */
export interface AuditReport {
  /** Texts that were audited. */
  readonly sources: number;
  readonly found: number;
  readonly closed: number;
}

/** What a refresh came to. */
export interface RefreshReport extends AuditReport {
  /** Things that failed three times and were set aside. */
  readonly setAside: readonly string[];
}

const MOST_FAILURES = 3;

/** An outage stops a refresh: its marks stay, and the next start or change goes on. */
function isOutage(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === "SERVICE_UNAVAILABLE";
}

interface Total extends Done {
  readonly phase: string;
  readonly count: number;
  readonly setAside: readonly string[];
}

/**
 * Works on a kind of dirty things until none is left, some in each transaction, under the lock. Where some fail they are
 * tried in smaller and smaller parts; one that fails three times by itself is set aside.
 */
async function drain(graph: Graph, phase: Phase, options: RefreshOptions): Promise<Total> {
  const setAside: string[] = [];
  let total = { count: 0, found: 0, closed: 0 };
  let most = phase.most;
  let failures = 0;
  for (;;) {
    let ids: readonly string[] = [];
    try {
      const done = await graph.transaction(async (run) => {
        await lockGraph(run);
        ids = await phase.pick(run, most);
        return ids.length === 0 ? null : ((await phase.work(run, ids, options.now)) ?? { found: 0, closed: 0 });
      });
      if (done === null) return { ...total, phase: phase.name, setAside };
      const { count, found, closed } = total;
      total = { count: count + ids.length, found: found + done.found, closed: closed + done.closed };
      options.onProgress?.({ what: phase.name, done: total.count });
      most = Math.min(phase.most, most * 2);
      failures = 0;
    } catch (error) {
      if (isOutage(error) || ids.length === 0) throw error;
      most = Math.max(1, Math.floor(ids.length / 2));
      failures += ids.length === 1 ? 1 : 0;
      if (failures < MOST_FAILURES) continue;
      await graph.run(cypher["refresh/set-aside"], { ids });
      setAside.push(...ids);
      options.onSetAside?.(`${phase.name}: ${ids.join(", ")}`, error);
      failures = 0;
    }
  }
}

/** Applies what was said and is not applied yet, without what follows from that. */
export async function applySlices(graph: Graph, options: RefreshOptions): Promise<void> {
  await drain(graph, SLICES, options);
}

/** Makes the nodes and edges of the graph what is said. */
async function applyChanges(graph: Graph, options: RefreshOptions): Promise<readonly string[]> {
  const setAside: string[] = [];
  for (;;) {
    let count = 0;
    for (const phase of APPLY) {
      const total = await drain(graph, phase, options);
      setAside.push(...total.setAside);
      count += total.count;
    }
    // What one kind needs may have marked another.
    if (count === 0) return setAside;
  }
}

/**
 * Finishes whatever changes left to do, a bounded slice in each transaction: makes the nodes and edges what is said,
 * judges citations, runs the audits, each only where something changed. A mark goes in the transaction that writes the
 * result, so that a refresh that is cut off loses nothing: the next one goes on. Several at once do each other no harm.
 */
export async function refresh(graph: Graph, options: RefreshOptions): Promise<RefreshReport> {
  const report = { sources: 0, found: 0, closed: 0, setAside: [] as string[] };
  for (;;) {
    report.setAside.push(...(await applyChanges(graph, options)));
    let count = 0;
    for (const phase of FOLLOW) {
      const total = await drain(graph, phase, options);
      count += total.count;
      report.found += total.found;
      report.closed += total.closed;
      report.setAside.push(...total.setAside);
      if (total.phase === "findings") report.sources += total.count;
    }
    if (count === 0) return report;
  }
}
