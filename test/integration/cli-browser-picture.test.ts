import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { join } from "node:path";
import { cypher } from "../../src/generated/cypher.ts";
import { openTestGraph, PROJECT, type TestGraph } from "../graph.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.load(join(PROJECT, "seeds/demo"));
});

afterAll(async () => {
  await graph.wipe();
  await graph.close();
});

test("The opening picture shows entities with what joins them and sources that cite each other, and nothing else.", async () => {
  const rows = await graph.graph.run(cypher["browser/overview"], {});
  const ends = rows.map(({ picture }) => {
    const { start, end } = picture as { start: { labels: string[] }; end: { labels: string[] } };
    return [start, end].map(({ labels }) => (labels.includes("Entity") ? "Entity" : labels.join())).join(" to ");
  });
  expect([...new Set(ends)].sort()).toEqual(["Entity to Entity", "Source to Source"]);
});
