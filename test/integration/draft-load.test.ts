import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDraft } from "../../src/ingest/draft/write-bundle.ts";
import { checkBundles } from "../../src/ingest/prepare.ts";
import { harbour, withClaims, writeBundle } from "../bundle.ts";
import { edgesOf, nodesOf, openTestGraph, type TestGraph } from "../graph.ts";
import { harbourDraft } from "../unit/draft-builder.ts";

const LATER = new Date("2026-06-01T00:00:00.000Z");
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

async function drafted(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "lacuna-draft-")), "cranes");
  await writeDraft(harbourDraft(), { folder });
  return folder;
}

/** Edits the bundle as a person would. */
function edit(folder: string, ...changes: readonly (readonly [string, string])[]): void {
  const file = join(folder, "bundle.yaml");
  let text = readFileSync(file, "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the bundle does not have ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

const EXIT = ["  - status: draft\n    because: has left", "  - status: accepted\n    because: has left"] as const;
const ORLO = ["id: company:orlo\n    status: draft", "id: company:orlo\n    status: accepted"] as const;
const CRANES = [
  "id: market:finnish-harbour-cranes\n    status: draft",
  "id: market:finnish-harbour-cranes\n    status: accepted",
] as const;

function turned([from, to]: readonly [string, string]): readonly [string, string] {
  return [to, from];
}

async function claims() {
  return nodesOf(await graph.dump(), "Claim").map(({ properties }) => properties);
}

test("a bundle of drafts brings its sources, references, sentences and marks, and no claim and no entity", async () => {
  const report = await graph.load(await drafted());
  expect(report).toMatchObject({
    bundles: [{ claims: 0, added: 0, drafts: { claims: 4, entities: 5 } }],
    warnings: [],
  });
  const dump = await graph.dump();
  expect(nodesOf(dump, "Source")).toHaveLength(3);
  expect(nodesOf(dump, "Sentence")).toHaveLength(5);
  expect(nodesOf(dump, "Text")).toHaveLength(1);
  expect(edgesOf(dump, "CITES")).toHaveLength(2);
  const [article] = nodesOf(dump, "Source").filter(({ properties }) => String(properties.id).endsWith("-article"));
  expect(article?.properties.markerTexts).toEqual(["[1]", "[2, 3]", "[9]"]);
  expect([...nodesOf(dump, "Claim"), ...nodesOf(dump, "Entity")]).toEqual([]);
});

test("an accepted claim enters the graph, with its edge, and without a word of having been a draft", async () => {
  const folder = await drafted();
  await graph.load(folder);
  edit(folder, EXIT, ORLO, CRANES);
  const report = await graph.load(folder);
  expect(report.bundles[0]).toMatchObject({ claims: 1, added: 1, drafts: { claims: 3, entities: 3 } });
  const dump = await graph.dump();
  expect(await claims()).toMatchObject([{ predicate: "EXITS", verdict: "UNVERIFIED", version: 1 }]);
  expect(edgesOf(dump, "EXITS")).toMatchObject([{ from: "company:orlo", to: "market:finnish-harbour-cranes" }]);
  expect(nodesOf(dump, "Entity").map(({ properties }) => properties.id)).toEqual([
    "company:orlo",
    "market:finnish-harbour-cranes",
  ]);
  expect(dump.join("\n")).not.toMatch(/"because"|"status":"(?:draft|accepted)"|\\"status\\"/);
});

test("a claim that goes back to draft is no longer brought: the load deprecates it, and accepting brings it back", async () => {
  const folder = await drafted();
  edit(folder, EXIT, ORLO, CRANES);
  await graph.load(folder);
  edit(folder, turned(EXIT));
  const report = await graph.loadWith({ now: LATER }, folder);
  expect(report.bundles[0]).toMatchObject({ claims: 0, dropped: 1, drafts: { claims: 4, entities: 3 } });
  expect(await claims()).toMatchObject([{ deprecatedBy: "load", deprecatedAt: LATER.toISOString() }]);
  expect(edgesOf(await graph.dump(), "EXITS")).toEqual([]);
  edit(folder, EXIT);
  expect((await graph.load(folder)).bundles[0]).toMatchObject({ claims: 1, returned: 1 });
  expect(edgesOf(await graph.dump(), "EXITS")).toHaveLength(1);
});

test("an accepted claim about an entity that is still a draft is refused, unless the graph has that entity", async () => {
  const folder = await drafted();
  edit(folder, EXIT, CRANES);
  const file = join(folder, "bundle.yaml");
  const line = readFileSync(file, "utf8")
    .slice(0, readFileSync(file, "utf8").indexOf("subject: company:orlo"))
    .split("\n").length;
  await expect(graph.load(folder)).rejects.toMatchObject({
    problems: [
      {
        file,
        line,
        severity: "error",
        message: '"company:orlo" is a draft, and this is not. Set the status of the entity to accepted as well.',
      },
    ],
  });
  expect(await graph.dump()).toEqual([]);
  await graph.load(writeBundle(harbour()));
  expect((await graph.load(folder)).bundles[0]).toMatchObject({ claims: 1, added: 1 });
});

test("mistakes of a draft are warnings with their place, and stop no load", async () => {
  const base = harbour();
  const wrong = withClaims(base, (claim, index) =>
    index === 0 ? { ...claim, status: "draft", end: 12, cites: ["7"] } : claim,
  );
  const folder = writeBundle(wrong);
  const problems = await checkBundles([folder], null);
  expect(problems.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  const report = await graph.load(folder);
  expect(report.bundles[0]).toMatchObject({ claims: 4, drafts: { claims: 1, entities: 0 } });
  expect(report.warnings).toEqual(problems);
});

test("a draft that says what an accepted claim says is the one to take out, wherever it stands", async () => {
  const base = harbour();
  const [exit] = base.claims;
  for (const list of [
    [{ ...exit, status: "draft" }, ...base.claims],
    [...base.claims, { ...exit, status: "draft" }],
  ]) {
    const problems = await checkBundles([writeBundle({ ...base, claims: list })], null);
    expect(problems.map(({ severity, message }) => [severity, message.slice(0, 26)])).toEqual([
      ["warning", "This is the same claim as "],
    ]);
  }
});

test("accepting says the same as having no status, so that a bundle loaded before stays as it is", async () => {
  await graph.load(writeBundle(harbour()));
  const before = await graph.dump();
  const accepted = withClaims(harbour(), (claim) => ({ ...claim, status: "accepted", because: "has left" }));
  const entities = accepted.entities.map((entity) => ({ ...entity, status: "accepted" }));
  const report = await graph.loadWith({ now: LATER }, writeBundle({ ...accepted, entities }));
  expect(report.bundles[0]).toMatchObject({ added: 0, changed: 0, dropped: 0 });
  expect(await graph.dump()).toEqual(before);
});
