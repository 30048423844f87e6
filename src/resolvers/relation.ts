import type { Context } from "../context.ts";
import { inTextOrder, isLive } from "../domain/gap/evidence.ts";
import type { RelationNode } from "../domain/nodes.ts";
import { supportOf } from "../domain/support.ts";
import type { ClaimRow } from "../generated/cypher.ts";
import type { QueryResolvers, RelationResolvers } from "../generated/schema.ts";
import { loadAll } from "../loaders/batch.ts";
import { checkTime } from "./time.ts";

/** The live claims behind an edge, in the order of the text; `claimIds` may name some that no longer count. */
async function claimsOf({ id, claims, claimIds }: RelationNode, { loaders }: Context): Promise<readonly ClaimRow[]> {
  if (claims !== undefined) return claims;
  const ids = claimIds ?? (await loaders.relation.claims.load(id)).map((claim) => claim.id);
  const rows = await loadAll(loaders.claim.rows, ids);
  return inTextOrder(rows.filter(isLive));
}

/** What a relation shows beyond its ends. */
export const Relation: RelationResolvers = {
  claims: (relation, _args, context) => claimsOf(relation, context),
  markets: async ({ id, markets }, _args, { loaders }) =>
    markets ?? (await loaders.relation.rows.load(id))?.markets ?? [],
  support: async (relation, _args, context) => supportOf(await claimsOf(relation, context)),
  browserUrl: ({ id }, _args, { browserUrl }) => browserUrl({ id }),
};

/** A relation by its id. */
export const Query: QueryResolvers = {
  relation: async (_root, { id, at }, { loaders }) => {
    const time = checkTime(at);
    const row = await loaders.relation.rows.load(id);
    if (row === null || time === null) return row;
    const isSaid = row.begins.some((begin, index) => begin <= time.until && (row.ends[index] ?? "") >= time.from);
    return isSaid ? row : null;
  },
};
