import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCuration } from "../../src/curation/index.ts";
import { exportBundles } from "../../src/export/bundle.ts";
import { exportCsv } from "../../src/export/csv.ts";
import { exportJsonLd } from "../../src/export/json-ld.ts";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { harbour, writeBundle, type RawBundle } from "../bundle.ts";
import { edgesOf, nodesOf, openTestGraph, type TestGraph } from "../graph.ts";

const NOW = new Date("2026-03-04T05:06:07.000Z");
const [VESNA, OY, GROUP] = ["company:vesna", "company:vesna-oy", "company:vesna-group"];

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

/** Bundles that define the names of a firm and say nothing. */
const names = (slug: string, ...ids: readonly string[]): RawBundle => ({
  bundle: { id: `bundle:${slug}`, title: "Names" },
  entities: ids.map((id) => ({ id, name: id })),
  sources: [],
  claims: [],
});

const load = (...bundles: readonly RawBundle[]) => graph.load(...bundles.map((bundle) => writeBundle(bundle)));

async function merge(id: string, into: string): Promise<void> {
  const request = { id, by: "ada", key: null, expectedVersion: null };
  await createCuration(graph.graph, () => NOW).mergeEntities(request, into, "One firm.");
}

async function unmerge(id: string): Promise<void> {
  const request = { id, by: "ada", key: null, expectedVersion: null };
  await createCuration(graph.graph, () => NOW).unmergeEntities(request, "Two firms.");
}

async function exported(origins: readonly string[] | null = null): Promise<string> {
  const out = join(mkdtempSync(join(tmpdir(), "lacuna-export-")), "out");
  await exportBundles(graph.graph, origins, out);
  return out;
}

test("merges, a chain of them and one that was taken back, come back with who, when and why", async () => {
  await load(harbour(), names("oy", OY), names("group", GROUP, "company:other"));
  await merge(VESNA, OY);
  await merge(OY, GROUP);
  await merge("company:other", GROUP);
  await unmerge("company:other");
  const before = await graph.dump();
  const out = await exported();
  await graph.wipe();
  await graph.load(out);
  expect(await graph.dump()).toEqual(before);
  expect(edgesOf(before, "MERGED_INTO")).toHaveLength(2);
  expect(nodesOf(before, "Change").length).toBe(4);
  expect(edgesOf(before, "FILLS_GAP_IN").map(({ from }) => from)).toEqual([GROUP]);
  await graph.load(out);
  expect(await graph.dump()).toEqual(before);
});

test("a bundle exported alone takes along what its entities were merged into", async () => {
  await load(harbour(), names("oy", OY), names("group", GROUP));
  await merge(VESNA, OY);
  await merge(OY, GROUP);
  const out = await exported(["bundle:harbour"]);
  await graph.wipe();
  await graph.load(out);
  expect(edgesOf(await graph.dump(), "FILLS_GAP_IN").map(({ from }) => from)).toEqual([GROUP]);
  expect(edgesOf(await graph.dump(), "MERGED_INTO")).toHaveLength(2);
});

test("bundles come after those that define what they call a merged thing by", async () => {
  const { entities, ...rest } = harbour();
  const merged = entities.filter(({ id }) => id === VESNA);
  await load(
    { ...rest, bundle: { id: "bundle:z", title: "Names" }, entities: merged, sources: [], claims: [] },
    { ...rest, bundle: { id: "bundle:a", title: "Text" }, entities: entities.filter(({ id }) => id !== VESNA) },
    names("oy", OY),
  );
  await merge(VESNA, OY);
  const before = await graph.dump();
  const out = await exported();
  await graph.wipe();
  await graph.load(out);
  expect(await graph.dump()).toEqual(before);
});

test("what the graph merged otherwise, or would run in a circle, is refused with its place, and nothing is written", async () => {
  await load(harbour(), names("oy", OY), names("group", GROUP));
  await merge(VESNA, OY);
  const out = await exported();
  await unmerge(VESNA);
  await merge(VESNA, GROUP);
  const before = await graph.dump();
  await expect(graph.load(out)).rejects.toThrow(
    /export\.yaml:\d+:\d+: "company:vesna" was merged into "company:vesna-group" here\. Take that back first/,
  );
  await unmerge(VESNA);
  await merge(OY, VESNA);
  await expect(graph.load(out)).rejects.toThrow(/would be merged in a circle/);
  await unmerge(OY);
  await unloadBundle(graph.graph, "bundle:group");
  expect(await graph.dump()).not.toEqual(before);
});

test.each([
  ["what nothing defines", "company:nobody", /defines "company:nobody"/],
  ["what is of another type", "product:cranes", /are of two types/],
  ["itself", VESNA, /in a circle/],
])("a merge into %s is refused", async (_title, into, message) => {
  await load(harbour(), names("oy", OY));
  await merge(VESNA, OY);
  const out = await exported();
  const file = join(out, "export.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(`into: ${OY}`, `into: ${into}`));
  await graph.wipe();
  await expect(graph.load(out)).rejects.toThrow(message);
  expect(nodesOf(await graph.dump(), "Bundle")).toEqual([]);
});

test("as JSON-LD and as CSV a merged entity says what it was merged into", async () => {
  await load(harbour(), names("oy", OY));
  await merge(VESNA, OY);
  const parts: string[] = [];
  await exportJsonLd(graph.graph, null, {
    write: (part) => {
      parts.push(part);
      return Promise.resolve();
    },
  });
  const { "@graph": nodes } = JSON.parse(parts.join("")) as { "@graph": { id: string; alternateOf?: string }[] };
  const merged = nodes.filter(({ alternateOf }) => alternateOf !== undefined);
  expect(merged).toMatchObject([{ id: `urn:lacuna:${VESNA}`, alternateOf: `urn:lacuna:${OY}` }]);
  const out = join(mkdtempSync(join(tmpdir(), "lacuna-export-")), "out");
  await exportCsv(graph.graph, null, out);
  const [head = "", ...lines] = readFileSync(join(out, "entities.csv"), "utf8").trim().split("\r\n");
  expect(head.split(",").at(-1)).toBe("merged_into");
  expect(lines.filter((line) => line.endsWith(`,${OY}`)).map((line) => line.split(",")[0])).toEqual([VESNA]);
});

test("two exports that would run in a circle together are refused before anything is written", async () => {
  await load(harbour(), names("oy", OY));
  await merge(VESNA, OY);
  const one = await exported();
  await unmerge(VESNA);
  await merge(OY, VESNA);
  const other = await exported();
  await graph.wipe();
  await expect(graph.load(one, other)).rejects.toThrow(/in a circle|is the id of/);
  expect(nodesOf(await graph.dump(), "Bundle")).toEqual([]);
});
