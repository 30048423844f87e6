import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cypher } from "../../src/generated/cypher.ts";
import { inlined, literal, pictureQuery } from "../../src/server/browser/pictures.ts";
import { LOOKS, QUESTIONED, browserStyle } from "../../src/server/browser/style.ts";
import { must, openKit, type Kit } from "../kit.ts";

/** "About 50": what one person can read. */
const READABLE = 55;
const HUB = 300;

interface Node {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Relationship {
  readonly type: string;
  readonly elementId: string;
}
interface Path {
  readonly start: Node;
  readonly segments: readonly { readonly end: Node; readonly relationship: Relationship }[];
}

let kit: Kit;
const claimOf = async (where: string): Promise<string> => {
  const [row] = await kit.cypher<{ id: string }>(
    `MATCH (n:Claim) WHERE ${where} RETURN n.id AS id ORDER BY n.position LIMIT 1`,
  );
  return must(row).id;
};

/** What a query draws, by id; edges as their types. */
async function drawn(query: string): Promise<{ readonly nodes: readonly string[]; readonly edges: readonly string[] }> {
  const nodes = new Set<string>();
  const edges = new Map<string, string>();
  for (const row of await kit.cypher<Readonly<Record<string, Path | Node | null>>>(query)) {
    for (const value of Object.values(row)) {
      if (value === null) continue;
      const ends = "segments" in value ? [value.start, ...value.segments.map(({ end }) => end)] : [value];
      for (const { properties } of ends) nodes.add(String(properties.id));
      for (const { relationship } of "segments" in value ? value.segments : [])
        edges.set(relationship.elementId, relationship.type);
    }
  }
  return { nodes: [...nodes].sort(), edges: [...edges.values()].sort() };
}

const PLAIN = (["overview", "citations", "mis-cited", "uncited-fillers", "contradictions", "questioned"] as const).map(
  (name) => [name, cypher[`browser/${name}`].text] as const,
);
const GAP = {
  company: "company:micron",
  market: "market:cn-server-memory",
  origins: null,
  candidates: ["company:cxmt", "company:ymtc", "company:sk-hynix", "company:samsung"],
};

beforeAll(async () => {
  kit = await openKit("micron-exit", "background");
});

afterAll(() => kit.close());

describe("a picture of the seeds", () => {
  test.each(PLAIN)("%s has something to show, and no more than a person can read.", async (_name, query) => {
    const { nodes, edges } = await drawn(query);
    expect(edges.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThanOrEqual(READABLE);
  });

  test("The opening one shows entities with what joins them, and nothing else.", async () => {
    const { nodes } = await drawn(cypher["browser/overview"].text);
    const kinds = "company market product policy jurisdiction organization".split(" ");
    expect([...new Set(nodes.map((id) => id.split(":")[0]))].filter((kind) => !kinds.includes(must(kind)))).toEqual([]);
  });

  test("That of a gap shows who left, the market, the candidates, and what joins them.", async () => {
    const { nodes, edges } = await drawn(pictureQuery(GAP));
    expect(nodes).toEqual(
      expect.arrayContaining([GAP.company, GAP.market, ...GAP.candidates, "product:server-memory"]),
    );
    expect(edges).toEqual(
      expect.arrayContaining(["EXITS", "FILLS_GAP_IN", "FILLS_GAP_IN", "COMPETES_WITH", "COMPETES_WITH", "OF_PRODUCT"]),
    );
  });

  test("That of a gap limited to a bundle has no relation of another one.", async () => {
    const all = await drawn(pictureQuery(GAP));
    const some = await drawn(pictureQuery({ ...GAP, origins: ["bundle:micron-exit"] }));
    expect(some.edges.length).toBeLessThan(all.edges.length);
    expect(some.edges).toContain("EXITS");
  });

  test("That of a mis-cited claim shows who states it, what it cites and the source that fits better.", async () => {
    const id = await claimOf("n:Mismatch");
    const { nodes, edges } = await drawn(pictureQuery({ id }));
    const [row] = await kit.cypher<{ ids: string[] }>(
      "MATCH (s:Source)<-[:STATED_IN]-(n:Claim {id: $id})-[c:CITES]->(w) RETURN [n.id, s.id, w.id, c.betterSource] AS ids",
      { id },
    );
    expect(nodes).toEqual(expect.arrayContaining(must(row).ids));
    expect(edges).toEqual(expect.arrayContaining(["STATED_IN", "CITES", "ABOUT", "SUBJECT"]));
  });

  test("Those of a relation, an entity and a source have edges to show.", async () => {
    const [exit] = await kit.cypher<{ id: string }>("MATCH (:Company)-[e:EXITS]->(:Market) RETURN e.id AS id");
    for (const id of [must(exit).id, "company:micron", "source:micron-exit-article"]) {
      expect((await drawn(pictureQuery({ id }))).edges.length).toBeGreaterThan(0);
    }
    const said = inlined(cypher["browser/entity-claims"], { entity: "company:micron" });
    expect((await drawn(said)).edges).toContain("STATED_IN");
  });

  test("Each label and each type of the graph has a rule in the style.", async () => {
    const [row] = await kit.cypher<{ labels: string[]; types: string[] }>(
      "MATCH (n) UNWIND labels(n) AS label WITH collect(DISTINCT label) AS labels MATCH ()-[r]->() RETURN labels, collect(DISTINCT type(r)) AS types",
    );
    const { labels, types } = must(row);
    const known = [...Object.keys(LOOKS), QUESTIONED.label];
    expect(labels.filter((label) => !known.includes(label))).toEqual([]);
    expect(types.filter((type) => !browserStyle().includes(`relationship.${type} {`))).toEqual([]);
  });

  test("A value comes out of a query as it went in.", async () => {
    const value = `x'"\`\\u0027;//&#+%?=\n<img src=x onerror=alert(1)></script>$claim {}奥洛 🏗`;
    expect(await kit.cypher(`RETURN ${literal(value)} AS value`)).toEqual([{ value }]);
  });
});

describe("a picture of a hub", () => {
  const hub = { company: "company:hub", market: "market:hub", origins: null };

  beforeAll(async () => {
    await kit.cypher(
      `CREATE (h:Entity:Company {id: 'company:hub', name: 'Hub'}), (m:Entity:Market {id: 'market:hub', name: 'Hub'}), (s:Source {id: 'source:hub', name: 'Hub'})
       CREATE (h)-[:EXITS {id: 'relation:hub', claims: [], origins: ['bundle:hub']}]->(m)
       WITH h, m, s UNWIND range(1, $hub) AS i
       CREATE (n:Entity:Company {id: 'company:hub-' + i, name: 'N' + i}), (c:Claim:Mismatch:Questioned {id: 'claim:hub-' + i, name: 'C' + i, position: 'hub' + i, relationId: 'relation:hub'}), (o:Source {id: 'source:hub-' + i, name: 'O' + i})
       CREATE (n)-[:FILLS_GAP_IN {id: 'relation:hub-' + i, claims: [c.id], origins: ['bundle:hub']}]->(m), (n)-[:COMPETES_WITH {id: 'relation:rival-' + i, claims: [], origins: ['bundle:hub']}]->(h)
       CREATE (c)-[:SUBJECT]->(n), (c)-[:OBJECT]->(m), (c)-[:MENTIONS]->(h), (c)-[:STATED_IN]->(s), (c)-[:CITES {verdict: 'MISMATCH'}]->(o), (s)-[:CITES {position: i}]->(o)
       CREATE (:Claim:Uncited {id: 'claim:un-' + i, name: 'U' + i, position: 'un' + i, relationId: 'relation:hub-' + i})-[:STATED_IN]->(s), (c)-[:CONTRADICTS]->(:Claim {id: 'claim:no-' + i, name: 'D' + i, position: 'no' + i})-[:STATED_IN]->(s)
       CREATE (:Finding {id: 'finding:hub-' + i, name: 'F' + i, status: 'OPEN', position: '0' + i})-[:ABOUT]->(c)`,
      { hub: HUB },
    );
    await kit.cypher(
      "MATCH (c:Claim {id: 'claim:hub-1'}), (n:Company) WHERE n.id STARTS WITH 'company:hub-' CREATE (c)-[:MENTIONS]->(n)",
    );
  });

  const candidates = Array.from({ length: HUB }, (_, index) => `company:hub-${index + 1}`);
  const queries: readonly (readonly [string, string])[] = [
    ...PLAIN,
    ["gap", pictureQuery({ ...hub, candidates })],
    ...["claim:hub-1", "relation:hub", "company:hub", "market:hub", "source:hub"].map(
      (id) => [id, pictureQuery({ id })] as const,
    ),
    ["entity-claims", inlined(cypher["browser/entity-claims"], { entity: "company:hub" })],
    ["claims", inlined(cypher["browser/claims"], { claims: candidates.map((id) => id.replace("company", "claim")) })],
  ];

  test.each(queries)("%s is cut to what a person can read, and always to the same.", async (_name, query) => {
    const once = await drawn(query);
    expect(once.nodes.length).toBeGreaterThan(5);
    expect(once.nodes.length).toBeLessThanOrEqual(READABLE);
    expect(await drawn(query)).toEqual(once);
  });

  test("That of a claim with many mentions still shows who states it and what it cites.", async () => {
    const { edges } = await drawn(pictureQuery({ id: "claim:hub-1" }));
    expect(edges).toEqual(expect.arrayContaining(["STATED_IN", "CITES", "SUBJECT"]));
  });
});
