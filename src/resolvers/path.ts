import { rankPaths } from "../domain/paths.ts";
import type { QueryResolvers } from "../generated/schema.ts";
import { NOTHING } from "../loaders/want.ts";
import { badInput, checkFirst, checkList } from "./arguments.ts";
import { findEntity } from "./names.ts";
import { wantOf } from "./selection.ts";

const MOST_HOPS = 6;

/** Paths between two entities. */
export const Query: QueryResolvers = {
  paths: async (_root, { from, to, maxHops, predicates, origins, first: asked }, context, info) => {
    const first = checkFirst(asked);
    if (maxHops < 1 || maxHops > MOST_HOPS) {
      throw badInput("maxHops", `must be from 1 to ${String(MOST_HOPS)}; ${String(maxHops)} was given.`);
    }
    const [begin, end] = await Promise.all([
      findEntity(context, { argument: "from", name: from, type: null }, NOTHING),
      findEntity(context, { argument: "to", name: to, type: null }, NOTHING),
    ]);
    if (begin === null || end === null || begin.id === end.id) return [];
    const request = {
      from: begin.id,
      to: end.id,
      maxHops,
      predicates: checkList("predicates", predicates),
      origins: checkList("origins", origins),
    };
    const rows = await context.loaders.graph.paths(request, wantOf(info));
    return rankPaths(
      rows.map(({ hops }) => hops),
      request.origins,
      first,
    );
  },
};
