import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getIntrospectionQuery,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
} from "graphql";
import { checkCost, costOf } from "../../src/server/cost.ts";
import { checkInput, LIMITS, PARSE_OPTIONS, shapeRule } from "../../src/server/limits.ts";

const root = join(__dirname, "../..");
const schema = buildSchema(readFileSync(join(root, "docs/schema.graphql"), "utf8"));
const folder = join(root, "examples/operations");
const examples = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

const tiny = buildSchema(/* GraphQL */ `
  type Query {
    item: Item
    things: [Item!]!
    page(first: Int! = 20): Page!
    take(texts: [String]): Int
  }
  type Page {
    edges: [Edge!]!
  }
  type Edge {
    node: Item!
  }
  type Item {
    name: String
    next: Item
    page(first: Int! = 20): Page!
    things: [Item!]!
  }
  type Mutation {
    one: Int
    two: Int
  }
`);

function reasonsOf(text: string): readonly unknown[] {
  return validate(tiny, parse(text), [...specifiedRules, shapeRule]).map(({ extensions }) => extensions.reason);
}

function costIn(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error("no operation");
  return costOf(tiny, document, operation, variables);
}

function refusalOf(check: () => void): Readonly<Record<string, unknown>> {
  try {
    check();
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions;
    throw error;
  }
  return {};
}

function nested(depth: number): string {
  return `{ item ${"{ next ".repeat(depth - 2)}{ name }${" }".repeat(depth - 2)} }`;
}

function operationsOf(document: DocumentNode) {
  return document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []));
}

describe("the limits", () => {
  it.each(examples)("let every operation of %s pass, also with pages of the largest size.", (_name, text) => {
    const document = parse(text, PARSE_OPTIONS);
    expect(validate(schema, document, [...specifiedRules, shapeRule])).toEqual([]);
    checkInput(document, {});
    expect(operationsOf(document).length).toBeGreaterThan(0);
    for (const operation of operationsOf(document)) {
      checkCost(schema, document, operation, {});
      checkCost(schema, document, operation, { first: LIMITS.pageSize });
    }
  });

  it("let the standard introspection query pass.", () => {
    const text = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const document = parse(text, PARSE_OPTIONS);
    expect(validate(schema, document, [...specifiedRules, shapeRule])).toEqual([]);
    for (const operation of operationsOf(document)) checkCost(schema, document, operation, {});
  });

  it("take a query of the greatest depth and refuse one that is deeper.", () => {
    expect(reasonsOf(nested(LIMITS.depth))).toEqual([]);
    expect(reasonsOf(nested(LIMITS.depth + 1))).toEqual(["QUERY_TOO_DEEP"]);
  });

  it("count depth through fragments, and end on fragments that go in circles.", () => {
    const fragment = `fragment F on Item { next { next { next { next { next { next { name } } } } } } }`;
    expect(reasonsOf(`{ item { next { next { next { next { ...F } } } } } } ${fragment}`)).toEqual([]);
    expect(reasonsOf(`{ item { next { next { next { next { next { ...F } } } } } } } ${fragment}`)).toEqual([
      "QUERY_TOO_DEEP",
    ]);
    expect(validate(tiny, parse("{ item { ...A } } fragment A on Item { next { ...A } }"), [shapeRule])).toEqual([]);
  });

  it("refuse too many aliases, directives, definitions and changes, each with its reason.", () => {
    const many = (count: number, part: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => part(index)).join(" ");
    expect(reasonsOf(`{ ${many(50, (index) => `a${index}: __typename`)} }`)).toEqual([]);
    expect(reasonsOf(`{ ${many(51, (index) => `a${index}: __typename`)} }`)).toEqual(["TOO_MANY_ALIASES"]);
    const skipped = (count: number): string => `{ item { ${many(count, () => "name @skip(if: false)")} } }`;
    expect(reasonsOf(skipped(20))).toEqual([]);
    expect(reasonsOf(skipped(21))).toEqual(["TOO_MANY_DIRECTIVES"]);
    expect(reasonsOf(many(30, (index) => `query Q${index} { __typename }`))).toEqual([]);
    expect(reasonsOf(many(31, (index) => `query Q${index} { __typename }`))).toEqual(["DOCUMENT_TOO_LARGE"]);
    expect(reasonsOf("mutation { one }")).toEqual([]);
    expect(reasonsOf("mutation { one two }")).toEqual(["TOO_MANY_MUTATIONS"]);
    expect(reasonsOf("mutation { ...F } fragment F on Mutation { one two }")).toEqual(["TOO_MANY_MUTATIONS"]);
  });

  it("refuse aliases inside introspection, where they would multiply.", () => {
    expect(reasonsOf('{ a: __type(name: "Item") { name } b: __type(name: "Page") { name } }')).toEqual([]);
    expect(reasonsOf("{ a: __schema { types { name } } }")).toEqual(["TOO_MANY_ALIASES"]);
    expect(reasonsOf("{ __schema { types { ...T } } } fragment T on __Type { a: name }")).toEqual(["TOO_MANY_ALIASES"]);
  });

  it("stop parsing at the greatest number of tokens.", () => {
    const text = (tokens: number): string => `{ ${"name ".repeat(tokens - 2)}}`;
    expect(() => parse(text(LIMITS.tokens), PARSE_OPTIONS)).not.toThrow();
    expect(() => parse(text(LIMITS.tokens + 1), PARSE_OPTIONS)).toThrow("Parsing aborted");
  });
});

describe("the cost of a query", () => {
  it("multiplies page sizes along a path, and counts a connection once.", () => {
    // A page of 5 is 1 connection with 5 edges of 1 node each.
    expect(costIn("{ page(first: 5) { edges { node { name } } } }")).toBe(1 + 5 * 2);
    expect(costIn("{ page(first: 5) { edges { node { page(first: 3) { edges { node { name } } } } } } }")).toBe(
      1 + 5 * (2 + 1 + 3 * 2),
    );
  });

  it("takes a page size from a literal, a variable, the variable's default or the argument's default.", () => {
    const text = "query Q($first: Int! = 7) { page(first: $first) { edges { node { name } } } }";
    expect(costIn(text, { first: 4 })).toBe(1 + 4 * 2);
    expect(costIn(text)).toBe(1 + 7 * 2);
    expect(costIn("{ page { edges { node { name } } } }")).toBe(1 + 20 * 2);
    expect(costIn("query Q($first: Int!) { page(first: $first) { edges { node { name } } } }")).toBe(1 + 20 * 2);
    expect(costIn(text, { first: "many" })).toBe(1 + LIMITS.pageSize * 2);
  });

  it("reckons a list without a page size at a fixed length.", () => {
    expect(costIn("{ things { things { name } } }")).toBe(LIMITS.listSize * (1 + LIMITS.listSize));
  });

  it("is the same through fragments, which are measured once however often they double.", () => {
    expect(costIn("{ page(first: 5) { ...P } } fragment P on Page { edges { node { name } } }")).toBe(1 + 5 * 2);
    const doubling = Array.from(
      { length: 28 },
      (_, index) => `fragment F${index} on Item { a: next { ...F${index + 1} } b: next { ...F${index + 1} } }`,
    );
    const started = performance.now();
    expect(costIn(`{ item { ...F0 } } ${doubling.join(" ")} fragment F28 on Item { name }`)).toBe(2 ** 29 - 1);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("refuses the query that costs too much and says by how much.", () => {
    const document = parse("{ page(first: 100) { edges { node { page(first: 100) { edges { node { name } } } } } } }");
    const [operation] = operationsOf(document);
    if (operation === undefined) throw new Error("no operation");
    expect(() => {
      checkCost(tiny, document, operation, {});
    }).toThrow("20301 objects, at most 20000");
    expect(refusalOf(() => checkCost(tiny, document, operation, {}))).toMatchObject({ reason: "QUERY_TOO_EXPENSIVE" });
  });
});

describe("what a client passes in", () => {
  const empty = parse("{ __typename }");
  const literal = (value: string): DocumentNode => parse(`{ take(texts: ${value}) }`);
  const reason = (document: DocumentNode, variables: Record<string, unknown>): unknown =>
    refusalOf(() => checkInput(document, variables)).reason;

  it("is refused where a text is too long, in the document as well as in the variables.", () => {
    const text = (length: number): string => "x".repeat(length);
    expect(reason(literal(`["${text(2_000)}"]`), { a: text(2_000) })).toBeUndefined();
    expect(reason(literal(`["${text(2_001)}"]`), {})).toBe("STRING_TOO_LONG");
    expect(reason(empty, { a: { b: [text(2_001)] } })).toBe("STRING_TOO_LONG");
  });

  it("is refused where a list is too long, in the document as well as in the variables.", () => {
    const list = (length: number): number[] => Array.from({ length }, () => 1);
    expect(reason(literal(JSON.stringify(list(100))), { a: list(100) })).toBeUndefined();
    expect(reason(literal(JSON.stringify(list(101))), {})).toBe("LIST_TOO_LONG");
    expect(reason(empty, { a: { b: list(101) } })).toBe("LIST_TOO_LONG");
  });

  it("is refused where a text has a NUL or half of a surrogate pair, and taken with whole ones.", () => {
    expect(reason(empty, { a: "a\u0000b" })).toBe("TEXT_NOT_WELL_FORMED");
    expect(reason(empty, { a: "a\ud83d" })).toBe("TEXT_NOT_WELL_FORMED");
    expect(reason(empty, { a: "长江存储 😀" })).toBeUndefined();
  });

  it("is walked without a call for each level, however deep the JSON nests.", () => {
    const deep: unknown = JSON.parse("[".repeat(60_000) + "]".repeat(60_000));
    expect(reason(empty, { a: deep })).toBeUndefined();
  });
});
