import type { ClaimRow } from "../../generated/cypher.ts";
import type { ScoreComponent, Tier } from "../../generated/schema.ts";
import { barClaims, fillerClaims, fillerDenials } from "./components/named.ts";
import { byId, isInMarket, isOfMarket, type GapCase } from "./evidence.ts";
import type { CandidateModel } from "./model.ts";
import { premiseWords, worthWords } from "./premise.ts";
import { qualityOf } from "./quality.ts";
import { capitalised, listWords, sourceWords } from "./wording.ts";

const MOST_PLACES = 5;
const TIERS: readonly (readonly [Tier, string])[] = [
  ["A", "named as filling the gap"],
  ["B", "named as competing or selling there"],
  ["C", "suggested by structure alone"],
];
const PARTS: Readonly<Record<ScoreComponent, string>> = {
  NAMED_AS_FILLER: "how far it is said to fill the gap",
  PRODUCT_OVERLAP: "product overlap",
  INCUMBENCY: "presence in the market",
  COMPETES: "competition with the leaver",
  POLICY: "policy wind",
  CAPACITY: "capacity",
};

function nameOf({ company }: CandidateModel): string {
  return company.name;
}

/** The names of one tier by rank, ties said in words. */
function placesOf(candidates: readonly CandidateModel[]): string {
  const ranks = [...new Set(candidates.map(({ rank }) => rank))];
  const places = ranks.map((rank) => {
    const same = candidates.filter((candidate) => candidate.rank === rank).map(nameOf);
    return same.length === 1 ? listWords(same) : `${listWords(same)}, which nothing here tells apart`;
  });
  const rest = places.length > MOST_PLACES ? [`${places.length - MOST_PLACES} more places`] : [];
  return [...places.slice(0, MOST_PLACES), ...rest].join(", then ");
}

/** Groups that claims tie to the gap; they are named and never expanded. */
function groupsOf(gap: GapCase): readonly string[] {
  const tied = gap.claims.filter(
    (claim) =>
      !claim.negated &&
      (["FILLS_GAP_IN", "SERVES"].includes(claim.predicate ?? "")
        ? isOfMarket(gap, claim)
        : claim.predicate === "COMPETES_WITH" && isInMarket(gap, claim)),
  );
  const ends = tied.flatMap(({ subject, object }) => [subject, object]);
  return byId(ends.flatMap((end) => (end?.type === "COMPANY" && end.group ? [end] : []))).map(({ name }) => name);
}

function whoIsNamed(gap: GapCase, candidates: readonly CandidateModel[]): string {
  const tiers = TIERS.flatMap(([tier, words]) => {
    const own = candidates.filter((candidate) => candidate.tier === tier);
    return own.length === 0 ? [] : [`${words}: ${placesOf(own)}`];
  });
  const groups = groupsOf(gap);
  const named = groups.length === 0 ? [] : [`as a group that is not expanded: ${listWords(groups)}`];
  const nobody = "no company that was looked at is a candidate";
  return `${capitalised([...(tiers.length === 0 ? [nobody] : tiers), ...named].join("; "))}.`;
}

/** What a claim says of a candidate, apart from its name and who says it. */
function keyOf(claim: ClaimRow, { company }: CandidateModel): string {
  const { predicate, subject, object, market, modality, kind, negated, quantities } = claim;
  const other = subject?.id === company.id ? object : subject;
  const numbers = quantities.map(({ measure, low, high, trend }) => [measure, low, high, trend]);
  return JSON.stringify([predicate, other?.id, market?.id, modality, kind, negated, numbers, qualityOf(claim).q]);
}

/** Claims that are said alike of both neighbours decide nothing between them. */
function unlike(claims: readonly ClaimRow[], of: CandidateModel, others: readonly ClaimRow[], other: CandidateModel) {
  const keys = new Set(others.map((claim) => keyOf(claim, other)));
  return claims.filter((claim) => !keys.has(keyOf(claim, of)));
}

/** The facts by which one candidate stands before its neighbour, with who states them. */
function whyBefore(first: CandidateModel, second: CandidateModel): string {
  const end = first.score.low === second.score.low ? "high" : "low";
  const pairs = first.components.flatMap((part, index) => {
    const other = second.components[index];
    return other !== undefined && part[end] > other[end] ? [{ part, other }] : [];
  });
  const names = listWords(pairs.map(({ part }) => PARTS[part.name]));
  const claims = pairs.flatMap(({ part, other }) => [
    ...unlike(part.claims, first, other.claims, second),
    ...unlike(other.claims, second, part.claims, first),
  ]);
  const stated = claims.length === 0 ? "" : ` (${sourceWords(claims)})`;
  const apart = first.separableFromNext === true ? "" : ", though their ranges overlap";
  return `${nameOf(first)} stands before ${nameOf(second)} by ${names}${stated}${apart}`;
}

/** What decides the order within the tiers, and whether the scores tell anyone apart; empty where one candidate is all. */
function whatDecides(candidates: readonly CandidateModel[]): string {
  if (candidates.length < 2) return "";
  const neighbours = candidates.flatMap((first, index) => {
    const second = candidates[index + 1];
    return second?.tier === first.tier && second.rank !== first.rank ? [{ first, second }] : [];
  });
  const shown = TIERS.flatMap(([tier]) => neighbours.find(({ first }) => first.tier === tier) ?? []);
  const reasons = shown.map(({ first, second }) => whyBefore(first, second));
  const lows = candidates.map(({ score }) => score.low);
  const highs = candidates.map(({ score }) => score.high);
  const overlap = Math.max(...lows) <= Math.min(...highs);
  const all = overlap ? ["the ranges of all candidates overlap, so that the scores alone separate none of them"] : [];
  const clauses = [...reasons, ...all];
  return clauses.length === 0 ? "" : ` ${capitalised(clauses.join("; "))}.`;
}

/** Who is named as filling the gap while another claim bars or denies it; empty where nobody is. */
function whatDisputes(gap: GapCase, candidates: readonly CandidateModel[]): string {
  const named = candidates.filter(({ tier }) => tier === "A");
  const clauses = named.flatMap((candidate) => {
    const bars = barClaims(gap, candidate.company.id).map(({ statement }) => statement);
    const denials = fillerDenials(gap, candidate.company.id).map(({ statement }) => statement);
    const against = [...bars, ...denials].map((statement) => `“${statement}”`);
    return against.length === 0 ? [] : [`that ${nameOf(candidate)} fills it is disputed: ${listWords(against)}`];
  });
  return clauses.length === 0 ? "" : ` ${capitalised(clauses.join("; "))}.`;
}

/** Two or three sentences: what the evidence is worth, who is named, and what decides the order within a tier. */
export function summarise(gap: GapCase, candidates: readonly CandidateModel[]): string {
  const fillers = candidates.flatMap(({ company }) => fillerClaims(gap, company.id));
  const named = fillers.length === 0 ? "nobody is said to fill the gap" : `who fills the gap is ${worthWords(fillers)}`;
  return `${premiseWords(gap)}; ${named}. ${whoIsNamed(gap, candidates)}${whatDisputes(gap, candidates)}${whatDecides(candidates)}`;
}
