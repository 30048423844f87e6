import { toSlice } from "../domain/cursor.ts";
import type { QueryResolvers } from "../generated/schema.ts";
import { checkAfter, checkFirst } from "./arguments.ts";
import { findEntity } from "./names.ts";

/** Dated claims. */
export const Query: QueryResolvers = {
  timeline: async (_root, { entity: name, first: asked, after }, context) => {
    const first = checkFirst(asked);
    const from = checkAfter(after);
    const named =
      name === null || name === undefined
        ? undefined
        : await findEntity(context, { argument: "entity", name, type: null });
    const { claim } = context.loaders;
    const dated = named === null ? [] : await claim.timeline(named?.id ?? null, from, first + 1);
    const rows = await Promise.all(dated.map(async ({ timeKey, id }) => ({ timeKey, row: await claim.rows.load(id) })));
    return toSlice(
      rows.flatMap(({ timeKey, row }) => (row === null ? [] : [{ timeKey, row }])),
      first,
      ({ timeKey }) => timeKey,
      ({ row }) => ({ node: { date: row.validTime ?? "", claim: row } }),
    );
  },
};
