import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { createServer } from "node:net";
import { lacuna, startLacuna, type Started } from "../lacuna-process.ts";
import { openTestGraph, type TestGraph } from "../graph.ts";
import { openProxy } from "../proxy.ts";

let graph: TestGraph;
let running: Started | undefined;

beforeAll(async () => {
  graph = await openTestGraph();
});

afterEach(async () => {
  running?.child.kill("SIGKILL");
  await running?.ended;
  running = undefined;
});

afterAll(async () => {
  await graph.wipe();
  await graph.close();
});

function start(words: readonly string[] = [], settings: Readonly<Record<string, string>> = {}): Started {
  running = startLacuna(["start", ...words], settings);
  return running;
}

async function get(url: string): Promise<{ readonly status: number; readonly body: string }> {
  const response = await fetch(url);
  return { status: response.status, body: await response.text() };
}

async function untilStatus(url: string, wanted: number): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if ((await get(url)).status === wanted) return;
  }
  throw new Error(`${url} did not answer ${String(wanted)}`);
}

describe("lacuna start", () => {
  test("It loads the shipped bundles, answers their questions, serves, and ends with 0 on SIGTERM.", async () => {
    const { child, until, ended, stdout } = start();
    const [, url = ""] = await until("stdout", /^Lacuna is ready at (http:\/\/127\.0\.0\.1:\d+\/)\n$/m);
    const questions = await lacuna("bundles", "--json");
    const { bundles } = JSON.parse(questions.stdout) as { bundles: { questions: { title: string }[] }[] };
    expect(bundles.length).toBeGreaterThan(1);
    for (const { title } of bundles.flatMap((bundle) => bundle.questions)) expect(stdout()).toContain(`${title}\n`);
    expect(stdout()).toMatch(/^ +1[= ] {2}\S.* \d+\.\d-\d+\.\d$/m);
    expect(stdout()).toMatch(/^ {2}npx lacuna gap \S+/m);
    expect(stdout()).toMatch(/^ {2}npx lacuna trace '/m);
    expect(await get(`${url}readyz`)).toMatchObject({ status: 200 });
    expect(await get(`${url}browser/style.grass`)).toMatchObject({ body: expect.stringContaining("node.Company {") });
    expect(await get(`${url}browser/guide.html`)).toMatchObject({ body: expect.stringContaining("runnable") });
    child.kill("SIGTERM");
    const end = await ended;
    expect(end.status).toBe(0);
    expect(end.stdout.match(/is ready/g)).toHaveLength(1);
  }, 240_000);

  test("With --no-seed it loads nothing and says how to.", async () => {
    await graph.wipe();
    const { until, stderr } = start(["--no-seed"]);
    await until("stdout", /^Lacuna is ready at /m);
    expect(stderr()).toMatch(/^No bundle is loaded\. Run /m);
    expect(await graph.dump()).toEqual([]);
  }, 240_000);

  test("Without Neo4j it listens, says why it is not ready, and gets ready when Neo4j appears.", async () => {
    const proxy = await openProxy();
    await proxy.cut();
    const { until, stdout, child, ended } = start(["--no-seed"], { NEO4J_URI: proxy.uri });
    const [, url = ""] = await until("stderr", /^Listening at (\S+)/m);
    await until("stderr", /Neo4j does not answer.* tried again/);
    const { status, body } = await get(`${url}readyz`);
    expect(status).toBe(503);
    expect(body).toContain("Neo4j does not answer");
    expect(await get(`${url}healthz`)).toMatchObject({ status: 200 });
    expect(stdout()).toBe("");
    await proxy.mend();
    await until("stdout", /^Lacuna is ready at /m);
    await untilStatus(`${url}readyz`, 200);
    child.kill("SIGINT");
    expect((await ended).status).toBe(0);
    await proxy.close();
  }, 240_000);

  test("SIGTERM ends it with 0 while it still waits for Neo4j.", async () => {
    const { child, until, ended } = start([], { NEO4J_URI: "bolt://127.0.0.1:9" });
    await until("stderr", /tried again/);
    child.kill("SIGTERM");
    expect((await ended).status).toBe(0);
  }, 240_000);

  test("A port that is taken is one line and status 2.", async () => {
    const taken = createServer();
    const port = await new Promise<string>((resolve) => {
      taken.listen(0, "127.0.0.1", () => {
        const address = taken.address();
        resolve(typeof address === "object" && address !== null ? String(address.port) : "");
      });
    });
    const { status, stderr } = await start([], { PORT: port }).ended;
    taken.close();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^lacuna: Port \d+ on 127\.0\.0\.1 is taken\. Set PORT to another one[^\n]*\n$/);
  });
});
