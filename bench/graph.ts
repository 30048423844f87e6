// Fills an empty Neo4j with a graph of a size: `npx tsx bench/graph.ts --size S --uri bolt://127.0.0.1:7687`, with
// NEO4J_USER and NEO4J_PASSWORD where it asks for them. `--bundles FOLDER` writes the same graph as bundles instead.
// `--audit COUNT` runs the rules of the audit on so many texts afterwards, as a load does on all of them.
import { parseArgs } from "node:util";
import { openDriver } from "../src/db/driver.ts";
import { auditTexts } from "./graph/audit.ts";
import { writeBundles } from "./graph/bundles.ts";
import { makeBundles } from "./graph/generate.ts";
import { type Size, SIZES } from "./graph/world.ts";
import { writeGraph } from "./graph/writer.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "S" },
    uri: { type: "string", default: process.env.NEO4J_URI ?? "bolt://127.0.0.1:7687" },
    bundles: { type: "string" },
    audit: { type: "string", default: "0" },
  },
});
const { size, uri, bundles, audit } = values;
if (!(size in SIZES)) throw new RangeError(`--size is one of ${Object.keys(SIZES).join(", ")}`);
const made = makeBundles(SIZES[size as Size]);
if (bundles === undefined) {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  const driver = openDriver({ uri, user, password });
  const report = await writeGraph(driver, made, new Date(), (claims) => console.error(`${String(claims)} claims`));
  console.log(`${String(report.claims)} claims in ${report.seconds.toFixed(1)} s`);
  if (Number(audit) > 0) console.log(`${String(await auditTexts(driver, Number(audit), new Date()))} findings`);
  await driver.close();
} else {
  console.log(writeBundles(made, bundles).join("\n"));
}
