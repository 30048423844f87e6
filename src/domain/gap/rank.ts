import type { GapCase } from "./evidence.ts";
import { compare } from "./evidence.ts";
import { componentsOf, scoreOf } from "./components.ts";
import type { CandidateModel, ScoredCompany } from "./model.ts";
import { placeCompany } from "./tiers.ts";

function compareScored(one: ScoredCompany, other: ScoredCompany): number {
  return compareStanding(one, other) || compare(one.company.id, other.company.id);
}

/** Zero where two companies tie: the same tier, low and high. */
function compareStanding(one: ScoredCompany, other: ScoredCompany): number {
  return compare(one.tier, other.tier) || other.score.low - one.score.low || other.score.high - one.score.high;
}

/** Every candidate with its place; tied ones share it, and the next place counts all before it. */
export function rankCandidates(gap: GapCase): readonly CandidateModel[] {
  const scored = gap.companies
    .flatMap((company): readonly ScoredCompany[] => {
      const { tier, claims } = placeCompany(gap, company);
      if (tier === "X") return [];
      const components = componentsOf(gap, company);
      return [{ tier, company, components, claims, score: scoreOf(components) }];
    })
    .toSorted(compareScored);
  return scored.map((candidate, index) => {
    const tied = scored.filter((other) => compareStanding(candidate, other) === 0);
    const next = scored[index + 1];
    return {
      ...candidate,
      rank: 1 + scored.findIndex((other) => compareStanding(candidate, other) === 0),
      tied: tied.length > 1,
      separableFromNext: next?.tier === candidate.tier ? candidate.score.low > next.score.high : null,
    };
  });
}
