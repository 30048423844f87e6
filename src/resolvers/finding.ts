import { toSlice } from "../domain/cursor.ts";
import type { Context } from "../context.ts";
import type { FindingNode } from "../domain/nodes.ts";
import type { FindingRow } from "../generated/cypher.ts";
import type { FindingResolvers, QueryResolvers } from "../generated/schema.ts";
import { loadAll, loadMet } from "../loaders/batch.ts";
import { checkAfter, checkFirst, checkList } from "./arguments.ts";

/** The whole row of a finding, which is read where only its core is at hand. */
async function wholeOf(finding: FindingNode, { loaders }: Context): Promise<FindingRow> {
  if ("version" in finding) return finding;
  return loadMet(loaders.finding.rows, finding.id);
}

/** What a finding shows beyond what a claim tells of it. */
export const Finding: FindingResolvers = {
  version: async (finding, _args, context) => (await wholeOf(finding, context)).version,
  note: async (finding, _args, context) => (await wholeOf(finding, context)).note,
  reviewedBy: async (finding, _args, context) => (await wholeOf(finding, context)).reviewedBy,
  reviewedAt: async (finding, _args, context) => (await wholeOf(finding, context)).reviewedAt,
  closedAt: async (finding, _args, context) => (await wholeOf(finding, context)).closedAt,
  sources: async (finding, _args, context) => (await wholeOf(finding, context)).sources,
  claims: async (finding, _args, context) =>
    loadAll(context.loaders.claim.rows, (await wholeOf(finding, context)).claimIds),
};

/** Pages of findings. */
export const Query: QueryResolvers = {
  findings: async (_root, args, { loaders: { finding } }) => {
    const first = checkFirst(args.first);
    const filter = {
      rules: checkList("rules", args.rules),
      severities: checkList("severities", args.severities),
      status: args.status ?? null,
    };
    const ids = await finding.page(filter, checkAfter(args.after), first + 1);
    const slice = toSlice(
      await loadAll(finding.rows, ids),
      first,
      ({ position }) => position,
      (node) => ({ node }),
    );
    return { ...slice, totalCount: () => finding.count(filter) };
  },
};
