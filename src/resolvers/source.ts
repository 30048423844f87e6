import { toPage } from "../domain/cursor.ts";
import type { Context } from "../context.ts";
import type { SourceRow } from "../generated/cypher.ts";
import type { QueryResolvers, SourceResolvers } from "../generated/schema.ts";
import { NOTHING } from "../loaders/want.ts";
import { badInput, checkAfter, checkFirst } from "./arguments.ts";
import { wantOf } from "./selection.ts";

/** The source with its bibliography, which a row that was read for something else does not have. */
async function withBibliography(source: SourceRow, { loaders }: Context): Promise<SourceRow | null> {
  if (source.cites !== null) return source;
  return loaders.source.byId.load({ id: source.id, want: { ...NOTHING, bibliography: true } });
}

/** What a source shows beyond its row. */
export const Source: SourceResolvers = {
  browserUrl: ({ id }, _args, { browserUrl }) => browserUrl({ id }),
  cites: async (source, _args, context) => (await withBibliography(source, context))?.cites ?? [],
  citedBy: async (source, _args, context) => (await withBibliography(source, context))?.citedBy ?? [],
  claims: async ({ id }, args, { loaders }, info) => {
    const first = checkFirst(args.first);
    const key = { id, after: checkAfter(args.after), limit: first + 1, want: wantOf(info) };
    const { totalCount, claims } = await loaders.source.claims.load(key);
    return toPage(
      claims.slice(0, first + 1),
      first,
      totalCount,
      ({ position }) => position,
      (node) => ({ node }),
    );
  },
  sentences: async ({ id }, args, { loaders }, info) => {
    const first = checkFirst(args.first);
    const after = checkAfter(args.after);
    if (!/^\d{0,9}$/.test(after))
      throw badInput("after", "is no cursor of a sentence; pass an `endCursor` as it came.");
    const key = { id, after: after === "" ? -1 : Number(after), limit: first + 1, want: wantOf(info) };
    const { totalCount, sentences } = await loaders.source.sentences.load(key);
    return toPage(
      sentences.slice(0, first + 1),
      first,
      totalCount,
      ({ position }) => String(position),
      (node) => ({ node }),
    );
  },
};

/** A source by its id, and pages of sources. */
export const Query: QueryResolvers = {
  source: (_root, { id }, { loaders }, info) => loaders.source.byId.load({ id, want: wantOf(info) }),
  sources: async (_root, args, { loaders }, info) => {
    const first = checkFirst(args.first);
    const { totalCount, sources } = await loaders.source.page(
      args.stating,
      checkAfter(args.after),
      first + 1,
      wantOf(info),
    );
    return toPage(
      sources,
      first,
      totalCount,
      ({ id }) => id,
      (node) => ({ node }),
    );
  },
};
