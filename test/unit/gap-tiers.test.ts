import { describe, expect, test } from "@jest/globals";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import {
  analysis,
  article,
  candidateOf,
  claim,
  componentOf,
  entity,
  exit,
  LEAVER,
  MARKET,
  type More,
  OTHER_MARKET,
  rangeOf,
  reasonsOf,
  SUPPORTED,
} from "./gap-builder.ts";

const ACME = "company:acme";
const here = { market: entity(MARKET) };
const fills = (more: More = {}) => claim([ACME, "FILLS_GAP_IN", MARKET], more);
const bar = (more: More = {}) => claim([ACME, "BARRED_FROM", MARKET], more);
const competes = (more: More = {}) => claim([ACME, "COMPETES_WITH", LEAVER], more);
const serves = (more: More = {}) => claim([ACME, "SERVES", MARKET], more);
const leaves = (more: More = {}) => claim([ACME, "EXITS", MARKET], more);
const makes = (more: More = {}) => claim([ACME, "SUPPLIES", "product:dram"], more);
const seat = (place: string) => claim([ACME, "BASED_IN", place]);

function placeOf(claims: readonly ClaimRow[]): string {
  const found = analysis([exit(), ...claims], { companies: [entity(ACME)] });
  const candidate = found.candidates.find(({ company }) => company.id === ACME);
  return candidate?.tier ?? reasonsOf(found, ACME).join(" ");
}

describe("tiers in their order", () => {
  test.each<[string, readonly ClaimRow[], string]>([
    ["a filler claim", [fills()], "A"],
    ["a forecast that it fills", [fills({ kind: "FORECAST" })], "A"],
    ["a filler claim and a bar", [fills(), bar()], "A"],
    ["a filler claim and an exit of its own", [fills(), leaves()], "ALSO_LEFT"],
    ["an exit of its own and a bar", [leaves(), bar()], "ALSO_LEFT BARRED"],
    [
      "an exit of its own that is only forecast, and a competitor claim",
      [leaves({ kind: "FORECAST" }), competes(here)],
      "B",
    ],
    ["a bar and a competitor claim", [bar(), competes(here)], "BARRED"],
    ["a bar that is denied, and a competitor claim", [bar({ negated: true }), competes(here)], "B"],
    ["a bar that is only possible, and a competitor claim", [bar({ modality: "POSSIBLE" }), competes(here)], "B"],
    ["competition in this market", [competes(here)], "B"],
    ["sales in this market", [serves()], "B"],
    ["sales that are denied", [serves({ negated: true })], "OTHER_MARKET"],
    ["sales that are planned", [serves({ modality: "PLANNED" })], "OTHER_MARKET"],
    ["competition in no named market", [competes()], "OTHER_MARKET"],
    ["competition in another market", [competes({ market: entity(OTHER_MARKET) })], "OTHER_MARKET"],
    ["a part of the product and a seat in the place", [makes(), seat("jurisdiction:cn")], "C"],
    ["a part of the product and a seat in a part of the place", [makes(), seat("jurisdiction:anhui")], "C"],
    ["a part of the product and a seat elsewhere", [makes(), seat("jurisdiction:kr")], "OTHER_MARKET"],
    ["a seat in the place alone", [seat("jurisdiction:cn")], "OTHER_MARKET"],
    ["a restriction and a competitor claim", [claim(["policy:list", "RESTRICTS", ACME]), competes(here)], "B"],
    ["a denial that it fills", [fills({ negated: true })], "OTHER_MARKET"],
    ["a benefit", [claim(["policy:aid", "BENEFITS", ACME])], "OTHER_MARKET"],
    ["a filler claim of another market", [claim([ACME, "FILLS_GAP_IN", OTHER_MARKET])], "OTHER_MARKET"],
    ["nothing", [], "OTHER_MARKET"],
  ])("a company with %s stands where the table puts it", (_title, claims, expected) => {
    expect(placeOf(claims)).toBe(expected);
  });

  test("a stated part of the market counts as the market", () => {
    const part = claim([ACME, "FILLS_GAP_IN", "market:part"]);
    const found = analysis([exit(), part], { marketIds: [MARKET, "market:part"] });
    expect(candidateOf(found, ACME).tier).toBe("A");
  });
});

test("one whom a claim lets fill and another bars stays in tier A and carries the conflict", () => {
  const barred = bar();
  const found = analysis([exit(), fills(SUPPORTED), barred]);
  expect(candidateOf(found, ACME).tier).toBe("A");
  expect(rangeOf(found, ACME, "NAMED_AS_FILLER")).toEqual([0, 30]);
  const { claims, explanation } = componentOf(found, ACME, "NAMED_AS_FILLER");
  expect(claims).toContain(barred);
  expect(explanation).toContain("a claim says that it is barred from the market");
  expect(found.summary).toContain(`is disputed: “${barred.statement}”`);
});

test("a filler that another claim denies is said to be disputed in the summary, one that none does is not", () => {
  const denial = fills({ negated: true, statement: "Acme cannot fill it." });
  expect(analysis([exit(), fills(SUPPORTED), denial]).summary).toContain("is disputed: “Acme cannot fill it.”");
  expect(analysis([exit(), fills(SUPPORTED)]).summary).not.toContain("disputed");
});

test("one that has left as well is excluded even where a claim lets it fill, and the reason says so", () => {
  const found = analysis([exit(), fills(), leaves()]);
  expect(found.excluded[0]?.reasons[0]?.explanation).toContain("although a claim names it as filling the gap");
});

test("a group is neither candidate nor excluded; it is a line of the summary", () => {
  const makers = entity("company:korean-makers", { group: true, name: "Korean makers" });
  const group = { ...claim([makers.id, "COMPETES_WITH", LEAVER], here), subject: makers };
  const found = analysis([...article(), group], {
    companies: [...article().flatMap(({ subject }) => (subject?.type === "COMPANY" ? [subject] : [])), makers],
  });
  const everybody = [...found.candidates, ...found.excluded].map(({ company }) => company.id);
  expect(everybody).not.toContain(makers.id);
  expect(found.summary).toContain("as a group that is not expanded: Korean makers");
});

test("a firm that two rows name is one candidate", () => {
  const found = analysis([exit(), fills()], { companies: [entity(ACME), entity(ACME, { aliases: ["Acme Works"] })] });
  expect(found.candidates).toHaveLength(1);
});

test("without candidates the list is empty and the excluded have their reasons", () => {
  const found = analysis([exit(), bar()]);
  expect(found.candidates).toEqual([]);
  expect(found.warnings).toEqual([]);
  expect(reasonsOf(found, ACME)).toEqual(["BARRED"]);
  expect(found.summary).toContain("nobody is said to fill the gap. No company that was looked at is a candidate.");
});

test("a lower tier with the better evidence stays lower, and a warning says so", () => {
  const rival = [
    claim(["company:beta", "SERVES", MARKET], SUPPORTED),
    claim(["company:beta", "COMPETES_WITH", LEAVER], SUPPORTED),
  ];
  const found = analysis([exit(), fills({ kind: "FORECAST" }), ...rival]);
  expect(found.candidates.map(({ company, tier }) => [company.id, tier])).toEqual([
    [ACME, "A"],
    ["company:beta", "B"],
  ]);
  const inversion = found.warnings.find(({ code }) => code === "TIER_INVERSION");
  expect(inversion?.explanation).toContain("beta (tier B) has better evidence than acme (tier A)");
  expect(inversion?.claims.length).toBeGreaterThan(0);
});

test("a cited filler claim that is done leaves no warning of its citation or its progress", () => {
  const codes = analysis([exit(), fills(SUPPORTED)]).warnings.map(({ code }) => code);
  expect(codes).toEqual(["OVERLAP_UNKNOWN"]);
});

test("a gap that one fills already is not said to be only filling", () => {
  const other = claim(["company:beta", "FILLS_GAP_IN", MARKET], { modality: "IN_PROGRESS" });
  const codes = (claims: readonly ClaimRow[]) => analysis([exit(), ...claims]).warnings.map(({ code }) => code);
  expect(codes([other])).toContain("FILLING_IN_PROGRESS");
  expect(codes([other, fills()])).not.toContain("FILLING_IN_PROGRESS");
});

test("an excluded company is shown with what it is said to do elsewhere, and with no denial and nothing of this market", () => {
  const elsewhere = claim([ACME, "SERVES", OTHER_MARKET]);
  const denied = claim([ACME, "SERVES", "market:third"], { negated: true });
  const found = analysis([exit(), bar(), elsewhere, denied]);
  expect(found.excluded[0]?.reasons[0]?.explanation).toBe(
    "acme is said to be barred from Chinese server memory; elsewhere, acme serves Chinese AI accelerators.",
  );
  expect(analysis([exit(), elsewhere, denied]).excluded[0]?.reasons[0]?.claims).toEqual([elsewhere]);
});

test("of what is said elsewhere the best evidence comes first, and five claims at most are shown", () => {
  const many = ["a", "b", "c", "d", "e"].map((slug) => claim([ACME, "SERVES", `market:${slug}`]));
  const best = claim([ACME, "SERVES", "market:z"], SUPPORTED);
  const [reason] = analysis([exit(), ...many, best]).excluded[0]?.reasons ?? [];
  expect(reason?.claims).toEqual([best, ...many.slice(0, 4)]);
});

test("between equal low ends the higher high end comes first, before the id", () => {
  const beta = claim(["company:beta", "COMPETES_WITH", LEAVER], here);
  const found = analysis([exit(), competes(here), serves({ negated: true }), beta]);
  expect(found.candidates.map(({ company, rank, score }) => [company.id, rank, score])).toEqual([
    ["company:beta", 1, { low: 0, high: 70 }],
    [ACME, 2, { low: 0, high: 50 }],
  ]);
});

test("a cut of the companies is said", () => {
  const codes = analysis([exit(), fills()], { cut: true }).warnings.map(({ code }) => code);
  expect(codes).toContain("CUT");
});

test("ranges that do not touch are separable, within one tier only", () => {
  const strong = [fills(SUPPORTED), serves(SUPPORTED), competes(SUPPORTED)];
  const facts = [
    claim([LEAVER, "SUPPLIES", "product:dram"], SUPPORTED),
    claim([ACME, "SUPPLIES", "product:dram"], SUPPORTED),
    claim(["policy:aid", "BENEFITS", ACME], SUPPORTED),
    claim(["company:beta", "FILLS_GAP_IN", MARKET], { kind: "FORECAST" }),
    claim(["company:beta", "SERVES", MARKET], { negated: true }),
    claim(["company:beta", "SUPPLIES", "product:nand-flash"]),
    claim(["policy:ban", "RESTRICTS", "company:beta"], here),
  ];
  const found = analysis([exit(), ...strong, ...facts]);
  expect(
    found.candidates.map(({ company, score, separableFromNext }) => [company.id, score, separableFromNext]),
  ).toEqual([
    [ACME, { low: 80, high: 100 }, true],
    ["company:beta", { low: 0, high: 21 }, null],
  ]);
});
