import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";

/** Removes those of these entities and sources that no bundle defines and nothing uses. */
export async function sweep(run: Run, entities: readonly string[], sources: readonly string[]): Promise<void> {
  // What leads on from them is asked for now: when they go, nothing leads there any longer.
  const along = (await run(cypher["ingest/merged-with"], { ids: entities })).map(({ id }) => id);
  const cited = (await run(cypher["ingest/cited-with"], { ids: sources })).map(({ id }) => id);
  // One that goes may have been the last user of another, so each round may free more.
  for (let removed = along.length; removed > 0;) {
    removed = (await run(cypher["ingest/sweep-entities"], { ids: along }))[0]?.removed ?? 0;
  }
  for (let removed = cited.length; removed > 0;) {
    removed = (await run(cypher["ingest/sweep-sources"], { ids: cited }))[0]?.removed ?? 0;
  }
}
