import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, getOperationAST, parse, specifiedRules, validate } from "graphql";
import * as generated from "../../src/generated/page.ts";
import { costOf } from "../../src/server/cost.ts";
import { LIMITS, PARSE_OPTIONS, shapeRule } from "../../src/server/limits.ts";

const schema = buildSchema(readFileSync(join(__dirname, "../../docs/schema.graphql"), "utf8"));
const operations = Object.entries(generated).filter(([name]) => name.endsWith("Document"));

describe("the operations of the page", () => {
  test.each(operations)("%s is answered within the limits of the service", (_name, text) => {
    const document = parse(String(text), PARSE_OPTIONS);
    expect(validate(schema, document, [...specifiedRules, shapeRule])).toEqual([]);
    const operation = getOperationAST(document);
    if (operation == null) throw new Error("there is no operation");
    expect(costOf(schema, document, operation, { first: 60 })).toBeLessThanOrEqual(LIMITS.cost);
  });

  test("are all of them", () => {
    expect(operations.length).toBeGreaterThan(10);
  });
});
