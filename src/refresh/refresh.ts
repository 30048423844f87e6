import { GraphQLError } from "graphql";
import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { lockGraph } from "./lock.ts";
import { type Done, type Kind, PHASES } from "./phases.ts";

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

/** How the work on one kind goes. */
interface Progress {
  readonly kind: Kind;
  /** How many the next transaction takes. */
  most: number;
  /** How often one thing by itself failed in a row. */
  failures: number;
  done: number;
}

/**
 * Works on some things of a kind in one transaction, under the lock. Where that fails, fewer are tried the next time;
 * one that fails three times by itself is set aside.
 */
async function step(
  graph: Graph,
  progress: Progress,
  options: RefreshOptions,
): Promise<Done & { setAside: readonly string[] }> {
  const phase = PHASES[progress.kind];
  let ids: readonly string[] = [];
  try {
    const done = await graph.transaction(async (run) => {
      await lockGraph(run);
      ids = await phase.pick(run, progress.most);
      return ids.length === 0 ? undefined : phase.work(run, ids, options.now);
    });
    progress.done += ids.length;
    progress.most = Math.min(phase.most, progress.most * 2);
    progress.failures = 0;
    options.onProgress?.({ what: progress.kind, done: progress.done });
    return { found: done?.found ?? 0, closed: done?.closed ?? 0, setAside: [] };
  } catch (error) {
    if (isOutage(error) || ids.length === 0) throw error;
    progress.most = Math.max(1, Math.floor(ids.length / 2));
    progress.failures += ids.length === 1 ? 1 : 0;
    if (progress.failures < MOST_FAILURES) return { found: 0, closed: 0, setAside: [] };
    await graph.run(cypher["refresh/set-aside"], { ids });
    progress.failures = 0;
    options.onSetAside?.(`${progress.kind}: ${ids.join(", ")}`, error);
    return { found: 0, closed: 0, setAside: ids };
  }
}

/** Works on the first kind that is dirty, again and again, until none of these is. */
async function work(graph: Graph, isWanted: (kind: Kind) => boolean, options: RefreshOptions): Promise<RefreshReport> {
  const kinds = new Map<Kind, Progress>();
  const report = { sources: 0, found: 0, closed: 0, setAside: [] as string[] };
  for (;;) {
    const [waiting] = await graph.run(cypher["refresh/waiting"], {});
    const kind = waiting?.kinds[0] as Kind | undefined;
    if (kind === undefined || !isWanted(kind)) return { ...report, sources: kinds.get("audits")?.done ?? 0 };
    const progress = kinds.get(kind) ?? { kind, most: PHASES[kind].most, failures: 0, done: 0 };
    kinds.set(kind, progress);
    const { found, closed, setAside } = await step(graph, progress, options);
    report.found += found;
    report.closed += closed;
    report.setAside.push(...setAside);
  }
}

/** Applies what was said and is not applied yet, without what follows from that. */
export async function applySlices(graph: Graph, options: RefreshOptions): Promise<void> {
  await work(graph, (kind) => kind === "slices", options);
}

/**
 * Finishes whatever changes left to do, a bounded slice in each transaction: makes the nodes and edges what is said,
 * judges citations, runs the audits, each only where something changed. A mark goes in the transaction that writes the
 * result, so that a refresh that is cut off loses nothing: the next one goes on. Several at once do each other no harm.
 */
export function refresh(graph: Graph, options: RefreshOptions): Promise<RefreshReport> {
  return work(graph, () => true, options);
}
