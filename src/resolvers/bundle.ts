import type { BundleResolvers, QueryResolvers } from "../generated/schema.ts";
import { NOTHING } from "../loaders/want.ts";
import { wantOf } from "./selection.ts";

const COUNTS = { ...NOTHING, counts: true };

/** The counts of a bundle, which a row that was read for something else does not have. */
export const Bundle: BundleResolvers = {
  claims: async ({ id, claims }, _args, { loaders }) =>
    claims ?? (await loaders.graph.bundle.load({ id, want: COUNTS }))?.claims ?? 0,
  sources: async ({ id, sources }, _args, { loaders }) =>
    sources ?? (await loaders.graph.bundle.load({ id, want: COUNTS }))?.sources ?? 0,
};

/** Every bundle. */
export const Query: QueryResolvers = {
  bundles: (_root, _args, { loaders }, info) => loaders.graph.bundles(wantOf(info)),
};
