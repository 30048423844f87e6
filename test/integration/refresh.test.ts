import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { applySchema, SCHEMA_VERSION } from "../../src/db/setup.ts";
import { sayBundles } from "../../src/ingest/load.ts";
import { readPending } from "../../src/refresh/marks.ts";
import { refresh } from "../../src/refresh/refresh.ts";
import { harbour, writeBundle } from "../bundle.ts";
import { NOW } from "../crash.ts";
import { openKit, type Kit } from "../kit.ts";

let kit: Kit;

beforeAll(async () => {
  kit = await openKit();
});

beforeEach(() => kit.graph.wipe());

afterAll(() => kit.close());

const BUNDLES = "{ bundles { id pending } claims(first: 50) { edges { node { verdict citations { verdict } } } } }";

interface Told {
  readonly bundles: readonly { readonly id: string; readonly pending: number }[];
  readonly claims: {
    readonly edges: readonly {
      readonly node: { readonly verdict: string; readonly citations: readonly { readonly verdict: string }[] };
    }[];
  };
}

test("until a citation is judged it is pending, the bundle says how many are, and a gap counts them as uncited", async () => {
  await sayBundles(kit.graph.graph, [writeBundle(harbour())], { now: NOW });
  const told = await kit.askText<Told>(BUNDLES);
  expect(told.bundles).toEqual([{ id: "bundle:harbour", pending: 1 }]);
  const verdicts = told.claims.edges.map(({ node }) => node.verdict);
  expect(verdicts).toContain("PENDING");
  expect((await readPending(kit.graph.graph)).pending).toBeGreaterThan(0);
  const gap = '{ gap(company: "Orlo") { ... on GapAnalysis { summary } } }';
  expect(JSON.stringify(await kit.askText(gap))).toContain("not judged yet, which counts as uncited");
  await refresh(kit.graph.graph, { now: NOW });
  const judged = await kit.askText<Told>(BUNDLES);
  expect(judged.bundles).toEqual([{ id: "bundle:harbour", pending: 0 }]);
  expect(judged.claims.edges.map(({ node }) => node.verdict)).not.toContain("PENDING");
  expect(await readPending(kit.graph.graph)).toEqual({ pending: 0, setAside: 0 });
});

test("what fails three times is set aside and told, and holds up nothing else", async () => {
  await kit.cypher(
    "CREATE (:Slice:Dirty {id: 'slice:bad', kind: 'SAY', bundle: 'bundle:bad', position: 0, content: '{'})",
  );
  const heard: string[] = [];
  const report = await refresh(kit.graph.graph, { now: NOW, onSetAside: (what) => heard.push(what) });
  expect(report.setAside).toEqual(["slice:bad"]);
  expect(heard).toEqual(["slices: slice:bad"]);
  await kit.graph.load(writeBundle(harbour()));
  expect(await readPending(kit.graph.graph)).toEqual({ pending: 1, setAside: 1 });
  expect((await kit.askText<Told>(BUNDLES)).bundles).toEqual([{ id: "bundle:harbour", pending: 0 }]);
});

test("a graph of an older version is brought in line as a whole at the first start", async () => {
  await kit.graph.load(writeBundle(harbour()));
  const before = await kit.graph.dump();
  await kit.cypher("MATCH (:Entity)-[edge]->(:Entity) WHERE edge.claims IS NOT NULL DELETE edge");
  await kit.cypher(
    "MATCH (claim:Claim) SET claim.digest = 'of an older version', claim.name = 'old' REMOVE claim.pair",
  );
  await kit.cypher("MATCH (schema:SchemaVersion) SET schema.version = 1");
  await applySchema(kit.graph.graph);
  expect(await kit.cypher("MATCH (schema:SchemaVersion) RETURN schema.version AS version")).toEqual([
    { version: SCHEMA_VERSION },
  ]);
  expect((await readPending(kit.graph.graph)).pending).toBeGreaterThan(0);
  await refresh(kit.graph.graph, { now: NOW });
  expect(await kit.graph.dump()).toEqual(before);
});
