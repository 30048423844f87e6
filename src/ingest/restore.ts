import type { Run } from "../db/graph.ts";
import { canonicalJson, digestOf } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";
import type { Touched } from "./audit.ts";
import { droppedOf, type History } from "./history.ts";
import { lockGraph } from "./lock.ts";
import { moveClaims } from "./move-claims.ts";
import { projectRelations } from "./project.ts";
import { settleClaims } from "./settle-claims.ts";
import { writeRows } from "./slices.ts";

/** Makes the merges of an export that the graph does not have. Gives what they touch, to be audited. */
export async function restoreMerges(run: Run, { merges }: History): Promise<Touched> {
  await lockGraph(run);
  const [claims, sources]: [string[], string[]] = [[], []];
  for (const { id: from, ...merge } of merges) {
    const [state] = await run(cypher["curation/merge-state"], { ids: [from] });
    if (state?.into === merge.into) continue;
    const moved = await moveClaims(run, from, () => run(cypher["curation/merge"], { from, ...merge }));
    claims.push(...moved.claims);
    sources.push(...moved.sources);
  }
  return { claims, entities: merges.map(({ id }) => id), sources };
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
