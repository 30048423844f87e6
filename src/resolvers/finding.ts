import { toPage } from "../domain/cursor.ts";
import type { FindingResolvers, QueryResolvers } from "../generated/schema.ts";
import { NOTHING } from "../loaders/want.ts";
import { checkAfter, checkFirst, checkList } from "./arguments.ts";
import { wantOf } from "./selection.ts";

const ABOUT = { ...NOTHING, about: true };

/** What a finding is about, which a row that was read for something else does not have. */
export const Finding: FindingResolvers = {
  claims: async ({ id, claims }, _args, { loaders }) =>
    claims ?? (await loaders.finding.byId.load({ id, want: ABOUT }))?.claims ?? [],
  sources: async ({ id, sources }, _args, { loaders }) =>
    sources ?? (await loaders.finding.byId.load({ id, want: ABOUT }))?.sources ?? [],
};

/** Pages of findings. */
export const Query: QueryResolvers = {
  findings: async (_root, args, { loaders }, info) => {
    const first = checkFirst(args.first);
    const filter = {
      rules: checkList("rules", args.rules),
      severities: checkList("severities", args.severities),
      status: args.status ?? null,
    };
    const page = await loaders.finding.page(filter, checkAfter(args.after), first + 1, wantOf(info));
    return toPage(
      page.findings,
      first,
      page.totalCount,
      ({ position }) => position,
      (node) => ({ node }),
    );
  },
};
