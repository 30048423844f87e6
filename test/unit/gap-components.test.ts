import { describe, expect, test } from "@jest/globals";
import { qualityOf } from "../../src/domain/gap/quality.ts";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import {
  analysis,
  cites,
  claim,
  componentOf,
  DEPRECATED,
  entity,
  exit,
  MARKET,
  LEAVER,
  type More,
  OTHER_MARKET,
  quantity,
  rangeOf,
  share,
  sheet,
  SUPPORTED,
  UNVERIFIED,
} from "./gap-builder.ts";

const ACME = "company:acme";
const fills = (more: More = {}) => claim([ACME, "FILLS_GAP_IN", MARKET], more);

/** A fact sheet whose official citation is wrong, and whose other one is not. */
function twoCitations(): More {
  const wrong = cites("MISMATCH", { kind: "OFFICIAL" }).citations ?? [];
  return { ...sheet(), citations: [...wrong, ...(sheet().citations ?? [])] };
}

/** The range of one component of Acme, which is a candidate by a filler claim unless the claims place it themselves. */
function range(name: string, ...claims: readonly ClaimRow[]): readonly [number, number] {
  return rangeOf(analysis([exit(), fills(), ...claims]), ACME, name);
}

describe("the worth of a claim", () => {
  test.each<[string, More, number]>([
    ["deprecated, whatever it cites", { ...SUPPORTED, deprecated: DEPRECATED }, 0],
    ["supported by the cited text", SUPPORTED, 1],
    ["supported, in a fact sheet", { ...sheet(), ...SUPPORTED }, 1],
    ["in a fact sheet that cites an official source", sheet({ kind: "OFFICIAL" }), 0.9],
    ["in a fact sheet that cites another source", sheet({ kind: "ARTICLE" }), 0.7],
    ["on topic, with the text not held", UNVERIFIED, 0.6],
    ["on topic and official, but not in a fact sheet", cites("UNVERIFIED", { kind: "OFFICIAL" }), 0.6],
    ["mis-cited", cites("MISMATCH"), 0.4],
    ["cited to a mark without a reference", cites("UNRESOLVED"), 0.4],
    ["uncited", {}, 0.4],
    ["uncited in a fact sheet", { ...sheet(), verdict: "UNCITED", citations: [] }, 0.4],
    [
      "mis-cited to an official source in a fact sheet",
      { ...sheet(), ...cites("MISMATCH", { kind: "OFFICIAL" }) },
      0.4,
    ],
    ["in a fact sheet, citing a wrong official source and a right other one", twoCitations(), 0.7],
  ])("a claim %s has its published q", (_title, more, q) => {
    expect(qualityOf(fills(more)).q).toBe(q);
  });
});

describe("named as filler", () => {
  test.each<[string, More, readonly [number, number]]>([
    ["done", {}, [12, 30]],
    ["in progress", { modality: "IN_PROGRESS" }, [9.6, 24]],
    ["planned", { modality: "PLANNED" }, [7.2, 18]],
    ["possible", { modality: "POSSIBLE" }, [6, 15]],
    ["a forecast", { kind: "FORECAST" }, [6, 15]],
    ["an opinion", { kind: "OPINION" }, [6, 15]],
    ["a quotation", { kind: "QUOTATION" }, [6, 15]],
    ["done and supported", SUPPORTED, [30, 30]],
  ])("a filler claim that is %s has its published value", (_title, more, expected) => {
    expect(rangeOf(analysis([exit(), fills(more)]), ACME, "NAMED_AS_FILLER")).toEqual(expected);
  });

  test("of several claims the one counts that makes sure of the most, and they are not added up", () => {
    expect(range("NAMED_AS_FILLER", fills({ modality: "IN_PROGRESS", ...SUPPORTED }))).toEqual([24, 24]);
  });

  test("a denial beside a claim keeps the high end and takes the low one", () => {
    const denial = fills({ negated: true });
    const found = analysis([exit(), fills(), denial]);
    expect(rangeOf(found, ACME, "NAMED_AS_FILLER")).toEqual([0, 30]);
    expect(componentOf(found, ACME, "NAMED_AS_FILLER").claims).toContain(denial);
    expect(componentOf(found, ACME, "NAMED_AS_FILLER").explanation).toContain("another claim denies it");
  });
});

describe("product overlap", () => {
  const micron = (product: string, more: More = sheet()) => claim([LEAVER, "SUPPLIES", product], more);
  const acme = (product: string, more: More = sheet()) => claim([ACME, "SUPPLIES", product], more);
  const both = [micron("product:dram"), micron("product:nand-flash")];

  test.each<[string, readonly ClaimRow[], readonly [number, number]]>([
    ["all products of the leaver", [...both, acme("product:dram"), acme("product:nand-flash")], [14, 20]],
    ["one product of two", [...both, acme("product:dram")], [7, 10]],
    [
      "one of two, the leaver's claim being the weaker",
      [micron("product:dram", {}), micron("product:nand-flash"), acme("product:dram")],
      [4, 10],
    ],
    ["another part of the product", [micron("product:dram"), acme("product:nand-flash")], [0, 0]],
    ["the whole product, the leaver itemised", [...both, acme("product:server-memory")], [7, 20]],
    ["an item, the leaver not itemised", [micron("product:server-memory"), acme("product:dram")], [7, 20]],
    ["the whole product as the leaver does", [micron("product:server-memory"), acme("product:server-memory")], [7, 20]],
    ["nothing that is said", both, [0, 20]],
    ["something, with nothing said of the leaver", [acme("product:dram")], [0, 20]],
    ["a product of another market alone", [...both, acme("product:ai-accelerators")], [0, 20]],
    ["a product only in plan", [...both, acme("product:dram", { modality: "PLANNED" })], [0, 20]],
    ["one product by denial not, the other unsaid", [...both, acme("product:dram", { negated: true })], [0, 10]],
    ["one product disputed", [...both, acme("product:dram"), acme("product:dram", { negated: true })], [0, 10]],
    ["not the whole product, by denial", [...both, acme("product:server-memory", { negated: true })], [0, 0]],
  ])("a company that supplies %s has the range of the convention", (_title, claims, expected) => {
    expect(range("PRODUCT_OVERLAP", ...claims)).toEqual(expected);
  });

  test("what is unknown of the leaver is said, and what would settle it", () => {
    const found = analysis([exit(), fills(), acme("product:dram")]);
    const { known, explanation, wouldSettle } = componentOf(found, ACME, "PRODUCT_OVERLAP");
    expect(known).toBe(false);
    expect(explanation).toContain("what Micron makes");
    expect(wouldSettle).toBe("Which products Micron sold in this market, and which of them acme makes.");
  });
});

describe("incumbency", () => {
  const serves = (more: More = sheet()) => claim([ACME, "SERVES", MARKET], more);

  test.each<[string, readonly ClaimRow[], readonly [number, number]]>([
    ["present without a share", [serves()], [7, 20]],
    ["present with a share above a tenth", [serves(), share(ACME, 24.5, 25.5, sheet())], [14, 20]],
    ["present with a share of about five percent", [serves(), share(ACME, 4.5, 5.5, SUPPORTED)], [9, 11]],
    ["known by its share alone", [share(ACME, 10, 11)], [8, 20]],
    ["said to be absent", [serves({ negated: true })], [0, 0]],
    ["said to be present and absent", [serves(), serves({ negated: true })], [0, 20]],
    ["in another market alone", [claim([ACME, "SERVES", OTHER_MARKET])], [0, 20]],
    ["of a share of another market", [share(ACME, 50, 51, { market: entity(OTHER_MARKET) })], [0, 20]],
    ["only planning to enter", [serves({ modality: "PLANNED" })], [0, 20]],
    [
      "of a share without a market",
      [
        claim([ACME, "HAS_MEASURE", null], {
          quantities: quantity("market-share", { low: 30, high: 31, unit: "percent" }),
        }),
      ],
      [0, 20],
    ],
  ])("a company that is %s has the range of the convention", (_title, claims, expected) => {
    expect(range("INCUMBENCY", ...claims)).toEqual(expected);
  });

  test("the share of the latest period counts", () => {
    const shares = [
      share(ACME, 50, 51, { validTime: "2023", ...SUPPORTED }),
      share(ACME, 2, 3, { validTime: "2024/2025", ...SUPPORTED }),
      share(ACME, 60, 61, SUPPORTED),
    ];
    expect(range("INCUMBENCY", ...shares)).toEqual([4, 6]);
  });
});

describe("competition", () => {
  test("a claim in either order and of whatever market counts, and the best one only", () => {
    const other = claim([LEAVER, "COMPETES_WITH", ACME], { market: entity(OTHER_MARKET), ...UNVERIFIED });
    expect(range("COMPETES", other, claim([ACME, "COMPETES_WITH", LEAVER]))).toEqual([6, 10]);
  });

  test("competition with a third company is none with the leaver", () => {
    expect(range("COMPETES", claim([ACME, "COMPETES_WITH", "company:third"]))).toEqual([0, 0]);
  });

  test("a denial beside a claim keeps the high end and takes the low one", () => {
    const said = claim([ACME, "COMPETES_WITH", LEAVER]);
    expect(range("COMPETES", said, claim([ACME, "COMPETES_WITH", LEAVER], { negated: true }))).toEqual([0, 10]);
  });
});

describe("policy wind", () => {
  const restricts = (policy: string, more: More = {}) => claim([policy, "RESTRICTS", ACME], more);
  const backed = (by: string, more: More = {}) => claim([ACME, "BACKED_BY", by], more);
  const here = { market: entity(MARKET) };

  test.each<[string, readonly ClaimRow[], readonly [number, number]]>([
    ["one backer", [backed("jurisdiction:cn")], [4, 10]],
    [
      "one backer said twice, by the better claim",
      [backed("jurisdiction:cn"), backed("jurisdiction:cn", UNVERIFIED)],
      [6, 10],
    ],
    ["a policy that benefits it", [claim(["policy:aid", "BENEFITS", ACME])], [4, 10]],
    ["a headwind that names the market", [restricts("policy:ban", here)], [-10, -4]],
    ["a headwind that names no market", [restricts("policy:ban")], [-5, -2]],
    ["a headwind that names another market", [restricts("policy:ban", { market: entity(OTHER_MARKET) })], [0, 0]],
    ["a headwind with official evidence", [restricts("policy:ban", sheet({ kind: "OFFICIAL" }))], [-5, -4.5]],
    ["a tailwind and a headwind", [backed("jurisdiction:cn"), restricts("policy:ban")], [-1, 8]],
    [
      "two backers, cut to the weight",
      [backed("jurisdiction:cn", SUPPORTED), backed("organization:fund", SUPPORTED)],
      [10, 10],
    ],
    ["a disputed backer", [backed("jurisdiction:cn"), backed("jurisdiction:cn", { negated: true })], [0, 10]],
    ["a disputed headwind", [restricts("policy:ban"), restricts("policy:ban", { negated: true })], [-5, 0]],
    ["a headwind that is denied", [restricts("policy:ban", { negated: true })], [0, 0]],
    ["a headwind that may come", [restricts("policy:ban", { modality: "POSSIBLE" })], [-10, 10]],
    ["nothing", [], [-10, 10]],
  ])("a company with %s has the range of the convention", (_title, claims, expected) => {
    expect(range("POLICY", ...claims)).toEqual(expected);
  });
});

describe("capacity", () => {
  const measure = (more: Parameters<typeof quantity>[1], rest: More = {}) =>
    claim([ACME, "HAS_MEASURE", null], { quantities: quantity("capacity", more), ...rest });
  const here = { market: entity(MARKET) };

  test.each<[string, readonly ClaimRow[], readonly [number, number]]>([
    ["rises", [measure({ trend: "RISING" })], [2, 10]],
    ["falls", [measure({ trend: "FALLING" })], [0, 5]],
    ["is given without a base", [measure({ low: 1000, high: 1001, unit: "wafer" })], [2, 10]],
    ["grows by a ratio", [measure({ low: 1.5, high: 2.5, unit: "ratio", trend: "RISING" })], [2, 10]],
    ["is a fifth of the output of the market", [measure({ low: 20, high: 21, unit: "percent" }, here)], [4, 10]],
    [
      "is a twentieth of the output, beside a trend",
      [measure({ low: 0.05, high: 0.06, unit: "ratio" }, here), measure({ trend: "RISING" })],
      [2, 6],
    ],
    [
      "shrinks to less than its base",
      [measure({ low: 0.695, high: 0.705, unit: "ratio", trend: "FALLING" }, here)],
      [0, 5],
    ],
    ["rises and falls", [measure({ trend: "RISING" }), measure({ trend: "FALLING" })], [0, 10]],
    ["is that of another market", [measure({ trend: "RISING" }, { market: entity(OTHER_MARKET) })], [0, 10]],
    ["is unknown", [], [0, 10]],
  ])("a capacity that %s has the range of the convention", (_title, claims, expected) => {
    expect(range("CAPACITY", ...claims)).toEqual(expected);
  });

  test("a capacity that is only denied leaves the level unknown or open, and throws nothing", () => {
    expect(range("CAPACITY", measure({ trend: "RISING" }, { negated: true }))).toEqual([0, 10]);
  });
});
