import { describe, expect, test } from "@jest/globals";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import { amount, citing, foundBy, say, type Saying } from "./audit-builder.ts";
import { source } from "./gap-builder.ts";

const OTHER = source("source:other", { published: "2026-02-01" });
const disagreements = (...claims: readonly ClaimRow[]) => foundBy("NUMBERS_DISAGREE", claims);

const figure = (low: number, high: number, unit: string, more: Saying = {}) =>
  say({ subject: "company:varsa", amounts: amount("revenue", low, high, unit), ...more });
const fold = (more: Saying = {}) =>
  figure(5.5, 6.5, "ratio", { amounts: amount("revenue", 5.5, 6.5, "ratio", "sixfold"), ...more });
const percent = (more: Saying = {}) =>
  figure(6.5, 7.5, "ratio", { at: 100, amounts: amount("revenue", 6.5, 7.5, "ratio", "up 600%"), ...more });

describe("two figures for one thing disagree", () => {
  test("where a fold and an increase in percent share no number, once and with both", () => {
    const [found, ...others] = disagreements(fold(), percent(), fold({ at: 200, statement: "Again." }));
    expect(others).toEqual([]);
    expect(found?.claims).toHaveLength(3);
    expect(found?.explanation).toContain("sixfold");
    expect(found?.explanation).toContain("up 600%");
    expect(found?.explanation).toContain("adds to its base");
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["two sources give them for one time", [fold({ validTime: "2025" }), percent({ in: OTHER, validTime: "2025-06" })]],
    ["only one is dated", [fold(), percent({ in: OTHER, validTime: "2025" })]],
    ["the market is named once", [fold({ market: "market:cranes" }), percent()]],
    ["units of one dimension are converted", [figure(9.5, 10.5, "tonne"), figure(99, 101, "kg", { at: 100 })]],
    [
      "a share is a part of one here and in percent there",
      [
        say({
          subject: "company:varsa",
          market: "market:cranes",
          amounts: amount("market-share", 0.32, 0.34, "ratio"),
        }),
        say({
          subject: "company:varsa",
          market: "market:cranes",
          at: 50,
          amounts: amount("market-share", 38, 39, "percent"),
        }),
      ],
    ],
    ["one is somebody's words", [fold(), percent({ kind: "QUOTATION" })]],
  ])("where %s", (_title, claims) => {
    expect(disagreements(...claims)).toHaveLength(1);
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["the intervals share a number", [fold(), percent({ amounts: amount("revenue", 6.4, 7.4, "ratio") })]],
    ["they are of different times", [fold({ validTime: "2024" }), percent({ validTime: "2025" })]],
    ["their words name different years", [fold({ quote: "sixfold in 2024" }), percent({ quote: "up 600% in 2025" })]],
    ["one is of a quarter and one of a year", [fold({ quote: "quarterly" }), percent({ quote: "full-year" })]],
    ["one is of what was before", [fold({ statement: "It was sixfold the year before." }), percent()]],
    ["one is what the other is set against", [fold({ quote: "down from sixfold" }), percent()]],
    ["they are of different subjects", [fold(), percent({ subject: "company:orlo" })]],
    ["they are of different measures", [fold(), percent({ amounts: amount("orders", 6.5, 7.5, "ratio") })]],
    ["they are of different markets", [fold({ market: "market:cranes" }), percent({ market: "market:forklifts" })]],
    ["one is a plan", [fold(), percent({ modality: "PLANNED" })]],
    ["one is denied", [fold(), percent({ negated: true })]],
    ["two sources foresee differently", [fold({ kind: "FORECAST" }), percent({ kind: "FORECAST", in: OTHER })]],
    [
      "one is only a lower bound",
      [
        figure(10, 11, "EUR", { amounts: amount("revenue", 10, 11, "EUR", "more than 10 euros") }),
        figure(12, 13, "EUR", { at: 50 }),
      ],
    ],
    ["the amounts are in two currencies", [figure(566, 568, "CNY"), figure(79, 80, "USD", { at: 12 })]],
    [
      "the sources are years apart and neither is dated",
      [fold(), percent({ in: source("source:old", { published: "2019" }) })],
    ],
    ["the other is of after the source was published", [fold({ in: OTHER }), percent({ validTime: "2026-03" })]],
    [
      "an undated figure stands beside dated ones that move",
      [
        fold(),
        percent({ in: OTHER, validTime: "2024" }),
        figure(1, 2, "ratio", { in: OTHER, at: 50, validTime: "2025" }),
      ],
    ],
  ])("but not where %s", (_title, claims) => {
    expect(disagreements(...claims)).toEqual([]);
  });

  test("gravely where answers count with the measure", () => {
    const capacity = (low: number, at: number) =>
      say({ subject: "company:varsa", at, amounts: amount("capacity", low, low + 1, "crane") });
    expect(disagreements(capacity(60, 0), capacity(80, 50))[0]?.severity).toBe("HIGH");
  });
});

describe("an implied exchange rate", () => {
  /** A sum in yuan and in dollars, side by side. */
  const sum = (measure: string, at: number, yuan: number, dollars: number, more: Saying = {}) => [
    say({ subject: "company:varsa", at, amounts: amount(measure, yuan * 0.999, yuan * 1.001, "CNY"), ...more }),
    say({
      subject: "company:varsa",
      at: at + 12,
      amounts: amount(measure, dollars * 0.999, dollars * 1.001, "USD"),
      ...more,
    }),
  ];

  test("that differs from the other figure of the text is one finding with all four amounts", () => {
    const [found, ...others] = disagreements(...sum("revenue", 0, 720, 100), ...sum("net-profit", 200, 72, 15));
    expect(others).toEqual([]);
    expect(found?.claims).toHaveLength(4);
    expect(found?.explanation).toContain("CNY");
  });

  test("of three is found for the odd one out alone", () => {
    const three = [...sum("revenue", 0, 720, 100), ...sum("net-profit", 200, 72, 10), ...sum("orders", 400, 72, 15)];
    const found = disagreements(...three);
    expect(found).toHaveLength(1);
    expect(found[0]?.key).toContain(":000400:");
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["is in line within the days of a year", [...sum("revenue", 0, 720, 100), ...sum("net-profit", 200, 72, 9.8)]],
    [
      "is of another year and moved",
      [...sum("revenue", 0, 720, 100, { validTime: "2024" }), ...sum("orders", 200, 64, 10, { validTime: "2014" })],
    ],
    ["is of another text", [...sum("revenue", 0, 720, 100), ...sum("net-profit", 200, 72, 15, { in: OTHER })]],
    ["has nothing beside it", sum("revenue", 0, 720, 100)],
    [
      "comes from amounts far apart",
      [
        ...sum("revenue", 0, 720, 100),
        ...sum("orders", 200, 72, 15).map((claim, index) => ({
          ...claim,
          statedIn: { ...claim.statedIn, start: 200 + 300 * index, end: 210 + 300 * index },
        })),
      ],
    ],
  ])("is not found where it %s", (_title, claims) => {
    expect(disagreements(...claims)).toEqual([]);
  });

  test("needs no citation to be looked at, and a citation does not mend it", () => {
    const cites = [citing(OTHER)];
    expect(
      disagreements(...sum("revenue", 0, 720, 100, { cites }), ...sum("orders", 200, 72, 15, { cites })),
    ).toHaveLength(1);
  });
});
