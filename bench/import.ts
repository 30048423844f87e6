// How fast rows come in, and how much memory that takes: `npx tsx bench/import.ts [ROWS...]`, on the Neo4j of the settings
// or the managed one. Each size is a bundle of its own, which is taken out again.
import { createWriteStream, mkdtempSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { openDriver } from "../src/db/driver.ts";
import { createGraph, PATIENT } from "../src/db/graph.ts";
import { applySchema } from "../src/db/setup.ts";
import { importFile } from "../src/ingest/import/import.ts";
import { readMapping } from "../src/ingest/import/mapping.ts";
import { unloadBundle } from "../src/ingest/unload.ts";
import { openNeo4j } from "../src/neo4j/open.ts";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2_000, 10_000, 50_000];

/** A table of shares of a hundred firms in many made-up years. */
async function writeTable(rows: number): Promise<{ file: string; mapping: string }> {
  const folder = mkdtempSync(join(tmpdir(), "lacuna-bench-"));
  const [file, mapping] = [join(folder, "shares.csv"), join(folder, "shares.yaml")];
  const stream = createWriteStream(file);
  stream.write("firm,year,share\n");
  for (let row = 0; row < rows; row += 1) {
    if (!stream.write(`Firm ${String(row % 100)},${String(1000 + (row % 1000))},${(row % 97) / 10}\n`))
      await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
  const id = `bench-${String(rows)}`;
  writeFileSync(
    mapping,
    JSON.stringify({
      bundle: { id: `bundle:${id}`, title: id },
      source: { id: `source:${id}`, title: id },
      entities: [{ id: `market:${id}`, name: `Market ${id}` }],
      define: [{ type: "company", name: "{firm}" }],
      claims: [
        {
          predicate: "HAS_MEASURE",
          subject: "{firm}",
          market: `market:${id}`,
          statement: "{firm} had {share} % in {year}.",
          quantity: { measure: "market-share", unit: "percent", value: "{share}" },
          validTime: "{year}",
        },
      ],
    }),
  );
  return { file, mapping };
}

const config = readConfig(process.env);
const neo4j = await openNeo4j(config, { log: console.error });
const { uri, user, password, database } = neo4j;
const driver = openDriver({ uri, user, password });
const graph = createGraph(driver, database, PATIENT);
await applySchema(graph);
console.log("| rows | first import (rows/s) | again (rows/s) | most memory (MB) |\n| --- | --- | --- | --- |");
for (const rows of sizes) {
  const { file, mapping } = await writeTable(rows);
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  const rates: number[] = [];
  while (rates.length < 2) {
    const start = performance.now();
    await importFile(graph, file, readMapping(mapping), {
      ...{ now: new Date(), strict: true, dryRun: false },
      onBadRow: ({ reason }) => {
        throw new Error(reason);
      },
    });
    rates.push(Math.round(rows / ((performance.now() - start) / 1_000)));
  }
  clearInterval(watch);
  await unloadBundle(graph, `bundle:bench-${String(rows)}`);
  console.log(`| ${String(rows)} | ${rates.map(String).join(" | ")} | ${String(Math.round(most / 1e6))} |`);
}
await driver.close();
await neo4j.close();
