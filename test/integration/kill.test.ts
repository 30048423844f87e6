import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadBundles } from "../../src/ingest/load.ts";
import { refresh } from "../../src/refresh/refresh.ts";
import { harbour, place, textOf, withClaims, writeBundle, type RawBundle } from "../bundle.ts";
import { dumpOf, keep, NOW } from "../crash.ts";
import { openTestGraph, PROJECT, type TestGraph } from "../graph.ts";

const KILLS = 12;
const TSX = createRequire(join(PROJECT, "package.json")).resolve("tsx");

const SENTENCES = Array.from({ length: 24 }, (_item, index) => `Vesna sold ${String(index + 1)} cranes [1].`);

/** The bundle of the harbour in another version, with a long list of numbers; large enough for several slices. */
function longer(): RawBundle {
  const text = SENTENCES.join(" ");
  const base = withClaims(harbour(), (claim, index) =>
    index === 1 ? undefined : { ...claim, source: "source:article" },
  );
  return {
    ...base,
    sources: [
      ...base.sources,
      {
        id: "source:list",
        kind: "ARTICLE",
        title: "A list",
        held: "QUOTES",
        text: textOf(text),
        references: [{ label: "1", source: "source:gazette" }],
      },
    ],
    claims: [
      ...base.claims,
      ...SENTENCES.map((quote, index) => ({
        statement: quote,
        kind: "FACT",
        predicate: "HAS_MEASURE",
        subject: "company:vesna",
        quantities: [{ measure: "output", low: index + 1, high: index + 2, unit: "cranes", text: String(index + 1) }],
        cites: ["1"],
        source: "source:list",
        ...place(quote, text),
      })),
    ],
  };
}

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

afterAll(() => graph.close());

/** Loads in a process of its own, and kills it some time after it has begun; null lets it live. Gives how long it worked. */
async function loadAndKill(path: string, afterMs: number | null): Promise<number> {
  const child = spawn(process.execPath, ["--import", TSX, join(PROJECT, "test/load-child.ts"), path], {
    stdio: ["ignore", "pipe", "inherit"],
    env: process.env,
  });
  const closed = once(child, "close");
  const [first] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
  expect(first).toContain("begins");
  const begun = Date.now();
  child.stdout.resume();
  if (afterMs !== null) {
    await Promise.race([delay(afterMs), closed]);
    child.kill("SIGKILL");
  }
  await closed;
  return Date.now() - begun;
}

test("a dozen loads that are killed leave nothing that the next start and load do not finish", async () => {
  await graph.load(writeBundle(harbour()));
  const restore = await keep(graph);
  const before = await dumpOf(graph);
  const path = writeBundle(longer());
  const took = await loadAndKill(path, null);
  const after = await dumpOf(graph);
  expect(after).not.toEqual(before);
  let unfinished = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await restore();
    await loadAndKill(path, Math.round((took * kill) / (KILLS + 1)));
    const left = (await graph.dump()).some((line) => /"Dirty"|"Unjudged"|"Unaudited"|"heldAt"/.test(line));
    unfinished += left ? 1 : 0;
    await refresh(graph.graph, { now: NOW });
    expect([before, after]).toContainEqual(await dumpOf(graph));
    await loadBundles(graph.graph, [path], { now: NOW });
    expect(await dumpOf(graph)).toEqual(after);
  }
  // Some of the kills came in the middle of the work, or this would have shown nothing.
  expect(unfinished).toBeGreaterThan(0);
}, 600_000);
