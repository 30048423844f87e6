import { answerWithout } from "../domain/retraction.ts";
import { supportOf } from "../domain/support.ts";
import { almostWords } from "../domain/words.ts";
import type { GapAnalysisResolvers, GapCandidateResolvers, QueryResolvers } from "../generated/schema.ts";
import type { Context } from "../context.ts";
import { NOTHING } from "../loaders/want.ts";
import { badInput, checkList, checkText } from "./arguments.ts";
import { checkOrigins } from "./origins.ts";
import { wantOf } from "./selection.ts";

/** Link to the gap as a whole. */
export const GapAnalysis: GapAnalysisResolvers = {
  browserUrl: ({ company, market, origins, candidates }, _args, { browserUrl }) =>
    browserUrl({
      company: company.id,
      market: market.id,
      origins,
      candidates: candidates.map((candidate) => candidate.company.id),
    }),
};

/** How much stands behind the tier of a candidate. */
export const GapCandidate: GapCandidateResolvers = { support: ({ claims }) => supportOf(claims) };

/** Ids of sources to leave aside. Throws where one is not known: the answer would read as if nothing hung on it. */
async function checkSources(given: readonly string[] | null | undefined, { loaders }: Context) {
  const ids = checkList("without", given) ?? [];
  const found = await Promise.all(ids.map((id) => loaders.source.byId.load({ id, want: NOTHING })));
  const unknown = ids.filter((_id, index) => found[index] === null);
  if (unknown.length > 0)
    throw badInput("without", `no source ${unknown.join(", ")} is known; \`sources\` lists them.`);
  return ids;
}

/** Who fills a gap. */
export const Query: QueryResolvers = {
  gap: async (_root, args, context, info) => {
    const { loaders } = context;
    const company = checkText("company", args.company);
    const market = args.market === null || args.market === undefined ? null : checkText("market", args.market);
    const want = wantOf(info);
    const without = await checkSources(args.without, context);
    const origins = await checkOrigins(args.origins, context);
    const evidence = await loaders.graph.gapEvidence({ company, market, origins, without }, want);
    const unknown = evidence.leavers.length === 0 ? company : evidence.markets?.length === 0 ? market : null;
    const type = evidence.leavers.length === 0 ? "COMPANY" : "MARKET";
    const suggestions = unknown === null ? [] : await loaders.entity.similar(almostWords(unknown), type, want);
    return answerWithout({ company, market, origins }, { ...evidence, suggestions }, new Set(without));
  },
};
