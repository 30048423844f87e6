import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBundles } from "../../src/ingest/prepare.ts";
import { harbour, textOf, withClaims, writeBundle } from "../bundle.ts";
import { deprecateByHand, edgesOf, nodesOf, openTestGraph, type TestGraph } from "../graph.ts";

const EXIT = "Orlo has left the Finnish market for cranes.";
const LATER = new Date("2026-06-01T00:00:00.000Z");
const withoutExit = withClaims(harbour(), (claim, index) => (index === 0 ? undefined : claim));

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

async function exit() {
  return nodesOf(await graph.dump(), "Claim").find(({ properties }) => properties.statement === EXIT)?.properties;
}

test("a changed claim gets a new version under the same id, and all the others stay as they are", async () => {
  await graph.load(writeBundle(harbour()));
  const before = await graph.dump();
  const changed = withClaims(harbour(), (claim, index) =>
    index === 0 ? { ...claim, kind: "OPINION", note: "A view." } : claim,
  );
  const report = await graph.loadWith({ now: LATER }, writeBundle(changed));
  expect(report.bundles[0]).toMatchObject({ added: 0, changed: 1, dropped: 0 });
  expect(await exit()).toMatchObject({
    kind: "OPINION",
    note: "A view.",
    version: 2,
    recordedAt: "2026-01-02T03:04:05.000Z",
  });
  const after = await graph.dump();
  expect(edgesOf(after, "EXITS")).toEqual([]);
  const untouched = (dump: readonly string[]) =>
    dump.filter(
      (line) =>
        !line.includes(EXIT) && !line.includes('"finding:') && !line.includes('"BRINGS"') && !line.includes("loadedAt"),
    );
  expect(untouched(after)).toEqual(
    untouched(before).filter((line) => !line.includes('"EXITS"') || !line.includes("relation:")),
  );
});

test("a claim that its bundle no longer brings is deprecated by the load, and comes back when it is brought again", async () => {
  const folder = writeBundle(harbour());
  await graph.load(folder);
  await graph.loadWith({ now: LATER }, writeBundle(withoutExit));
  expect(await exit()).toMatchObject({
    deprecatedBy: "load",
    deprecatedAt: LATER.toISOString(),
    deprecatedReason: "No longer brought by bundle:harbour.",
    version: 2,
  });
  expect(edgesOf(await graph.dump(), "EXITS")).toEqual([]);
  const report = await graph.load(folder);
  expect(report.bundles[0]).toMatchObject({ added: 0, changed: 0, returned: 1 });
  const back = await exit();
  expect([back?.deprecatedBy, back?.version]).toEqual([undefined, 3]);
  expect(edgesOf(await graph.dump(), "EXITS")).toHaveLength(1);
});

test("a claim that another bundle still brings stays, with that origin alone", async () => {
  await graph.load(writeBundle(harbour()));
  await graph.load(writeBundle({ ...harbour(), bundle: { id: "bundle:second", title: "Second" } }));
  expect((await exit())?.origins).toEqual(["bundle:harbour", "bundle:second"]);
  await graph.load(writeBundle(withoutExit));
  const kept = await exit();
  expect([kept?.origins, kept?.deprecatedBy, kept?.version]).toEqual([["bundle:second"], undefined, 1]);
  expect(edgesOf(await graph.dump(), "EXITS")[0]?.properties.origins).toEqual(["bundle:second"]);
});

test("a curator's deprecation survives a load of the same, of a changed and of a shorter bundle", async () => {
  const folder = writeBundle(harbour());
  await graph.load(folder);
  const id = String((await exit())?.id);
  await deprecateByHand(graph.graph, id);
  expect(edgesOf(await graph.dump(), "EXITS")).toEqual([]);
  const changed = withClaims(harbour(), (claim, index) => (index === 0 ? { ...claim, note: "Corrected." } : claim));
  for (const path of [folder, writeBundle(changed), writeBundle(withoutExit), folder]) {
    await graph.load(path);
    expect(await exit()).toMatchObject({ deprecatedBy: "curator", deprecatedReason: "It is wrong." });
    expect(edgesOf(await graph.dump(), "EXITS")).toEqual([]);
  }
});

test("a new name of an entity reaches the captions of its claims and edges, and changes no version", async () => {
  await graph.load(writeBundle(harbour()));
  const base = harbour();
  const entities = base.entities.map((entity) =>
    entity.id === "company:orlo" ? { ...entity, name: "Orlo Oy" } : entity,
  );
  await graph.load(writeBundle({ ...base, entities }));
  expect(await exit()).toMatchObject({ name: "Orlo Oy exits Finnish cranes", version: 1 });
  expect(edgesOf(await graph.dump(), "EXITS")[0]?.properties.name).toBe("Orlo Oy exits Finnish cranes");
});

test("a new list of references reaches the citations of the claims", async () => {
  await graph.load(writeBundle(harbour()));
  const base = harbour();
  const sources = base.sources.map((source, index) => (index === 0 ? { ...source, references: [] } : source));
  await graph.load(writeBundle({ ...base, sources }));
  expect(await exit()).toMatchObject({ verdict: "UNRESOLVED", unresolved: ["[1]"], version: 1 });
});

test("an entity and a source that the bundle no longer defines go, unless something uses them", async () => {
  const base = harbour();
  const more = {
    ...base,
    entities: [...base.entities, { id: "company:idle", name: "Idle" }],
    sources: [...base.sources, { id: "source:idle", kind: "OTHER", held: "NOTHING", text: textOf("Idle words.") }],
    claims: base.claims.map((claim) => ({ ...claim, source: "source:article" })),
  };
  await graph.load(writeBundle(base));
  const before = (await graph.dump()).filter((line) => !line.includes("loadedAt"));
  await graph.load(writeBundle(more));
  expect(nodesOf(await graph.dump(), "Sentence")).toHaveLength(4);
  await graph.load(writeBundle(base));
  expect((await graph.dump()).filter((line) => !line.includes("loadedAt"))).toEqual(before);
});

test("what several bundles say of an entity is united: names and aliases of all, the rest of the first by id", async () => {
  const other = (id: string, name: string) => ({
    bundle: { id, title: id },
    entities: [{ id: "company:orlo", name, aliases: [`${name} Oyj`] }],
    sources: [],
    claims: [],
  });
  await graph.load(writeBundle(other("bundle:z", "Zed")), writeBundle(other("bundle:a", "Aye")));
  expect(nodesOf(await graph.dump(), "Company")[0]?.properties).toMatchObject({
    name: "Aye",
    aliases: ["Aye Oyj", "Zed", "Zed Oyj"],
    nameKeys: ["aye", "zed"],
  });
});

test("a bundle may use what the graph has, and may not give a source another text than another bundle does", async () => {
  await graph.load(writeBundle(harbour()));
  const user = { ...harbour(), bundle: { id: "bundle:user", title: "User" }, entities: [] };
  expect(await checkBundles([writeBundle(user)], graph.graph)).toEqual([]);
  const base = harbour();
  const sources = base.sources.map((source, index) =>
    index === 0 ? { ...source, text: textOf(`${"x".repeat(120)}.`) } : source,
  );
  const problems = await checkBundles([writeBundle({ ...user, sources, claims: [] })], graph.graph);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('bundle:harbour gives "source:article" another text'),
  ]);
});

test("a bundle with mistakes is refused with all of them, and nothing of the load is written", async () => {
  const wrong = writeBundle(readFileSync(join(import.meta.dirname, "../ten-mistakes.yaml"), "utf8"));
  await expect(graph.load(writeBundle(harbour()), wrong)).rejects.toMatchObject({
    name: "BundleError",
    problems: { length: 10 },
  });
  expect(await graph.dump()).toEqual([]);
});
