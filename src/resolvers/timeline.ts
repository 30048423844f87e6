import { toPage } from "../domain/cursor.ts";
import type { QueryResolvers } from "../generated/schema.ts";
import { checkAfter, checkFirst } from "./arguments.ts";
import { findEntity } from "./names.ts";
import { wantOf } from "./selection.ts";

/** Dated claims. */
export const Query: QueryResolvers = {
  timeline: async (_root, { entity: name, first: asked, after }, context, info) => {
    const first = checkFirst(asked);
    const from = checkAfter(after);
    const named =
      name === null || name === undefined
        ? undefined
        : await findEntity(context, { argument: "entity", name, type: null });
    const rows =
      named === null ? [] : await context.loaders.claim.timeline(named?.id ?? null, from, first + 1, wantOf(info));
    return toPage(
      rows,
      first,
      rows.length,
      ({ timeKey }) => timeKey,
      ({ claim }) => ({ node: { date: claim.validTime ?? "", claim } }),
    );
  },
};
