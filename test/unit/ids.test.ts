import { expect, test } from "@jest/globals";
import { canonicalJson, type ClaimIdentity, claimId, sha256, tripleOf } from "../../src/domain/ids.ts";

const exit: ClaimIdentity = {
  source: "source:article",
  start: 12,
  end: 39,
  predicate: "EXITS",
  subject: "company:orlo",
  object: "market:fi-cranes",
  quantities: [],
  mentions: [],
};

test("the id of a claim is the same on every machine and in every version", () => {
  expect(claimId(exit)).toBe("claim:8be6af6e7c1a0fa68430");
  expect(
    claimId({ ...exit, predicate: undefined, subject: undefined, object: undefined, mentions: ["company:奥洛"] }),
  ).toBe("claim:0f4f75670988bd31d450");
  expect(
    claimId({
      ...exit,
      predicate: "HAS_MEASURE",
      object: undefined,
      quantities: [{ measure: "revenue", low: 13.5, high: 14.5, unit: "ratio" }],
    }),
  ).toBe("claim:e3d7d3020ae947678b62");
});

test("the id of a relation is the same on every machine and in every version", () => {
  expect(tripleOf("EXITS", "company:orlo", "market:fi-cranes").id).toBe("relation:29d9e8f2bffb85f26e87");
});

test("each part of its identity makes another claim", () => {
  const others: readonly Partial<ClaimIdentity>[] = [
    { source: "source:other" },
    { start: 11 },
    { end: 40 },
    { predicate: "SERVES" },
    { subject: "company:vesna" },
    { object: "market:se-cranes" },
    { market: "market:fi-cranes" },
    { quantities: [{ measure: "revenue", trend: "RISING" }] },
  ];
  const ids = others.map((other) => claimId({ ...exit, ...other }));
  expect(new Set([claimId(exit), ...ids]).size).toBe(others.length + 1);
});

test("mentions tell claims apart only where there is no predicate, and their order makes no difference", () => {
  const bare = { ...exit, predicate: undefined, subject: undefined, object: undefined };
  expect(claimId({ ...exit, mentions: ["company:orlo"] })).toBe(claimId(exit));
  expect(claimId({ ...bare, mentions: ["company:orlo"] })).not.toBe(claimId(bare));
  expect(claimId({ ...bare, mentions: ["company:b", "company:a"] })).toBe(
    claimId({ ...bare, mentions: ["company:a", "company:b"] }),
  );
});

test("a symmetric relation is one, whichever way it is said, and begins at the smaller id", () => {
  const relation = tripleOf("COMPETES_WITH", "company:vesna", "company:orlo");
  expect(relation).toEqual(tripleOf("COMPETES_WITH", "company:orlo", "company:vesna"));
  expect(relation).toMatchObject({ subject: "company:orlo", object: "company:vesna" });
});

test("a relation that is not symmetric keeps its direction", () => {
  const there = tripleOf("PART_OF", "product:b", "product:a");
  expect(there).toMatchObject({ subject: "product:b", object: "product:a" });
  expect(there.id).not.toBe(tripleOf("PART_OF", "product:a", "product:b").id);
});

test("canonical JSON sorts keys, leaves absent members out and keeps the order of lists", () => {
  expect(canonicalJson({ b: 1, a: { d: undefined, c: null, z: [2, 1] } })).toBe('{"a":{"z":[2,1]},"b":1}');
});

test("the hash of a text is that of its UTF-8", () => {
  expect(sha256("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
});
