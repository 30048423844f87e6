import type { Graph } from "../db/graph.ts";
import {
  cypher,
  type BundleRow,
  type ClaimRow,
  type EntityRow,
  type RelationRow,
  type SourceRow,
} from "../generated/cypher.ts";
import { toAskedName } from "../domain/name.ts";
import { type TimeSpan } from "./entity.ts";
import { byId, indexed } from "./batch.ts";
import { NOTHING, toParameter, type Want } from "./want.ts";

/** That an entity was merged into another, with who, when and why. */
export interface EntityMergeRow {
  readonly id: string;
  readonly name: string;
  readonly into: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** Whatever an id names. */
export type NodeRow = EntityRow | ClaimRow | SourceRow | BundleRow;

/** What limits a search for paths. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly predicates: readonly string[] | null;
  readonly origins: readonly string[] | null;
}

/** Which gap, and which claims count for it. */
export interface GapRequest {
  readonly company: string;
  readonly market: string | null;
  /** Bundles whose claims count; all where left out. */
  readonly origins?: readonly string[] | null;
  /** Sources whose claims do not choose the market. */
  readonly without?: readonly string[];
}

/** How many companies, and how many claims of each, the gap method looks at. */
const GAP_BOUNDS = { maxCompanies: 200, maxClaims: 200 };

/** Reads what spans several nouns: nodes of any kind, relations, bundles, paths, searches, gaps. */
export function createGraphLoaders(graph: Graph) {
  return {
    node: byId<NodeRow>(async (ids, want) => {
      const rows = await graph.run(cypher["node/by-id"], { ids, want: toParameter(want) });
      const found = rows.flatMap((row) => {
        const node = row.entity ?? row.claim ?? row.source ?? row.bundle;
        // Under the id that was asked for: an entity that was merged answers with another.
        return node === null ? [] : [[row.id, node] as const];
      });
      return new Map(found);
    }),

    relation: byId<RelationRow>(async (ids, want) => {
      const rows = await graph.run(cypher["relation/by-id"], { ids, at: null, want: toParameter(want) });
      return indexed(rows, (row) => row.relation);
    }),

    /** The relation with this id where a dated claim says it of that time; null where none does. */
    relationAt: async (id: string, at: TimeSpan, want: Want): Promise<RelationRow | null> => {
      const [row] = await graph.run(cypher["relation/by-id"], { ids: [id], at, want: toParameter(want) });
      return row?.relation ?? null;
    },

    bundle: byId<BundleRow>(async (ids, want) => {
      const rows = await graph.run(cypher["bundle/by-id"], { ids, want: toParameter(want) });
      return indexed(rows, (row) => row.bundle);
    }),

    bundles: async (want: Want): Promise<readonly BundleRow[]> => {
      const rows = await graph.run(cypher["bundle/all"], { want: toParameter(want) });
      return rows.map(({ bundle }) => bundle);
    },

    /** Which entities were merged into which. */
    merges: (): Promise<readonly EntityMergeRow[]> => graph.run(cypher["entity/merges"], { limit: 1_000 }),

    paths: (request: PathRequest, want: Want) =>
      graph.run(cypher["path/between"], { ...request, want: toParameter(want) }),

    /** What a source or a claim that falls would touch. */
    affected: async (source: string | null, claim: string | null) => {
      const want = toParameter({ ...NOTHING, citations: true });
      const [row] = await graph.run(cypher["retraction/affected"], { source, claim, want });
      if (row === undefined) throw new Error("retraction/affected gave no row");
      return row;
    },

    /** The gaps whose answers claims may decide. */
    gapsOf: (claims: readonly string[], limit: number) => graph.run(cypher["retraction/gaps"], { claims, limit }),

    search: (words: string, limit: number) => graph.run(cypher["search/words"], { words, limit }),

    /** The one row that the gap method reads. */
    gapEvidence: async ({ company, market, origins = null, without = [] }: GapRequest, want: Want) => {
      const name = (asked: string) => {
        const { id, phrase } = toAskedName(asked);
        return { id, phrase };
      };
      const [row] = await graph.run(cypher["gap/evidence"], {
        company: name(company),
        market: market === null ? null : name(market),
        origins,
        without,
        ...GAP_BOUNDS,
        want: toParameter({ ...want, citations: true, contradictions: true }),
      });
      if (row === undefined) throw new Error("gap/evidence gave no row");
      // A claim stands once in the row, as each part of a statement that spells claims out costs the planner.
      const claims = new Map(row.claims.map((claim) => [claim.id, claim]));
      const pick = (ids: readonly string[]) => ids.flatMap((id) => claims.get(id) ?? []);
      return { ...row, exits: pick(row.exits), evidence: pick(row.evidence) };
    },
  };
}
