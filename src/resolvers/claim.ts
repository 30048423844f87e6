import { toPage } from "../domain/cursor.ts";
import type { Context } from "../context.ts";
import type { ClaimFilter, ClaimResolvers, QueryResolvers } from "../generated/schema.ts";
import type { ClaimPageFilter } from "../loaders/claim.ts";
import { NOTHING } from "../loaders/want.ts";
import { checkAfter, checkFirst, checkList } from "./arguments.ts";
import { findEntity } from "./names.ts";
import { relationOf } from "./relation.ts";
import { wantOf } from "./selection.ts";

/** What a claim shows beyond its row. */
export const Claim: ClaimResolvers = {
  origins: async ({ id, bundles }, _args, { loaders }) =>
    bundles ?? (await loaders.claim.byId.load({ id, want: { ...NOTHING, bundles: true } }))?.bundles ?? [],
  citations: async ({ id, citations }, _args, { loaders }) => {
    return citations ?? (await loaders.claim.byId.load({ id, want: { ...NOTHING, citations: true } }))?.citations ?? [];
  },
  relation: (claim) => relationOf(claim),
  contradictedBy: async ({ id, contradictedBy }, _args, { loaders }) =>
    contradictedBy ??
    (await loaders.claim.byId.load({ id, want: { ...NOTHING, contradictions: true } }))?.contradictedBy ??
    [],
  findings: async ({ id, findings }, _args, { loaders }) =>
    findings ?? (await loaders.claim.byId.load({ id, want: { ...NOTHING, findings: true } }))?.findings ?? [],
  history: ({ id }, _args, { loaders }) => loaders.claim.history.load({ id, want: NOTHING }),
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
  claim: (_root, { id }, { loaders }, info) => loaders.claim.byId.load({ id, want: wantOf(info) }),
  claims: async (_root, args, context, info) => {
    const first = checkFirst(args.first);
    const after = checkAfter(args.after);
    const filter = await toPageFilter(context, args.filter);
    const { totalCount, claims } =
      filter === null
        ? { totalCount: 0, claims: [] }
        : await context.loaders.claim.page(filter, after, first + 1, wantOf(info));
    return toPage(
      claims,
      first,
      totalCount,
      ({ position }) => position,
      (node) => ({ node }),
    );
  },
};
