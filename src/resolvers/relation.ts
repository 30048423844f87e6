import type { ClaimRow, RelationRow } from "../generated/cypher.ts";
import type { QueryResolvers, RelationResolvers } from "../generated/schema.ts";
import { vocabulary } from "../generated/vocabulary.ts";
import type { Predicate } from "../generated/schema.ts";
import { supportOf } from "../domain/support.ts";
import { NOTHING } from "../loaders/want.ts";
import { wantOf } from "./selection.ts";
import { checkTime } from "./time.ts";

const EVIDENCE = { ...NOTHING, citations: true, contradictions: true };

/** The edge that a claim makes, read off the claim itself; null where it makes none. */
export function relationOf(claim: ClaimRow): RelationRow | null {
  const { relationId, predicate, subject, object } = claim;
  if (relationId === null || predicate === null || subject === null || object === null) return null;
  const turned = vocabulary[predicate as Predicate].symmetric && object.id < subject.id;
  const ends = turned ? { subject: object, object: subject } : { subject, object };
  return { id: relationId, predicate, ...ends, markets: null, claims: null };
}

/** What a relation shows beyond its ends. */
export const Relation: RelationResolvers = {
  claims: ({ id, claims }, _args, { loaders }, info) =>
    claims ?? loaders.claim.byRelation.load({ id, want: wantOf(info) }),
  markets: async ({ id, markets }, _args, { loaders }, info) =>
    markets ?? (await loaders.graph.relation.load({ id, want: { ...wantOf(info), markets: true } }))?.markets ?? [],
  support: async ({ id, claims }, _args, { loaders }) =>
    supportOf(claims ?? (await loaders.claim.byRelation.load({ id, want: EVIDENCE }))),
  browserUrl: ({ id }, _args, { browserUrl }) => browserUrl({ id }),
};

/** A relation by its id. */
export const Query: QueryResolvers = {
  relation: (_root, { id, at }, { loaders }, info) => {
    const time = checkTime(at);
    const want = wantOf(info);
    return time === null ? loaders.graph.relation.load({ id, want }) : loaders.graph.relationAt(id, time, want);
  },
};
