import type { Driver } from "neo4j-driver";
import { createGraph } from "../../src/db/graph.ts";
import { cypher } from "../../src/generated/cypher.ts";
import { auditSources } from "../../src/ingest/audit.ts";

const MINUTES = 600_000;
/** Texts that are looked at in one transaction: a load looks at as many. */
const PAGE = 50;

/** Runs the rules of the audit on the first texts by id, as a load does; gives how many findings they made. */
export async function auditTexts(driver: Driver, count: number, now: Date, page = PAGE): Promise<number> {
  const graph = createGraph(driver, undefined, { read: MINUTES, write: MINUTES });
  const texts = await graph.run(cypher["audit/sources"], { after: "", limit: count });
  const ids = texts.map(({ id }) => id);
  let findings = 0;
  for (let at = 0; at < ids.length; at += page) {
    findings += (await graph.transaction((run) => auditSources(run, ids.slice(at, at + page), now))).found;
  }
  return findings;
}
