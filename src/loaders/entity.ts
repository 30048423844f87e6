import type { Graph } from "../db/graph.ts";
import { toAskedName } from "../domain/name.ts";
import { cypher, type EntityRow, type RelationRow } from "../generated/cypher.ts";
import type { EntityType, Predicate } from "../generated/schema.ts";
import type { Page } from "../domain/cursor.ts";
import { batch, byId, indexed, type Wanted } from "./batch.ts";
import { toParameter, type Want } from "./want.ts";

/** The days of a valid time that is asked for, as ISO text. */
export interface TimeSpan {
  readonly from: string;
  readonly until: string;
}

/** The edges of one predicate from one entity. `after` is the id after which the page begins. */
export interface TraversalKey extends Wanted {
  readonly id: string;
  readonly predicate: Predicate;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly after: string;
  readonly at: TimeSpan | null;
  readonly limit: number;
}

/** The relations of one entity. */
export interface RelationsKey extends Wanted {
  readonly id: string;
  readonly predicates: readonly Predicate[] | null;
  readonly after: string;
  readonly at: TimeSpan | null;
  readonly limit: number;
}

/** What a traversal leads to, and how much there is in all. */
export interface TraversalRow {
  readonly totalCount: number;
  readonly edges: readonly { readonly relation: RelationRow | null; readonly node: EntityRow }[];
}

/** A page of entities, each with the relation that leads to it where one was followed. */
export type EntityPage = Page<{ readonly node: EntityRow; readonly relation: RelationRow | null }>;

function largest(keys: readonly { readonly limit: number }[]): number {
  return Math.max(...keys.map(({ limit }) => limit));
}

/** Reads entities, and what their edges lead to. */
export function createEntityLoaders(graph: Graph) {
  return {
    byId: byId<EntityRow>(async (ids, want) => {
      const rows = await graph.run(cypher["entity/by-id"], { ids, want: toParameter(want) });
      return indexed(rows, (row) => row.entity);
    }),

    /** Everything that a name stands for, of one type or of any; several where it is ambiguous. */
    byName: batch<Wanted & { readonly name: string; readonly type: EntityType | null }, readonly EntityRow[]>(
      async (keys, want) => {
        const names = [...new Set(keys.map(({ name }) => name))].map(toAskedName);
        const types = new Set(keys.map(({ type }) => type));
        const type = types.size === 1 ? (keys[0]?.type ?? null) : null;
        const rows = await graph.run(cypher["entity/by-name"], { names, type, want: toParameter(want) });
        return keys.map((key) =>
          rows
            .filter(({ asked, entity }) => asked === key.name && (key.type === null || entity.type === key.type))
            .map(({ entity }) => entity),
        );
      },
    ),

    traversal: batch<TraversalKey, TraversalRow>(async (keys, want) => {
      const requests = keys.map(({ id, predicate, direction, after, at }) => ({ id, predicate, direction, after, at }));
      const limit = largest(keys);
      return graph.run(cypher["entity/traversal"], { requests, limit, want: toParameter(want) });
    }),

    relations: batch<
      RelationsKey,
      { totalCount: number; relations: readonly { cursor: string; relation: RelationRow }[] }
    >(async (keys, want) => {
      const requests = keys.map(({ id, predicates, after, at }) => ({ id, predicates, after, at }));
      return graph.run(cypher["entity/relations"], { requests, limit: largest(keys), want: toParameter(want) });
    }),

    page: async (type: EntityType, after: string, limit: number, want: Want) => {
      const label = type.charAt(0) + type.slice(1).toLowerCase();
      const [page] = await graph.run(cypher["entity/page"], { type: label, after, limit, want: toParameter(want) });
      return page ?? { totalCount: 0, entities: [] };
    },

    /** Entities that are spelt almost like a name; `words` is a query that the rules made safe. */
    similar: async (words: string, type: EntityType | null, want: Want): Promise<readonly EntityRow[]> => {
      if (words === "") return [];
      const rows = await graph.run(cypher["entity/similar"], { words, type, want: toParameter(want) });
      return rows.map(({ entity }) => entity);
    },
  };
}
