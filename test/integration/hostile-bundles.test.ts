import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { harbour, withClaims, writeBundle } from "../bundle.ts";
import { nodesOf, openTestGraph, type TestGraph } from "../graph.ts";

const HEAD = "bundle:\n  id: bundle:x\n  title: X\n";
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

test.each<readonly [string, string | Uint8Array]>([
  ["an alias bomb", `${HEAD}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`],
  ["a line of 10 MB", `${HEAD}# ${"x".repeat(10_000_000)}`],
  ["invalid UTF-8", Uint8Array.of(0x62, 0xff, 0xfe)],
  ["an empty file", ""],
  ["an unknown tag", `${HEAD}claims: !run []\n`],
  ["an unknown predicate", JSON.stringify(withClaims(harbour(), (claim) => ({ ...claim, predicate: "OWNS" })))],
  ["a span out of range", JSON.stringify(withClaims(harbour(), (claim) => ({ ...claim, end: 5_000 })))],
])("%s beside a bundle without mistakes stops both, and nothing is written", async (_what, bundle) => {
  await expect(graph.load(writeBundle(harbour()), writeBundle(bundle))).rejects.toMatchObject({ name: "BundleError" });
  expect(await graph.dump()).toEqual([]);
});

test("sources that cite each other are loaded as they are, and a finding says that they do", async () => {
  const base = harbour();
  const sources = base.sources.map((source, index) =>
    index === 1 ? { ...source, references: [{ label: "1", source: "source:article" }] } : source,
  );
  const report = await graph.load(writeBundle({ ...base, sources }));
  expect(report.warnings).toEqual([]);
  const found = nodesOf(await graph.dump(), "Finding").map(({ properties }) => properties);
  expect(found.filter(({ rule }) => rule === "CIRCULAR_CITATION")).toHaveLength(1);
});

test("a name with markup and Cypher in it is loaded to the letter, with a warning, and runs nowhere", async () => {
  const base = harbour();
  const name = "<b>Orlo</b>'}) DETACH DELETE n //";
  const entities = base.entities.map((entity) => (entity.id === "company:orlo" ? { ...entity, name } : entity));
  const report = await graph.load(writeBundle({ ...base, entities }));
  expect(report.warnings.map(({ message }) => message)).toEqual([
    "The name has markup or code in it, and is kept to the letter. Write it as people do.",
  ]);
  const dump = await graph.dump();
  expect(nodesOf(dump, "Company").map(({ properties }) => properties.name)).toEqual([name, "Vesna"]);
  expect(nodesOf(dump, "Claim")).toHaveLength(5);
});
