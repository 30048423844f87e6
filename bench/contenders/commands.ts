import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command, Name } from "./contender.ts";

const PROJECT = join(import.meta.dirname, "..", "..");
const ALTERNATIVE = join(import.meta.dirname, "neo4j-graphql");

/** The program as it is built; or its source, with every statement written to the file `tap`, since the build has the driver in it. */
function lacunaWords(tap: string | undefined): readonly string[] {
  return tap === undefined
    ? ["bin/lacuna.js"]
    : ["--import", "tsx", "--import", join(PROJECT, "bench", "tap.mjs"), "src/main.ts"];
}

/** How each contender is started. `project` is the checkout of Lacuna that is measured, by default this one. */
export function commandsFor(project = PROJECT, tap?: string): Readonly<Partial<Record<Name, Command>>> {
  return {
    raw: {
      words: [process.execPath, "--import", "tsx", join(import.meta.dirname, "raw", "server.ts")],
      cwd: PROJECT,
      ready: /ready at (\S+)/,
    },
    lacuna: {
      words: [process.execPath, ...lacunaWords(tap), "start", "--no-seed"],
      cwd: resolve(project),
      ready: /Lacuna is ready at (\S+)/,
      ...(tap === undefined ? {} : { env: { BENCH_TAP: tap } }),
    },
    ...(existsSync(join(ALTERNATIVE, "node_modules"))
      ? { "neo4j-graphql": { words: [process.execPath, "server.mjs"], cwd: ALTERNATIVE, ready: /ready at (\S+)/ } }
      : {}),
  };
}
