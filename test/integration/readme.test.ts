import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { createLacuna } from "../../src/lacuna.ts";
import { openTestGraph, type TestGraph } from "../graph.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
/** Rows of the table that have a question, a line of Cypher and a line of GraphQL. */
const rows = readme
  .split("\n")
  .map((line) => /^\|([^|]*)\| `((?:MATCH)(?:\\\||[^|])*)` +\| `(\{(?:\\\||[^|])*\})` +\|$/.exec(line))
  .flatMap((found) => (found ? [found.slice(1).map((cell) => cell.replaceAll("\\|", "|").trim())] : []));

/** Every block of Cypher in the docs. */
const blocks = readdirSync(join(root, "docs"))
  .filter((file) => file.endsWith(".md"))
  .flatMap((file) =>
    [...readFileSync(join(root, "docs", file), "utf8").matchAll(/^```cypher\n(.*?)^```$/gms)].map(
      ([, text = ""]) => [file, text.trim()] as const,
    ),
  );

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.load(join(root, "seeds/micron-exit"), join(root, "seeds/background"));
});

afterAll(async () => {
  await graph.close();
});

test("the README shows six questions, each in Cypher and in GraphQL", () => {
  expect(rows).toHaveLength(6);
});

test.each(rows)("%s: its Cypher finds something", async (_question, text = "") => {
  const statement = { name: "readme", mode: "read" as const, text, integers: [], columns: [], shapes: {}, blank: {} };
  expect(await graph.graph.run(statement, {})).not.toEqual([]);
});

test("the docs show Cypher to start from", () => {
  expect(blocks.length).toBeGreaterThan(3);
});

test.each(blocks)("%s: the query finds something: %s", async (_file, text) => {
  const statement = { name: "docs", mode: "read" as const, text, integers: [], columns: [], shapes: {}, blank: {} };
  expect(await graph.graph.run(statement, {})).not.toEqual([]);
});

test.each(rows)("%s: its GraphQL is answered", async (_question, _cypher, text = "") => {
  const { data, errors } = await createLacuna(graph.graph, () => null).ask(parse(text), {});
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {}).every((answer) => answer !== null)).toBe(true);
});
