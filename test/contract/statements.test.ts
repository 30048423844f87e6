import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import neo4j, { type Driver } from "neo4j-driver";
import { NOT_FOR_READERS } from "../../src/db/plan-reads.ts";
import { cypher } from "../../src/generated/cypher.ts";
import { openTestGraph, type TestGraph } from "../graph.ts";

const seeds = join(import.meta.dirname, "../../seeds");
/** Fine, and a parameter without a value: EXPLAIN is asked without any. */
const EXPECTED = ["00000", "00001", "01N60"];
const QUERY_TYPES = { read: ["r"], write: ["rw", "w"], schema: ["s"] };
/** Properties that no seed gives a value, and that are spelt like this in every statement; `Change` and `CHANGED` likewise. */
const RARE_PROPERTIES = [
  ...["deprecatedAt", "deprecatedBy", "deprecatedReason", "droppedAt", "abstract"],
  ...["note", "reviewedBy", "reviewedAt", "decided", "closedAt"],
  ...["action", "by", "at", "reason", "idempotencyKey", "request", "answer", "betterSource", "betterReason"],
  ...["validUntil", "loadedBy"],
  ...["content", "heldAt", "bundle", "claims", "kind"],
];

let graph: TestGraph;
let driver: Driver;

beforeAll(async () => {
  graph = await openTestGraph();
  // A label that the graph does not hold yet is unknown to the planner, so everything is loaded first.
  await graph.load(join(seeds, "micron-exit"), join(seeds, "background"), join(seeds, "demo"));
  const { LACUNA_TEST_URI = "", LACUNA_TEST_USER = "", LACUNA_TEST_PASSWORD = "" } = process.env;
  const auth = LACUNA_TEST_USER === "" ? undefined : neo4j.auth.basic(LACUNA_TEST_USER, LACUNA_TEST_PASSWORD);
  driver = neo4j.driver(LACUNA_TEST_URI, auth);
  const properties = RARE_PROPERTIES.map((name) => `${name}: ''`).join(", ");
  await driver.executeQuery(
    `CREATE (known:Change:Deprecated:Supported:Dirty:Unjudged:Unaudited:SetAside:Pending:Slice {${properties}})-[edge:CHANGED]->(known)-[merge:MERGED_INTO {${properties}}]->(known) DELETE edge, merge, known`,
  );
});

afterAll(async () => {
  await driver.close();
  await graph.close();
});

/** Neo4j plans a statement as it is long, so none is longer than this. */
const MOST = { lines: 40, characters: 2_500, operators: 60 };
/** What a statement that readers wait for may not do: look at every node, or join what nothing joins. */
const SCANS = /AllNodesScan|CartesianProduct|LabelScan|TypeScan/;
/** These list what there is, or what a person merged, and no index serves them. */
const LISTS: readonly string[] = ["entity/merges", "system/ping"];

interface Operator {
  readonly operatorType: string;
  readonly children: readonly Operator[];
}

function operatorsOf({ operatorType, children }: Operator): readonly string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}

const statements = Object.values(cypher).map((statement) => [statement.name, statement] as const);

test.each(statements.filter(([, { mode }]) => mode !== "schema"))("%s is small", async (name, { text, mode }) => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
  const operators = operatorsOf(summary.plan as Operator);
  expect(text.split("\n").length).toBeLessThanOrEqual(MOST.lines);
  expect(text.length).toBeLessThanOrEqual(MOST.characters);
  expect(operators.length).toBeLessThanOrEqual(MOST.operators);
  const isForReaders = mode === "read" && !NOT_FOR_READERS.test(name) && !LISTS.includes(name);
  if (isForReaders) expect(operators.filter((operator) => SCANS.test(operator))).toEqual([]);
});

test.each(statements)("%s is planned as its header says", async (_name, { text, mode, columns }) => {
  const { summary, records, keys } = await driver.executeQuery(`EXPLAIN ${text}`);
  const complaints = summary.gqlStatusObjects.filter(({ gqlStatus }) => !EXPECTED.includes(gqlStatus));
  expect(complaints.map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`)).toEqual([]);
  expect(QUERY_TYPES[mode]).toContain(summary.queryType);
  expect(records).toEqual([]);
  expect(keys).toEqual(columns);
});
