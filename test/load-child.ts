// A process of its own that loads a bundle and may be killed meanwhile: `tsx test/load-child.ts FOLDER`.
import { openDriver } from "../src/db/driver.ts";
import { createGraph } from "../src/db/graph.ts";
import { loadBundles } from "../src/ingest/load.ts";

const [path = ""] = process.argv.slice(2);
const { LACUNA_TEST_URI: uri = "", LACUNA_TEST_USER: user, LACUNA_TEST_PASSWORD: password } = process.env;
const driver = openDriver({ uri, user: user === "" ? undefined : user, password });
const graph = createGraph(driver, undefined, { read: 60_000, write: 120_000 });
process.stdout.write("begins\n");
await loadBundles(graph, [path], { now: new Date("2026-01-02T03:04:05.000Z"), most: 4 });
process.stdout.write("done\n");
await driver.close();
