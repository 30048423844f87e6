import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { cypher } from "../../src/generated/cypher.ts";
import { harbour, place, TEXT, withClaims, writeBundle } from "../bundle.ts";
import { edgesOf, nodesOf, openTestGraph, type TestGraph } from "../graph.ts";

const LATER = new Date("2026-06-01T00:00:00.000Z");

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

/** The live or deprecated claim with this statement. */
async function claimSaying(statement: string) {
  const claims = nodesOf(await graph.dump(), "Claim");
  return claims.find(({ properties }) => properties.statement === statement)?.properties;
}

test("a bundle becomes entities, sources, sentences, claims, quantities and edges", async () => {
  await graph.load(writeBundle(harbour()));
  const dump = await graph.dump();
  const count = (label: string): number => nodesOf(dump, label).length;
  expect(
    ["Bundle", "Company", "Market", "Product", "Jurisdiction", "Source", "Sentence", "Claim", "Quantity", "Text"].map(
      count,
    ),
  ).toEqual([1, 2, 1, 1, 1, 2, 3, 5, 1, 0]);
  expect(nodesOf(dump, "Company")[0]).toEqual({
    labels: ["Company", "Entity"],
    properties: expect.objectContaining({
      id: "company:orlo",
      type: "COMPANY",
      name: "Orlo",
      aliases: ["奥洛"],
      nameKeys: ["orlo", "奥洛"],
      group: false,
    }),
  });
  expect(edgesOf(dump, "OF_PRODUCT")).toEqual([
    { type: "OF_PRODUCT", from: "market:fi-cranes", to: "product:cranes", properties: {} },
  ]);
  expect(edgesOf(dump, "IN_PLACE")).toEqual([
    { type: "IN_PLACE", from: "market:fi-cranes", to: "jurisdiction:fi", properties: {} },
  ]);
  expect(nodesOf(dump, "Source").map(({ properties }) => properties.name)).toEqual([
    "Harbour Gazette",
    "Lacuna, 2026-03-02",
  ]);
});

test("a claim carries its caption, its place, its citations and the edge that it makes", async () => {
  await graph.load(writeBundle(harbour()));
  const dump = await graph.dump();
  const claim = await claimSaying("Orlo has left the Finnish market for cranes.");
  const id = String(claim?.id);
  const { start, end } = place("Orlo has left the Finnish crane market");
  expect(claim).toMatchObject({
    name: "Orlo exits Finnish cranes",
    verdict: "UNVERIFIED",
    version: 1,
    recordedAt: "2026-01-02T03:04:05.000Z",
    timeKey: `2026-02-01|source:article|00000000${start}|0000000${end}|${id}`,
    position: `source:article|00000000${start}|0000000${end}|${id}`,
    origins: ["bundle:harbour"],
  });
  expect(edgesOf(dump, "CITES").find(({ from }) => from === id)).toMatchObject({
    to: "source:gazette",
    properties: { marker: "[1]", position: 0, verdict: "UNVERIFIED" },
  });
  expect(edgesOf(dump, "IN_SENTENCE").find(({ from }) => from === id)?.to).toBe("source:article#0");
  expect(edgesOf(dump, "EXITS")).toEqual([
    {
      type: "EXITS",
      from: "company:orlo",
      to: "market:fi-cranes",
      properties: {
        id: claim?.relationId,
        name: "Orlo exits Finnish cranes",
        claims: [id],
        markets: ["market:fi-cranes"],
        begins: ["2026-02-01"],
        ends: ["9999-12-31"],
        origins: ["bundle:harbour"],
      },
    },
  ]);
});

test("a symmetric relation is stored once, from the smaller id, with the market that its claim names", async () => {
  await graph.load(writeBundle(harbour()));
  expect(edgesOf(await graph.dump(), "COMPETES_WITH")).toEqual([
    expect.objectContaining({
      from: "company:orlo",
      to: "company:vesna",
      properties: expect.objectContaining({ markets: ["market:fi-cranes"] }),
    }),
  ]);
});

test("a label without a reference is kept as it is printed, and its claim is unresolved", async () => {
  await graph.load(writeBundle(harbour()));
  expect(await claimSaying("The sales of Vesna rose 14-fold.")).toMatchObject({
    unresolved: ["[9]"],
    verdict: "UNRESOLVED",
  });
  expect(nodesOf(await graph.dump(), "Quantity")[0]?.properties).toMatchObject({
    name: "14-fold revenue",
    measure: "revenue",
    low: 13.5,
    high: 14.5,
    unit: "ratio",
    position: 0,
  });
});

test("an opinion, a denial and a claim without an object make no edge", async () => {
  const bundle = withClaims(harbour(), (claim, index) =>
    index === 0 ? { ...claim, kind: "OPINION" } : index === 1 ? { ...claim, negated: true } : claim,
  );
  await graph.load(writeBundle(bundle));
  const dump = await graph.dump();
  expect([edgesOf(dump, "EXITS"), edgesOf(dump, "FILLS_GAP_IN")]).toEqual([[], []]);
  expect(await claimSaying("Vesna fills the gap.")).toMatchObject({
    name: "not: Vesna fills the gap in Finnish cranes",
    negated: true,
  });
});

test("loading the same bundle again changes nothing at all", async () => {
  const folder = writeBundle(harbour());
  await graph.load(folder);
  const before = await graph.dump();
  const report = await graph.loadWith({ now: LATER }, folder);
  expect(await graph.dump()).toEqual(before);
  expect(report.bundles).toEqual([
    {
      id: "bundle:harbour",
      title: "Cranes",
      claims: 5,
      added: 0,
      changed: 0,
      dropped: 0,
      returned: 0,
      drafts: { claims: 0, entities: 0 },
    },
  ]);
});

test("names with quotes, backticks, braces and Cypher in them are stored as text", async () => {
  const name = 'O\'Brien "x" `y` {z} }) DETACH DELETE n // $name \\';
  const base = harbour();
  await graph.load(
    writeBundle({
      ...base,
      entities: base.entities.map((entity, index) => (index === 0 ? { ...entity, name, aliases: [] } : entity)),
    }),
  );
  expect(nodesOf(await graph.dump(), "Company")[0]?.properties.name).toBe(name);
});

test("progress is heard in claims", async () => {
  const heard: unknown[] = [];
  await graph.loadWith({ onProgress: (progress) => heard.push(progress) }, writeBundle(harbour()));
  expect(heard).toContainEqual({ what: "bundle:harbour", done: 5 });
});

test("with the text at hand sentences have their words, and the words around a span count in code points", async () => {
  const folder = writeBundle(harbour(), { "article.txt": TEXT });
  await graph.loadWith({ texts: [`${folder}/article.txt`] }, folder);
  const dump = await graph.dump();
  expect(nodesOf(dump, "Text")[0]?.properties).toMatchObject({ text: TEXT, length: Array.from(TEXT).length });
  expect(nodesOf(dump, "Sentence").map(({ properties }) => properties.text)).toContain(
    "🏗 Orlo has left the Finnish crane market [1].",
  );
  const id = String((await claimSaying("Orlo has left the Finnish market for cranes."))?.id);
  const [row] = await graph.graph.run(cypher["claim/rows"], { ids: [id] });
  expect(row?.statedIn.quote).toBe("Orlo has left the Finnish crane market");
  const [around] = await graph.graph.run(cypher["claim/context"], { ids: [id] });
  expect(around).toMatchObject({ before: "🏗 ", after: " [1]." });
});

test("a text that comes later is added, and loading without it keeps it", async () => {
  const folder = writeBundle(harbour(), { "some.txt": TEXT, "other.txt": "nobody wants this" });
  await graph.load(folder);
  const without = nodesOf(await graph.dump(), "Claim");
  await graph.loadWith({ textsFolder: folder }, folder);
  const held = await graph.dump();
  expect([nodesOf(held, "Text").length, nodesOf(held, "Claim")]).toEqual([1, without]);
  await graph.loadWith({ now: LATER }, folder);
  expect(await graph.dump()).toEqual(held);
});

test("a held text in the graph checks the quotes of a later load", async () => {
  const folder = writeBundle(harbour(), { "some.txt": TEXT });
  await graph.loadWith({ textsFolder: folder }, folder);
  const wrong = withClaims(harbour(), (claim, index) =>
    index === 0 ? { ...claim, quote: "Orlo had left the Finnish crane market" } : claim,
  );
  await expect(graph.load(writeBundle(wrong))).rejects.toThrow("at this span");
});
