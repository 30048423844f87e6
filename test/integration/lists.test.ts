import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  ClaimsDocument,
  ListsDocument,
  NodeDocument,
  SourceDocument,
  TimelineDocument,
  type ClaimsQueryVariables,
} from "../../src/generated/operations.ts";
import { idsOf, must, nodesOf, openKit, type Kit } from "../kit.ts";

let kit: Kit;

interface Page {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

/** Reads a list to its end in pages of a size, and gives the nodes and the pages. */
async function readAll<Node extends { readonly id: string }>(field: string, selection: string, first: number) {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const text = `query ($after: String) { page: ${field}(first: ${first}, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${selection} } } } }`;
    const { page }: { page: Page } = await kit.askText(text, { after });
    nodes.push(...(nodesOf(page) as unknown as Node[]));
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    if (!page.pageInfo.hasNextPage) return { nodes, totalCount: page.totalCount };
    expect(page.edges).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
}

beforeAll(async () => {
  kit = await openKit("micron-exit", "background", "demo");
});

afterAll(() => kit.close());

describe("pages, read to the end,", () => {
  test.each([
    ["companies", "Company"],
    ["markets", "Market"],
    ["products", "Product"],
    ["policies", "Policy"],
    ["jurisdictions", "Jurisdiction"],
    ["organizations", "Organization"],
    ["sources", "Source"],
  ])("give each of the %s once, by id", async (field, label) => {
    const stored = await kit.cypher<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
    const { nodes, totalCount } = await readAll(field, "id", 1);
    expect(idsOf(nodes)).toEqual(idsOf(stored));
    expect(totalCount).toBe(stored.length);
    expect(stored.length).toBeGreaterThan(3);
  });

  test("give each claim once, in the order of the text", async () => {
    interface Node {
      readonly id: string;
      readonly statedIn: { readonly source: { readonly id: string }; readonly start: number; readonly end: number };
    }
    const { nodes, totalCount } = await readAll<Node>("claims", "id statedIn { source { id } start end }", 10);
    const stored = await kit.cypher<{ id: string }>("MATCH (c:Claim) RETURN c.id AS id ORDER BY id");
    expect(idsOf(nodes).sort()).toEqual(idsOf(stored));
    expect(totalCount).toBe(stored.length);
    const places = nodes.map(({ statedIn }) => [statedIn.source.id, statedIn.start] as const);
    const ordered = places.toSorted((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1));
    expect(places).toEqual(ordered);
  });

  test("cannot lose a claim between two of them, because no two claims share a place in either order", async () => {
    for (const key of ["position", "timeKey"]) {
      const shared = await kit.cypher(
        `MATCH (c:Claim) WHERE c.${key} IS NOT NULL WITH c.${key} AS place, count(*) AS claims WHERE claims > 1 RETURN place`,
      );
      expect(shared).toEqual([]);
    }
  });

  test("give each dated claim once, the earliest first", async () => {
    const dated: { readonly id: string; readonly date: string }[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const text = `query ($after: String) { timeline(first: 4, after: $after) { pageInfo { hasNextPage endCursor } edges { node { date claim { id validTime } } } } }`;
      interface Entry {
        date: string;
        claim: { id: string; validTime: string };
      }
      interface Answer {
        timeline: { pageInfo: Page["pageInfo"]; edges: { node: Entry }[] };
      }
      const { timeline }: Answer = await kit.askText<Answer>(text, { after });
      for (const { date, claim } of nodesOf(timeline)) {
        expect(date).toBe(claim.validTime);
        dated.push({ id: claim.id, date });
      }
      ({ hasNextPage: more, endCursor: after } = timeline.pageInfo);
    }
    const stored = await kit.cypher<{ id: string }>(
      "MATCH (c:Claim) WHERE c.validTime IS NOT NULL RETURN c.id AS id ORDER BY id",
    );
    expect(idsOf(dated).sort()).toEqual(idsOf(stored));
    const starts = dated.map(({ date }) => `${date.split("/")[0] ?? ""}-01-01`.slice(0, 10));
    expect(starts).toEqual([...starts].sort());
    expect(stored.length).toBeGreaterThan(30);
  });
});

describe("the timeline of an entity", () => {
  test("has the dated claims that speak of it in any place, and no others", async () => {
    const { timeline } = await kit.ask(TimelineDocument, { entity: "cac", first: 100 });
    const stored = await kit.cypher<{ id: string }>(
      `MATCH (c:Claim)-->(:Entity {id: "organization:cac"}) WHERE c.validTime IS NOT NULL RETURN DISTINCT c.id AS id ORDER BY id`,
    );
    expect(idsOf(nodesOf(timeline).map(({ claim }) => claim)).sort()).toEqual(idsOf(stored));
    expect(stored.length).toBeGreaterThan(1);
  });

  test("of an unknown one is empty, and of an ambiguous one is refused", async () => {
    expect((await kit.ask(TimelineDocument, { entity: "Intel" })).timeline.edges).toEqual([]);
    const [refusal] = await kit.refused(`{ timeline(entity: "Beijing") { edges { cursor } } }`);
    expect(refusal).toMatchObject({
      code: "BAD_USER_INPUT",
      extensions: { reason: "AMBIGUOUS_NAME", argument: "entity" },
    });
  });
});

describe("each field of the filter keeps what it says and all of it", () => {
  interface Stored {
    readonly id: string;
    readonly kind: string;
    readonly verdict: string;
    readonly predicate: string | null;
    readonly subject: string | null;
    readonly object: string | null;
    readonly source: string;
    readonly origins: readonly string[];
  }
  type Filter = NonNullable<ClaimsQueryVariables["filter"]>;
  const cases: readonly (readonly [string, Filter, (claim: Stored) => boolean])[] = [
    ["kinds", { kinds: ["OPINION", "FORECAST"] }, ({ kind }) => ["OPINION", "FORECAST"].includes(kind)],
    ["verdicts", { verdicts: ["UNRESOLVED"] }, ({ verdict }) => verdict === "UNRESOLVED"],
    [
      "predicates",
      { predicates: ["EXITS", "SERVES"] },
      ({ predicate }) => ["EXITS", "SERVES"].includes(predicate ?? ""),
    ],
    ["subject, by an alias", { subject: "寒武纪" }, ({ subject }) => subject === "company:cambricon"],
    ["object, by its name", { object: "server memory in china" }, ({ object }) => object === "market:cn-server-memory"],
    ["source", { source: "source:harbour-gazette" }, ({ source }) => source === "source:harbour-gazette"],
    ["origins", { origins: ["bundle:demo"] }, ({ origins }) => origins.includes("bundle:demo")],
    [
      "all of them together",
      {
        kinds: ["FACT"],
        verdicts: ["UNVERIFIED", "UNCITED"],
        predicates: ["EXITS"],
        subject: "Micron",
        object: "data center market",
        source: "source:micron-exit-article",
        origins: ["bundle:micron-exit", "bundle:nobody"],
      },
      ({ predicate, subject }) => predicate === "EXITS" && subject === "company:micron",
    ],
  ];

  test.each(cases)("%s", async (_field, filter, keeps) => {
    const stored = await kit.cypher<Stored>(
      `MATCH (c:Claim)-[:STATED_IN]->(s:Source) RETURN c.id AS id, c.kind AS kind, c.verdict AS verdict,
         c.predicate AS predicate, s.id AS source, c.origins AS origins,
         head(COLLECT { MATCH (c)-[:SUBJECT]->(e) RETURN e.id }) AS subject,
         head(COLLECT { MATCH (c)-[:OBJECT]->(e) RETURN e.id }) AS object ORDER BY c.position`,
    );
    const { claims } = await kit.ask(ClaimsDocument, { filter, first: 100 });
    const wanted = idsOf(stored.filter(keeps));
    expect(wanted.length).toBeGreaterThan(0);
    expect(claims.totalCount).toBe(wanted.length);
    expect(idsOf(nodesOf(claims))).toEqual(wanted);
  });

  test("a name, a source or a bundle that nothing has keeps nothing, and so does an empty list", async () => {
    const none = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const filters: readonly Filter[] = [
      { subject: "nobody" },
      { object: "nobody" },
      { source: "source:nobody" },
      { origins: ["bundle:nobody"] },
      { kinds: [] },
      { origins: [] },
    ];
    for (const filter of filters) expect((await kit.ask(ClaimsDocument, { filter })).claims).toEqual(none);
  });

  test("a deprecated claim is shown where that is asked for, and can be read by its id either way", async () => {
    const filter = { predicates: ["RETALIATES_FOR" as const] };
    const before = (await kit.ask(ClaimsDocument, { filter })).claims;
    const id = must(nodesOf(before)[0]).id;
    await kit.cypher(
      "MATCH (c:Claim {id: $id}) SET c.deprecatedAt = '2026-02-02T00:00:00.000Z', c.deprecatedBy = 'ann', c.deprecatedReason = 'Wrong.'",
      { id },
    );
    const live = (await kit.ask(ClaimsDocument, { filter })).claims;
    const all = (await kit.ask(ClaimsDocument, { filter: { ...filter, includeDeprecated: true } })).claims;
    const read = await kit.askText(
      "query ($id: ID!) { claim(id: $id) { id deprecated { by reason at } relation { id } } }",
      { id },
    );
    await kit.cypher("MATCH (c:Claim {id: $id}) REMOVE c.deprecatedAt, c.deprecatedBy, c.deprecatedReason", { id });
    expect(idsOf(nodesOf(live))).not.toContain(id);
    expect(live.totalCount).toBe(before.totalCount - 1);
    expect(all).toEqual(before);
    const deprecated = { by: "ann", reason: "Wrong.", at: "2026-02-02T00:00:00.000Z" };
    expect(read).toEqual({ claim: { id, deprecated, relation: null } });
  });
});

describe("the lists of the examples", () => {
  test("have each source with whom it cites and who cites it, and the two agree", async () => {
    const { sources, bundles } = await kit.ask(ListsDocument, { first: 100 });
    const cites = nodesOf(sources).flatMap(({ id, cites: list }) =>
      list.map(({ marker, source }) => [id, marker, source.id]),
    );
    const citedBy = nodesOf(sources).flatMap(({ id, citedBy: list }) =>
      list.map(({ marker, source }) => [source.id, marker, id]),
    );
    expect(cites).toHaveLength(32);
    expect(citedBy.map(String).sort()).toEqual(cites.map(String).sort());
    expect(idsOf(bundles)).toEqual(["bundle:background", "bundle:demo", "bundle:micron-exit"]);
    for (const { claims, sources: count } of bundles) expect([claims > 30, count > 4]).toEqual([true, true]);
  });

  test("have the sources in printed order, with the fact sheet's tenth after its ninth", async () => {
    const { source } = await kit.ask(SourceDocument, { id: "source:background-fact-sheet" });
    expect(must(source).cites.map(({ marker }) => marker)).toEqual(
      Array.from({ length: 23 }, (_item, index) => String(index + 1)),
    );
    expect(must(source).title).toBe("Fact sheet: memory, accelerators and the rules around them");
  });

  test("show no title where a source has none", async () => {
    const { source } = await kit.ask(SourceDocument, { id: "source:micron-exit-article", first: 100 });
    expect(source).toMatchObject({ title: null, publisher: "Global Impulse Media", held: "QUOTES" });
    expect(must(source).claims.totalCount).toBe(must(source).claims.edges.length);
  });
});

describe("ids", () => {
  test.each([
    ["Company", "company:micron"],
    ["Market", "market:cn-server-memory"],
    ["Product", "product:server-memory"],
    ["Policy", "policy:cn-micron-ban-2023"],
    ["Jurisdiction", "jurisdiction:cn"],
    ["Organization", "organization:brookings"],
    ["Source", "source:micron-exit-article"],
    ["Bundle", "bundle:demo"],
  ])("of a %s lead to it", async (type, id) => {
    expect((await kit.ask(NodeDocument, { id })).node).toEqual({ __typename: type, id });
  });

  test("of a claim and of a relation lead to it", async () => {
    const [claim] = await kit.cypher<{ id: string }>("MATCH (c:Claim) RETURN c.id AS id ORDER BY id LIMIT 1");
    const [edge] = await kit.cypher<{ id: string }>("MATCH ()-[e:EXITS]->() RETURN e.id AS id ORDER BY id LIMIT 1");
    const id = must(edge).id;
    expect((await kit.ask(NodeDocument, { id: must(claim).id })).node?.__typename).toBe("Claim");
    const text = `query ($id: ID!) { node(id: $id) { __typename id ... on Relation { subject { id } markets { id } claims { id } } } }`;
    const { node } = await kit.askText<{ node: { markets: unknown[]; claims: unknown[] } }>(text, { id });
    expect(node).toMatchObject({ __typename: "Relation", id, subject: { id: "company:micron" } });
    expect(node.markets).toEqual([{ id: "market:cn-server-memory" }]);
    expect(node.claims).toHaveLength(4);
  });

  test("that nothing has lead to null, everywhere", async () => {
    const text = `{ a: node(id: "x") { id } b: node(id: "") { id } c: claim(id: "company:micron") { id } d: source(id: "nope") { id }
      e: relation(id: "relation:x") { id } f: company(name: "Intel") { id } g: entity(name: "!!!") { id } h: market(name: "Micron") { id }
      i: node(id: "finding:x") { id } j: node(id: "claim:x") { id } }`;
    const data = await kit.askText<Record<string, unknown>>(text);
    expect(Object.values(data)).toEqual(Array.from({ length: 10 }, () => null));
  });

  test("of what a Text, a Sentence or a Quantity is kept under are no ids of the API", async () => {
    const rows = await kit.cypher<{ id: string }>(
      "MATCH (n) WHERE n:Text OR n:Sentence OR n:Quantity WITH labels(n) AS l, min(n.id) AS id RETURN id",
    );
    expect(rows).toHaveLength(3);
    for (const { id } of rows) expect((await kit.ask(NodeDocument, { id })).node).toBeNull();
  });
});
