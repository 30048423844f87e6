import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MadeBundle } from "./generate.ts";

/** Writes bundles into a folder, one folder for each, as the loader reads them; gives their paths in order. */
export function writeBundles(bundles: Iterable<MadeBundle>, folder: string): readonly string[] {
  return Array.from(bundles, ({ raw, texts }) => {
    const path = join(folder, raw.bundle.id.replace(":", "-"));
    mkdirSync(path, { recursive: true });
    // JSON is YAML as well.
    writeFileSync(join(path, "bundle.yaml"), JSON.stringify(raw, null, 1));
    for (const { file, text } of texts) writeFileSync(join(path, file), text);
    return path;
  });
}
