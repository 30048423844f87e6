import type { ClaimRow } from "../../generated/cypher.ts";
import type { GapWarning, Reading } from "../../generated/schema.ts";
import { fillerClaims, fillingOf } from "./components/named.ts";
import { inTextOrder, type GapCase } from "./evidence.ts";
import type { CandidateModel, WarningModel } from "./model.ts";
import { isCited } from "./quality.ts";
import { listWords } from "./wording.ts";

const DONE = 1;
const IN_PROGRESS = 0.8;

function fillers(gap: GapCase, candidates: readonly CandidateModel[]): readonly ClaimRow[] {
  return inTextOrder(candidates.flatMap(({ company }) => fillerClaims(gap, company.id)));
}

function ofFillers(claims: readonly ClaimRow[]): readonly WarningModel[] {
  const warnings: WarningModel[] = [];
  if (claims.length > 0 && !claims.some(isCited)) {
    const explanation = "No claim that names who fills the gap has a citation that holds.";
    warnings.push({ code: "FILLER_UNCITED", explanation, claims });
  }
  const progress = claims.map(fillingOf);
  if (progress.includes(IN_PROGRESS) && !progress.includes(DONE)) {
    const explanation = "The gap is said to be filling, not filled.";
    warnings.push({ code: "FILLING_IN_PROGRESS", explanation, claims });
  }
  return warnings;
}

function ofOverlap(gap: GapCase, candidates: readonly CandidateModel[]): readonly WarningModel[] {
  const unknown = candidates.filter(({ components }) =>
    components.some(({ name, known }) => name === "PRODUCT_OVERLAP" && !known),
  );
  if (unknown.length === 0) return [];
  const who = listWords(unknown.map(({ company }) => company.name));
  const explanation = `What ${who} would replace of ${gap.leaver.name}'s products is unknown: too little is said of what they make.`;
  return [{ code: "OVERLAP_UNKNOWN", explanation, claims: [] }];
}

const READINGS: readonly (readonly [Reading, GapWarning, string])[] = [
  ["COREFERENCE", "REACHED_BY_COREFERENCE", "Names were reached through words such as “these firms”, not by name."],
  ["OPEN_LIST", "OPEN_LIST", "The text leaves its list of companies open, so that others may belong to it."],
  ["INFERRED_LEAVER", "LEAVER_INFERRED", "The text does not name who left"],
];

function ofReadings(gap: GapCase, candidates: readonly CandidateModel[]): readonly WarningModel[] {
  const used = inTextOrder([
    ...gap.exits,
    ...candidates.flatMap(({ claims, components }) => [...claims, ...components.flatMap((part) => part.claims)]),
  ]);
  return READINGS.flatMap(([reading, code, words]) => {
    const claims = used.filter(({ readings }) => readings.includes(reading));
    const explanation = code === "LEAVER_INFERRED" ? `${words}; it was read as ${gap.leaver.name}.` : words;
    return claims.length === 0 ? [] : [{ code, explanation, claims }];
  });
}

function ofTiers(candidates: readonly CandidateModel[]): readonly WarningModel[] {
  const pairs = candidates.flatMap((lower) =>
    candidates
      .filter((higher) => higher.tier < lower.tier && lower.score.low > higher.score.low)
      .map((higher) => ({ lower, higher })),
  );
  const first = pairs[0];
  if (first === undefined) return [];
  const { lower, higher } = first;
  const explanation = `${lower.company.name} (tier ${lower.tier}) has better evidence than ${higher.company.name} (tier ${higher.tier}); the tiers say what the text claims, not how well it is backed.`;
  const claims = inTextOrder(pairs.flatMap((pair) => [...pair.lower.claims, ...pair.higher.claims]));
  return [{ code: "TIER_INVERSION", explanation, claims }];
}

/** What a reader has to know before trusting the order; each warning at most once. */
export function warningsOf(gap: GapCase, candidates: readonly CandidateModel[]): readonly WarningModel[] {
  const cut = "More companies are tied to the market than are looked at; the rest is not in this answer.";
  return [
    ...ofFillers(fillers(gap, candidates)),
    ...ofOverlap(gap, candidates),
    ...ofReadings(gap, candidates),
    ...ofTiers(candidates),
    ...(gap.cut ? [{ code: "CUT" as const, explanation: cut, claims: [] }] : []),
  ];
}
