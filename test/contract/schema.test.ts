import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import {
  buildSchema,
  findBreakingChanges,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
  validateSchema,
} from "graphql";
import { attach, createSchema, readTypeDefs } from "../../src/schema.ts";
import { vocabulary } from "../../src/generated/vocabulary.ts";
import { readVocabulary } from "../../tools/vocabulary.ts";

const root = join(import.meta.dirname, "../..");
const sdl = readTypeDefs().join("\n");
const schema = buildSchema(sdl);
const committed = readFileSync(join(root, "docs/schema.graphql"), "utf8");

test("no type or field is declared twice", () => {
  expect(() => buildSchema(sdl)).not.toThrow();
  expect(validateSchema(schema)).toEqual([]);
});

test("what is served is what the SDL says, and each field that has a resolver has it", () => {
  const served = createSchema();
  expect(printSchema(served)).toBe(printSchema(schema));
  expect(served.getQueryType()?.getFields().gap?.resolve).toBeInstanceOf(Function);
});

test("a resolver for which the schema has no field is refused", () => {
  const none = () => Promise.resolve([]);
  expect(() => attach(buildSchema(sdl), { Query: { bundels: none } as object })).toThrow("Query.bundels");
  expect(() => attach(buildSchema(sdl), { Bundel: { claims: none } } as object)).toThrow("Bundel.claims");
});

test("the printed schema is current", () => {
  expect(`${printSchema(lexicographicSortSchema(schema))}\n`.trim()).toBe(committed.trim());
});

test("nothing that the last commit published is broken", () => {
  const published = lastCommitted("docs/schema.graphql") ?? committed;
  expect(findBreakingChanges(buildSchema(published), schema)).toEqual([]);
});

/** The file as the last commit has it; null outside a git checkout, and before the first commit of it. */
function lastCommitted(path: string): string | null {
  try {
    return execFileSync("git", ["show", `HEAD:${path}`], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}

test.each(readdirSync(join(root, "examples/operations")))("the operations of %s are valid", (name) => {
  const document = parse(readFileSync(join(root, "examples/operations", name), "utf8"));
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
});

test("the generated vocabulary is what the SDL declares", () => {
  const declared = readVocabulary(schema).map(({ predicate, ...rule }) => [predicate, rule]);
  expect(vocabulary).toEqual(Object.fromEntries(declared));
});

test("a symmetric predicate joins the same types on both sides", () => {
  for (const { symmetric, subjects, objects } of Object.values(vocabulary))
    if (symmetric) expect(subjects).toEqual(objects);
});
