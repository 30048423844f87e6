import type { Graph } from "../db/graph.ts";
import type { Page } from "../domain/cursor.ts";
import { cypher, type FindingRow } from "../generated/cypher.ts";
import { rowsById } from "./batch.ts";

/** Which findings; a field that is null lets all through. */
export interface FindingFilter {
  readonly rules: readonly string[] | null;
  readonly severities: readonly string[] | null;
  readonly status: string | null;
}

/** A page of findings. */
export type FindingPage = Page<{ readonly node: FindingRow }>;

/** Reads findings. */
export function createFindingLoaders(graph: Graph) {
  return {
    rows: rowsById<FindingRow>((ids) => graph.run(cypher["finding/rows"], { ids })),

    /** Ids of the findings that pass, the most severe first. */
    page: async (filter: FindingFilter, after: string, limit: number): Promise<readonly string[]> => {
      const rows = await graph.run(cypher["finding/page"], { ...filter, after, limit });
      return rows.map(({ id }) => id);
    },

    count: async (filter: FindingFilter): Promise<number> => {
      const [row] = await graph.run(cypher["finding/count"], filter);
      return row?.count ?? 0;
    },
  };
}
