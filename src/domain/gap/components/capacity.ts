import type { ClaimRow, EntityCore } from "../../../generated/cypher.ts";
import { isInMarket, saidOf, speaksOfNow, type GapCase } from "../evidence.ts";
import type { ComponentModel } from "../model.ts";
import { bestFirst } from "../quality.ts";
import { judge, type Reading } from "../range.ts";
import { nearest, sharesIn } from "../shares.ts";
import { explain } from "../wording.ts";
import { byShare, shareWords } from "./incumbency.ts";

const WEIGHT = 10;
const MEASURES = ["capacity", "output"];

const BY_TREND: Readonly<Record<string, readonly [number, number, string]>> = {
  RISING: [0.5, 1, "Capacity said to rise, level unknown"],
  FALLING: [0, 0.5, "Capacity said to fall, level unknown"],
  LEVEL: [0.5, 1, "A capacity without a base to compare it with"],
};

interface Said extends Reading {
  readonly trend: string;
}

function measured(claim: ClaimRow): readonly Said[] {
  return claim.quantities
    .filter(({ measure }) => MEASURES.includes(measure))
    .map(({ trend }) => {
      const [low, high] = BY_TREND[trend ?? "LEVEL"] ?? [0.5, 1];
      return { claim, low, high, trend: trend ?? "LEVEL" };
    });
}

/** Whether the company has, or builds, the output: a world component. A share of output counts before a trend. */
export function capacity(gap: GapCase, company: EntityCore): ComponentModel {
  const claims = saidOf(gap, company.id, "HAS_MEASURE").filter(
    (claim) => speaksOfNow(claim) && (claim.market === null || isInMarket(gap, claim)) && measured(claim).length > 0,
  );
  const asserted = claims.filter((claim) => !claim.negated);
  const shares = nearest(
    gap,
    sharesIn(
      asserted.filter((claim) => isInMarket(gap, claim)),
      MEASURES,
    ),
  );
  const said = asserted.flatMap(measured);
  const falls = said.filter(({ trend }) => trend === "FALLING");
  const others = said.filter(({ trend }) => trend !== "FALLING");
  const part = { name: "CAPACITY" as const, weight: WEIGHT };
  if (said.length === 0) {
    const explanation = `Nothing in these sources says what ${company.name} can make: 0 to ${WEIGHT}.`;
    const wouldSettle = `${company.name}'s capacity or output for this market, and its part of the whole.`;
    return { ...part, low: 0, high: WEIGHT, known: false, explanation, wouldSettle, claims: [] };
  }
  // A claim that it falls stands against one that it rises, unless a share of output decides.
  const readings = shares.length > 0 ? shares.map(byShare) : others.length > 0 ? others : falls;
  const against = shares.length === 0 && others.length > 0 ? falls.map(({ claim }) => claim) : [];
  const judged = judge(WEIGHT, readings, [...against, ...claims.filter((claim) => claim.negated)]);
  if (judged === null) throw new Error(`capacity of ${company.id}: claims without a reading`);
  const share = shares.find(({ claim }) => claim === judged.best?.claim);
  const trend = said.find(({ claim }) => claim === judged.best?.claim)?.trend ?? "LEVEL";
  const words = share === undefined ? (BY_TREND[trend]?.[2] ?? "") : `Has ${shareWords(share)} of the output`;
  const explanation = explain(words, WEIGHT, judged, "another claim speaks against it");
  return {
    ...part,
    low: judged.low,
    high: judged.high,
    known: true,
    explanation,
    wouldSettle: null,
    claims: bestFirst(claims),
  };
}
