import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { vocabulary } from "../../src/generated/vocabulary.ts";
import { openAsker, type Asker } from "../ask.ts";

const EDGE_TYPES = Object.entries(vocabulary)
  .filter(([, { objects }]) => objects.length > 0)
  .map(([predicate]) => predicate);

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker("micron-exit", "background", "demo");
});

afterAll(async () => {
  await asker.graph.close();
});

async function rows(text: string): Promise<readonly Record<string, unknown>[]> {
  const statement = { name: "test", mode: "read" as const, text, integers: [], columns: [], shapes: {}, blank: {} };
  return asker.graph.graph.run<object, Record<string, unknown>>(statement, { types: EDGE_TYPES });
}

test("every domain edge lists exactly the live claims that say it", async () => {
  const edges = await rows(`
    MATCH (:Entity)-[edge]->(:Entity) WHERE type(edge) IN $in.types
    RETURN edge.id AS id, edge.claims AS claims,
      COLLECT { MATCH (c:Claim {relationId: edge.id}) WHERE c.deprecatedAt IS NULL RETURN c.id ORDER BY c.position } AS live`);
  expect(edges.length).toBeGreaterThan(50);
  for (const { claims, live } of edges) expect(claims).toEqual(live);
});

test("every live fact or cause with an entity object, not negated, has its edge between its own two ends", async () => {
  const missing = await rows(`
    MATCH (c:Claim)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
    WHERE c.deprecatedAt IS NULL AND c.kind IN ['FACT', 'CAUSAL'] AND NOT c.negated
      AND NOT EXISTS { MATCH (s)-[edge]-(o) WHERE type(edge) = c.predicate AND c.id IN edge.claims }
    RETURN c.id AS id`);
  expect(missing).toEqual([]);
});

test("an opinion, a forecast, a quotation and a denial make no edge", async () => {
  const wrong = await rows(`
    MATCH (:Entity)-[edge]->(:Entity) WHERE type(edge) IN $in.types
    UNWIND edge.claims AS id MATCH (c:Claim {id: id})
    WHERE c.negated OR NOT c.kind IN ['FACT', 'CAUSAL'] RETURN c.id AS id`);
  expect(wrong).toEqual([]);
});

test("no node is two of entity, source and claim, and every node has a name to caption it with", async () => {
  expect(
    await rows(`
    MATCH (n) WHERE size([label IN labels(n) WHERE label IN ['Entity', 'Source', 'Claim', 'Bundle', 'Text']]) > 1
    RETURN n.id AS id`),
  ).toEqual([]);
  expect(
    await rows(
      "MATCH (n) WHERE coalesce(n.name, '') = '' AND NOT n:LacunaTestGraph RETURN labels(n) AS labels, n.id AS id",
    ),
  ).toEqual([]);
});

test("where the text is held, every span cut from it equals its quote, in code points", async () => {
  const quotes = await rows(`
    MATCH (c:Claim)-[stated:STATED_IN]->(:Source)-[:HAS_TEXT]->(text:Text) WHERE stated.quote IS NOT NULL
    RETURN stated.quote AS quote, substring(text.text, stated.start, stated.end - stated.start) AS cut,
      substring(text.text, 0, stated.start) AS before`);
  expect(quotes.length).toBeGreaterThan(60);
  for (const { quote, cut } of quotes) expect(cut).toBe(quote);
  expect(quotes.some(({ before }) => /\p{Extended_Pictographic}/u.test(String(before)))).toBe(true);
});

test("the three edges that people look for are there in plain Cypher", async () => {
  for (const pattern of [
    "(:Company)-[:EXITS]->(:Market)",
    "(:Company)-[:COMPETES_WITH]-(:Company)",
    "(:Source)-[:CITES]->(:Source)",
    "(:Policy)-[:RESTRICTS]->(:Company)",
    "(:Policy)-[:IMPOSED_BY]->(:Jurisdiction)",
  ]) {
    expect(await rows(`MATCH p = ${pattern} RETURN 1 AS found LIMIT 1`)).toEqual([{ found: 1 }]);
  }
});
