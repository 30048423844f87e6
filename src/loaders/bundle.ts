import type { Graph } from "../db/graph.ts";
import { cypher, type BundleRow } from "../generated/cypher.ts";
import { byId, loadAll, rowsById } from "./batch.ts";

/** How many live claims a bundle brings, and how many sources it defines. */
export interface BundleCounts {
  readonly claims: number;
  readonly sources: number;
}

/** Reads bundles. */
export function createBundleLoaders(graph: Graph) {
  const rows = rowsById<BundleRow>((ids) => graph.run(cypher["bundle/rows"], { ids }));
  return {
    rows,

    /** Every bundle, by id. */
    all: async (): Promise<readonly BundleRow[]> => {
      const ids = await graph.run(cypher["bundle/ids"], {});
      return loadAll(
        rows,
        ids.map(({ id }) => id),
      );
    },

    counts: byId<BundleCounts & { readonly id: string }, BundleCounts>(
      (ids) => graph.run(cypher["bundle/counts"], { ids }),
      ({ id }) => id,
      (row) => row,
      { claims: 0, sources: 0 },
    ),

    /** How many claims of a bundle are not applied or not judged yet. */
    pending: byId<{ readonly id: string; readonly pending: number }, number>(
      (ids) => graph.run(cypher["refresh/pending-bundles"], { ids }),
      ({ id }) => id,
      ({ pending }) => pending,
      0,
    ),
  };
}
