import type { Driver } from "neo4j-driver";
import { createGraph } from "../../src/db/graph.ts";
import { cypher } from "../../src/generated/cypher.ts";
import { auditSources } from "../../src/ingest/audit.ts";

const MINUTES = 600_000;

/** Runs the rules of the audit on the first texts by id, as a load does; gives how many findings they made. */
export async function auditTexts(driver: Driver, count: number, now: Date): Promise<number> {
  const graph = createGraph(driver, undefined, { read: MINUTES, write: MINUTES });
  const texts = await graph.run(cypher["audit/sources"], { after: "", limit: count });
  const { found } = await graph.transaction((run) =>
    auditSources(
      run,
      texts.map(({ id }) => id),
      now,
    ),
  );
  return found;
}
