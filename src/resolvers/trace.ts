import { matchText } from "../domain/match.ts";
import { traceSummary } from "../domain/trace.ts";
import { anyWord } from "../domain/words.ts";
import type { Context } from "../context.ts";
import type { ClaimRow } from "../generated/cypher.ts";
import type { Match, QueryResolvers } from "../generated/schema.ts";
import { loadAll } from "../loaders/batch.ts";
import { badInput, checkFirst, checkText } from "./arguments.ts";

/** How many sentences the full-text index proposes; the rules keep those that match. */
const PROPOSALS = 50;
const ORDER = ["EXACT", "PART", "SIMILAR"];

function toTrace(match: Match, claim: ClaimRow) {
  return { match, summary: traceSummary(claim), claim };
}

async function traceText(text: string, first: number, { loaders }: Context) {
  const words = anyWord(text);
  if (words === "") return [];
  const rows = await loaders.claim.traceCandidates(words, PROPOSALS);
  const matched = rows.flatMap(({ sentence, claims }) => {
    const found = matchText(text, {
      sentence,
      quotes: claims.flatMap(({ quote }) => quote ?? []),
      statements: claims.map(({ statement }) => statement),
    });
    return found === null ? [] : [{ ...found, claims }];
  });
  const matches = matched
    .sort((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match) || b.closeness - a.closeness)
    .slice(0, first)
    .flatMap(({ match, claims }) => claims.map(({ id }) => ({ match, id })));
  // A claim that spans two sentences is found with each; the closer one comes first.
  const closest = matches.filter(({ id }, index) => matches.findIndex((other) => other.id === id) === index);
  const found = await Promise.all(
    closest.map(async ({ match, id }) => ({ match, claim: await loaders.claim.rows.load(id) })),
  );
  return found.flatMap(({ match, claim }) => (claim === null ? [] : [toTrace(match, claim)]));
}

/** From a text, a claim or a relation down to the sources. */
export const Query: QueryResolvers = {
  trace: async (_root, { text, claim, relation, first: asked }, context) => {
    const first = checkFirst(asked);
    const given = [text, claim, relation].filter((argument) => argument !== null && argument !== undefined);
    if (given.length !== 1) {
      throw badInput("trace", `wants exactly one of text, claim and relation; ${String(given.length)} were given.`);
    }
    if (typeof text === "string") return traceText(checkText("text", text), first, context);
    const { loaders } = context;
    const ids =
      typeof claim === "string" ? [claim] : (await loaders.relation.claims.load(relation ?? "")).map(({ id }) => id);
    return (await loadAll(loaders.claim.rows, ids)).map((row) => toTrace("GIVEN", row));
  },
};
