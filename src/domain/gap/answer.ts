import type { ClaimRow, EntityCore } from "../../generated/cypher.ts";
import { matchedAlias } from "../name.ts";
import { concentrationOf } from "./concentration.ts";
import {
  byId,
  indexEvidence,
  inTextOrder,
  isAsserted,
  isLive,
  saidOf,
  type GapCase,
  type GapEvidence,
} from "./evidence.ts";
import { excludedCompanies } from "./exclusions.ts";
import type { GapAnalysisModel, GapAnswerModel, NameProblemModel } from "./model.ts";
import { rankCandidates } from "./rank.ts";
import { relationsOf } from "./relations.ts";
import { summarise } from "./summary.ts";
import { warningsOf } from "./warnings.ts";
import { listWords } from "./wording.ts";

/** Version of the published method, `docs/gap.md`. */
export const METHOD_VERSION = "1";

const MOST_SUGGESTIONS = 5;

/** The names as they were asked; `market` is null where none was given, `origins` where all bundles count. */
export interface AskedGap {
  readonly company: string;
  readonly market: string | null;
  readonly origins: readonly string[] | null;
}

function nameProblem(
  asked: string,
  found: readonly EntityCore[],
  evidence: GapEvidence,
  noun: string,
): NameProblemModel | null {
  if (found.length === 1) return null;
  if (found.length > 1) {
    const candidates = byId(found);
    const message = `“${asked}” may be any of ${listWords(candidates.map(({ id }) => id))}. Give the id.`;
    return { __typename: "AmbiguousName", name: asked, candidates, message };
  }
  const suggestions = evidence.suggestions.slice(0, MOST_SUGGESTIONS);
  const close =
    suggestions.length === 0 ? "Check the spelling, or look it up with search" : "Take one of the suggestions";
  const message = `No ${noun} has the name “${asked}”. ${close}.`;
  return { __typename: "UnknownName", name: asked, suggestions, message };
}

function marketNames(claims: readonly ClaimRow[]): string {
  return listWords(byId(claims.flatMap(({ object }) => (object === null ? [] : [object]))).map(({ name }) => name));
}

/** Why there is no exit: it is of another market, only a view or a denial, or was never claimed. */
function noExit(
  leaver: EntityCore,
  market: EntityCore | null,
  relevant: readonly ClaimRow[],
  evidence: GapEvidence,
): string {
  const where = market === null ? "a market" : market.name;
  const others = evidence.exits.filter((claim) => isLive(claim) && isAsserted(claim));
  const recorded = others.length === 0 ? "" : ` Recorded is its exit from ${marketNames(others)}.`;
  const live = relevant.filter(isLive);
  if (live.length > 0) {
    const denied = live.every(({ negated }) => negated);
    const how = denied ? "is only denied" : "is only a view, a forecast or a quotation here";
    return `That ${leaver.name} leaves ${where} ${how}, which is no exit.${recorded}`;
  }
  const bars = evidence.evidence.filter(
    (claim) => isLive(claim) && claim.predicate === "BARRED_FROM" && claim.subject?.id === leaver.id && !claim.negated,
  );
  const barred =
    bars.length === 0
      ? "Being barred is not leaving."
      : `It is said to be barred from ${marketNames(bars)}; being barred is not leaving.`;
  return `No claim says that ${leaver.name} leaves ${where}. ${barred}${recorded}`;
}

function analyse(gap: GapCase, alias: string | null, origins: readonly string[] | null): GapAnalysisModel {
  const [exit] = relationsOf(gap.exits);
  if (exit === undefined) throw new Error(`the gap of ${gap.leaver.id} has no exit`);
  const candidates = rankCandidates(gap);
  return {
    __typename: "GapAnalysis",
    matchedAlias: alias,
    company: gap.leaver,
    market: gap.market,
    summary: summarise(gap, candidates),
    exit,
    remainsIn: relationsOf(saidOf(gap, gap.leaver.id, "REMAINS_IN").filter(isAsserted)),
    candidates,
    excluded: excludedCompanies(gap),
    concentration: concentrationOf(gap),
    warnings: warningsOf(gap, candidates),
    methodVersion: METHOD_VERSION,
    origins,
  };
}

/**
 * Answers who fills the gap that a company leaves, by the published method. The answer depends on what the evidence
 * holds and not on its order. Throws where the evidence contradicts itself: a live exit without its edge or its market.
 */
export function answerGap(asked: AskedGap, evidence: GapEvidence): GapAnswerModel {
  const problem =
    nameProblem(asked.company, evidence.leavers, evidence, "company") ??
    (evidence.markets === null ? null : nameProblem(asked.market ?? "", evidence.markets, evidence, "market"));
  if (problem !== null) return problem;
  const [company] = evidence.leavers;
  if (company === undefined) throw new Error("a name without a company is no answer");
  const known = { matchedAlias: matchedAlias(asked.company, company), company };
  const market = evidence.markets?.[0] ?? null;
  const relevant = inTextOrder(evidence.exits.filter(({ object }) => market === null || object?.id === market.id));
  const live = relevant.filter((claim) => isLive(claim) && isAsserted(claim));
  const withdrawn = relevant.filter((claim) => !isLive(claim) && isAsserted(claim));
  if (live.length === 0 && withdrawn.length > 0) {
    const message = `That ${company.name} leaves ${marketNames(withdrawn)} was claimed once, and no such claim counts any more.`;
    return { __typename: "PremiseWithdrawn", ...known, claims: withdrawn, message };
  }
  if (live.length === 0) {
    return { __typename: "NoExitRecorded", ...known, message: noExit(company, market, relevant, evidence) };
  }
  const exits = relationsOf(live);
  if (exits.length > 1) {
    const message = `${company.name} leaves ${listWords(exits.map(({ object }) => object.name))}. Ask again with one of them as the market.`;
    return { __typename: "SeveralExits", ...known, exits, message };
  }
  if (evidence.market === null || evidence.market.id !== exits[0]?.object.id) {
    throw new Error(
      `the evidence is of ${evidence.market?.id ?? "no market"}, the exit is from ${exits[0]?.object.id ?? "none"}`,
    );
  }
  return analyse(indexEvidence(evidence, company, evidence.market, live), known.matchedAlias, asked.origins);
}
