import type { Graph } from "../db/graph.ts";
import { cypher, type ClaimRow } from "../generated/cypher.ts";
import { batch, byId, indexed, type Wanted } from "./batch.ts";
import { toParameter, type Want } from "./want.ts";

/** Which claims; a field that is null lets all through. */
export interface ClaimPageFilter {
  readonly kinds: readonly string[] | null;
  readonly verdicts: readonly string[] | null;
  readonly predicates: readonly string[] | null;
  readonly origins: readonly string[] | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly source: string | null;
  readonly includeDeprecated: boolean;
}

const MOST_CHANGES = 100;

/** One change by a curator. */
export interface ChangeRow {
  readonly action: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  readonly version: number;
}

/** Reads claims. */
export function createClaimLoaders(graph: Graph) {
  return {
    byId: byId<ClaimRow>(async (ids, want) => {
      const rows = await graph.run(cypher["claim/by-id"], { ids, want: toParameter(want) });
      return indexed(rows, (row) => row.claim);
    }),

    /** The live claims behind an edge, in the order of the text. */
    byRelation: batch<Wanted & { readonly id: string }, readonly ClaimRow[]>(async (keys, want) => {
      const ids = [...new Set(keys.map(({ id }) => id))];
      const rows = await graph.run(cypher["claim/by-relation"], { ids, want: toParameter(want) });
      return keys.map(({ id }) => rows.filter(({ relationId }) => relationId === id).map(({ claim }) => claim));
    }),

    page: async (filter: ClaimPageFilter, after: string, limit: number, want: Want) => {
      const [page] = await graph.run(cypher["claim/page"], { filter, after, limit, want: toParameter(want) });
      return page ?? { totalCount: 0, claims: [] };
    },

    timeline: (entity: string | null, after: string, limit: number, want: Want) =>
      graph.run(cypher["timeline/page"], { entity, after, limit, want: toParameter(want) }),

    /** What curators did to claims, the latest first. */
    history: batch<Wanted & { readonly id: string }, readonly ChangeRow[]>(async (keys) => {
      const ids = [...new Set(keys.map(({ id }) => id))];
      const rows = await graph.run(cypher["curation/history"], { ids, limit: MOST_CHANGES });
      const found = indexed(rows, (row) => row.changes);
      return keys.map(({ id }) => found.get(id) ?? []);
    }),

    /** What may match a text; the rules decide. `words` is a query that the rules made safe. */
    traceCandidates: (words: string, limit: number, want: Want) =>
      graph.run(cypher["trace/candidates"], { words, limit, want: toParameter(want) }),
  };
}
