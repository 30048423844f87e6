import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { GapDocument, type GapQuery } from "../../src/generated/operations.ts";
import { openAsker, type Asker } from "../ask.ts";

type Analysis = Extract<GapQuery["gap"], { __typename: "GapAnalysis" }>;

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker("micron-exit", "background");
});

afterAll(async () => {
  await asker.graph.close();
});

async function analysis(variables: { company: string; market?: string; origins?: string[] }): Promise<Analysis> {
  const { gap } = await asker.ask(GapDocument, variables);
  if (gap.__typename !== "GapAnalysis") throw new Error(`${gap.__typename} instead of an analysis`);
  return gap;
}

describe("on the article alone", () => {
  const alone = { company: "Micron", origins: ["bundle:micron-exit"] };

  test("the order, the ties and the ranges are those of the method's worked example", async () => {
    const { candidates } = await analysis(alone);
    expect(candidates.map(({ company, tier, rank, tied, score }) => [company.id, tier, rank, tied, score])).toEqual([
      ["company:cxmt", "A", 1, true, { low: 19.6, high: 94 }],
      ["company:ymtc", "A", 1, true, { low: 19.6, high: 94 }],
      ["company:samsung", "B", 3, true, { low: 0, high: 70 }],
      ["company:sk-hynix", "B", 3, true, { low: 0, high: 70 }],
    ]);
  });

  test("every component names its claims, is closed, or says that nothing is known", async () => {
    const { candidates } = await analysis(alone);
    for (const { components } of candidates) {
      expect(components).toHaveLength(6);
      for (const { name, claims, known, high, explanation } of components) {
        if (claims.length === 0)
          expect([known, name === "NAMED_AS_FILLER" ? high : 0]).toEqual([name === "NAMED_AS_FILLER", 0]);
        expect(explanation).not.toBe("");
      }
    }
  });

  test("the leaver and the companies of another market are excluded with claims, and appear nowhere else", async () => {
    const { candidates, excluded } = await analysis(alone);
    expect(excluded.map(({ company, reasons }) => [company.id, reasons.map(({ code }) => code)])).toEqual([
      ["company:cambricon", ["OTHER_MARKET"]],
      ["company:micron", ["IS_THE_LEAVER"]],
      ["company:nvidia", ["OTHER_MARKET"]],
    ]);
    for (const { company, reasons } of excluded) {
      for (const { claims } of reasons) expect(claims.length).toBeGreaterThan(0);
      expect(candidates.map((candidate) => candidate.company.id)).not.toContain(company.id);
    }
  });

  test("the markets that are kept are listed, and the warnings of the worked example are given", async () => {
    const { remainsIn, warnings, concentration, summary } = await analysis(alone);
    expect(remainsIn.map(({ object }) => object.id)).toEqual(["market:cn-auto-memory", "market:cn-mobile-memory"]);
    expect(warnings.map(({ code }) => code).sort()).toEqual([
      "FILLER_UNCITED",
      "FILLING_IN_PROGRESS",
      "LEAVER_INFERRED",
      "OPEN_LIST",
      "OVERLAP_UNKNOWN",
      "REACHED_BY_COREFERENCE",
    ]);
    expect(concentration.before).toBeNull();
    expect(concentration.unavailable).not.toBeNull();
    expect(summary).toMatch(/uncited/);
  });
});

test("with the background the tiers stay, the order becomes definite, and the answer says by which facts", async () => {
  const { candidates, summary } = await analysis({ company: "Micron" });
  expect(candidates.map(({ company, tier, rank }) => [company.id, tier, rank])).toEqual([
    ["company:cxmt", "A", 1],
    ["company:ymtc", "A", 2],
    ["company:sk-hynix", "B", 3],
    ["company:samsung", "B", 4],
  ]);
  expect(summary).toContain("Fact sheet");
});

test("a market is accepted by id, name and alias, and another market is no exit", async () => {
  for (const market of ["market:cn-server-memory", "Server memory in China", "data center market"]) {
    expect((await analysis({ company: "micron", market })).exit.object.id).toBe("market:cn-server-memory");
  }
  const { gap } = await asker.ask(GapDocument, { company: "Micron", market: "market:cn-auto-memory" });
  expect(gap.__typename).toBe("NoExitRecorded");
});

test.each([
  ["Samsung", "NoExitRecorded", null],
  ["长江存储", "NoExitRecorded", "长江存储"],
  ["Yangtze Memory", "NoExitRecorded", "Yangtze Memory"],
  ["hynix", "NoExitRecorded", "Hynix"],
  ["company:ymtc", "NoExitRecorded", null],
])("%s is found and has no exit; the alias that matched is said", async (company, typename, matchedAlias) => {
  const { gap } = await asker.ask(GapDocument, { company });
  expect(gap).toMatchObject({ __typename: typename, matchedAlias });
});

test("an unknown name says so, and suggests what is spelt almost like it", async () => {
  expect((await asker.ask(GapDocument, { company: "Intel" })).gap).toMatchObject({
    __typename: "UnknownName",
    suggestions: [],
  });
  expect((await asker.ask(GapDocument, { company: "Samsng" })).gap).toMatchObject({
    __typename: "UnknownName",
    suggestions: [{ id: "company:samsung" }],
  });
  expect((await asker.ask(GapDocument, { company: "Micron", market: "the moon" })).gap).toMatchObject({
    __typename: "UnknownName",
    name: "the moon",
  });
});

test("origins that bring nothing leave no exit", async () => {
  const { gap } = await asker.ask(GapDocument, { company: "Micron", origins: ["bundle:background"] });
  expect(gap.__typename).toBe("NoExitRecorded");
});

test("a bundle that nobody loaded is refused, as its silence would read as that of a text", async () => {
  const { errors } = await asker.plain('{ gap(company: "Micron", origins: ["bundle:nope"]) { __typename } }');
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "origins" });
  expect(errors[0]?.message).toContain("bundle:nope");
});
