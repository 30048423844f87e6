import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SearchDocument } from "../../src/generated/operations.ts";
import { idsOf, openKit, type Kit } from "../kit.ts";

let kit: Kit;

async function search(text: string, first = 100) {
  return (await kit.ask(SearchDocument, { text, first })).search;
}

async function statements(text: string): Promise<string[]> {
  return (await search(text)).flatMap(({ node }) => ("statement" in node ? [node.statement] : []));
}

beforeAll(async () => {
  kit = await openKit("micron-exit", "background", "demo");
});

afterAll(() => kit.close());

describe("what a person types is plain words", () => {
  test.each([
    'AND ( ~ "',
    "AND",
    "a AND",
    '"x',
    "(",
    "/x",
    "/.*/",
    "*",
    "*:*",
    "[* TO *]",
    "?".repeat(50),
    "a~9",
    "name:Micron",
    "foo:bar",
    "\\",
    '+-&&||!(){}[]^"~*?:\\/',
    "'; MATCH (n) DETACH DELETE n //",
    "`}) DELETE",
    "😀😀🏗️",
    "’’’ ''' ...",
    "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p",
    Array.from({ length: 390 }, (_item, index) => `w${index}`).join(" "),
    Array.from({ length: 60 }, (_item, index) => `a${index}.b.c.d.e.f`).join(" "),
    "𠀀".repeat(900),
    `x${"𠮷".repeat(100)}`,
    "存".repeat(1_900),
  ])("%j is looked for, and never fails", async (text) => {
    expect(Array.isArray(await search(text))).toBe(true);
    expect(await kit.cypher("MATCH (:Entity) RETURN count(*) > 0 AS still")).toEqual([{ still: true }]);
  });

  test("a field name, a wildcard and a fuzzy mark have no meaning", async () => {
    expect(idsOf((await search("name:Micron")).map(({ node }) => node))).toEqual([]);
    expect(await search("Micr*")).toEqual([]);
    expect(await search("Micorn~")).toEqual([]);
  });

  test.each([
    ["", "is empty"],
    ["  \n ", "is empty"],
    ["word ".repeat(5_000), "25000 characters"],
  ])("too little and too much is refused in one clear error", async (text, words) => {
    const [refusal, ...more] = await kit.refused("query ($t: String!) { search(text: $t) { score } }", { t: text });
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", extensions: { argument: "text" } });
    expect(refusal?.message).toContain(words);
    expect(more).toEqual([]);
  });
});

describe("what is found", () => {
  test.each([
    ["micron", "company:micron"],
    ["长江存储", "company:ymtc"],
    ["海力士", "company:sk-hynix"],
    ["삼성전자", "company:samsung"],
    ["brookings", "organization:brookings"],
    ["retaliation for us sanctions", "policy:us-tech-sanctions"],
  ])("%s leads to something that says all of it", async (text, id) => {
    const hits = await search(text);
    expect(hits.length).toBeGreaterThan(0);
    if (!text.includes(" ")) expect(idsOf(hits.map(({ node }) => node))).toContain(id);
    else expect(await statements(text)).toContain("The 2023 ban is a retaliation for US sanctions.");
  });

  test("every hit holds all the words, and says in which of its texts they were found", async () => {
    const hits = await search("server memory China");
    expect(hits.length).toBeGreaterThan(2);
    for (const { matched } of hits) expect(matched).toMatch(/server|memory|china/i);
    expect(idsOf(hits.map(({ node }) => node))).toContain("market:cn-server-memory");
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  test("entities, claims and sources are all found, each once", async () => {
    const hits = await search("Micron");
    expect([...new Set(hits.map(({ node }) => node.__typename))]).toEqual(
      expect.arrayContaining(["Company", "Claim", "Source"]),
    );
    const ids = idsOf(hits.map(({ node }) => node));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ["1,400%", "Cambricon's quarterly revenue rose by 1,400%."],
    ["79.6 million", "Cambricon's net profit comes to 79.6 million US dollars."],
    ["China booming server market", "China's server market is booming."],
    ["China's booming server market", "China's server market is booming."],
    ["China’s booming server market", "China's server market is booming."],
    ["Cambricon quarterly revenue", "Cambricon's quarterly revenue rose by 1,400%."],
    ["14-fold", "Cambricon's revenue has surged 14-fold."],
    ["Micron,auto sector", "Micron will continue to sell to China's auto sector."],
  ])("%s finds a claim that says so, however numbers and genitives are written", async (text, statement) => {
    expect(await statements(text)).toContain(statement);
  });

  test("an abbreviation with dots finds what is written with the same dots", async () => {
    expect(idsOf((await search("U.S. sanctions")).map(({ node }) => node))).toContain("policy:us-tech-sanctions");
    expect(idsOf((await search("U.S. Bureau")).map(({ node }) => node))).toContain("organization:bis");
  });

  test("the quote of a claim is found, and said to be what matched", async () => {
    const hits = await search("titan memory chip industry");
    expect(hits.map(({ node, matched }) => [node.__typename, matched])).toContainEqual([
      "Claim",
      expect.stringContaining("titan"),
    ]);
  });

  test("first bounds the hits, and the closest come first", async () => {
    const all = await search("Cambricon");
    expect(all.length).toBeGreaterThan(3);
    expect(await search("Cambricon", 2)).toEqual(all.slice(0, 2));
    expect(await search("Cambricon", 0)).toEqual([]);
  });

  test("what nobody wrote is not found", async () => {
    expect(await search("Micron harbourmaster")).toEqual([]);
  });

  test("a claim that no longer counts is not found", async () => {
    const text = "titan of the memory chip industry";
    const [hit] = await search(text);
    await kit.cypher(
      "MATCH (c:Claim {id: $id}) SET c.deprecatedAt = 'x', c.deprecatedBy = 'x', c.deprecatedReason = 'x'",
      { id: hit?.node.id },
    );
    const after = idsOf((await search(text)).map(({ node }) => node));
    await kit.cypher("MATCH (c:Claim {id: $id}) REMOVE c.deprecatedAt, c.deprecatedBy, c.deprecatedReason", {
      id: hit?.node.id,
    });
    expect(hit?.node.__typename).toBe("Claim");
    expect(after).not.toContain(hit?.node.id);
  });
});
