import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportBundles } from "../../src/export/bundle.ts";
import { openTestGraph, PROJECT, type TestGraph } from "../graph.ts";

const SEEDS = readdirSync(join(PROJECT, "seeds"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(PROJECT, "seeds", name));

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

/** A path in a folder of its own at which there is nothing yet. */
function target(): string {
  return join(mkdtempSync(join(tmpdir(), "lacuna-export-")), "out");
}

/** Exports the graph and loads what was exported into an empty one; gives both dumps. */
async function thereAndBack() {
  const before = await graph.dump();
  const out = target();
  const report = await exportBundles(graph.graph, null, out);
  await graph.wipe();
  const load = await graph.load(out);
  return { before, after: await graph.dump(), out, report, load };
}

test("what is exported and loaded into an empty graph gives the same graph", async () => {
  await graph.load(...SEEDS);
  const { before, after, report } = await thereAndBack();
  expect(before.length).toBeGreaterThan(500);
  expect(after).toEqual(before);
  expect(report.lent).toEqual([]);
});
