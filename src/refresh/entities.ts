import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { entityState } from "./definition-state.ts";
import { writeRows } from "./rows.ts";

/**
 * Brings entities in line with what the bundles say of them: writes those that changed, removes those that nobody
 * defines or uses, and marks what says their names.
 */
export async function reconcileEntities(run: Run, ids: readonly string[]): Promise<void> {
  const stored = await run(cypher["refresh/entity-state"], { ids });
  const orphans = stored.flatMap(({ id, said }) => (said.length === 0 ? [id] : []));
  const changed = stored.flatMap(({ id, said, ...before }) => {
    const state = entityState(id, said);
    if (state === null || state.digest === before.digest) return [];
    const { name, nameKeys } = state.node;
    const isRenamed = name !== before.name || nameKeys.join("\n") !== (before.nameKeys ?? []).join("\n");
    return [{ ...state, isNew: before.digest === null, isRenamed }];
  });
  const renamed = changed.flatMap(({ node, isRenamed }) => (isRenamed ? [node.id] : []));
  const known = changed.flatMap(({ node, isNew, isRenamed }) => (isRenamed && !isNew ? [node.id] : []));
  // Who shared a name before is touched as much as who shares one after.
  if (known.length + orphans.length > 0) await run(cypher["refresh/reach-names"], { ids: [...known, ...orphans] });
  const rows = changed.map(({ label, node, digest }) => ({ label, properties: { ...node, digest } }));
  const markets = changed.flatMap(({ label, node, places }) =>
    label === "Market" ? [{ id: node.id, ...places }] : [],
  );
  await writeRows(rows, (slice) => run(cypher["refresh/settle-entities"], { rows: slice }));
  await writeRows(markets, (slice) => run(cypher["refresh/place-markets"], { rows: slice }));
  if (renamed.length > 0) await run(cypher["refresh/reach-names"], { ids: renamed });
  if (known.length > 0) await run(cypher["refresh/reach-entities"], { ids: known });
  if (orphans.length > 0) await run(cypher["refresh/sweep-entities"], { ids: orphans });
}
