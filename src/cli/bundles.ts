import type { BundleRow } from "../generated/cypher.ts";
import type { Graph } from "../db/graph.ts";
import { unloadBundle } from "../ingest/unload.ts";
import { createBundleLoaders, type BundleCounts } from "../loaders/bundle.ts";
import { printJson } from "./ask.ts";
import { checkCount, STATUS, type Run } from "./command.ts";
import { table } from "./render/table.ts";
import { plain } from "./render/text.ts";
import { count } from "./render/words.ts";
import { emptyHint } from "./seeds.ts";
import { withSession } from "./session.ts";

/** Every bundle that is loaded, with its counts and questions, by id. */
export async function readBundles(graph: Graph): Promise<readonly (BundleRow & BundleCounts)[]> {
  const bundles = createBundleLoaders(graph);
  const rows = await bundles.all();
  return Promise.all(rows.map(async (row) => ({ ...row, ...(await bundles.counts.load(row.id)) })));
}

/** Lists what is loaded. */
export const bundles: Run = (input, surroundings) => {
  checkCount(input, 0, 0, "");
  const { terminal } = surroundings;
  return withSession(surroundings, async ({ graph }) => {
    const loaded = await readBundles(graph);
    if (input.flag("json")) printJson(terminal, { bundles: loaded });
    else if (loaded.length > 0) {
      const rows = loaded.map(({ id, title, claims, sources }) => [id, title, String(claims), String(sources)]);
      terminal.out(
        table(["bundle", "title", "claims", "sources"], rows, terminal.columns, ["claims", "sources"]).join("\n"),
      );
    }
    if (loaded.length > 0) return STATUS.done;
    terminal.note(emptyHint());
    return STATUS.no;
  });
};

/** Takes a bundle out. */
export const unload: Run = (input, surroundings) => {
  checkCount(input, 1, 1, "BUNDLE");
  const { terminal } = surroundings;
  const [id = ""] = input.positionals;
  return withSession(surroundings, async ({ graph }) => {
    const known = await readBundles(graph);
    if (!known.some((bundle) => bundle.id === id)) {
      terminal.note(`No bundle "${plain(id)}" is loaded. \`lacuna bundles\` lists what is.`);
      return STATUS.no;
    }
    const report = await unloadBundle(graph, id);
    if (input.flag("json")) printJson(terminal, report);
    else
      terminal.out(`${id} is out: ${count(report.removed, "claim")} removed, ${report.kept} kept for other bundles.`);
    return STATUS.done;
  });
};
