import { answerGap } from "../domain/gap/answer.ts";
import { supportOf } from "../domain/support.ts";
import { almostWords } from "../domain/words.ts";
import type { GapAnalysisResolvers, GapCandidateResolvers, QueryResolvers } from "../generated/schema.ts";
import { checkText } from "./arguments.ts";
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

/** Who fills a gap. */
export const Query: QueryResolvers = {
  gap: async (_root, args, context, info) => {
    const { loaders } = context;
    const company = checkText("company", args.company);
    const market = args.market === null || args.market === undefined ? null : checkText("market", args.market);
    const want = wantOf(info);
    const origins = await checkOrigins(args.origins, context);
    const evidence = await loaders.graph.gapEvidence(company, market, origins, want);
    const unknown = evidence.leavers.length === 0 ? company : evidence.markets?.length === 0 ? market : null;
    const type = evidence.leavers.length === 0 ? "COMPANY" : "MARKET";
    const suggestions = unknown === null ? [] : await loaders.entity.similar(almostWords(unknown), type, want);
    return answerGap({ company, market, origins }, { ...evidence, suggestions });
  },
};
