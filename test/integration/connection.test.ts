import { setTimeout as delay } from "node:timers/promises";
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

/** Waits as long as a busy machine needs; a test that hangs is ended by its own time. */
async function untilReady(wanted: boolean): Promise<void> {
  while ((await connection.ready()).ready !== wanted) await delay(50);
}

test("A link is ready where Neo4j answers, the schema is in place and the reads are planned.", async () => {
  expect(await connection.ready()).toEqual({ ready: false, reason: expect.stringContaining("planning") });
  await connection.planned();
  expect(await connection.ready()).toEqual({ ready: true });
}, 240_000);

test("A cut link is told with its reason, and works again soon after it is mended.", async () => {
  await untilReady(true);
  await proxy.cut();
  await untilReady(false);
  expect(await connection.ready()).toEqual({ ready: false, reason: expect.stringContaining("does not answer") });
  await proxy.mend();
  await untilReady(true);
  expect(await connection.graph.run(cypher["system/ping"], {})).toHaveLength(1);
  expect(said.at(0)).toContain("does not answer");
  expect(said.at(-1)).toContain("answers again");
}, 240_000);

test("A link that went silent is given up within seconds, and its driver is replaced.", async () => {
  await untilReady(true);
  proxy.silence();
  await untilReady(false);
  await proxy.mend();
  await untilReady(true);
  expect(await connection.graph.run(cypher["system/ping"], {})).toHaveLength(1);
}, 240_000);

test("A closed link refuses questions.", async () => {
  await connection.close();
  await expect(connection.graph.run(cypher["system/ping"], {})).rejects.toMatchObject({
    extensions: { code: "SERVICE_UNAVAILABLE" },
  });
});
