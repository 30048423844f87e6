import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditTexts } from "../../bench/graph/audit.ts";
import { writeBundles } from "../../bench/graph/bundles.ts";
import { makeBundles } from "../../bench/graph/generate.ts";
import { SIZES } from "../../bench/graph/world.ts";
import { writeGraph } from "../../bench/graph/writer.ts";
import { openDriver } from "../../src/db/driver.ts";
import { nodesOf, openTestGraph, type TestGraph } from "../graph.ts";

const NOW = new Date("2026-01-02T03:04:05.000Z");

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

afterAll(() => graph.close());

test("the writer of the bench leaves the same graph as the loader, findings and verdicts included", async () => {
  await graph.load(...writeBundles(makeBundles(SIZES.XS), mkdtempSync(join(tmpdir(), "lacuna-bench-"))));
  const loaded = await graph.dump();
  await graph.wipe();
  const { LACUNA_TEST_URI: uri = "", LACUNA_TEST_USER: user, LACUNA_TEST_PASSWORD: password } = process.env;
  const driver = openDriver({ uri, user: user === "" ? undefined : user, password });
  const { claims } = await writeGraph(driver, makeBundles(SIZES.XS), NOW);
  await auditTexts(driver, SIZES.XS, NOW);
  await driver.close();
  const written = await graph.dump();
  expect(claims).toBe(SIZES.XS);
  expect(nodesOf(written, "Finding").length).toBeGreaterThan(0);
  expect(written.filter((line) => !loaded.includes(line)).slice(0, 5)).toEqual([]);
  expect(written).toEqual(loaded);
});
