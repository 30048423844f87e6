import { describe, expect, test } from "@jest/globals";
import type { Predicate } from "../../src/generated/schema.ts";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import { foundBy, say, type Saying } from "./audit-builder.ts";
import { source } from "./gap-builder.ts";

const OTHER = source("source:other");
const contradictions = (...claims: readonly ClaimRow[]) => foundBy("CONTRADICTION", claims);

const states = (predicate: Predicate, more: Saying = {}) =>
  say({ subject: "company:varsa", predicate, object: "market:cranes", ...more });
const forces = (subject: string, more: Saying = {}) =>
  say({ subject, predicate: "FORCES_EXIT_OF", object: "company:orlo", market: "market:cranes", ...more });
const later = { at: 100 };

describe("predicates that exclude each other contradict", () => {
  test.each<[string, readonly ClaimRow[]]>([
    ["serving a market and being barred from it", [states("SERVES"), states("BARRED_FROM", later)]],
    ["filling a gap and having left", [states("FILLS_GAP_IN"), states("EXITS", later)]],
    ["leaving and staying", [states("EXITS", { modality: "PLANNED" }), states("REMAINS_IN", later)]],
  ])("such as %s", (_title, claims) => {
    const found = contradictions(...claims);
    expect(found.map(({ severity }) => severity)).toEqual(["HIGH"]);
    expect(found[0]?.claims).toHaveLength(2);
  });

  test("less gravely where two sources say them", () => {
    const found = contradictions(states("SERVES"), states("BARRED_FROM", { in: OTHER }));
    expect(found.map(({ severity }) => severity)).toEqual(["MEDIUM"]);
  });

  test("as one finding, however often each is said", () => {
    const [found, ...others] = contradictions(
      states("SERVES"),
      states("BARRED_FROM", later),
      states("SERVES", { at: 200 }),
    );
    expect(others).toEqual([]);
    expect(found?.claims).toHaveLength(3);
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["in another market", [states("SERVES"), states("BARRED_FROM", { ...later, object: "market:forklifts" })]],
    ["of another company", [states("SERVES"), states("BARRED_FROM", { ...later, subject: "company:orlo" })]],
    [
      "at another time",
      [states("SERVES", { validTime: "2020" }), states("BARRED_FROM", { ...later, validTime: "2024" })],
    ],
    ["as what may be", [states("SERVES"), states("BARRED_FROM", { ...later, modality: "POSSIBLE" })]],
    ["as a view", [states("SERVES"), states("BARRED_FROM", { ...later, kind: "OPINION" })]],
    ["as a plan", [states("SERVES"), states("BARRED_FROM", { ...later, modality: "PLANNED" })]],
    [
      "with another predicate that goes with it",
      [states("SERVES"), states("EXITS", { ...later, modality: "PLANNED" })],
    ],
  ])("but not where one is said %s", (_title, claims) => {
    expect(contradictions(...claims)).toEqual([]);
  });
});

describe("a statement and its denial contradict", () => {
  test("where they are of one time", () => {
    expect(contradictions(states("SERVES"), states("SERVES", { ...later, negated: true }))).toHaveLength(1);
  });

  test.each<[string, Saying]>([
    ["of another time", { negated: true, validTime: "2020" }],
    ["of another market", { negated: true, object: "market:forklifts" }],
    ["that is a view", { negated: true, kind: "OPINION" }],
    ["that is no denial", {}],
  ])("but not with one %s", (_title, more) => {
    const first = states("SERVES", { validTime: "2024" });
    expect(contradictions(first, states("SERVES", { ...later, ...more }))).toEqual([]);
  });
});

describe("two things that force one exit contradict", () => {
  test("where neither is the other's doing, with both sentences", () => {
    const claims = [
      forces("policy:brake-rule", { quote: "left it no way to stay" }),
      forces("jurisdiction:norland", { ...later, quote: "leaned on it until it gave in" }),
    ];
    const [found, ...others] = contradictions(...claims);
    expect(others).toEqual([]);
    expect(found?.explanation).toContain("left it no way to stay");
    expect(found?.explanation).toContain("leaned on it until it gave in");
  });

  const made = (subject: string, predicate: Predicate, object: string) => say({ subject, predicate, object, at: 300 });
  const rule = forces("policy:brake-rule");
  const land = forces("jurisdiction:norland", later);
  test.each<[string, readonly ClaimRow[]]>([
    ["one made the other", [rule, land, made("policy:brake-rule", "IMPOSED_BY", "jurisdiction:norland")]],
    [
      "one made the other through a body of its own",
      [
        rule,
        land,
        made("policy:brake-rule", "IMPOSED_BY", "organization:board"),
        made("organization:board", "BASED_IN", "jurisdiction:norland"),
      ],
    ],
    [
      "one is a part of the other",
      [rule, forces("policy:package", later), made("policy:brake-rule", "PART_OF", "policy:package")],
    ],
    ["it is of another company", [rule, forces("jurisdiction:norland", { ...later, object: "company:krell" })]],
    ["it is from another market", [rule, forces("jurisdiction:norland", { ...later, market: "market:forklifts" })]],
    [
      "they are at different times",
      [
        forces("policy:brake-rule", { validTime: "2019" }),
        forces("jurisdiction:norland", { ...later, validTime: "2025" }),
      ],
    ],
    [
      "the text gives one as a further cause",
      [rule, forces("jurisdiction:norland", { ...later, quote: "Norland also pushed it out" })],
    ],
    ["one sentence names both", [rule, forces("jurisdiction:norland", { at: 5 })]],
    ["it is the same cause twice", [rule, forces("policy:brake-rule", later)]],
  ])("but not where %s", (_title, claims) => {
    expect(contradictions(...claims)).toEqual([]);
  });
});
