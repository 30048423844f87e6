import type { Graph } from "../db/graph.ts";
import type { GradedClaim } from "../domain/paths.ts";
import { cypher, type RelationRow } from "../generated/cypher.ts";
import { batch, rowsById } from "./batch.ts";

/** What limits a search for paths. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly predicates: readonly string[] | null;
  readonly origins: readonly string[] | null;
}

/** Reads edges, and the paths that they make. */
export function createRelationLoaders(graph: Graph) {
  return {
    rows: rowsById<RelationRow>((ids) => graph.run(cypher["relation/rows"], { ids })),

    /** The live claims behind an edge, in the order of the text, as far as an edge is graded by them. */
    claims: batch<string, readonly GradedClaim[]>(async (ids) => {
      const rows = await graph.run(cypher["relation/claims"], { ids });
      const found = new Map<string, GradedClaim[]>(ids.map((id) => [id, []]));
      for (const { relation, ...claim } of rows) found.get(relation)?.push(claim);
      return ids.map((id) => found.get(id) ?? []);
    }),

    paths: (request: PathRequest) => graph.run(cypher["path/between"], request),
  };
}
