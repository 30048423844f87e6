import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { openConnection, type Connection } from "../../src/db/connection.ts";
import { cypher } from "../../src/generated/cypher.ts";
import { openTestGraph, type TestGraph } from "../graph.ts";
import { openProxy, type Proxy } from "../proxy.ts";

let graph: TestGraph;
let proxy: Proxy;
let connection: Connection;
let said: string[];

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(async () => {
  said = [];
  proxy = await openProxy();
  const user = process.env.LACUNA_TEST_USER || undefined;
  connection = openConnection({ uri: proxy.uri, user, password: process.env.LACUNA_TEST_PASSWORD }, (message) =>
    said.push(message),
  );
});

afterEach(async () => {
  await connection.close();
  await proxy.close();
});

afterAll(() => graph.close());

async function untilReady(wanted: boolean, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if ((await connection.ready()).ready === wanted) return;
  }
  throw new Error(`ready was not ${String(wanted)} within ${String(ms)} ms`);
}

test("A link is ready where Neo4j answers and the schema is in place.", async () => {
  expect(await connection.ready()).toEqual({ ready: true });
});

test("A cut link is told with its reason, and works again soon after it is mended.", async () => {
  await connection.ready();
  await proxy.cut();
  await untilReady(false, 4_000);
  expect(await connection.ready()).toEqual({ ready: false, reason: expect.stringContaining("does not answer") });
  await proxy.mend();
  await untilReady(true, 5_000);
  expect(await connection.graph.run(cypher["system/ping"], {})).toHaveLength(1);
  expect(said).toEqual([expect.stringContaining("does not answer"), expect.stringContaining("answers again")]);
}, 240_000);

test("A link that went silent is given up within seconds, and its driver is replaced.", async () => {
  await connection.ready();
  proxy.silence();
  await untilReady(false, 6_000);
  await proxy.mend();
  await untilReady(true, 8_000);
  expect(await connection.graph.run(cypher["system/ping"], {})).toHaveLength(1);
}, 240_000);

test("A closed link refuses questions.", async () => {
  await connection.close();
  await expect(connection.graph.run(cypher["system/ping"], {})).rejects.toMatchObject({
    extensions: { code: "SERVICE_UNAVAILABLE" },
  });
});
