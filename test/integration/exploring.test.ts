import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ClaimsDocument, PathsDocument, SearchDocument, TraceDocument } from "../../src/generated/operations.ts";
import { traversals } from "../../src/generated/vocabulary.ts";
import { openAsker, type Asker } from "../ask.ts";

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker("micron-exit", "background", "demo");
});

afterAll(async () => {
  await asker.graph.close();
});

test.each(traversals.map((traversal) => [`${traversal.type}.${traversal.field}`, traversal] as const))(
  "%s is followed, and every edge has the claims behind it",
  async (_name, { type, field, predicate }) => {
    const list = { Company: "companies", Policy: "policies" }[type] ?? `${type.toLowerCase()}s`;
    const { data, errors } = await asker.plain(
      `{ ${list}(first: 40) { edges { node { ${field}(first: 10) { totalCount edges { node { id } relation { predicate claims { id } } } } } } } }`,
    );
    expect(errors).toEqual([]);
    const { edges } = data?.[list] as {
      edges: {
        node: Record<string, { totalCount: number; edges: { relation: { predicate: string; claims: unknown[] } }[] }>;
      }[];
    };
    for (const { node } of edges) {
      expect(node[field]?.edges.length).toBe(Math.min(10, node[field]?.totalCount ?? -1));
      for (const { relation } of node[field]?.edges ?? []) {
        expect(relation.predicate).toBe(predicate);
        expect(relation.claims.length).toBeGreaterThan(0);
      }
    }
  },
);

describe("trace", () => {
  const matches = async (text: string) =>
    (await asker.ask(TraceDocument, { text, first: 3 })).trace.map(({ match, claim }) => [match, claim.statement]);

  test("finds the same words, a part of them, and other words for them", async () => {
    expect(await matches("a clear retaliation for US sanctions")).toContainEqual([
      "EXACT",
      "The 2023 ban is a retaliation for US sanctions.",
    ]);
    expect(await matches("clear retaliation for US")).toContainEqual([
      "PART",
      "The 2023 ban is a retaliation for US sanctions.",
    ]);
    expect(
      await matches("Micron decided that it will stop selling server chips to data centers in China"),
    ).toContainEqual(["SIMILAR", "Micron has decided to stop selling server chips to Chinese data centers."]);
  });

  test.each(["The weather in Paris is nice today", "🎉", "AND OR NOT", "a"])("finds nothing for %s", async (text) => {
    expect(await matches(text)).toEqual([]);
  });

  test("shows the sentence around the quote where the text is held", async () => {
    const { claims } = await asker.ask(ClaimsDocument, { filter: { origins: ["bundle:demo"] }, first: 50 });
    for (const { node } of claims.edges) {
      const { trace } = await asker.ask(TraceDocument, { claim: node.id });
      const { before, quote, after } = trace[0]?.claim.statedIn ?? {};
      if (quote === null) continue;
      expect([typeof before, typeof after]).toEqual(["string", "string"]);
    }
  });

  test("wants exactly one of text, claim and relation", async () => {
    for (const given of ["", '(text: "x y z", claim: "claim:1")']) {
      const { errors } = await asker.plain(`{ trace${given} { match } }`);
      expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    }
  });

  test("gives the claims behind a relation, and nothing for an id that nothing has", async () => {
    const { data } = await asker.plain('{ company(name: "Micron") { exits { edges { relation { id } } } } }');
    const company = data?.company as { exits: { edges: { relation: { id: string } }[] } };
    const { trace } = await asker.ask(TraceDocument, { relation: company.exits.edges[0]?.relation.id ?? "" });
    expect(trace.map(({ match }) => match)).toEqual(["GIVEN", "GIVEN", "GIVEN", "GIVEN"]);
    expect((await asker.ask(TraceDocument, { claim: "claim:none" })).trace).toEqual([]);
  });
});

describe("paths", () => {
  test("run over domain relations, meet no entity twice, and name the weakest hop", async () => {
    const { paths } = await asker.ask(PathsDocument, {
      from: "Micron",
      to: "Cambricon",
      origins: ["bundle:micron-exit"],
    });
    expect(paths.length).toBeGreaterThan(0);
    for (const { hops, weakestHop, length } of paths) {
      const met = hops.map(({ relation, reversed }) => (reversed ? relation.subject.id : relation.object.id));
      expect(new Set(met).size).toBe(length);
      expect(met.at(-1)).toBe("company:cambricon");
      for (const { relation } of hops) expect(relation.claims.length).toBeGreaterThan(0);
      expect(hops.map(({ relation }) => relation.id)).toContain(weakestHop.relation.id);
      expect(hops.map(({ relation }) => relation.predicate)).toContain("RETALIATES_FOR");
    }
    const lengths = paths.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort());
  });

  test("are none where a name is unknown, the predicates do not lead there, or the ends are one", async () => {
    expect((await asker.ask(PathsDocument, { from: "Intel", to: "Micron" })).paths).toEqual([]);
    expect(
      (await asker.ask(PathsDocument, { from: "Micron", to: "Nvidia", predicates: ["COMPETES_WITH"] })).paths,
    ).toEqual([]);
    expect((await asker.ask(PathsDocument, { from: "Micron", to: "美光" })).paths).toEqual([]);
  });

  test("name the candidates of an ambiguous name", async () => {
    const { errors } = await asker.plain('{ paths(from: "Beijing", to: "Micron") { length } }');
    expect(errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      reason: "AMBIGUOUS_NAME",
      candidates: [{ id: "jurisdiction:beijing" }, { id: "jurisdiction:cn" }],
    });
  });
});

test.each(['AND ( ~ "', "name:Micron", "a~9 OR *:*", "[* TO *]", "/x", '"', "\\", "🎉", "word ".repeat(390)])(
  "a search for %j never fails",
  async (text) => {
    expect(Array.isArray((await asker.ask(SearchDocument, { text })).search)).toBe(true);
  },
);

test("a search finds names in any script, claims and sources, and says what matched", async () => {
  const found = async (text: string) =>
    (await asker.ask(SearchDocument, { text, first: 5 })).search.map(({ node, matched }) => [node.id, matched]);
  expect(await found("长江存储")).toContainEqual(["company:ymtc", "长江存储"]);
  expect(await found("retaliation sanctions")).toContainEqual([
    expect.stringMatching(/^claim:/),
    expect.stringContaining("retaliation"),
  ]);
  expect(await found("nothing like this anywhere")).toEqual([]);
});

test("pages of claims give each claim once, in the order of the text", async () => {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { claims }: Awaited<ReturnType<typeof page>> = await page(after);
    ids.push(...claims.edges.map(({ node }) => node.id));
    after = claims.pageInfo.endCursor;
    if (!claims.pageInfo.hasNextPage) {
      expect(ids).toHaveLength(claims.totalCount);
      break;
    }
  }
  expect(new Set(ids).size).toBe(ids.length);
});

function page(after: string | null) {
  return asker.ask(ClaimsDocument, { first: 7, after });
}

test.each([
  [{ kinds: ["FORECAST" as const] }, 2],
  [{ predicates: ["EXITS" as const], subject: "美光" }, 4],
  [{ object: "market:cn-server-memory", origins: ["bundle:micron-exit"], predicates: ["FILLS_GAP_IN" as const] }, 2],
  [{ subject: "nobody" }, 0],
])("the filter %j lets through what it says", async (filter, count) => {
  const { claims } = await asker.ask(ClaimsDocument, { filter: { origins: ["bundle:micron-exit"], ...filter } });
  expect(claims.totalCount).toBe(count);
});

test.each([
  ["{ companies(first: -1) { totalCount } }", "first"],
  ["{ companies(first: 101) { totalCount } }", "first"],
  ['{ companies(after: "nonsense") { totalCount } }', "after"],
  ['{ company(name: "") { id } }', "name"],
  ['{ search(text: "\\u0000") { score } }', "text"],
  ['{ paths(from: "Micron", to: "Nvidia", maxHops: 7) { length } }', "maxHops"],
])("%s is refused with the argument's name", async (text, argument) => {
  const { errors } = await asker.plain(text);
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
});

test("an id of any kind finds its node, and an unknown one finds none", async () => {
  const { data } = await asker.plain(`{
    entity: node(id: "market:cn-server-memory") { __typename id ... on Market { product { id } jurisdiction { id } } }
    source: node(id: "source:micron-exit-article") { __typename }
    bundle: node(id: "bundle:demo") { __typename ... on Bundle { claims } }
    none: node(id: "company:none") { __typename }
    noRelation: node(id: "relation:none") { __typename }
  }`);
  expect(data).toMatchObject({
    entity: { __typename: "Market", product: { id: "product:server-memory" }, jurisdiction: { id: "jurisdiction:cn" } },
    source: { __typename: "Source" },
    bundle: { __typename: "Bundle", claims: 35 },
    none: null,
    noRelation: null,
  });
});
