import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  CompanyDocument,
  CompetitorsMarketsDocument,
  MarketDocument,
  PolicyDocument,
  RelationsDocument,
  type RelationsQuery,
} from "../../src/generated/operations.ts";
import { traversals, vocabulary } from "../../src/generated/vocabulary.ts";
import { idsOf, must, nodesOf, openKit, type Kit } from "../kit.ts";

const LISTS: Readonly<Record<string, string>> = {
  Company: "companies",
  Market: "markets",
  Product: "products",
  Policy: "policies",
  Jurisdiction: "jurisdictions",
  Organization: "organizations",
};
const PAGE = `totalCount pageInfo { hasNextPage endCursor }
  edges { cursor node { __typename id name } relation { id predicate subject { id } object { id }
    claims { id kind negated predicate subject { id } object { id } deprecated { reason } } } }`;

interface Followed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly __typename: string; readonly id: string };
    readonly relation: {
      readonly id: string;
      readonly predicate: string;
      readonly subject: { readonly id: string };
      readonly object: { readonly id: string };
      readonly claims: readonly {
        readonly kind: string;
        readonly negated: boolean;
        readonly predicate: string;
        readonly subject: { readonly id: string };
        readonly object: { readonly id: string };
        readonly deprecated: object | null;
      }[];
    };
  }[];
}

let kit: Kit;

beforeAll(async () => {
  kit = await openKit("micron-exit", "background", "demo");
});

afterAll(() => kit.close());

describe("by plain Cypher", () => {
  test("a company exits a market", async () => {
    const rows = await kit.cypher(
      "MATCH (c:Company)-[:EXITS]->(m:Market) RETURN c.name AS company, m.id AS market ORDER BY company",
    );
    expect(rows).toEqual([
      { company: "Micron", market: "market:cn-server-memory" },
      { company: "Orlo", market: "market:fi-harbour-cranes" },
    ]);
  });

  test("companies compete with companies, and each pair has one edge", async () => {
    const rows = await kit.cypher<{ id: string; edges: number }>(
      `MATCH (:Company {id: "company:micron"})-[edge:COMPETES_WITH]-(other:Company)
       RETURN other.id AS id, count(edge) AS edges ORDER BY id`,
    );
    expect(rows).toEqual(
      ["company:cxmt", "company:samsung", "company:sk-hynix", "company:ymtc"].map((id) => ({ id, edges: 1 })),
    );
  });

  test("sources cite sources", async () => {
    const rows = await kit.cypher(
      `MATCH (:Source {id: "source:micron-exit-article"})-[cites:CITES]->(cited:Source)
       RETURN cites.marker AS marker, cited.publisher AS publisher ORDER BY marker`,
    );
    expect(rows).toEqual([
      { marker: "1", publisher: "Reuters" },
      { marker: "2", publisher: "Bloomberg" },
      { marker: "3", publisher: "Tech in Asia" },
      { marker: "4", publisher: "Brookings Institution" },
    ]);
  });

  test("a policy has whom it restricts and who imposed it", async () => {
    const rows = await kit.cypher(
      `MATCH (by)<-[:IMPOSED_BY]-(p:Policy {id: "policy:cn-micron-ban-2023"})-[:RESTRICTS]->(whom)
       RETURN by.id AS by, whom.id AS whom ORDER BY by`,
    );
    expect(rows).toEqual([
      { by: "jurisdiction:cn", whom: "company:micron" },
      { by: "organization:cac", whom: "company:micron" },
    ]);
  });
});

describe("each traversal leads to just what the graph has, with the claims behind it", () => {
  const cases = traversals.map((each) => [`${each.type}.${each.field}`, each] as const);

  test.each(cases)("%s", async (_name, { type, field, predicate, direction }) => {
    const list = must(LISTS[type], `the list of ${type}`);
    const text = `{ list: ${list}(first: 100) { edges { node { id followed: ${field}(first: 100) { ${PAGE} } } } } }`;
    interface Answer {
      list: { edges: { node: { id: string; followed: Followed } }[] };
    }
    const { list: found } = await kit.askText<Answer>(text);
    const arrow = { OUT: ["-", "->"], IN: ["<-", "-"], BOTH: ["-", "-"] }[direction];
    const stored = await kit.cypher<{ id: string; far: string; relation: string }>(
      `MATCH (near:${type})${arrow[0] ?? ""}[edge:${predicate}]${arrow[1] ?? ""}(far:Entity)
       RETURN near.id AS id, far.id AS far, edge.id AS relation ORDER BY id, far`,
    );
    const shown = nodesOf(found).flatMap(({ id, followed }) =>
      followed.edges.map(({ node, relation }) => ({ id, far: node.id, relation: relation.id })),
    );
    expect(shown).toEqual(stored);
    for (const { id, followed } of nodesOf(found)) {
      expect(followed.totalCount).toBe(followed.edges.length);
      expect(followed.pageInfo).toEqual({ hasNextPage: false, endCursor: followed.edges.at(-1)?.cursor ?? null });
      for (const { node, relation } of followed.edges) {
        const ends = [relation.subject.id, relation.object.id];
        expect(relation.predicate).toBe(predicate);
        if (direction !== "BOTH") expect(ends).toEqual(direction === "OUT" ? [id, node.id] : [node.id, id]);
        expect([...ends].sort()).toEqual([id, node.id].sort());
        expect(relation.claims).not.toEqual([]);
        for (const claim of relation.claims) {
          expect(claim).toMatchObject({ predicate, negated: false, deprecated: null });
          expect(["FACT", "CAUSAL"]).toContain(claim.kind);
          expect([claim.subject.id, claim.object.id].sort()).toEqual([...ends].sort());
        }
      }
    }
  });

  test("each predicate that joins two entities is followed both ways by some field", () => {
    for (const [predicate, { objects, symmetric }] of Object.entries(vocabulary)) {
      const ways = traversals.filter((each) => each.predicate === predicate).map(({ direction }) => direction);
      const wanted = objects.length === 0 ? [] : symmetric ? ["BOTH"] : ["IN", "OUT"];
      expect([predicate, [...new Set(ways)].sort()]).toEqual([predicate, wanted]);
    }
  });
});

describe("the operations of the examples", () => {
  test("a company has its exits, markets, rivals and policies, each with the quote behind it", async () => {
    const { company } = await kit.ask(CompanyDocument, { name: "Micron" });
    const { exits, remainsIn, competitors, policies, fillsGapIn, serves, browserUrl } = must(company);
    expect(idsOf(nodesOf(exits))).toEqual(["market:cn-server-memory"]);
    expect(idsOf(nodesOf(remainsIn))).toEqual(["market:cn-auto-memory", "market:cn-mobile-memory"]);
    expect(idsOf(nodesOf(competitors))).toEqual([
      "company:cxmt",
      "company:samsung",
      "company:sk-hynix",
      "company:ymtc",
    ]);
    expect(idsOf(nodesOf(policies))).toEqual(["policy:cn-micron-ban-2023"]);
    expect([fillsGapIn.totalCount, serves.totalCount]).toEqual([0, 0]);
    expect(browserUrl).toBe("browser:company:micron");
    const said = exits.edges[0]?.relation?.claims.map(({ statedIn }) => statedIn.quote);
    expect(said).toEqual([
      "a quiet retreat from China’s booming server market by American memory giant Micron",
      "has decided to stop selling server chips to Chinese data centers",
      "Micron is walking away from",
      "it is ceding the high-value, high-growth data center market to its competitors",
    ]);
  });

  test("a market has its product and place, and who leaves, sells and fills", async () => {
    const { market } = await kit.ask(MarketDocument, { name: "market:cn-server-memory" });
    expect(market).toMatchObject({
      product: { id: "product:server-memory", name: "Server memory" },
      jurisdiction: { id: "jurisdiction:cn", name: "China" },
    });
    expect(idsOf(nodesOf(must(market).leavers))).toEqual(["company:micron"]);
    expect(idsOf(nodesOf(must(market).fillers))).toEqual(["company:cxmt", "company:ymtc"]);
    expect(idsOf(nodesOf(must(market).sellers))).toEqual([
      "company:cxmt",
      "company:samsung",
      "company:sk-hynix",
      "company:ymtc",
    ]);
  });

  test("a policy has who imposed it, whom it restricts, and what it retaliates for, seen from both sides", async () => {
    const { policy } = await kit.ask(PolicyDocument, { name: "2023 ban" });
    expect(idsOf(nodesOf(must(policy).imposedBy))).toEqual(["jurisdiction:cn", "organization:cac"]);
    expect(idsOf(nodesOf(must(policy).restricts))).toEqual(["company:micron"]);
    expect(idsOf(nodesOf(must(policy).retaliatesFor))).toEqual(["policy:us-tech-sanctions"]);
    const { policy: other } = await kit.ask(PolicyDocument, { name: "US sanctions" });
    expect(idsOf(nodesOf(must(other).retaliatedBy))).toEqual(["policy:cn-micron-ban-2023"]);
    expect(idsOf(nodesOf(must(other).benefits))).toEqual(["company:cambricon"]);
  });

  test("several steps are taken at once: the company, its competitors, and the markets of each", async () => {
    const { company } = await kit.ask(CompetitorsMarketsDocument, { name: "Micron" });
    const found = nodesOf(must(company).competitors).map(({ name, serves }) => [name, nodesOf(serves)]);
    const market = {
      id: "market:cn-server-memory",
      name: "Server memory in China",
      product: { name: "Server memory" },
    };
    expect(found).toEqual(["CXMT", "Samsung", "SK Hynix", "YMTC"].map((name) => [name, [market]]));
  });
});

describe("pages", () => {
  test("pages of one give each competitor once, by id, and the last says that it is the last", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more && seen.length < 10;) {
      interface Answer {
        company: { competitors: Followed };
      }
      const text = `query ($after: String) { company(name: "Micron") { competitors(first: 1, after: $after) { ${PAGE} } } }`;
      const page: Followed = (await kit.askText<Answer>(text, { after })).company.competitors;
      expect(page.totalCount).toBe(4);
      seen.push(...idsOf(nodesOf(page)));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(seen).toEqual(["company:cxmt", "company:samsung", "company:sk-hynix", "company:ymtc"]);
  });

  test("an empty page says whether there is more, and has no cursor to go on from", async () => {
    const text = `{ company(name: "Micron") { competitors(first: 0) { totalCount pageInfo { hasNextPage endCursor } edges { cursor } } } }`;
    expect(await kit.askText(text)).toEqual({
      company: { competitors: { totalCount: 4, pageInfo: { hasNextPage: true, endCursor: null }, edges: [] } },
    });
  });

  test("one field asked for twice with two page sizes is cut for each", async () => {
    const text = `{ company(name: "Micron") { one: competitors(first: 1) { edges { node { id } } pageInfo { hasNextPage } }
      all: competitors { edges { node { id } } pageInfo { hasNextPage } } none: exits(first: 0) { edges { node { id } } } } }`;
    interface Page {
      edges: { node: { id: string } }[];
      pageInfo: { hasNextPage: boolean };
    }
    const { company } = await kit.askText<{ company: { one: Page; all: Page; none: Page } }>(text);
    expect(idsOf(nodesOf(company.one))).toEqual(["company:cxmt"]);
    expect(company.one.pageInfo).toEqual({ hasNextPage: true });
    expect(nodesOf(company.all)).toHaveLength(4);
    expect(company.all.pageInfo).toEqual({ hasNextPage: false });
    expect(company.none.edges).toEqual([]);
  });
});

describe("all relations of an entity", () => {
  interface Stored {
    readonly id: string;
    readonly key: string;
  }
  const STORED = `MATCH (:Entity {id: $id})-[edge]-(far:Entity) WHERE edge.claims IS NOT NULL
    RETURN edge.id AS id, type(edge) + " " + far.id AS key`;

  test.each(["company:micron", "policy:us-tech-sanctions", "jurisdiction:cn", "company:orlo"])(
    "pages of two give each relation of %s once, by predicate and then by the other end",
    async (name) => {
      const stored = await kit.cypher<Stored>(STORED, { id: name });
      const seen: { id: string; key: string }[] = [];
      let after: string | null = null;
      for (let more = true; more && seen.length < 100;) {
        const answer: RelationsQuery = await kit.ask(RelationsDocument, { name, first: 2, after });
        const page = must(answer.entity).relations;
        expect(page.totalCount).toBe(stored.length);
        for (const { id, predicate, subject, object, claims } of nodesOf(page)) {
          expect(claims).not.toEqual([]);
          seen.push({ id, key: `${predicate} ${subject.id === name ? object.id : subject.id}` });
        }
        ({ endCursor: after = null, hasNextPage: more } = page.pageInfo);
      }
      expect(seen.map(({ key }) => key)).toEqual(stored.map(({ key }) => key).sort());
      expect(idsOf(seen).sort()).toEqual(idsOf(stored).sort());
    },
  );

  test("only the predicates that are asked for are shown and counted", async () => {
    const { entity } = await kit.ask(RelationsDocument, {
      name: "company:micron",
      predicates: ["EXITS", "RESTRICTS"],
    });
    const { totalCount, edges } = must(entity).relations;
    expect(totalCount).toBe(2);
    expect(edges.map(({ node }) => node.predicate)).toEqual(["EXITS", "RESTRICTS"]);
    const none = await kit.ask(RelationsDocument, { name: "company:micron", predicates: [] });
    expect(must(none.entity).relations).toMatchObject({ totalCount: 0, edges: [] });
  });
});
