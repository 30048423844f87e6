import { rankPaths, withinReach } from "../domain/paths.ts";
import type { QueryResolvers } from "../generated/schema.ts";
import { badInput, checkFirst, checkList } from "./arguments.ts";
import { findEntity } from "./names.ts";

const MOST_HOPS = 6;

/** Paths between two entities. */
export const Query: QueryResolvers = {
  paths: async (_root, { from, to, maxHops, predicates, origins, first: asked }, context) => {
    const first = checkFirst(asked);
    if (maxHops < 1 || maxHops > MOST_HOPS) {
      throw badInput("maxHops", `must be from 1 to ${String(MOST_HOPS)}; ${String(maxHops)} was given.`);
    }
    const [begin, end] = await Promise.all([
      findEntity(context, { argument: "from", name: from, type: null }),
      findEntity(context, { argument: "to", name: to, type: null }),
    ]);
    if (begin === null || end === null || begin.id === end.id) return [];
    const request = {
      from: begin.id,
      to: end.id,
      maxHops,
      predicates: checkList("predicates", predicates),
      origins: checkList("origins", origins),
    };
    const { relation } = context.loaders;
    const rows = (await relation.paths(request)).map(({ hops }) => hops);
    const found = withinReach(rows, first).map((hops) =>
      hops.map(({ reversed, ...edge }) => ({ relation: edge, reversed })),
    );
    const ids = [...new Set(found.flatMap((hops) => hops.map((hop) => hop.relation.id)))];
    const claims = new Map(await Promise.all(ids.map(async (id) => [id, await relation.claims.load(id)] as const)));
    return rankPaths(found, claims, request.origins, first);
  },
};
