import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command, Name } from "./contender.ts";

const PROJECT = join(import.meta.dirname, "..", "..");
const ALTERNATIVE = join(import.meta.dirname, "neo4j-graphql");

/** How each contender is started. `project` is the checkout of Lacuna that is measured, by default this one. */
export function commandsFor(project = PROJECT, tap?: string): Readonly<Partial<Record<Name, Command>>> {
  const preload =
    tap === undefined ? {} : { env: { NODE_OPTIONS: `--import=${join(PROJECT, "bench", "tap.mjs")}`, BENCH_TAP: tap } };
  return {
    raw: {
      words: [process.execPath, "--import", "tsx", join(import.meta.dirname, "raw", "server.ts")],
      cwd: PROJECT,
      ready: /ready at (\S+)/,
    },
    lacuna: {
      words: [process.execPath, join(resolve(project), "bin", "lacuna.js"), "start", "--no-seed"],
      cwd: resolve(project),
      ready: /Lacuna is ready at (\S+)/,
      ...preload,
    },
    ...(existsSync(join(ALTERNATIVE, "node_modules"))
      ? {
          "neo4j-graphql": {
            words: [process.execPath, "server.mjs"],
            cwd: ALTERNATIVE,
            ready: /ready at (\S+)/,
          },
        }
      : {}),
  };
}
