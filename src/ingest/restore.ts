import type { Graph, Run } from "../db/graph.ts";
import { canonicalJson, digestOf } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";
import type { Touched } from "./audit.ts";
import { droppedOf, type History } from "./history.ts";
import { lockGraph } from "./lock.ts";
import { moveClaims } from "./move-claims.ts";
import { projectRelations } from "./project.ts";
import { settleClaims } from "./settle-claims.ts";
import { writeRows } from "./slices.ts";

/** Makes one merge of an export where the graph does not have it; gives the sources whose findings that may touch. */
async function restoreMerge(run: Run, { id: from, ...merge }: History["merges"][number]): Promise<readonly string[]> {
  await lockGraph(run);
  const [state] = await run(cypher["curation/merge-state"], { ids: [from] });
  if (state?.into === merge.into) return [];
  const [end] = await run(cypher["ingest/survivors"], { ids: [merge.into] });
  if (state?.into !== null || (end?.into ?? merge.into) === from) {
    throw new Error(
      `${from} cannot be merged into ${merge.into} any longer: somebody else changed the graph. Load again.`,
    );
  }
  const { sources } = await moveClaims(run, from, () => run(cypher["curation/merge"], { from, ...merge }));
  return sources;
}

/** Makes the merges of an export, each in a transaction of its own. Gives what they touch, to be audited. */
export async function restoreMerges(graph: Graph, { merges }: History): Promise<Touched> {
  const sources = new Set<string>();
  for (const merge of merges) {
    for (const source of await graph.transaction((run) => restoreMerge(run, merge))) sources.add(source);
  }
  return { claims: [], entities: [], sources: [...sources] };
}

/**
 * Writes what bundles brought once, and gives claims the versions and deprecations that they had. Gives the ids of the
 * claims that changed, to be audited.
 */
export async function restoreClaims(run: Run, history: History, now: Date): Promise<readonly string[]> {
  await lockGraph(run);
  const touched: string[] = [];
  for (const { bundle, droppedAt, id, claim } of droppedOf(history)) {
    const [known] = await run(cypher["ingest/claim-state"], { ids: [id] });
    if (known?.brought.some((brought) => brought.bundle === bundle) === true) continue;
    const recordedAt = now.toISOString();
    const said = {
      ...{ current: false, digest: digestOf(claim), said: canonicalJson(claim), recordedAt, droppedAt },
    };
    await run(cypher["ingest/bring-claims"], { bundle, rows: [{ id, said }] });
    touched.push(id);
  }
  await settleClaims(run, touched, new Set());
  const rows = history.claims.map(({ id, version, deprecated }) => ({
    ...{ id, version, at: deprecated?.at ?? null, by: deprecated?.by ?? null, reason: deprecated?.reason ?? null },
  }));
  await writeRows(rows, async (slice) => {
    const changed = await run(cypher["ingest/restore-claims"], { rows: slice });
    touched.push(...changed.map(({ id }) => id));
  });
  const { relations } = await settleClaims(run, touched, new Set());
  await projectRelations(run, relations);
  return touched;
}

/** Gives findings the decisions that they had, and keeps who did what. To be done after the audit. */
export async function restoreDecisions(run: Run, history: History, now: Date): Promise<void> {
  await lockGraph(run);
  const rows = history.findings.map((finding) => ({
    ...finding,
    decided: finding.decided ?? null,
    note: finding.note ?? null,
    reviewedBy: finding.reviewedBy ?? null,
    reviewedAt: finding.reviewedAt ?? null,
    closedAt: finding.closedAt ?? now.toISOString(),
  }));
  await writeRows(rows, (slice) => run(cypher["ingest/restore-findings"], { rows: slice }));
  const ids = history.changes.map(({ id }) => id);
  const changes = history.changes.map((change) => ({
    ...change,
    reason: change.reason ?? null,
    idempotencyKey: change.idempotencyKey ?? null,
  }));
  await writeRows(changes, (slice) => run(cypher["ingest/restore-changes"], { ids, rows: slice }));
  const concerned = [...new Set(history.findings.flatMap(({ claims }) => claims))];
  const about = await run(cypher["audit/stated-in"], { ids: concerned });
  const sources = new Set([...history.findings.flatMap((finding) => finding.sources), ...about.map(({ id }) => id)]);
  if (sources.size > 0) await run(cypher["audit/label"], { sources: [...sources] });
}
