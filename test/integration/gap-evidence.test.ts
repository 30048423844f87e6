import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { GapDocument, type GapQuery } from "../../src/generated/operations.ts";
import { idsOf, must, openKit, type Kit } from "../kit.ts";

const ARTICLE = ["bundle:micron-exit"];
type Answer = GapQuery["gap"];
type Analysis = Extract<Answer, { readonly __typename: "GapAnalysis" }>;

let kit: Kit;
let alone: Analysis;
let together: Analysis;

async function gap(company: string, more: { market?: string; origins?: readonly string[] } = {}): Promise<Answer> {
  return (await kit.ask(GapDocument, { company, ...more })).gap;
}

async function analysis(company: string, more: { market?: string; origins?: readonly string[] } = {}) {
  const answer = await gap(company, more);
  if (answer.__typename !== "GapAnalysis") throw new Error(`${company}: ${answer.__typename}: ${answer.message}`);
  return answer;
}

/** Every claim that the answer rests on, wherever it stands. */
function claimsOf({ exit, remainsIn, candidates, excluded }: Analysis) {
  return [
    ...[exit, ...remainsIn].flatMap(({ claims }) => claims),
    ...candidates.flatMap(({ claims, components }) => [...claims, ...components.flatMap((part) => part.claims)]),
    ...excluded.flatMap(({ reasons }) => reasons.flatMap(({ claims }) => claims)),
  ];
}

beforeAll(async () => {
  kit = await openKit("micron-exit", "background", "demo");
  alone = await analysis("Micron", { origins: ARTICLE });
  together = await analysis("Micron");
});

afterAll(() => kit.close());

describe("on the article alone", () => {
  test("ties are not separable, and the last of a tier has none to compare with", () => {
    expect(alone.candidates.map(({ separableFromNext }) => separableFromNext)).toEqual([false, null, false, null]);
  });

  test("nobody who is excluded is a candidate, and no group is either", () => {
    const candidates = idsOf(alone.candidates.map(({ company }) => company));
    expect(new Set(candidates).size).toBe(candidates.length);
    const excluded = idsOf(alone.excluded.map(({ company }) => company));
    expect(candidates.filter((id) => excluded.includes(id))).toEqual([]);
    expect([...candidates, ...excluded]).not.toContain("company:american-tech-companies");
  });

  test("each component names its claims, or says that nothing is known and what would settle it", () => {
    for (const { components } of alone.candidates) {
      expect(components).toHaveLength(6);
      for (const { known, claims, wouldSettle, explanation, low, high } of components) {
        if (known && claims.length === 0) expect([low, high]).toEqual([0, 0]);
        if (!known) expect(claims).toEqual([]);
        expect(wouldSettle === null).toBe(known);
        expect(explanation).not.toBe("");
      }
    }
  });

  test("the components add up to the score, cut to 0 to 100", () => {
    for (const { components, score } of [...alone.candidates, ...together.candidates]) {
      const cut = (end: "low" | "high") =>
        Math.min(
          100,
          Math.max(
            0,
            components.reduce((sum, part) => sum + part[end], 0),
          ),
        );
      expect(score.low).toBeCloseTo(cut("low"), 2);
      expect(score.high).toBeCloseTo(cut("high"), 2);
      for (const { low, high, weight } of components) {
        expect(low).toBeLessThanOrEqual(high);
        expect(Math.max(Math.abs(low), Math.abs(high))).toBeLessThanOrEqual(weight);
      }
    }
  });

  test("the ranges of a tier A candidate are those of the worked example", () => {
    const { components } = must(alone.candidates.find(({ company }) => company.id === "company:cxmt"));
    expect(Object.fromEntries(components.map(({ name, low, high, known }) => [name, [low, high, known]]))).toEqual({
      NAMED_AS_FILLER: [9.6, 24, true],
      PRODUCT_OVERLAP: [0, 20, false],
      INCUMBENCY: [0, 20, false],
      COMPETES: [4, 10, true],
      POLICY: [4, 10, true],
      CAPACITY: [2, 10, true],
    });
  });

  test("the premise has the four sentences that say it, in the order of the text", () => {
    expect(alone.exit).toMatchObject({ predicate: "EXITS", subject: { id: "company:micron" } });
    expect(alone.exit.claims.map(({ statedIn }) => statedIn.start)).toEqual([303, 602, 888, 1400]);
    const modalities = alone.exit.claims.map(({ modality }) => modality);
    expect(modalities).toEqual(["DONE", "PLANNED", "IN_PROGRESS", "IN_PROGRESS"]);
  });

  test("no claim comes from anywhere but the article", () => {
    const sources = new Set(claimsOf(alone).map(({ statedIn }) => statedIn.source.id));
    expect([...sources]).toEqual(["source:micron-exit-article"]);
  });

  test("each relation is the one that can be looked up by its id", async () => {
    for (const { id, predicate, subject, object } of [alone.exit, ...alone.remainsIn]) {
      const text = "query ($id: ID!) { relation(id: $id) { id predicate subject { id } object { id } } }";
      expect(await kit.askText(text, { id })).toEqual({
        relation: { id, predicate, subject: { id: subject.id }, object: { id: object.id } },
      });
    }
  });

  test("the summary says what the evidence is worth before it says who is named, and before any number", () => {
    const who = alone.summary.search(/CXMT|YMTC/);
    expect(who).toBeGreaterThan(0);
    expect(alone.summary.slice(0, who)).toMatch(/uncited|cite|verif|check/i);
    expect(alone.summary.slice(0, who).replace(/“[^”]*”/g, "")).not.toMatch(/\d/);
    expect(alone.summary.match(/[.!?](?=\s|$)/g)?.length).toBeLessThanOrEqual(3);
  });
});

describe("with the background as well", () => {
  test("the tiers stay", () => {
    const tiers = ({ candidates }: Analysis) =>
      Object.fromEntries(candidates.map(({ company, tier }) => [company.id, tier]));
    expect(tiers(together)).toEqual(tiers(alone));
  });

  test("the order within a tier follows the low ends, and the summary names who states what decides it", () => {
    const [first, second] = together.candidates;
    expect(first?.company.id).toBe("company:cxmt");
    expect([first?.tied, second?.rank]).toEqual([false, 2]);
    expect(together.summary).toMatch(/CXMT stands before YMTC/);
    expect(together.summary).toMatch(/Fact sheet/);
  });

  test("the fact sheet is among the claims, and the invented case is not", () => {
    const sources = new Set(claimsOf(together).map(({ statedIn }) => statedIn.source.id));
    expect([...sources].sort()).toEqual(["source:background-fact-sheet", "source:micron-exit-article"]);
  });

  test("no bundle at all leaves no evidence, and one that nobody loaded is refused", async () => {
    expect(await gap("Micron", { origins: [] })).toMatchObject({ __typename: "NoExitRecorded" });
    await expect(gap("Micron", { origins: ["bundle:nobody"] })).rejects.toThrow("no bundle bundle:nobody is loaded");
  });

  test("the invented case is answered by the same method", async () => {
    const demo = await analysis("Orlo");
    expect(demo.candidates.map(({ company, tier }) => [company.id, tier])).toEqual(
      expect.arrayContaining([
        ["company:varsa", "A"],
        ["company:merivirta", "A"],
        ["company:tamsin-lift", "B"],
        ["company:qiaoshan", "B"],
      ]),
    );
    expect(idsOf(demo.excluded.map(({ company }) => company))).toEqual([
      "company:krell",
      "company:lumo",
      "company:orlo",
    ]);
  });
});

describe("the nothings are told apart", () => {
  test("a company that is barred has not left", async () => {
    expect(await gap("Nvidia")).toMatchObject({ __typename: "NoExitRecorded", company: { id: "company:nvidia" } });
  });

  test.each(["company:micron", "Micron", "  micron ", "MICRON"])(
    "%s is the name itself and no alias",
    async (asked) => {
      expect((await analysis(asked)).matchedAlias).toBeNull();
    },
  );

  test("an alias of the leaver gives the same answer and says which it was", async () => {
    const found = await analysis("美光", { origins: ARTICLE });
    expect(found).toEqual({ ...alone, matchedAlias: "美光" });
  });

  test.each([
    ["Micorn", "company:micron"],
    ["Samsong", "company:samsung"],
    ["Cambrican", "company:cambricon"],
  ])("the slip %s is unknown, and the company that was meant is suggested", async (asked, id) => {
    const answer = await gap(asked);
    if (answer.__typename !== "UnknownName") throw new Error(answer.__typename);
    expect(idsOf(answer.suggestions)).toContain(id);
    expect(answer.suggestions.length).toBeLessThanOrEqual(5);
    for (const suggestion of answer.suggestions) expect(suggestion.id).toMatch(/^company:/);
  });
});

describe("the market", () => {
  test.each(["market:cn-server-memory", "Server memory in China", "data center market", "CHINA'S SERVER MARKET"])(
    "may be given as %s",
    async (market) => {
      expect(await analysis("Micron", { market, origins: ARTICLE })).toEqual(alone);
    },
  );

  test("that the company does not leave has no exit recorded, and the message names the one that it leaves", async () => {
    const answer = await gap("Micron", { market: "market:cn-auto-memory" });
    expect(answer).toMatchObject({ __typename: "NoExitRecorded", company: { id: "company:micron" } });
    expect((answer as { message: string }).message).toContain("Server memory in China");
  });

  test("that is no market, but a company, is unknown", async () => {
    expect(await gap("Micron", { market: "Samsung" })).toMatchObject({ __typename: "UnknownName", name: "Samsung" });
  });

  test("whose name several markets have is answered with them, and each of them by its id", async () => {
    await kit.cypher(`MATCH (m:Market) WHERE m.id IN ["market:cn-auto-memory", "market:cn-mobile-memory"]
      SET m.nameKeys = m.nameKeys + "kept market"`);
    const answer = await gap("Micron", { market: "Kept market" });
    expect(answer).toMatchObject({
      __typename: "AmbiguousName",
      name: "Kept market",
      candidates: [{ id: "market:cn-auto-memory" }, { id: "market:cn-mobile-memory" }],
    });
  });
});
