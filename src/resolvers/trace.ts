import { matchText } from "../domain/match.ts";
import { traceSummary } from "../domain/trace.ts";
import { anyWord } from "../domain/words.ts";
import type { Context } from "../context.ts";
import type { ClaimRow } from "../generated/cypher.ts";
import type { Match, QueryResolvers } from "../generated/schema.ts";
import type { Want } from "../loaders/want.ts";
import { badInput, checkFirst, checkText } from "./arguments.ts";
import { wantOf } from "./selection.ts";

/** How many sentences the full-text index proposes; the rules keep those that match. */
const PROPOSALS = 50;
const ORDER = ["EXACT", "PART", "SIMILAR"];

function toTrace(match: Match, claim: ClaimRow) {
  return { match, summary: traceSummary(claim), claim };
}

async function traceText(text: string, first: number, { loaders }: Context, want: Want) {
  const words = anyWord(text);
  if (words === "") return [];
  const rows = await loaders.claim.traceCandidates(words, PROPOSALS, want);
  const matched = rows.flatMap(({ sentence, claims }) => {
    const found = matchText(text, {
      sentence: sentence?.text ?? null,
      quotes: claims.flatMap(({ statedIn }) => (statedIn.quote === null ? [] : [statedIn.quote])),
      statements: claims.map(({ statement }) => statement),
    });
    return found === null || claims.length === 0 ? [] : [{ ...found, claims }];
  });
  const traces = matched
    .sort((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match) || b.closeness - a.closeness)
    .slice(0, first)
    .flatMap(({ match, claims }) => claims.map((claim) => toTrace(match, claim)));
  // A claim that spans two sentences is found with each; the closer one comes first.
  return traces.filter(({ claim }, index) => traces.findIndex((other) => other.claim.id === claim.id) === index);
}

/** From a text, a claim or a relation down to the sources. */
export const Query: QueryResolvers = {
  trace: async (_root, { text, claim, relation, first: asked }, context, info) => {
    const first = checkFirst(asked);
    const given = [text, claim, relation].filter((argument) => argument !== null && argument !== undefined);
    if (given.length !== 1) {
      throw badInput("trace", `wants exactly one of text, claim and relation; ${String(given.length)} were given.`);
    }
    const want = wantOf(info);
    if (typeof text === "string") return traceText(checkText("text", text), first, context, want);
    if (typeof claim === "string") {
      const row = await context.loaders.claim.byId.load({ id: claim, want });
      return row === null ? [] : [toTrace("GIVEN", row)];
    }
    const rows = await context.loaders.claim.byRelation.load({ id: relation ?? "", want });
    return rows.map((row) => toTrace("GIVEN", row));
  },
};
