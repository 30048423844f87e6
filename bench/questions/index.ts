import type { Question } from "./question.ts";

const NAMED = ["id", "name", "statement", "title"];

interface Candidate {
  readonly tier: string;
  readonly company: unknown;
}

/** The candidates of the first two tiers: what follows from structure alone is not asked of the raw endpoint. */
function namedCandidates(answer: unknown): unknown {
  const candidates = Array.isArray(answer)
    ? (answer as readonly Candidate[])
    : ((answer as { readonly gap: { readonly candidates?: readonly Candidate[] } }).gap.candidates ?? []);
  const named = candidates.filter(({ tier }) => tier !== "C");
  return named.map(({ tier, company }) => ({ tier, company }));
}

/** Lacuna looks at two hundred companies, and says where more are tied to the market. */
function saysCut(answer: unknown): boolean {
  if (Array.isArray(answer)) return false;
  const { gap } = answer as { readonly gap: { readonly warnings?: readonly { readonly code: string }[] } };
  return (gap.warnings ?? []).some(({ code }) => code === "CUT");
}

/** Every question of the bench, in the order of the table. */
export const questions: readonly Question[] = [
  { name: "company-markets", title: "A company, its competitors, their markets", compared: NAMED },
  {
    name: "company-claims",
    title: "The same with the claims behind each edge",
    compared: [...NAMED, "verdict", "quote"],
  },
  { name: "claim-trace", title: "Trace of a claim", compared: [...NAMED, "quote", "marker", "verdict"] },
  { name: "text-trace", title: "Trace of a pasted sentence", compared: [...NAMED, "quote", "marker"] },
  {
    ...{ name: "search", title: "Full-text search", compared: ["id"], ordered: /./ },
    noAlternative: "It searches the nodes of one type at a time, and no index over relationships.",
  },
  {
    ...{ name: "claims-page", title: "A page of 100 claims, the first" },
    ...{ compared: [...NAMED, "quote", "marker"], ordered: /^claim:/ },
  },
  {
    ...{ name: "claims-page-deep", title: "A page of 100 claims, far in", texts: "claims-page" },
    ...{ compared: [...NAMED, "quote", "marker"], ordered: /^claim:/ },
  },
  {
    ...{ name: "paths", title: "Paths of at most three hops", compared: ["id"] },
    noAlternative: "Its API has no paths.",
  },
  { name: "article", title: "An article: source, references, 50 sentences", compared: [...NAMED, "quote", "marker"] },
  {
    ...{ name: "gap", title: "Who fills a gap", compared: ["id", "tier"], part: namedCandidates, isCut: saysCut },
    less: "Its answer is the companies that claims name, without scores, exclusions, structure and summary.",
    noAlternative: "Its API has no such rule.",
  },
  {
    ...{ name: "retraction", title: "What falls with a source", compared: ["id", "statement"] },
    less: "It leaves out the gaps that would change.",
    noAlternative: "Its API has no such rule.",
  },
];
