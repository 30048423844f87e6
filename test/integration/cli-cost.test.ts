import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestGraph, PROJECT, type TestGraph } from "../graph.ts";
import { environment } from "../lacuna-process.ts";

const RUNS = 5;
const COST = join(mkdtempSync(join(tmpdir(), "lacuna-cost-")), "cost");
/** Writes the CPU time of a process, in microseconds, when it ends. */
const METER = `import { writeFileSync } from "node:fs";
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(${JSON.stringify(COST)}, String(user + system));
});`;

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.load(join(PROJECT, "seeds/demo"));
});

afterAll(async () => {
  await graph.wipe();
  await graph.close();
});

function milliseconds(...words: readonly string[]): number {
  const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
  const { status, stderr } = spawnSync(process.execPath, ["--import", meter, ...words], {
    encoding: "utf8",
    env: environment({}),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return Number(readFileSync(COST, "utf8")) / 1_000;
}

/** The CPU time of Node alone and of `lacuna` with these words, the least of some runs in turn: other work only adds to it. */
function costs(...words: readonly string[]): { readonly node: number; readonly lacuna: number } {
  const runs = Array.from({ length: RUNS }, () => ({
    node: milliseconds("-e", "0"),
    lacuna: milliseconds(join(PROJECT, "bin/lacuna.js"), ...words),
  }));
  return {
    node: Math.min(...runs.map(({ node }) => node)),
    lacuna: Math.min(...runs.map(({ lacuna }) => lacuna)),
  };
}

test.each(["--version", "--help"])("%s costs at most 100 ms more than Node alone.", (word) => {
  const { node, lacuna } = costs(word);
  expect(lacuna - node).toBeLessThanOrEqual(100);
});

// 400 ms where Node takes 27. A bound in milliseconds would measure the machine.
test("A question costs at most fifteen times what Node alone does.", () => {
  const { node, lacuna } = costs("gap", "Orlo");
  expect(lacuna / node).toBeLessThanOrEqual(15);
});
