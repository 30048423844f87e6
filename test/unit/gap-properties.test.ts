import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { GapAnalysisModel } from "../../src/domain/gap/model.ts";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import {
  analysis,
  cites,
  claim,
  DEPRECATED,
  entity,
  exit,
  FOUR,
  LEAVER,
  MARKET,
  type More,
  OTHER_MARKET,
  quantity,
  type Said,
  sheet,
} from "./gap-builder.ts";

const COMPANIES = { companies: [LEAVER, ...FOUR].map((id) => entity(id)) };
const company = fc.constantFrom(...FOUR);
const products = fc.constantFrom(
  "product:server-memory",
  "product:dram",
  "product:nand-flash",
  "product:ai-accelerators",
);
const quantities = fc.constantFrom(
  quantity("market-share", { low: 4, high: 6, unit: "percent" }),
  quantity("market-share", { low: 0.3, high: 0.4, unit: "ratio" }),
  quantity("capacity", { trend: "RISING" }),
  quantity("output", { trend: "FALLING" }),
  quantity("capacity", { low: 12, high: 13, unit: "percent" }),
  quantity("revenue", { low: 1, high: 2, unit: "CNY" }),
);
const worth = fc.constantFrom<More>(
  {},
  cites("MISMATCH"),
  cites("UNRESOLVED"),
  cites("UNVERIFIED"),
  cites("SUPPORTED"),
  sheet(),
  sheet({ kind: "OFFICIAL" }),
);

/** What a text may say of a company, in the market of the gap unless `market` is another. */
function saidIn(market: string): fc.Arbitrary<Said> {
  return fc.oneof(
    fc.tuple(company, fc.constantFrom("FILLS_GAP_IN", "SERVES", "BARRED_FROM", "EXITS"), fc.constant(market)),
    fc.tuple(company, fc.constant("COMPETES_WITH" as const), fc.constant(LEAVER)),
    fc.tuple(fc.constant(LEAVER), fc.constant("COMPETES_WITH" as const), company),
    fc.tuple(fc.constantFrom("policy:a", "policy:b"), fc.constantFrom("RESTRICTS", "BENEFITS"), company),
  );
}

/** What a text may say that concerns no market by its object. */
const saidAtLarge: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(company, fc.constant("BACKED_BY" as const), fc.constantFrom("jurisdiction:cn", "organization:fund")),
  fc.tuple(fc.constantFrom(LEAVER, ...FOUR), fc.constant("SUPPLIES" as const), products),
  fc.tuple(company, fc.constant("BASED_IN" as const), fc.constantFrom("jurisdiction:cn", "jurisdiction:kr")),
  fc.tuple(fc.constantFrom(LEAVER, ...FOUR), fc.constant("HAS_MEASURE" as const), fc.constant(null)),
);

function claims(said: fc.Arbitrary<Said>, qualifiers: readonly (string | null)[]): fc.Arbitrary<ClaimRow> {
  const how = fc.record({
    kind: fc.constantFrom("FACT", "CAUSAL", "OPINION", "FORECAST", "QUOTATION"),
    modality: fc.constantFrom("DONE", "IN_PROGRESS", "PLANNED", "POSSIBLE"),
    negated: fc.boolean(),
    validTime: fc.constantFrom(null, "2024", "2025-06"),
  });
  return fc
    .tuple(said, how, worth, quantities, fc.constantFrom(...qualifiers))
    .map(([words, more, evidence, numbers, at]) =>
      claim(words, {
        ...evidence,
        ...more,
        quantities: words[1] === "HAS_MEASURE" ? numbers : [],
        ...(at === null ? {} : { market: entity(at) }),
      }),
    );
}

const anyClaim = claims(fc.oneof(saidIn(MARKET), saidAtLarge), [null, MARKET, OTHER_MARKET]);
const anyClaims = fc.array(anyClaim, { maxLength: 25 });
const EXIT = exit();

function analyse(found: readonly ClaimRow[]): GapAnalysisModel {
  return analysis([EXIT, ...found], COMPANIES);
}

function tiersOf({ candidates }: GapAnalysisModel): Readonly<Record<string, string>> {
  const tiers = candidates.map(({ company: { id }, tier }) => [id, tier] as const);
  return Object.fromEntries(tiers.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test("the answer does not depend on the order of the claims or of the companies", () => {
  const shuffled = anyClaims.chain((found) =>
    fc.tuple(fc.constant(found), fc.shuffledSubarray(found, { minLength: found.length })),
  );
  fc.assert(
    fc.property(shuffled, ([found, again]) => {
      const companies = COMPANIES.companies.toReversed();
      expect(analysis([...again, EXIT], { companies })).toEqual(analyse(found));
    }),
  );
});

test("every looked-at company is either a candidate or excluded, once, and the excluded have reasons", () => {
  fc.assert(
    fc.property(anyClaims, (found) => {
      const { candidates, excluded } = analyse(found);
      const everybody = [...candidates, ...excluded].map(({ company: { id } }) => id);
      expect(everybody.toSorted()).toEqual([LEAVER, ...FOUR].toSorted());
      for (const { reasons } of excluded) expect(reasons.length).toBeGreaterThan(0);
    }),
  );
});

test("no range is upside down or out of its bounds, and the components add up to the score", () => {
  fc.assert(
    fc.property(anyClaims, (found) => {
      for (const { components, score } of analyse(found).candidates) {
        for (const { name, low, high, weight } of components) {
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(weight);
          expect(low).toBeGreaterThanOrEqual(name === "POLICY" ? -weight : 0);
        }
        const sum = (end: "low" | "high") => components.reduce((total, part) => total + part[end], 0);
        expect(score.low).toBeCloseTo(Math.min(100, Math.max(0, sum("low"))), 6);
        expect(score.high).toBeCloseTo(Math.min(100, Math.max(0, sum("high"))), 6);
      }
    }),
  );
});

test("ranks begin at one, never fall, and are shared by equals alone", () => {
  fc.assert(
    fc.property(anyClaims, (found) => {
      const { candidates } = analyse(found);
      candidates.forEach((candidate, index) => {
        const before = candidates[index - 1];
        const isEqual =
          before?.tier === candidate.tier &&
          before.score.low === candidate.score.low &&
          before.score.high === candidate.score.high;
        expect(candidate.rank).toBe(isEqual ? before.rank : index + 1);
      });
    }),
  );
});

test("a further claim about a component that is unknown narrows it and never widens it", () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, (found, more) => {
      const before = analyse(found).candidates;
      const after = analyse([...found, more]).candidates;
      for (const { company: same, components } of before) {
        const later = after.find(({ company: { id } }) => id === same.id)?.components ?? [];
        components.forEach(({ known, low, high }, index) => {
          const part = later[index];
          if (known || part === undefined) return;
          expect(part.low).toBeGreaterThanOrEqual(low);
          expect(part.high).toBeLessThanOrEqual(high);
        });
      }
    }),
    { numRuns: 300 },
  );
});

test("a deprecated claim changes nothing, not even where it is handed in", () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, (found, gone) => {
      const all = [EXIT, ...found];
      const with_ = analysis(all, { ...COMPANIES, evidence: [...all, { ...gone, deprecated: DEPRECATED }] });
      expect(with_).toEqual(analyse(found));
    }),
  );
});

test("claims about another market change no tier", () => {
  const elsewhere = fc.array(claims(saidIn(OTHER_MARKET), [OTHER_MARKET]), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(anyClaims, elsewhere, (found, more) => {
      expect(tiersOf(analyse([...found, ...more]))).toEqual(tiersOf(analyse(found)));
    }),
  );
});
