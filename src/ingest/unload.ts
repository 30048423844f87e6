import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { lockGraph } from "../refresh/lock.ts";
import { applySlices, refresh, type RefreshOptions } from "../refresh/refresh.ts";
import { holdSlice } from "./hold.ts";

/** What taking a bundle out removed. */
export interface UnloadReport {
  readonly id: string;
  /** Claims that no other bundle brings. */
  readonly removed: number;
  /** Claims that stay, because another bundle brings them. */
  readonly kept: number;
}

/**
 * Takes a bundle out: the claims that no other bundle brings, with their edges, and the sources, texts and entities that
 * nobody else defines or uses. That it goes is said in one transaction; what is cut off afterwards, the next start or
 * change finishes. Throws where no such bundle is loaded.
 */
export async function unloadBundle(
  graph: Graph,
  id: string,
  options: RefreshOptions = { now: new Date() },
): Promise<UnloadReport> {
  await applySlices(graph, options);
  const report = await graph.transaction(async (run) => {
    await lockGraph(run);
    const [counts] = await run(cypher["ingest/bundle-counts"], { id });
    if (counts === undefined) throw new Error(`No bundle "${id}" is loaded. \`lacuna bundles\` lists what is.`);
    const slice = await holdSlice(run, id, 0, { kind: "UNLOAD", bundle: id });
    await run(cypher["ingest/make-current"], { ids: [slice] });
    return counts;
  });
  await refresh(graph, options);
  return { id, ...report };
}
