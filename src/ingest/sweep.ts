import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";

/** Removes those of these entities and sources that no bundle defines and nothing uses. */
export async function sweep(run: Run, entities: readonly string[], sources: readonly string[]): Promise<void> {
  // One that goes may have been the last user of another, so each round may free more.
  for (let removed = entities.length; removed > 0;) {
    removed = (await run(cypher["ingest/sweep-entities"], { ids: entities }))[0]?.removed ?? 0;
  }
  for (let removed = sources.length; removed > 0;) {
    removed = (await run(cypher["ingest/sweep-sources"], { ids: sources }))[0]?.removed ?? 0;
  }
}
