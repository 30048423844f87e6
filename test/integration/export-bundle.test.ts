import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportBundles } from "../../src/export/bundle.ts";
import { createCuration } from "../../src/curation/index.ts";
import type { Graph } from "../../src/db/graph.ts";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { harbour, TEXT, textOf, withClaims, writeBundle, type RawBundle } from "../bundle.ts";
import { edgesOf, nodesOf, openTestGraph, PROJECT, type TestGraph } from "../graph.ts";

/** Every bundle that the project ships, the examples too. */
const SEEDS = readdirSync(join(PROJECT, "seeds"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === "bundle.yaml")
  .map(({ parentPath }) => parentPath)
  .sort();

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

/** The same bundle with the claims that say one of these taken out. */
function without(bundle: RawBundle, ...statements: readonly string[]): RawBundle {
  return withClaims(bundle, (claim) => (statements.includes(String(claim.statement)) ? undefined : claim));
}

async function claimSaying(statement: string): Promise<string> {
  const claims = nodesOf(await graph.dump(), "Claim");
  return String(claims.find(({ properties }) => properties.statement === statement)?.properties.id);
}

async function findingOf(rule: string): Promise<string> {
  const findings = nodesOf(await graph.dump(), "Finding");
  return String(findings.find(({ properties }) => properties.rule === rule)?.properties.id);
}

describe("what is in no bundle survives as well", () => {
  const request = (id: string, key: string | null = null) => ({ id, by: "ada", key, expectedVersion: null });
  const now = new Date("2026-03-04T05:06:07.000Z");

  test("deprecations and reinstatements with who, when and why, also what they made of findings", async () => {
    await graph.load(writeBundle(harbour()));
    const curation = createCuration(graph.graph, () => now);
    const [exit, rival] = [
      await claimSaying("Orlo has left the Finnish market for cranes."),
      await claimSaying("Vesna competes with Orlo."),
    ];
    await curation.deprecateClaim(request(exit, "once"), "The source took it back.");
    await curation.deprecateClaim(request(rival), "A slip.");
    await curation.reinstateClaim(request(rival));
    const { before, after } = await thereAndBack();
    expect(edgesOf(before, "EXITS")).toEqual([]);
    expect(nodesOf(before, "Change")).toHaveLength(3);
    expect(after).toEqual(before);
    const again = await curation.deprecateClaim(request(exit, "once"), "The source took it back.");
    expect(again.claim.version).toBe(2);
  });

  test("decisions on findings with their notes, and findings whose cause is gone", async () => {
    await graph.load(writeBundle(harbour()));
    const curation = createCuration(graph.graph, () => now);
    const uncited = await findingOf("UNCITED_LOAD_BEARING");
    const marker = await findingOf("UNRESOLVED_MARKER");
    await curation.reviewFinding(request(uncited), "DISMISS", "As intended.");
    await curation.reviewFinding(request(marker), "ACCEPT", null);
    for (const statement of ["Vesna fills the gap.", "Vesna competes with Orlo."])
      await curation.deprecateClaim(request(await claimSaying(statement)), "Not so.");
    const { before, after } = await thereAndBack();
    const status = (id: string) => nodesOf(after, "Finding").find(({ properties }) => properties.id === id)?.properties;
    const decision = { note: "As intended.", reviewedBy: "ada", version: 2 };
    expect(status(uncited)).toMatchObject({ status: "CLOSED", decided: "DISMISSED", ...decision });
    expect(status(marker)).toMatchObject({ status: "ACCEPTED", version: 2 });
    expect(after).toEqual(before);
  });

  test("claims that a bundle brought once and no longer does, in the version that they reached", async () => {
    await graph.load(writeBundle(harbour()));
    await graph.load(writeBundle(without(harbour(), "Vesna fills the gap.", "The writer finds it sad.")));
    const { before, after } = await thereAndBack();
    expect(nodesOf(before, "Deprecated")).toHaveLength(2);
    expect(after).toEqual(before);
  });

  test("loading an export again changes nothing", async () => {
    await graph.load(writeBundle(harbour()));
    await createCuration(graph.graph, () => now).deprecateClaim(
      request(await claimSaying("Vesna competes with Orlo.")),
      "A slip.",
    );
    const { after, out } = await thereAndBack();
    const { bundles } = await graph.load(out);
    expect(bundles.map(({ added, changed }) => [added, changed])).toEqual([[0, 0]]);
    expect(await graph.dump()).toEqual(after);
  });

  test("what somebody decided in the meantime is not overruled by an older export", async () => {
    await graph.load(writeBundle(harbour()));
    const curation = createCuration(graph.graph, () => now);
    const rival = await claimSaying("Vesna competes with Orlo.");
    await curation.deprecateClaim(request(rival), "A slip.");
    const out = target();
    await exportBundles(graph.graph, null, out);
    await curation.reinstateClaim(request(rival));
    const before = await graph.dump();
    await graph.load(out);
    expect(await graph.dump()).toEqual(before);
  });
});

describe("texts", () => {
  const SHIPPED = "Another text, which ships: Vesna sells cranes in Finland, they say.";
  const files = (folder: string): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
      .join("\n");

  test("a text that is held for its hash alone goes into no export, and one that ships goes whole", async () => {
    const [article, ...others] = harbour().sources;
    const shipped = {
      id: "source:shipped",
      kind: "REPORT",
      held: "FULL_TEXT",
      text: { ...textOf(SHIPPED), file: "own.txt" },
    };
    const bundle = writeBundle(
      {
        ...harbour(),
        sources: [{ ...article }, ...others, shipped],
        claims: harbour().claims.map((claim) => ({ ...claim, source: "source:article" })),
      },
      { "own.txt": SHIPPED },
    );
    const held = join(mkdtempSync(join(tmpdir(), "lacuna-text-")), "held.txt");
    writeFileSync(held, TEXT);
    await graph.loadWith({ texts: [held] }, bundle);
    const before = await graph.dump();
    const out = target();
    const report = await exportBundles(graph.graph, null, out);
    expect(report.counts.texts).toBe(1);
    expect(readFileSync(join(out, "harbour", "own.txt"), "utf8")).toBe(SHIPPED);
    expect(files(out)).not.toContain("Orlo has left the Finnish crane market [1].");
    await graph.wipe();
    await graph.loadWith({ texts: [held] }, out);
    expect(await graph.dump()).toEqual(before);
  });
});

describe("bundles that lean on one another", () => {
  const base = harbour();
  const definitions = { ...base, bundle: { id: "bundle:zz-definitions", title: "Definitions" }, claims: [] };
  const user = {
    ...base,
    bundle: { id: "bundle:aa-user", title: "User" },
    entities: [],
    sources: base.sources.slice(0, 1),
  };

  test("are put in the order in which they can be loaded", async () => {
    await graph.load(writeBundle(definitions), writeBundle(user));
    const { before, after, report, out } = await thereAndBack();
    expect(readFileSync(join(out, "export.yaml"), "utf8")).toMatch(/- zz-definitions\n.*- aa-user/);
    expect(report.lent).toEqual([]);
    expect(after).toEqual(before);
  });

  test("are lent copies of what nobody defines any longer, and the entities are the same", async () => {
    await graph.load(writeBundle(definitions), writeBundle(user));
    await unloadBundle(graph.graph, "bundle:zz-definitions");
    const { before, after, report } = await thereAndBack();
    expect(report.lent.map(({ bundle }) => bundle)).toEqual(["bundle:aa-user"]);
    const nodes = (dump: readonly string[]) =>
      dump.filter((line) => !line.includes('"type":"DEFINES"') && !line.includes('"Bundle"'));
    expect(nodes(after)).toEqual(nodes(before));
  });

  test("of one origin alone are complete by themselves", async () => {
    await graph.load(writeBundle(definitions), writeBundle(user));
    const out = target();
    await exportBundles(graph.graph, ["bundle:aa-user"], out);
    await graph.wipe();
    const { bundles } = await graph.load(out);
    expect(bundles.map(({ id, claims }) => [id, claims])).toEqual([["bundle:aa-user", 5]]);
  });
});

test("odd characters, long numbers and dates come back as they were", async () => {
  const odd = [
    "  two  spaces",
    "a: b # c",
    "- x",
    "yes",
    "007",
    "1e3",
    "=1+1",
    "\u0085\u2028é👩‍👩‍👧 \\ \" '",
    "line\nbreak",
    "{}",
    "!tag",
    "*x",
    "&y",
  ];
  const entities = odd.map((name, index) => ({
    id: `product:odd-${index}`,
    name: `x${name}`,
    aliases: [`${name}y`],
    note: name,
  }));
  const claims = harbour().claims.map((claim, index) => ({
    ...claim,
    hedge: odd[index],
    note: odd[index + 5],
    validTime: "2026",
  }));
  const bundle = { ...harbour(), entities: [...harbour().entities, ...entities], claims };
  await graph.load(writeBundle(bundle));
  const { before, after } = await thereAndBack();
  expect(after).toEqual(before);
});

test("an export.yaml with mistakes is refused with its lines, and nothing is written", async () => {
  await graph.load(writeBundle(harbour()));
  const out = target();
  await exportBundles(graph.graph, null, out);
  await graph.wipe();
  const file = join(out, "export.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nclaims:\n  - id: claim:x\n    version: none\n`);
  await expect(graph.load(out)).rejects.toThrow(/export\.yaml:\d+:\d+: "version" has to be/);
  writeFileSync(file, "lacunaExport: 1\nbundles: [../../etc]\n");
  await expect(graph.load(out)).rejects.toThrow(/export\.yaml:2:\d+: .* is no folder of an export/);
  expect(await graph.dump()).toEqual([]);
});

test("a graph that changes while it is read is not exported", async () => {
  await graph.load(writeBundle(harbour()));
  const other = writeBundle({ ...harbour(), bundle: { id: "bundle:late", title: "Late" } });
  let isLate = false;
  const changing: Graph = {
    ...graph.graph,
    run: async (statement, params) => {
      if (statement.name === "export/said-claims" && !isLate) {
        isLate = true;
        await graph.load(other);
      }
      return graph.graph.run(statement, params);
    },
  };
  const out = target();
  await expect(exportBundles(changing, null, out)).rejects.toThrow("The graph was changed while it was exported");
  expect(readdirSync(join(out, ".."))).toEqual([]);
});
