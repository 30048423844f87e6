import type { Graph } from "../db/graph.ts";
import { cypher, type FindingRow } from "../generated/cypher.ts";
import { byId, indexed } from "./batch.ts";
import { toParameter, type Want } from "./want.ts";

/** Which findings; a field that is null lets all through. */
export interface FindingFilter {
  readonly rules: readonly string[] | null;
  readonly severities: readonly string[] | null;
  readonly status: string | null;
}

/** Reads findings. */
export function createFindingLoaders(graph: Graph) {
  return {
    byId: byId<FindingRow>(async (ids, want) => {
      const rows = await graph.run(cypher["finding/by-id"], { ids, want: toParameter(want) });
      return indexed(rows, (row) => row.finding);
    }),

    page: async (filter: FindingFilter, after: string, limit: number, want: Want) => {
      const [page] = await graph.run(cypher["finding/page"], { ...filter, after, limit, want: toParameter(want) });
      return page ?? { totalCount: 0, findings: [] };
    },
  };
}
