import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { register } from "tsx/esm/api";

// Tests that start the program, and the pages that are served, use what is built.
await import("../tools/build.mjs");

register();
const { readConfig } = await import("../src/config.ts");
const { openNeo4j, resetDatabase } = await import("../src/neo4j/open.ts");
const { isAlive } = await import("../src/neo4j/process.ts");
const { runFile } = await import("./run-file.ts");

const log = (line) => process.stderr.write(`${line}\n`);

async function openGiven(given) {
  const [found] = await runFile(given, "test-graph.cypher");
  if (found.nodes > 0 && found.marks === 0) {
    throw new Error(
      `TEST_NEO4J_URI: that database has ${found.nodes} nodes and is not marked as a test graph; the tests delete what they ` +
        "find. Empty it, or, if it may be deleted, create a node (:LacunaTestGraph) in it.",
    );
  }
  return { ...given, close: () => runFile(given, "mark-test-graph.cypher") };
}

function list(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Stops every Neo4j that keeps its files in the home of this config, and deletes the home. */
async function removeHome(config) {
  const entries = ["neo4j", "compose"].flatMap((part) => list(join(config.home, part)));
  for (const purpose of new Set(entries.filter((name) => !name.includes(".")))) {
    await resetDatabase(config, { log, purpose });
  }
  rmSync(config.home, { recursive: true, force: true });
}

// A run that was killed could not tidy up after itself; its process is gone and its home is still there.
async function removeLeftovers(config) {
  const tests = join(config.home, "tests");
  for (const pid of list(tests)) {
    if (!(await isAlive(Number(pid)))) await removeHome({ ...config, home: join(tests, pid) });
  }
}

/**
 * Gives the tests a real Neo4j: that of TEST_NEO4J_URI, else one of their own. Tests find it in LACUNA_TEST_URI,
 * LACUNA_TEST_USER and LACUNA_TEST_PASSWORD, and in LACUNA_TEST_HOME a home that is removed after the run, with
 * whatever runs there. NEO4J_URI is never used.
 */
export default async function setUp() {
  const config = readConfig(process.env);
  delete config.neo4j;
  await removeLeftovers(config);
  const own = { ...config, home: join(config.home, "tests", String(process.pid)) };
  // Each test fills the graph anew. Plans made for the one before do as well, and making them takes most of the time.
  const conf = ["dbms.cypher.min_replan_interval=1h"];
  const options = { log, purpose: "test", jarCache: join(config.home, "jars"), conf };
  const given = config.testNeo4j;
  const connection = given === undefined ? await openNeo4j(own, options) : await openGiven(given);
  const close = async () => {
    await connection.close();
    await removeHome(own);
  };
  const endBy = (signal, status) => process.once(signal, () => close().finally(() => process.exit(status)));
  endBy("SIGINT", 130);
  endBy("SIGTERM", 143);
  process.env.LACUNA_TEST_URI = connection.uri;
  process.env.LACUNA_TEST_USER = connection.user;
  process.env.LACUNA_TEST_PASSWORD = connection.password;
  process.env.LACUNA_TEST_HOME = own.home;
  globalThis.closeTestNeo4j = close;
}
