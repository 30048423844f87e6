import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openKit, type Kit } from "../kit.ts";

let kit: Kit;

beforeAll(async () => {
  kit = await openKit("micron-exit");
});

afterAll(() => kit.close());

const PAGED: readonly (readonly [string, (args: string) => string])[] = [
  ["companies", (args) => `{ companies(${args}) { totalCount } }`],
  ["sources", (args) => `{ sources(${args}) { totalCount } }`],
  ["claims", (args) => `{ claims(${args}) { totalCount } }`],
  ["timeline", (args) => `{ timeline(${args}) { edges { cursor } } }`],
  ["Company.exits", (args) => `{ company(name: "Micron") { exits(${args}) { totalCount } } }`],
  ["Company.relations", (args) => `{ company(name: "Micron") { relations(${args}) { totalCount } } }`],
  ["Source.claims", (args) => `{ source(id: "source:micron-exit-article") { claims(${args}) { totalCount } } }`],
];

const COUNTED: readonly (readonly [string, (args: string) => string])[] = [
  ...PAGED,
  ["search", (args) => `{ search(text: "Micron", ${args}) { score } }`],
  ["paths", (args) => `{ paths(from: "Micron", to: "Samsung", ${args}) { length } }`],
  ["trace", (args) => `{ trace(text: "Micron is walking away", ${args}) { match } }`],
];

/** One clear error: whose argument, what is wrong, and nothing of the inside. */
async function refusedOnce(text: string, argument: string, variables?: Record<string, unknown>): Promise<void> {
  const refusals = await kit.refused(text, variables);
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toMatchObject({ code: "BAD_USER_INPUT", extensions: { argument } });
  expect(refusals[0]?.message.startsWith(`${argument}: `)).toBe(true);
  expect(refusals[0]?.message).not.toMatch(/MATCH|Neo4j|Lucene|at .*\.ts/);
}

describe("page sizes", () => {
  const cases = COUNTED.flatMap(([field, ask]) =>
    [-1, 101, 2_147_483_647].map((first) => [field, first, ask] as const),
  );

  test.each(cases)("%s(first: %d) is refused", async (_field, first, ask) => {
    await refusedOnce(ask(`first: ${first}`), "first");
  });

  test.each(COUNTED)("%s takes 0 and 100", async (_field, ask) => {
    await kit.askText(ask("first: 0"));
    await kit.askText(ask("first: 100"));
  });
});

describe("cursors", () => {
  const encode = (text: string): string => Buffer.from(text, "utf8").toString("base64url");
  const bad = [
    "",
    "nonsense",
    "after:company:micron",
    encode("before:x"),
    `${encode("after:x")}=`,
    "😀",
    "a".repeat(1_500),
  ];
  const cases = PAGED.flatMap(([field, ask]) => bad.map((after) => [field, after.slice(0, 20), after, ask] as const));

  test.each(cases)("%s(after: %j) is refused", async (_field, _short, after, ask) => {
    await refusedOnce(ask(`after: ${JSON.stringify(after)}`), "after");
  });

  test.each(PAGED)("of what is past the end give %s an empty page", async (_field, ask) => {
    const after = encode("after:\u{10ffff}");
    const text = ask(`after: "${after}"`).replace("totalCount", "edges { cursor } pageInfo { hasNextPage }");
    expect(JSON.stringify(await kit.askText(text))).toContain('"edges":[]');
  });
});

describe("names", () => {
  const asked: readonly (readonly [string, string, string])[] = [
    ["company", "name", "query ($t: String!) { company(name: $t) { id } }"],
    ["entity", "name", "query ($t: String!) { entity(name: $t) { id } }"],
    ["paths from", "from", 'query ($t: String!) { paths(from: $t, to: "Micron") { length } }'],
    ["paths to", "to", 'query ($t: String!) { paths(from: "Micron", to: $t) { length } }'],
    ["timeline", "entity", "query ($t: String!) { timeline(entity: $t) { edges { cursor } } }"],
    ["claims by subject", "filter.subject", "query ($t: String!) { claims(filter: { subject: $t }) { totalCount } }"],
    ["claims by object", "filter.object", "query ($t: String!) { claims(filter: { object: $t }) { totalCount } }"],
    ["gap", "company", "query ($t: String!) { gap(company: $t) { __typename } }"],
    ["gap's market", "market", 'query ($t: String!) { gap(company: "Micron", market: $t) { __typename } }'],
    ["search", "text", "query ($t: String!) { search(text: $t) { score } }"],
    ["trace", "text", "query ($t: String!) { trace(text: $t) { match } }"],
  ];
  const broken: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["blanks", " \t\n "],
    ["NUL", "Mic\0ron"],
    ["a lone high surrogate", "Micron \ud83d"],
    ["a lone low surrogate", "\udcff Micron"],
    ["two surrogates the wrong way round", "\udcff\ud83d"],
    ["2,001 characters", "x".repeat(2_001)],
  ];
  const cases = asked.flatMap(([field, argument, text]) =>
    broken.map(([what, value]) => [field, what, argument, text, value] as const),
  );

  test.each(cases)("%s refuses %s", async (_field, _what, argument, text, value) => {
    await refusedOnce(text, argument, { t: value });
  });

  test.each(asked)(
    "%s takes 2,000 characters, symbols alone, quotes, and an emoji",
    async (_field, _argument, text) => {
      const fine = ["x".repeat(2_000), "?!", '"', "'", "\\", "`", "{}", "$t", "-", "*", '" OR "1"="1', "👩‍👩‍👧"];
      for (const value of fine) await kit.askText(text, { t: value });
    },
  );

  test.each(["jurisdiction", "entity"])("an ambiguous name is refused with its candidates by %s", async (field) => {
    const [refusal] = await kit.refused(`{ ${field}(name: "Beijing") { id } }`);
    const candidates = [
      { id: "jurisdiction:beijing", name: "Beijing (city)" },
      { id: "jurisdiction:cn", name: "China" },
    ];
    expect(refusal).toMatchObject({
      code: "BAD_USER_INPUT",
      extensions: { argument: "name", reason: "AMBIGUOUS_NAME", candidates },
    });
  });

  test("a name that is ambiguous among other types is none of a company", async () => {
    expect(await kit.askText('{ company(name: "Beijing") { id } }')).toEqual({ company: null });
  });

  test("one bad name spoils its own field and no other", async () => {
    const { data, errors } = await kit.plain('{ good: company(name: "Micron") { id } bad: company(name: "") { id } }');
    expect(data).toEqual({ good: { id: "company:micron" }, bad: null });
    expect(errors).toHaveLength(1);
  });

  test("a name that holds a wildcard or a quote is no name of anything", async () => {
    for (const name of ["*", "Micr*", "Micro?", "micron~", '"micron', "micron OR samsung", "/micron/", "[a TO z]"]) {
      const { company } = await kit.askText<{ company: { id: string } | null }>(
        "query ($t: String!) { company(name: $t) { id } }",
        { t: name },
      );
      // Punctuation is no part of a name: what is left may be one.
      const left = name.replace(/[^\p{L}\p{N} ]/gu, "").trim();
      expect([name, company?.id]).toEqual([name, left.toLowerCase() === "micron" ? "company:micron" : undefined]);
    }
  });
});

describe("ids", () => {
  const asked = ["node", "claim", "relation", "source"].map(
    (field) => [field, `query ($t: ID!) { ${field}(id: $t) { __typename } }`] as const,
  );

  test.each(asked)("%s never fails on an id that is no id", async (field, text) => {
    for (const id of ["", "\0", "\ud83d", "relation:\0", "claim:😀", "x".repeat(2_000), "'; DROP", "company:"]) {
      const { data, errors } = await kit.plain(text, { t: id });
      if (errors.length > 0) expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
      else expect(data).toEqual({ [field]: null });
    }
  });

  test("101 items in a list are refused", async () => {
    const many = Array.from({ length: 101 }, () => "bundle:x");
    const cases: readonly (readonly [string, string])[] = [
      ["query ($l: [ID!]) { claims(filter: { origins: $l }) { totalCount } }", "filter.origins"],
      ['query ($l: [ID!]) { gap(company: "Micron", origins: $l) { __typename } }', "origins"],
      ['query ($l: [ID!]) { paths(from: "Micron", to: "Samsung", origins: $l) { length } }', "origins"],
    ];
    for (const [text, argument] of cases) await refusedOnce(text, argument, { l: many });
    const exits = Array.from({ length: 101 }, () => "EXITS");
    const text = 'query ($l: [Predicate!]) { company(name: "Micron") { relations(predicates: $l) { totalCount } } }';
    await refusedOnce(text, "predicates", { l: exits });
  });
});
