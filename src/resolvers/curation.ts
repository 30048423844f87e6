import type { Context } from "../context.ts";
import type { ChangeRequest } from "../curation/change.ts";
import type { EntityMergeResolvers, MutationResolvers, QueryResolvers } from "../generated/schema.ts";
import { checkText } from "./arguments.ts";
import { curatorOf } from "./curator.ts";

interface ChangeArguments {
  readonly id: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

function toRequest(args: ChangeArguments, context: Context): ChangeRequest {
  const by = curatorOf(context);
  const { idempotencyKey: key, expectedVersion } = args;
  return {
    id: checkText("id", args.id),
    by,
    key: key === null || key === undefined ? null : checkText("idempotencyKey", key),
    expectedVersion: expectedVersion ?? null,
  };
}

/** The changes that curators can make. */
export const Mutation: MutationResolvers = {
  reviewFinding: async (_root, args, context) => {
    const request = toRequest(args, context);
    const note = args.note === null || args.note === undefined ? null : checkText("note", args.note);
    return { finding: await context.curation.reviewFinding(request, args.decision, note) };
  },
  deprecateClaim: async (_root, args, context) => {
    const request = toRequest(args, context);
    const { claim, relations } = await context.curation.deprecateClaim(request, checkText("reason", args.reason));
    return { claim, relationsRemoved: relations };
  },
  reinstateClaim: async (_root, args, context) => {
    const { claim, relations } = await context.curation.reinstateClaim(toRequest(args, context));
    return { claim, relationsAdded: relations };
  },
  mergeEntities: (_root, args, context) =>
    context.curation.mergeEntities(
      toRequest(args, context),
      checkText("into", args.into),
      checkText("reason", args.reason),
    ),
  unmergeEntities: (_root, args, context) =>
    context.curation.unmergeEntities(toRequest(args, context), checkText("reason", args.reason)),
};

/** What curators merged. */
export const Query: QueryResolvers = { merges: (_root, _args, { loaders }) => loaders.entity.merges() };

/** The entity that another was merged into, after all merges. */
export const EntityMerge: EntityMergeResolvers = {
  into: async ({ id }, _args, { loaders }) => {
    const entity = await loaders.entity.rows.load(id);
    if (entity === null) throw new Error(`${id} was merged and is not there`);
    return entity;
  },
};
