import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDriver } from "../src/db/driver.ts";
import { createGraph, type Graph } from "../src/db/graph.ts";
import { applySchema } from "../src/db/setup.ts";
import { statement } from "../src/db/statement.ts";
import { canonicalJson } from "../src/domain/ids.ts";
import { cypher } from "../src/generated/cypher.ts";
import { refresh } from "../src/refresh/refresh.ts";
import { loadBundles, type LoadOptions, type LoadReport } from "../src/ingest/load.ts";

/** A real graph for a test, empty at first. */
export interface TestGraph {
  readonly graph: Graph;
  /** Loads bundles at a fixed time. */
  readonly load: (...paths: readonly string[]) => Promise<LoadReport>;
  /** Loads bundles in another way: at another time, with texts. */
  readonly loadWith: (options: Partial<LoadOptions>, ...paths: readonly string[]) => Promise<LoadReport>;
  /** Every node and relationship as a line of text, sorted: equal exactly where the graphs are. */
  readonly dump: () => Promise<readonly string[]>;
  /** Empties the graph. */
  readonly wipe: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const FIXED_TIME = new Date("2026-01-02T03:04:05.000Z");
/** The folder of this project, from which tests name their files. */
export const PROJECT = join(import.meta.dirname, "..");

function fileStatement<Row>(name: string, mode: "read" | "write") {
  const text = readFileSync(join(PROJECT, "test", `${name}.cypher`), "utf8");
  return statement<object, Row>({ name, mode, text, integers: [], columns: [], shapes: {}, blank: {} });
}

/** Opens the graph that the test run provides, puts the schema in place and empties it. */
export async function openTestGraph(): Promise<TestGraph> {
  const uri = process.env.LACUNA_TEST_URI;
  if (uri === undefined || uri === "") throw new Error("LACUNA_TEST_URI is not set; run the tests with `npm test`.");
  const user = process.env.LACUNA_TEST_USER;
  const driver = openDriver({ uri, user: user === "" ? undefined : user, password: process.env.LACUNA_TEST_PASSWORD });
  // A cold plan on a busy machine is no fault: tests assert no times.
  const graph = createGraph(driver, undefined, { read: 60_000, write: 120_000 });
  const wipe = async (): Promise<void> => {
    await graph.run(fileStatement("wipe", "write"), {});
  };
  await applySchema(graph);
  await wipe();
  return {
    graph,
    wipe,
    load: (...paths) => loadBundles(graph, paths, { now: FIXED_TIME }),
    loadWith: (options, ...paths) => loadBundles(graph, paths, { now: FIXED_TIME, ...options }),
    dump: async () => {
      const rows = await graph.run(fileStatement<{ readonly entry: unknown }>("dump", "read"), {});
      return rows.map(({ entry }) => canonicalJson(entry)).sort();
    },
    close: () => driver.close(),
  };
}

/** Takes every edge away, and draws all of them again from the claims. */
export async function rebuildProjection(graph: Graph): Promise<void> {
  await graph.run(fileStatement("clear-edges", "write"), {});
  await graph.run(cypher["refresh/mark-all"], { after: "", limit: 100_000 });
  await refresh(graph, { now: FIXED_TIME });
}

/** A node of a dump. */
export interface DumpedNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship of a dump, with the ids of its ends. */
export interface DumpedEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The nodes of a dump that have a label, by id. */
export function nodesOf(dump: readonly string[], label: string): readonly DumpedNode[] {
  return dump
    .map((line) => JSON.parse(line) as DumpedNode & { readonly type?: string })
    .filter((entry) => entry.type === undefined && entry.labels.includes(label));
}

/** The relationships of a dump that have a type. */
export function edgesOf(dump: readonly string[], type: string): readonly DumpedEdge[] {
  return dump.map((line) => JSON.parse(line) as DumpedEdge).filter((entry) => entry.type === type);
}

/** Deprecates a claim as a curator would, and has what follows from it done. */
export async function deprecateByHand(graph: Graph, id: string): Promise<void> {
  await graph.run(fileStatement("deprecate", "write"), { id });
  await graph.run(cypher["refresh/mark-claims"], { ids: [id] });
  await refresh(graph, { now: FIXED_TIME });
}
