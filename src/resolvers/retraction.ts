import type { Context } from "../context.ts";
import { answerGap } from "../domain/gap/answer.ts";
import {
  evidenceAfterFall,
  gapChange,
  relationsAfterFall,
  retractionSummary,
  type Fall,
} from "../domain/retraction.ts";
import type { RelationRow } from "../generated/cypher.ts";
import type { QueryResolvers } from "../generated/schema.ts";
import { NOTHING } from "../loaders/want.ts";
import { badInput } from "./arguments.ts";

/** How many gap answers are worked out anew. */
const MOST_GAPS = 20;

async function changedGaps({ loaders }: Context, touched: readonly string[], fall: Fall) {
  const gaps = touched.length === 0 ? [] : await loaders.graph.gapsOf(touched, MOST_GAPS);
  const changes = await Promise.all(
    gaps.map(async ({ company, market }) => {
      const asked = { company, market, origins: null };
      const evidence = await loaders.graph.gapEvidence(asked, NOTHING);
      const before = answerGap(asked, { ...evidence, suggestions: [] });
      const after = answerGap(asked, evidenceAfterFall({ ...evidence, suggestions: [] }, fall));
      const explanation = gapChange(before, after);
      if (explanation === null || before.__typename !== "GapAnalysis") return [];
      return [{ company: before.company, market: before.market, explanation }];
    }),
  );
  return changes.flat();
}

async function readRelations({ loaders }: Context, ids: readonly string[]): Promise<readonly RelationRow[]> {
  const rows = await Promise.all(ids.map((id) => loaders.graph.relation.load({ id, want: NOTHING })));
  return rows.filter((row) => row !== null);
}

/** What would fall. */
export const Query: QueryResolvers = {
  ifRetracted: async (_root, { source, claim }, context) => {
    const given = [source, claim].filter((argument) => argument !== null && argument !== undefined);
    if (given.length !== 1) {
      throw badInput("ifRetracted", `wants exactly one of source and claim; ${String(given.length)} were given.`);
    }
    const { known, stated, citing, beside } = await context.loaders.graph.affected(source ?? null, claim ?? null);
    if (!known) return null;
    const fall = { claims: new Set(stated.map(({ id }) => id)), sources: new Set(source == null ? [] : [source]) };
    const { removed, weakened } = relationsAfterFall(beside, fall);
    const parts = {
      claimsLosingTheirCitation: citing,
      claimsRemoved: stated,
      relationsRemoved: await readRelations(context, removed),
      relationsWeakened: await readRelations(context, weakened),
      gapsChanged: await changedGaps(
        context,
        [...stated, ...citing].map(({ id }) => id),
        fall,
      ),
    };
    return { summary: retractionSummary(parts), ...parts };
  },
};
