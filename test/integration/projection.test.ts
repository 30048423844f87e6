import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { join } from "node:path";
import { openTestGraph, rebuildProjection, PROJECT, type TestGraph } from "../graph.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.load(...["micron-exit", "background", "demo"].map((name) => join(PROJECT, "seeds", name)));
});

afterAll(() => graph.close());

test("edges that were lost are drawn again from the claims, and the graph is the same", async () => {
  const before = await graph.dump();
  await rebuildProjection(graph.graph);
  expect(await graph.dump()).toEqual(before);
});
