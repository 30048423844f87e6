import { toSlice } from "../domain/cursor.ts";
import type { Context } from "../context.ts";
import type { ClaimFilter, ClaimResolvers, QueryResolvers } from "../generated/schema.ts";
import { loadAll } from "../loaders/batch.ts";
import type { ClaimPageFilter } from "../loaders/claim.ts";
import { relationOf } from "../loaders/entity.ts";
import { checkAfter, checkFirst, checkList } from "./arguments.ts";
import { findEntity } from "./names.ts";

/** What a claim shows beyond its row. */
export const Claim: ClaimResolvers = {
  statedIn: ({ id, statedIn }, _args, { loaders }) => ({
    ...statedIn,
    before: async () => (await loaders.claim.context.load(id)).before,
    after: async () => (await loaders.claim.context.load(id)).after,
  }),
  origins: ({ origins }, _args, { loaders }) => loadAll(loaders.bundle.rows, origins),
  relation: (claim) => relationOf(claim),
  contradictedBy: ({ contradictedBy }, _args, { loaders }) => loadAll(loaders.claim.rows, contradictedBy),
  findings: async ({ id }, _args, { loaders }) => loadAll(loaders.finding.rows, await loaders.claim.findings.load(id)),
  history: ({ id }, _args, { loaders }) => loaders.claim.history.load(id),
  browserUrl: ({ id }, _args, { browserUrl }) => browserUrl({ id }),
};

async function idOf(
  context: Context,
  argument: string,
  name: string | null | undefined,
): Promise<string | null | undefined> {
  if (name === null || name === undefined) return null;
  return (await findEntity(context, { argument, name, type: null }))?.id;
}

/** The filter with its names resolved; null where a name stands for nothing, so that nothing can pass. */
async function toPageFilter(context: Context, filter: ClaimFilter | null | undefined): Promise<ClaimPageFilter | null> {
  const [subject, object] = await Promise.all([
    idOf(context, "filter.subject", filter?.subject),
    idOf(context, "filter.object", filter?.object),
  ]);
  if (subject === undefined || object === undefined) return null;
  return {
    kinds: checkList("filter.kinds", filter?.kinds),
    verdicts: checkList("filter.verdicts", filter?.verdicts),
    predicates: checkList("filter.predicates", filter?.predicates),
    origins: checkList("filter.origins", filter?.origins),
    subject,
    object,
    source: filter?.source ?? null,
    includeDeprecated: filter?.includeDeprecated ?? false,
  };
}

/** A claim by its id, and pages of claims. */
export const Query: QueryResolvers = {
  claim: (_root, { id }, { loaders }) => loaders.claim.rows.load(id),
  claims: async (_root, args, context) => {
    const { claim } = context.loaders;
    const first = checkFirst(args.first);
    const after = checkAfter(args.after);
    const filter = await toPageFilter(context, args.filter);
    const ids = filter === null ? [] : await claim.page(filter, after, first + 1);
    const slice = toSlice(
      await loadAll(claim.rows, ids),
      first,
      ({ position }) => position,
      (node) => ({ node }),
    );
    return { ...slice, totalCount: async () => (filter === null ? 0 : claim.count(filter)) };
  },
};
