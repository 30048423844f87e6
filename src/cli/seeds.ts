import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as z from "zod";

const FOLDER = join(import.meta.dirname, "../../seeds");

/** The folders of the bundles that `start` loads, in order; `seeds/start.json` names them. */
export function readSeedPaths(): readonly string[] {
  const names = z.array(z.string()).parse(JSON.parse(readFileSync(join(FOLDER, "start.json"), "utf8")));
  return names.map((name) => join(FOLDER, name));
}

/** What to do about a graph without bundles: the line that loads the first of the shipped ones. */
export function emptyHint(): string {
  const [first] = readSeedPaths();
  return `No bundle is loaded. Run \`lacuna load ${relative(process.cwd(), first ?? "PATH")}\`, or \`lacuna start\`.`;
}
