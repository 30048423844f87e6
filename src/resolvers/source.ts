import { toSlice } from "../domain/cursor.ts";
import type { Context } from "../context.ts";
import type { SourceNode } from "../domain/nodes.ts";
import type { SourceRow } from "../generated/cypher.ts";
import type { QueryResolvers, SourceResolvers } from "../generated/schema.ts";
import { loadAll, loadMet } from "../loaders/batch.ts";
import { badInput, checkAfter, checkFirst } from "./arguments.ts";

/** The whole row of a source, which is read where only its core is at hand. */
async function wholeOf(source: SourceNode, { loaders }: Context): Promise<SourceRow> {
  if ("held" in source) return source;
  return loadMet(loaders.source.rows, source.id);
}

/** What a source shows beyond what every statement tells of it. */
export const Source: SourceResolvers = {
  authors: async (source, _args, context) => (await wholeOf(source, context)).authors,
  language: async (source, _args, context) => (await wholeOf(source, context)).language,
  held: async (source, _args, context) => (await wholeOf(source, context)).held,
  length: async (source, _args, context) => (await wholeOf(source, context)).length,
  cites: async ({ id }, _args, { loaders }) => (await loaders.source.references.load(id)).cites,
  citedBy: async ({ id }, _args, { loaders }) => (await loaders.source.references.load(id)).citedBy,
  browserUrl: ({ id }, _args, { browserUrl }) => browserUrl({ id }),
  claims: async ({ id }, args, { loaders: { source, claim } }) => {
    const first = checkFirst(args.first);
    const ids = await source.claims.load({ id, after: checkAfter(args.after), limit: first + 1 });
    const slice = toSlice(
      await loadAll(claim.rows, ids),
      first,
      ({ position }) => position,
      (node) => ({ node }),
    );
    return { ...slice, totalCount: () => source.claimCount.load(id) };
  },
  sentences: async ({ id }, args, { loaders: { source } }) => {
    const first = checkFirst(args.first);
    const after = checkAfter(args.after);
    if (!/^\d{0,9}$/.test(after))
      throw badInput("after", "is no cursor of a sentence; pass an `endCursor` as it came.");
    const rows = await source.sentences.load({ id, after: after === "" ? -1 : Number(after), limit: first + 1 });
    const slice = toSlice(
      rows,
      first,
      ({ position }) => String(position),
      (node) => ({ node }),
    );
    return { ...slice, totalCount: () => source.sentenceCount.load(id) };
  },
};

/** A source by its id, and pages of sources. */
export const Query: QueryResolvers = {
  source: (_root, { id }, { loaders }) => loaders.source.rows.load(id),
  sources: async (_root, { stating, after, first: asked }, { loaders: { source } }) => {
    const first = checkFirst(asked);
    const rows = await source.page(stating, checkAfter(after), first + 1);
    const slice = toSlice(
      rows,
      first,
      ({ id }) => id,
      (node) => ({ node }),
    );
    return { ...slice, totalCount: () => source.count(stating) };
  },
};
