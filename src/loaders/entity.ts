import type { Graph } from "../db/graph.ts";
import type { Page } from "../domain/cursor.ts";
import { toAskedName } from "../domain/name.ts";
import type { EntityNode, RelationNode } from "../domain/nodes.ts";
import { vocabulary } from "../generated/vocabulary.ts";
import { cypher, type EntityCore, type EntityRow } from "../generated/cypher.ts";
import type { EntityType, Predicate } from "../generated/schema.ts";
import { batch, byId, largest } from "./batch.ts";

/** The days of a valid time that is asked for, as ISO text. */
export interface TimeSpan {
  readonly from: string;
  readonly until: string;
}

/** The edges of one predicate from one entity. */
export interface Traversed {
  readonly id: string;
  readonly predicate: Predicate;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly at: TimeSpan | null;
}

/** The relations of one entity. */
export interface Related {
  readonly id: string;
  readonly predicates: readonly Predicate[] | null;
  readonly at: TimeSpan | null;
}

/** A page of them. `after` is the key after which it begins. */
export interface PageKey {
  readonly after: string;
  readonly limit: number;
}

/** What an edge leads to. */
export interface Step<Node extends EntityNode = EntityNode> {
  readonly relation: RelationNode;
  readonly node: Node;
  readonly cursor: string;
}

/** A page of entities, each with the relation that leads to it where one was followed. */
export type EntityPage = Page<{ readonly node: EntityNode; readonly relation: RelationNode | null }>;

/** A page of relations. */
export type RelationPage = Page<{ readonly node: RelationNode }>;

/** That an entity was merged into another, with who, when and why. */
export interface EntityMergeRow {
  readonly id: string;
  readonly name: string;
  readonly into: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

interface AskedRow {
  readonly asked: string;
  readonly entity: EntityRow;
}

interface EdgeRow<Node> {
  readonly id: string;
  readonly outwards: boolean;
  readonly claimIds: readonly string[];
  readonly node: Node;
}

function toStep<Node extends EntityNode>(
  from: EntityCore,
  predicate: Predicate,
  { id, outwards, claimIds, node }: EdgeRow<Node>,
  cursor: string,
): Step<Node> {
  const ends = outwards ? { subject: from, object: node } : { subject: node, object: from };
  return { relation: { id, predicate, ...ends, claimIds }, node, cursor };
}

/** The types of entity, each with how its ids begin. */
function prefixOf(type: EntityType): string {
  return `${type.toLowerCase()}:`;
}

/** Reads entities, and what their edges lead to. */
export function createEntityLoaders(graph: Graph) {
  return {
    /** By the id that was asked for: an entity that was merged answers with another. */
    rows: byId<AskedRow, EntityRow | null>(
      (ids) => graph.run(cypher["entity/rows"], { ids }),
      ({ asked }) => asked,
      ({ entity }) => entity,
      null,
    ),

    /** Everything that a name stands for, of one type or of any; several where it is ambiguous. */
    byName: batch<{ readonly name: string; readonly type: EntityType | null }, readonly EntityRow[]>(async (keys) => {
      const names = [...new Set(keys.map(({ name }) => name))].map(toAskedName);
      const rows = await graph.run(cypher["entity/by-name"], { names });
      return keys.map(({ name, type }) =>
        rows
          .filter(({ asked, entity }) => asked === name && (type === null || entity.type === type))
          .map(({ entity }) => entity),
      );
    }),

    traversal: batch<Traversed & PageKey, readonly Step[]>(async (keys) => {
      const rows = await graph.run(cypher["entity/traversal"], { requests: keys, limit: largest(keys) });
      return keys.map(({ predicate, limit }, index) => {
        const { from, edges } = rows[index] ?? {};
        if (from === undefined || edges === undefined) throw new Error("entity/traversal gave too few rows");
        return edges.slice(0, limit).map((edge) => toStep(from, predicate, edge, edge.node.id));
      });
    }),

    traversalCount: batch<Traversed, number>(async (requests) =>
      (await graph.run(cypher["entity/traversal-count"], { requests })).map(({ count }) => count),
    ),

    relations: batch<Related & PageKey, readonly Step[]>(async (keys) => {
      const rows = await graph.run(cypher["entity/relations"], { requests: keys, limit: largest(keys) });
      return rows.map(({ from, edges }, index) =>
        edges.slice(0, keys[index]?.limit).map((edge) => toStep(from, edge.predicate, edge, edge.cursor)),
      );
    }),

    relationCount: batch<Related, number>(async (requests) =>
      (await graph.run(cypher["entity/relation-count"], { requests })).map(({ count }) => count),
    ),

    page: async (type: EntityType, after: string, limit: number): Promise<readonly EntityCore[]> => {
      const rows = await graph.run(cypher["entity/page"], { prefix: prefixOf(type), after, limit });
      return rows.map(({ entity }) => entity);
    },

    count: async (type: EntityType): Promise<number> => {
      const [row] = await graph.run(cypher["entity/count"], { prefix: prefixOf(type) });
      return row?.count ?? 0;
    },

    /** Entities that are spelt almost like a name; `words` is a query that the rules made safe. */
    similar: async (words: string, type: EntityType): Promise<readonly EntityCore[]> => {
      if (words === "") return [];
      const rows = await graph.run(cypher["entity/similar"], { words, type });
      return rows.map(({ entity }) => entity);
    },

    /** Which entities were merged into which. */
    merges: (): Promise<readonly EntityMergeRow[]> => graph.run(cypher["entity/merges"], { limit: 1_000 }),
  };
}

/** The edge that a claim makes, read off the claim itself; null where it makes none. */
export function relationOf(claim: {
  readonly relationId: string | null;
  readonly predicate: Predicate | null;
  readonly subject: EntityCore | null;
  readonly object: EntityCore | null;
}): RelationNode | null {
  const { relationId, predicate, subject, object } = claim;
  if (relationId === null || predicate === null || subject === null || object === null) return null;
  const turned = vocabulary[predicate].symmetric && object.id < subject.id;
  const ends = turned ? { subject: object, object: subject } : { subject, object };
  return { id: relationId, predicate, ...ends };
}
