import { describe, expect, test } from "@jest/globals";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import { rules } from "../../src/domain/audit/rules.ts";
import { amount, citing, findingsOf, foundBy, lookedAt, say, TEXT, type Saying } from "./audit-builder.ts";
import { source } from "./gap-builder.ts";

const OTHER = source("source:other");
const GAP = { gaps: [{ leaver: "company:orlo", market: "market:cranes" }] };
const leaves = (more: Saying = {}) =>
  say({ subject: "company:orlo", predicate: "EXITS", object: "market:cranes", ...more });
const fills = (more: Saying = {}) =>
  say({ subject: "company:varsa", predicate: "FILLS_GAP_IN", object: "market:cranes", at: 50, ...more });

describe("a single source", () => {
  test("is one finding for the exit and the fillers that it alone tells", () => {
    const [found, ...others] = foundBy("SINGLE_SOURCE", [leaves(), fills()], GAP);
    expect(others).toEqual([]);
    expect(found?.severity).toBe("LOW");
    expect(found?.claims).toHaveLength(2);
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["cites one whose text is not held", [leaves({ cites: [citing(OTHER)] })]],
    ["says it again", [leaves(), leaves({ at: 300 })]],
    [
      "has it from the other that says it",
      [leaves({ cites: [citing(OTHER)] }), leaves({ at: 300 }), leaves({ in: OTHER })],
    ],
    ["has it from one whose text says it", [leaves({ cites: [citing(OTHER, "SUPPORTED")] })]],
    [
      "shares a circle with the other",
      [leaves({ cites: [citing(OTHER)] }), leaves({ in: OTHER, cites: [citing(TEXT)] })],
    ],
  ])("stays single where it %s", (_title, claims) => {
    expect(foundBy("SINGLE_SOURCE", claims, GAP)).toHaveLength(1);
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["two sources say it, each on its own", [leaves(), leaves({ in: OTHER })]],
    ["the exit is a view, and no gap", [leaves({ kind: "OPINION" })]],
    ["it is of another market", [leaves({ object: "market:forklifts" })]],
  ])("is not found where %s", (_title, claims) => {
    expect(foundBy("SINGLE_SOURCE", claims, GAP)).toEqual([]);
  });
});

describe("a relation without a date", () => {
  test("is found, all of a source in one finding", () => {
    const found = foundBy("UNDATED", [leaves(), fills(), fills({ at: 90 })]);
    expect(found.map(({ key, claims }) => [key, claims.length])).toEqual([["source:text", 2]]);
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["another live claim dates it", [leaves(), leaves({ in: OTHER, validTime: "2026-02" })]],
    ["it does not pass", [say({ subject: "company:varsa", predicate: "BASED_IN", object: "jurisdiction:fi" })]],
    ["it is a view", [leaves({ kind: "OPINION" })]],
    ["it is denied", [leaves({ negated: true })]],
  ])("is not found where %s", (_title, claims) => {
    expect(foundBy("UNDATED", claims)).toEqual([]);
  });
});

describe("the audit", () => {
  const many = [
    leaves({ cites: [citing(OTHER, "MISMATCH")] }),
    fills(),
    say({ at: 90, subject: "company:varsa", amounts: amount("revenue", 1, 2, "ratio") }),
    say({ at: 140, subject: "company:varsa", amounts: amount("revenue", 5, 6, "ratio") }),
  ];
  const more = { ...GAP, sources: [lookedAt({ references: [{ label: "7", source: OTHER }] })] };

  test("lists the gravest first, then in the order of the rules, each key of a rule once", () => {
    const found = findingsOf(many, more);
    const order = Object.keys(rules);
    const ranks = found.map(
      ({ severity, rule }) => ["HIGH", "MEDIUM", "LOW"].indexOf(severity) * 100 + order.indexOf(rule),
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(found.map(({ rule, key }) => `${rule} ${key}`)).size).toBe(found.length);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["HIGH", "MEDIUM", "LOW"]));
  });

  test("says the same whatever the order of the claims", () => {
    const keys = (claims: readonly ClaimRow[]) => findingsOf(claims, more).map(({ rule, key }) => [rule, key]);
    expect(keys(many.toReversed())).toEqual(keys(many));
  });

  test("reports nothing that touches no source that is looked at", () => {
    expect(findingsOf([leaves({ in: OTHER }), fills({ in: OTHER })], GAP)).toEqual([]);
  });

  test("registers every rule under its own name, with a severity that no finding exceeds", () => {
    for (const [name, { rule }] of Object.entries(rules)) expect(rule).toBe(name);
    const severities = ["LOW", "MEDIUM", "HIGH"];
    for (const { rule, severity } of findingsOf(many, more))
      expect(severities.indexOf(severity)).toBeLessThanOrEqual(severities.indexOf(rules[rule].severity));
  });
});
