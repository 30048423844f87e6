import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { join } from "node:path";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { harbour, textOf, withClaims, writeBundle } from "../bundle.ts";
import { nodesOf, openTestGraph, PROJECT, type TestGraph } from "../graph.ts";

const SEEDS = ["micron-exit", "background", "demo"].map((name) => join(PROJECT, "seeds", name));

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

test("after an unload the graph is as if the bundle had never been loaded", async () => {
  const [first = "", second = "", third = ""] = SEEDS;
  await graph.load(first, third);
  const before = await graph.dump();
  await graph.load(second);
  expect(await graph.dump()).not.toEqual(before);
  const report = await unloadBundle(graph.graph, "bundle:background");
  expect([report.id, report.removed > 0, report.kept]).toEqual(["bundle:background", true, 0]);
  expect(await graph.dump()).toEqual(before);
});

test("the order in which bundles are loaded makes no difference", async () => {
  await graph.load(...SEEDS);
  const one = await graph.dump();
  await graph.wipe();
  await graph.load(...[...SEEDS].reverse());
  expect(await graph.dump()).toEqual(one);
});

test("unloading every bundle leaves nothing", async () => {
  await graph.load(...SEEDS);
  for (const id of ["bundle:micron-exit", "bundle:demo", "bundle:background"]) await unloadBundle(graph.graph, id);
  expect(await graph.dump()).toEqual([]);
});

test("claims, entities and sources that another bundle shares stay as that one has them", async () => {
  const other = {
    ...withClaims(harbour(), (claim, index) =>
      index === 0 ? { ...claim, kind: "OPINION" } : index === 1 ? claim : undefined,
    ),
    bundle: { id: "bundle:another", title: "Another" },
    entities: harbour().entities.map((entity) => ({ ...entity, name: `${String(entity.name)} 2`, note: "Noted." })),
  };
  const folder = writeBundle(harbour());
  await graph.load(folder);
  const before = await graph.dump();
  await graph.load(writeBundle(other));
  expect(await unloadBundle(graph.graph, "bundle:another")).toEqual({ id: "bundle:another", removed: 0, kept: 2 });
  expect(await graph.dump()).toEqual(before);
});

test("a definition that another bundle uses without defining it stays until that one goes", async () => {
  const user = {
    bundle: { id: "bundle:user", title: "User" },
    entities: [],
    sources: [{ id: "source:user", kind: "OTHER", held: "QUOTES", text: textOf("Orlo sings.") }],
    claims: [{ statement: "Orlo sings.", kind: "FACT", mentions: ["company:orlo"], start: 0, end: 11 }],
  };
  await graph.load(writeBundle(harbour()), writeBundle(user));
  await unloadBundle(graph.graph, "bundle:harbour");
  expect(nodesOf(await graph.dump(), "Entity").map(({ properties }) => properties.id)).toEqual(["company:orlo"]);
  await unloadBundle(graph.graph, "bundle:user");
  expect(await graph.dump()).toEqual([]);
});

test("what only led on from such a definition goes with it", async () => {
  const user = {
    bundle: { id: "bundle:user", title: "User" },
    entities: [],
    sources: [],
    claims: [
      {
        ...{ statement: "The market sleeps.", kind: "FACT", mentions: ["market:fi-cranes"] },
        ...{ source: "source:article", start: 3, end: 11, quote: "Orlo has" },
      },
    ],
  };
  await graph.load(writeBundle(harbour()), writeBundle(user));
  await unloadBundle(graph.graph, "bundle:harbour");
  const left = nodesOf(await graph.dump(), "Entity").map(({ properties }) => properties.id);
  expect(left).toEqual(["jurisdiction:fi", "market:fi-cranes", "product:cranes"]);
  expect(nodesOf(await graph.dump(), "Source")).toHaveLength(2);
  await unloadBundle(graph.graph, "bundle:user");
  expect(await graph.dump()).toEqual([]);
});

test("a bundle that is not loaded cannot be unloaded, and the error says where to look", async () => {
  await expect(unloadBundle(graph.graph, "bundle:none")).rejects.toThrow(
    'No bundle "bundle:none" is loaded. `lacuna bundles` lists what is.',
  );
});
