import { toSlice } from "../domain/cursor.ts";
import type { Context } from "../context.ts";
import type { ClaimNode } from "../domain/nodes.ts";
import type { ClaimRow } from "../generated/cypher.ts";
import type { ClaimFilter, ClaimResolvers, QueryResolvers } from "../generated/schema.ts";
import { loadAll, loadMet } from "../loaders/batch.ts";
import type { ClaimPageFilter } from "../loaders/claim.ts";
import { relationOf } from "../loaders/entity.ts";
import { checkAfter, checkFirst, checkList } from "./arguments.ts";
import { findEntity } from "./names.ts";

/** The whole row of a claim, which is read where only its core is at hand. */
async function wholeOf(claim: ClaimNode, { loaders }: Context): Promise<ClaimRow> {
  if ("position" in claim) return claim;
  return loadMet(loaders.claim.rows, claim.id);
}

/** What a row gives as it is, and a core has to ask for. */
const OF_ROW = [
  ...["kind", "modality", "negated", "hedge", "predicate", "subject", "object", "market", "mentions", "quantities"],
  ...["readings", "validTime", "citations", "deprecated", "note", "version"],
] as const;

type OfRow = Pick<ClaimResolvers, keyof ClaimResolvers & keyof ClaimRow>;

const ofRow = Object.fromEntries(
  OF_ROW.map((field) => [
    field,
    (claim: ClaimNode, _args: unknown, context: Context) =>
      field in claim
        ? claim[field as keyof ClaimNode]
        : wholeOf(claim, context).then((row) => row[field as keyof ClaimRow]),
  ]),
) as OfRow;

/** What a claim shows. */
export const Claim: ClaimResolvers = {
  ...ofRow,
  statedIn: ({ id, statedIn }, _args, { loaders }) => ({
    ...statedIn,
    before: async () => (await loaders.claim.context.load(id)).before,
    after: async () => (await loaders.claim.context.load(id)).after,
  }),
  origins: async (claim, _args, context) =>
    loadAll(context.loaders.bundle.rows, (await wholeOf(claim, context)).origins),
  relation: async (claim, _args, context) => relationOf(await wholeOf(claim, context)),
  contradictedBy: async (claim, _args, context) =>
    loadAll(context.loaders.claim.rows, (await wholeOf(claim, context)).contradictedBy),
  findings: ({ id }, _args, { loaders }) => loaders.claim.findings.load(id),
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
