import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import neo4j, { type Driver } from "neo4j-driver";
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

test.each(Object.values(cypher).map((statement) => [statement.name, statement] as const))(
  "%s is planned as its header says",
  async (_name, { text, mode, columns }) => {
    const { summary, records, keys } = await driver.executeQuery(`EXPLAIN ${text}`);
    const complaints = summary.gqlStatusObjects.filter(({ gqlStatus }) => !EXPECTED.includes(gqlStatus));
    expect(complaints.map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`)).toEqual([]);
    expect(QUERY_TYPES[mode]).toContain(summary.queryType);
    expect(records).toEqual([]);
    expect(keys).toEqual(columns);
  },
);
