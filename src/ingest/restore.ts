import type { Graph, Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { lockGraph } from "../refresh/lock.ts";
import { markNaming } from "../refresh/marks.ts";
import { applySlices, type RefreshOptions } from "../refresh/refresh.ts";
import type { Slice } from "../refresh/slice.ts";
import { droppedOf, type History } from "./history.ts";
import { holdSlice } from "./hold.ts";
import { saidOnce } from "./say.ts";

const SLICE = 500;

function inSlices<Row, Part>(rows: readonly Row[], toPart: (slice: Row[]) => Part): readonly Part[] {
  const count = Math.ceil(rows.length / SLICE);
  return Array.from({ length: count }, (_item, index) => toPart(rows.slice(index * SLICE, (index + 1) * SLICE)));
}

/** Makes one merge of an export where the graph does not have it. */
async function restoreMerge(run: Run, { id: from, ...merge }: History["merges"][number]): Promise<void> {
  const [state] = await run(cypher["curation/merge-state"], { ids: [from] });
  if (state?.into === merge.into) return;
  const [end] = await run(cypher["refresh/survivors"], { ids: [merge.into] });
  if (state?.into !== null || (end?.into ?? merge.into) === from) {
    throw new Error(
      `${from} cannot be merged into ${merge.into} any longer: somebody else changed the graph. Load again.`,
    );
  }
  await markNaming(run, from);
  await run(cypher["curation/merge"], { from, ...merge });
  await markNaming(run, from);
}

/** What bundles brought once and the graph does not know of them, by bundle. */
async function droppedSlices(run: Run, history: History, now: string): Promise<readonly Slice[]> {
  const dropped = droppedOf(history);
  const stored = await run(cypher["refresh/claim-state"], { ids: dropped.map(({ id }) => id) });
  const known = new Set(stored.flatMap(({ id, brought }) => brought.map(({ bundle }) => `${bundle} ${id}`)));
  const unknown = dropped.filter(({ bundle, id }) => !known.has(`${bundle} ${id}`));
  const bundles = [...new Set(unknown.map(({ bundle }) => bundle))];
  return bundles.flatMap((bundle) =>
    inSlices(
      unknown.filter((one) => one.bundle === bundle),
      (slice): Slice => ({
        ...{ kind: "SAY", bundle, texts: [], entities: [], sources: [] },
        claims: slice.map(({ id, claim, droppedAt }) => ({
          id,
          said: saidOnce(claim, now, droppedAt),
          isRevised: false,
        })),
      }),
    ),
  );
}

function restoredClaims({ claims }: History): readonly Slice[] {
  const rows = claims.map(({ id, version, deprecated }) => ({
    ...{ id, version, at: deprecated?.at ?? null, by: deprecated?.by ?? null, reason: deprecated?.reason ?? null },
  }));
  return inSlices(rows, (slice): Slice => ({ kind: "RESTORE", claims: slice }));
}

function decisions(history: History, now: string): readonly Slice[] {
  const findings = history.findings.map((finding) => ({
    ...finding,
    ...{ decided: finding.decided ?? null, note: finding.note ?? null, reviewedBy: finding.reviewedBy ?? null },
    ...{ reviewedAt: finding.reviewedAt ?? null, closedAt: finding.closedAt ?? now },
  }));
  const changes = history.changes.map((change) => ({
    ...{ ...change, reason: change.reason ?? null, idempotencyKey: change.idempotencyKey ?? null },
  }));
  const ids = changes.map(({ id }) => id);
  return [
    ...inSlices(findings, (slice): Slice => ({ kind: "DECIDE", findings: slice, changes: [], ids })),
    ...inSlices(changes, (slice): Slice => ({ kind: "DECIDE", findings: [], changes: slice, ids })),
  ];
}

/**
 * Says again what an export has beside its bundles: its merges, what bundles brought once, versions and deprecations of
 * claims, and the decisions on findings, which wait until all is audited. All of it or nothing.
 */
export async function restoreHistory(graph: Graph, history: History, options: RefreshOptions): Promise<void> {
  const now = options.now.toISOString();
  await graph.transaction(async (run) => {
    await lockGraph(run);
    for (const merge of history.merges) await restoreMerge(run, merge);
    const slices = [
      ...(await droppedSlices(run, history, now)),
      ...restoredClaims(history),
      ...decisions(history, now),
    ];
    const ids: string[] = [];
    for (const slice of slices) ids.push(await holdSlice(run, "", ids.length, slice));
    if (ids.length > 0) await run(cypher["ingest/make-current"], { ids });
  });
  await applySlices(graph, options);
}
