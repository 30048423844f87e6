import type { Context } from "../context.ts";
import { answerGap } from "../domain/gap/answer.ts";
import {
  evidenceAfterFall,
  gapChange,
  relationsAfterFall,
  retractionSummary,
  type RetractionModel,
  type Fall,
} from "../domain/retraction.ts";
import type { QueryResolvers, RetractionResolvers } from "../generated/schema.ts";
import { loadAll } from "../loaders/batch.ts";
import { once } from "./once.ts";
import { badInput } from "./arguments.ts";

/** How many gap answers are worked out anew. */
const MOST_GAPS = 10;

async function changedGaps({ loaders }: Context, touched: readonly string[], fall: Fall) {
  const gaps = touched.length === 0 ? [] : await loaders.gap.decidedBy(touched, MOST_GAPS);
  const changes = await Promise.all(
    gaps.map(async ({ company, market }) => {
      const asked = { company, market, origins: null };
      const evidence = await loaders.gap.evidence({ ...asked, without: [] });
      const before = answerGap(asked, evidence);
      const explanation = gapChange(before, answerGap(asked, evidenceAfterFall(evidence, fall)));
      if (explanation === null || before.__typename !== "GapAnalysis") return [];
      return [{ company: before.company, market: before.market, explanation }];
    }),
  );
  return changes.flat();
}

/** What falls by itself: live claims that a source states or a claim alone, and those that lose a citation; null where nothing has the id. */
async function fallen({ loaders }: Context, source: string | null, claim: string | null) {
  if (source !== null) {
    const { known, stated, citing } = await loaders.source.fallen(source);
    return known ? { stated, citing } : null;
  }
  const row = await loaders.claim.rows.load(claim ?? "");
  if (row === null) return null;
  return { stated: row.deprecated === null ? [row.id] : [], citing: [] };
}

/** What would fall; the gaps, and the words that count them, are worked out when they are asked for. */
export interface RetractionNode extends Omit<RetractionModel, "gapsChanged"> {
  readonly gapsChanged: () => Promise<RetractionModel["gapsChanged"]>;
  readonly summary: () => Promise<string>;
}

/** The claims and relations that would fall. */
export const Retraction: RetractionResolvers = {
  claimsRemoved: ({ claimsRemoved }, _args, { loaders }) => loadAll(loaders.claim.rows, claimsRemoved),
  claimsLosingTheirCitation: ({ claimsLosingTheirCitation }, _args, { loaders }) =>
    loadAll(loaders.claim.rows, claimsLosingTheirCitation),
  relationsRemoved: ({ relationsRemoved }, _args, { loaders }) => loadAll(loaders.relation.rows, relationsRemoved),
  relationsWeakened: ({ relationsWeakened }, _args, { loaders }) => loadAll(loaders.relation.rows, relationsWeakened),
};

/** What would fall. */
export const Query: QueryResolvers = {
  ifRetracted: async (_root, { source, claim }, context) => {
    const given = [source, claim].filter((argument) => argument !== null && argument !== undefined);
    if (given.length !== 1) {
      throw badInput("ifRetracted", `wants exactly one of source and claim; ${String(given.length)} were given.`);
    }
    const found = await fallen(context, source ?? null, claim ?? null);
    if (found === null) return null;
    const { stated, citing } = found;
    const fall = { claims: new Set(stated), sources: new Set(source == null ? [] : [source]) };
    const touched = [...new Set([...stated, ...citing])];
    const edges = touched.length === 0 ? [] : await context.loaders.beside(touched);
    const { removed, weakened } = relationsAfterFall(edges, fall);
    const parts = {
      claimsLosingTheirCitation: citing,
      claimsRemoved: stated,
      relationsRemoved: removed,
      relationsWeakened: weakened,
    };
    const gapsChanged = once(() => changedGaps(context, touched, fall));
    return {
      ...parts,
      gapsChanged,
      summary: async () => retractionSummary({ ...parts, gapsChanged: await gapsChanged() }),
    };
  },
};
