import { answerWithout } from "../domain/retraction.ts";
import type { GapAnalysisModel } from "../domain/gap/model.ts";
import { supportOf } from "../domain/support.ts";
import { almostWords } from "../domain/words.ts";
import type { GapAnalysisResolvers, GapCandidateResolvers, QueryResolvers } from "../generated/schema.ts";
import type { Context } from "../context.ts";
import { once } from "./once.ts";
import { badInput, checkList, checkText } from "./arguments.ts";
import { checkOrigins } from "./origins.ts";

/** A gap answer. What it says of companies that are no candidates is read when it is asked for. */
export interface GapAnalysisNode extends GapAnalysisModel {
  readonly whole: () => Promise<GapAnalysisModel>;
}

/** What a gap answer says beside its candidates, and the link to the gap as a whole. */
export const GapAnalysis: GapAnalysisResolvers = {
  excluded: async ({ whole }) => (await whole()).excluded,
  warnings: async ({ whole }) => (await whole()).warnings,
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
  const found = await Promise.all(ids.map((id) => loaders.source.rows.load(id)));
  const unknown = ids.filter((_id, index) => found[index] === null);
  if (unknown.length > 0)
    throw badInput("without", `no source ${unknown.join(", ")} is known; \`sources\` lists them.`);
  return ids;
}

/** Who fills a gap. */
export const Query: QueryResolvers = {
  gap: async (_root, args, context) => {
    const { loaders } = context;
    const company = checkText("company", args.company);
    const market = args.market === null || args.market === undefined ? null : checkText("market", args.market);
    const without = await checkSources(args.without, context);
    const origins = await checkOrigins(args.origins, context);
    const evidence = await loaders.gap.evidence({ company, market, origins, without });
    const unknown = evidence.leavers.length === 0 ? company : evidence.markets?.length === 0 ? market : null;
    const type = evidence.leavers.length === 0 ? "COMPANY" : "MARKET";
    const suggestions = unknown === null ? [] : await loaders.entity.similar(almostWords(unknown), type);
    const asked = { company, market, origins };
    const answer = answerWithout(asked, { ...evidence, suggestions }, new Set(without));
    if (answer.__typename !== "GapAnalysis") return answer;
    const candidates = new Set(answer.candidates.map((candidate) => candidate.company.id));
    const whole = once(async () => {
      const all = await loaders.gap.withOthers(evidence, asked, candidates);
      const again = answerWithout(asked, all, new Set(without));
      return again.__typename === "GapAnalysis" ? again : answer;
    });
    return { ...answer, whole };
  },
};
