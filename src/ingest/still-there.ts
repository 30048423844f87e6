import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import type { PreparedBundle } from "./prepare.ts";
import { BundleError, type Problem } from "./problem.ts";

/**
 * Checks once more, now under the lock, what a bundle takes from the graph: somebody may have taken it out, or given a
 * source another text, since the bundle was checked. Throws a `BundleError`.
 */
export async function checkStillThere(run: Run, { bundle, names, file }: PreparedBundle): Promise<void> {
  const own = new Set([...bundle.entities, ...bundle.sources].map(({ id }) => id));
  const [known] = await run(cypher["ingest/known"], { bundle: bundle.bundle.id, ids: names, hashes: [] });
  const there = new Set(known?.ids ?? []);
  const gone = names.filter((id) => !own.has(id) && !there.has(id));
  const texts = new Map(bundle.sources.map(({ id, text }) => [id, text?.sha256]));
  const other = (known?.sources ?? []).filter(({ id, textId }) => (texts.get(id) ?? textId) !== textId);
  const at = (message: string): Problem => ({ file, line: 1, column: 1, message, severity: "error" });
  const problems = [
    ...gone.map((id) => at(`"${id}" was taken out of the graph while the bundle was checked. Load it again.`)),
    ...other.map(({ id, bundle: by }) => at(`${by} gave "${id}" another text while the bundle was checked.`)),
  ];
  if (problems.length > 0) throw new BundleError(problems);
}
