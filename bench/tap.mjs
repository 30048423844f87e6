// Preloaded into Lacuna for one of the measurements: writes down every statement that the driver is given, with its
// parameters, so that its database hits can be counted afterwards. Knows the driver's public classes and nothing of Lacuna.
import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { BENCH_TAP = "" } = process.env;
const require = createRequire(join(process.cwd(), "package.json"));
const core = createRequire(require.resolve("neo4j-driver"))("neo4j-driver-core");

function plain(value) {
  if (core.isInt(value)) return { $int: value.toNumber() };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

for (const Runner of [core.Session, core.Transaction]) {
  const { run } = Runner.prototype;
  Runner.prototype.run = function (text, parameters, ...rest) {
    appendFileSync(BENCH_TAP, `${JSON.stringify({ text, parameters: plain(parameters ?? {}) })}\n`);
    return run.call(this, text, parameters, ...rest);
  };
}
