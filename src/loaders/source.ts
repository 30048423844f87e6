import type { Graph } from "../db/graph.ts";
import { cypher, type ClaimRow, type SourceRow } from "../generated/cypher.ts";
import { batch, byId, indexed, type Wanted } from "./batch.ts";
import { toParameter, type Want } from "./want.ts";

/** A page of the claims of one source. */
export interface SourceClaimsKey extends Wanted {
  readonly id: string;
  readonly after: string;
  readonly limit: number;
}

/** Reads sources. */
export function createSourceLoaders(graph: Graph) {
  return {
    byId: byId<SourceRow>(async (ids, want) => {
      const rows = await graph.run(cypher["source/by-id"], { ids, want: toParameter(want) });
      return indexed(rows, (row) => row.source);
    }),

    claims: batch<SourceClaimsKey, { totalCount: number; claims: readonly ClaimRow[] }>(async (keys, want) => {
      const requests = keys.map(({ id, after }) => ({ id, after }));
      const limit = Math.max(...keys.map((key) => key.limit));
      return graph.run(cypher["source/claims"], { requests, limit, want: toParameter(want) });
    }),

    page: async (after: string, limit: number, want: Want) => {
      const [page] = await graph.run(cypher["source/page"], { after, limit, want: toParameter(want) });
      return page ?? { totalCount: 0, sources: [] };
    },
  };
}
