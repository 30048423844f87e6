import { GraphQLError } from "graphql";
import type { BundleProblem, BundleResolvers, MutationResolvers, QueryResolvers } from "../generated/schema.ts";
import type { Problem } from "../ingest/problem.ts";
import type { SentBundle } from "../ingest/sent.ts";
import { checkList, checkText } from "./arguments.ts";
import { curatorOf } from "./curator.ts";

const CONFLICT = { extensions: { code: "CONFLICT" } };

/** The counts of a bundle. */
export const Bundle: BundleResolvers = {
  claims: async ({ id }, _args, { loaders }) => (await loaders.bundle.counts.load(id)).claims,
  sources: async ({ id }, _args, { loaders }) => (await loaders.bundle.counts.load(id)).sources,
  pending: ({ id }, _args, { loaders }) => loaders.bundle.pending.load(id),
};

const MOST_PROBLEMS = 200;

function toSent({ yaml, texts }: SentBundle): SentBundle {
  for (const { name } of checkList("texts", texts) ?? []) checkText("texts.name", name);
  return { yaml, texts };
}

function toProblems(problems: readonly Problem[]): { problems: readonly BundleProblem[]; problemCount: number } {
  const shown = problems.slice(0, MOST_PROBLEMS);
  return {
    problems: shown.map((problem) => ({ ...problem, severity: problem.severity === "error" ? "ERROR" : "WARNING" })),
    problemCount: problems.length,
  };
}

/** Every bundle, and what is wrong with one that a curator sends. */
export const Query: QueryResolvers = {
  bundles: (_root, _args, { loaders }) => loaders.bundle.all(),
  checkBundle: async (_root, args, context) => {
    curatorOf(context);
    const problems = await context.bundles.check(toSent(args));
    return { ok: problems.every(({ severity }) => severity !== "error"), ...toProblems(problems) };
  },
};

/** Loads what a curator sends. */
export const Mutation: MutationResolvers = {
  loadBundle: async (_root, args, context) => {
    const by = curatorOf(context);
    const { loaded, problems } = await context.bundles.load(toSent(args), by);
    if (loaded === null) return { loaded, ...toProblems(problems) };
    const bundle = await context.loaders.bundle.rows.load(loaded.id);
    // Somebody may have taken it out again between the load and this read.
    if (bundle === null) throw new GraphQLError(`${loaded.id} was loaded and taken out again.`, CONFLICT);
    const { claims: draftClaims, entities: draftEntities } = loaded.drafts;
    return { loaded: { ...loaded, bundle, draftClaims, draftEntities }, ...toProblems(problems) };
  },
};
