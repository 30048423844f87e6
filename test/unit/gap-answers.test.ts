import { describe, expect, test } from "@jest/globals";
import { matchedAlias, nameKey } from "../../src/domain/name.ts";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import {
  analysis,
  answer,
  claim,
  DEPRECATED,
  entity,
  evidenceOf,
  exit,
  LEAVER,
  MARKET,
  OTHER_MARKET,
  share,
} from "./gap-builder.ts";

const micron = entity(LEAVER, { aliases: ["Micron Technology, Inc.", "美光"] });
const NO_GAP = { market: null, marketIds: [], productIds: [], placeIds: [], companies: [] };

describe("the nothings are told apart", () => {
  test("a name that nothing has is unknown, with at most five suggestions", () => {
    const suggestions = ["a", "b", "c", "d", "e", "f"].map((slug) => entity(`company:${slug}`));
    const found = answer(evidenceOf([], { ...NO_GAP, leavers: [], suggestions }), "Mikron");
    expect(found).toMatchObject({ __typename: "UnknownName", name: "Mikron", suggestions: suggestions.slice(0, 5) });
  });

  test("a name that several companies have is answered with them, by id", () => {
    const leavers = [entity("company:b"), entity("company:a")];
    const found = answer(evidenceOf([], { ...NO_GAP, leavers }), "AB");
    expect(found).toMatchObject({
      __typename: "AmbiguousName",
      name: "AB",
      candidates: [{ id: "company:a" }, { id: "company:b" }],
    });
  });

  test("a market that nothing has is unknown under the market's name", () => {
    const found = answer(evidenceOf([exit()], { ...NO_GAP, markets: [] }), "Micron", "server memroy");
    expect(found).toMatchObject({ __typename: "UnknownName", name: "server memroy" });
  });

  test("a market name that several have is ambiguous", () => {
    const markets = [entity(OTHER_MARKET), entity(MARKET)];
    const found = answer(evidenceOf([exit()], { ...NO_GAP, markets }), "Micron", "memory");
    expect(found).toMatchObject({ __typename: "AmbiguousName", name: "memory" });
  });

  test("a company without any exit claim has no exit, and being barred is not leaving", () => {
    const bar = claim([LEAVER, "BARRED_FROM", MARKET]);
    const found = answer(evidenceOf([bar], NO_GAP));
    expect(found).toMatchObject({
      __typename: "NoExitRecorded",
      message:
        "No claim says that Micron leaves a market. It is said to be barred from Chinese server memory; being barred is not leaving.",
    });
    expect(answer(evidenceOf([], NO_GAP))).toMatchObject({
      message: "No claim says that Micron leaves a market. Being barred is not leaving.",
    });
  });

  test("a market that the company does not leave has no exit, and the recorded exits are named", () => {
    const found = answer(evidenceOf([exit()], { ...NO_GAP, markets: [entity(OTHER_MARKET)] }), "Micron", "AI");
    expect(found).toMatchObject({
      __typename: "NoExitRecorded",
      message:
        "No claim says that Micron leaves Chinese AI accelerators. Being barred is not leaving. Recorded is its exit from Chinese server memory.",
    });
  });

  test.each<[string, ClaimRow, string]>([
    ["a view", exit({ kind: "OPINION" }), "only a view, a forecast or a quotation"],
    ["a forecast", exit({ kind: "FORECAST" }), "only a view, a forecast or a quotation"],
    ["a denial", exit({ negated: true }), "only denied"],
  ])("an exit that is only %s is none, and the message says so", (_title, only, words) => {
    const found = answer(evidenceOf([only], NO_GAP));
    expect(found.__typename).toBe("NoExitRecorded");
    expect("message" in found ? found.message : "").toContain(words);
  });

  test("an exit whose claims are all deprecated is withdrawn, and the claims are shown", () => {
    const gone = exit({ deprecated: DEPRECATED });
    const found = answer(evidenceOf([gone, exit({ kind: "OPINION" })], NO_GAP));
    expect(found).toMatchObject({ __typename: "PremiseWithdrawn", claims: [gone] });
  });

  test("an exit with one live claim beside a deprecated one stands on the live one", () => {
    const live = exit();
    const found = analysis([exit({ deprecated: DEPRECATED }), live]);
    expect(found.exit.claims).toEqual([live]);
  });

  test("several exits are offered to choose from where no market was named", () => {
    const other = claim([LEAVER, "EXITS", OTHER_MARKET]);
    const found = answer(evidenceOf([exit(), other, exit()], NO_GAP));
    expect(
      found.__typename === "SeveralExits" ? found.exits.map(({ object, claims }) => [object.id, claims?.length]) : null,
    ).toEqual([
      [OTHER_MARKET, 1],
      [MARKET, 2],
    ]);
  });

  test("of several exits the market that was named is answered", () => {
    const other = claim([LEAVER, "EXITS", OTHER_MARKET]);
    const found = answer(evidenceOf([exit(), other], { markets: [entity(MARKET)] }), "Micron", "server memory");
    expect(found).toMatchObject({ __typename: "GapAnalysis", market: { id: MARKET } });
  });

  test("evidence of another market than that of the exit is refused", () => {
    expect(() => answer(evidenceOf([exit()], { market: entity(OTHER_MARKET) }))).toThrow(
      /the evidence is of market:cn-ai/,
    );
  });
});

describe("names", () => {
  test.each([
    ["Acme Co., Ltd.", "acme"],
    ["  ＡＣＭＥ—Werke GmbH ", "acme werke"],
    ["Inc", "inc"],
    ["Ltd. Co", "ltd"],
    ["长江存储", "长江存储"],
    ["?!", ""],
  ])("the key of “%s” is “%s”", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test("an alias is named as it is written, an id or a name is none", () => {
    expect(matchedAlias("micron technology", micron)).toBe("Micron Technology, Inc.");
    expect(matchedAlias("美光", micron)).toBe("美光");
    expect(matchedAlias("MICRON", micron)).toBeNull();
    expect(matchedAlias("company:micron", micron)).toBeNull();
    expect(matchedAlias("Mikron", micron)).toBeNull();
  });

  test("the answer says by which alias the company was found", () => {
    expect(answer(evidenceOf([exit()], { leavers: [micron] }), "美光")).toMatchObject({ matchedAlias: "美光" });
  });
});

describe("concentration", () => {
  const other = "company:beta";

  test("without shares of this market there is no figure, and the reason is said", () => {
    const elsewhere = share(other, 38, 39, { market: entity("market:world-dram") });
    expect(analysis([exit(), elsewhere]).concentration).toMatchObject({ before: null, after: null, scenario: null });
    expect(analysis([exit(), elsewhere]).concentration.unavailable).toContain("No shares of Chinese server memory");
  });

  test("the share of the leaver is divided in proportion, and the remainder is a range", () => {
    const found = analysis([exit(), share(LEAVER, 50, 50), share(other, 25, 25)]);
    // Before: 0.25 + 0.0625, and the remaining quarter as many firms or as one. After: over the half that is left, squared.
    expect(found.concentration).toMatchObject({
      measure: "HHI",
      before: { low: 3125, high: 3750 },
      after: { low: 2500, high: 5000 },
      scenario: "pro rata",
      unavailable: null,
    });
  });

  test("the published formula holds where all shares are known", () => {
    const rest = [share(other, 30, 30), share("company:gamma", 20, 20)];
    const { before, after } = analysis([exit(), share(LEAVER, 50, 50), ...rest]).concentration;
    expect(before).toEqual({ low: 3800, high: 3800 });
    const expected = (10_000 * (0.38 - 0.5 ** 2)) / (1 - 0.5) ** 2;
    expect(after?.low).toBeCloseTo(expected);
    expect(after?.high).toBeCloseTo(expected);
  });

  test("each company's share and its pro-rata baseline are listed, the largest first", () => {
    const { shares } = analysis([exit(), share(LEAVER, 50, 50), share(other, 25, 25)]).concentration;
    expect(shares.map(({ company, before, after }) => [company.id, before, after])).toEqual([
      [LEAVER, { low: 50, high: 50 }, null],
      [other, { low: 25, high: 25 }, { low: 50, high: 50 }],
    ]);
  });

  test("how many suppliers have 75 % is an interval, open where the known shares do not reach it", () => {
    const few = analysis([exit(), share(LEAVER, 50, 50), share(other, 20, 20)]).concentration;
    expect(few.suppliersTo75).toEqual({ low: 2, high: null });
    expect(few.suppliersTo75After).toEqual({ low: 2, high: null });
    const all = [share(other, 30, 30), share("company:gamma", 20, 20)];
    const { suppliersTo75, suppliersTo75After } = analysis([exit(), share(LEAVER, 50, 50), ...all]).concentration;
    expect(suppliersTo75).toEqual({ low: 2, high: 2 });
    expect(suppliersTo75After).toEqual({ low: 2, high: 2 });
  });

  test("the latest period of the leaver counts, where others have later shares", () => {
    const leaver = share(LEAVER, 50, 50, { validTime: "2024" });
    const shares = [share(other, 25, 25, { validTime: "2024" }), share(other, 80, 80, { validTime: "2026" })];
    expect(analysis([exit(), leaver, ...shares]).concentration.before).toEqual({ low: 3125, high: 3750 });
  });

  test("a company of which nothing but a share of the market is known is suggested by structure", () => {
    const found = analysis([exit(), share(other, 25, 25)]);
    expect(found.candidates.map(({ company, tier }) => [company.id, tier])).toEqual([[other, "C"]]);
    expect(analysis([exit(), share(other, 0, 0)]).candidates).toEqual([]);
  });

  test("of two leavers both shares leave before the rest is divided", () => {
    const left = claim([other, "EXITS", MARKET]);
    const shares = [share(LEAVER, 25, 25), share(other, 25, 25), share("company:gamma", 50, 50)];
    expect(analysis([exit(), left, ...shares]).concentration.after).toEqual({ low: 10_000, high: 10_000 });
  });

  test("shares of the latest period count alone, and those of groups never", () => {
    const group = share("company:makers", 40, 40, { validTime: "2025" });
    const grouped = { ...group, subject: entity("company:makers", { group: true }) };
    const shares = [share(LEAVER, 50, 50, { validTime: "2025" }), share(other, 25, 25, { validTime: "2024" })];
    expect(analysis([exit(), ...shares, grouped]).concentration.before).toEqual({ low: 2500, high: 5000 });
  });

  test("without the leaver's share there is a figure before and a reason why there is none after", () => {
    const { before, after, unavailable } = analysis([exit(), share(other, 50, 50)]).concentration;
    expect(before).toEqual({ low: 2500, high: 5000 });
    expect(after).toBeNull();
    expect(unavailable).toContain("No share of Micron");
  });

  test("a leaver that had it all leaves nobody to divide it", () => {
    const { after, unavailable } = analysis([exit(), share(LEAVER, 99, 100)]).concentration;
    expect(after).toBeNull();
    expect(unavailable).toContain("nobody is left");
  });
});
