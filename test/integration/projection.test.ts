import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { join } from "node:path";
import { cypher } from "../../src/generated/cypher.ts";
import { rebuildProjection } from "../../src/ingest/project.ts";
import { openTestGraph, PROJECT, type TestGraph } from "../graph.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.load(...["micron-exit", "background", "demo"].map((name) => join(PROJECT, "seeds", name)));
});

afterAll(() => graph.close());

test("building the edges again from the claims gives the same graph", async () => {
  const before = await graph.dump();
  await rebuildProjection(graph.graph);
  expect(await graph.dump()).toEqual(before);
});

test("edges that were lost are drawn again, and edges that no claim says are removed", async () => {
  const before = await graph.dump();
  await graph.graph.run(cypher["projection/clear"], {});
  expect((await graph.dump()).length).toBeLessThan(before.length);
  await rebuildProjection(graph.graph);
  expect(await graph.dump()).toEqual(before);
});
