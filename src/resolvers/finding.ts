import { toSlice } from "../domain/cursor.ts";
import type { FindingResolvers, QueryResolvers } from "../generated/schema.ts";
import { loadAll } from "../loaders/batch.ts";
import { checkAfter, checkFirst, checkList } from "./arguments.ts";

/** What a finding is about. */
export const Finding: FindingResolvers = {
  claims: ({ claimIds }, _args, { loaders }) => loadAll(loaders.claim.rows, claimIds),
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
