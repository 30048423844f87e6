import type { ClaimRow } from "../../generated/cypher.ts";
import type { RelationNode } from "../nodes.ts";
import { byId, compare, inTextOrder } from "./evidence.ts";

/** The edges that some live claims make, by the id of their far end. Throws where a claim makes no edge. */
export function relationsOf(claims: readonly ClaimRow[]): readonly RelationNode[] {
  const edges = new Map<string, ClaimRow[]>();
  for (const claim of inTextOrder(claims)) {
    const { relationId } = claim;
    if (relationId === null)
      throw new Error(`${claim.id} should make an edge and has no relation id: rebuild the projection`);
    edges.set(relationId, [...(edges.get(relationId) ?? []), claim]);
  }
  return [...edges]
    .map(([id, evidence]) => toRelation(id, evidence))
    .toSorted((a, b) => compare(a.object.id, b.object.id));
}

function toRelation(id: string, claims: readonly ClaimRow[]): RelationNode {
  const { predicate, subject, object } = claims[0] ?? {};
  if (!predicate || !subject || !object) throw new Error(`${id} joins nothing: its claims lack a predicate or an end`);
  const markets = byId(claims.flatMap(({ market }) => (market === null ? [] : [market])));
  return { id, predicate, subject, object, markets, claims };
}
