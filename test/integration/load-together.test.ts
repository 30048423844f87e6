import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { harbour, textOf, writeBundle } from "../bundle.ts";
import { edgesOf, nodesOf, openTestGraph, type TestGraph } from "../graph.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

test("loads at the same time wait for one another, so that the graph is as if they had come in turn", async () => {
  const folders = ["a", "b", "c", "d"].map((letter) =>
    writeBundle({ ...harbour(), bundle: { id: `bundle:${letter}`, title: letter } }),
  );
  await graph.load(...folders);
  const inTurn = await graph.dump();
  await graph.wipe();
  await Promise.all([...folders, ...folders].map((folder) => graph.load(folder)));
  expect(await graph.dump()).toEqual(inTurn);
});

test("unloads at the same time leave what loads at the same time brought", async () => {
  const folder = (letter: string): string =>
    writeBundle({ ...harbour(), bundle: { id: `bundle:${letter}`, title: letter } });
  await graph.load(folder("a"));
  const alone = await graph.dump();
  await graph.load(folder("b"), folder("c"));
  await Promise.all(["b", "c"].map((letter) => unloadBundle(graph.graph, `bundle:${letter}`)));
  expect(await graph.dump()).toEqual(alone);
});

test("a bundle of thousands of claims is loaded in one go, and again in none", async () => {
  const count = 4_500;
  const sentences = Array.from({ length: count }, (_item, index) => `Vesna sells crane number ${index}.`);
  const text = sentences.join(" ");
  let start = 0;
  const claims = sentences.map((sentence) => {
    const claim = {
      statement: sentence,
      kind: "FACT",
      predicate: "SERVES",
      subject: "company:vesna",
      object: "market:fi-cranes",
      quote: sentence,
      start,
      end: start + sentence.length,
    };
    start += sentence.length + 1;
    return claim;
  });
  const base = harbour();
  const folder = writeBundle({
    ...base,
    sources: [{ id: "source:list", kind: "DATA_SET", held: "QUOTES", text: textOf(text) }],
    claims,
  });
  await graph.load(folder);
  const dump = await graph.dump();
  expect(nodesOf(dump, "Claim")).toHaveLength(count);
  expect(edgesOf(dump, "SERVES")[0]?.properties.claims).toHaveLength(count);
  expect((await graph.load(folder)).bundles[0]).toMatchObject({ added: 0, changed: 0 });
  expect(await graph.dump()).toEqual(dump);
}, 120_000);
