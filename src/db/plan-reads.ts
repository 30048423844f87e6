import { cypher } from "../generated/cypher.ts";
import type { Graph } from "./graph.ts";

/** What no reader waits for: loads, audits and exports have time, and Neo4j Browser brings texts of its own. */
export const NOT_FOR_READERS = /^(?:audit|browser|export|ingest|refresh|system)\//;

const READS = Object.values(cypher).filter(({ name, mode }) => mode === "read" && !NOT_FOR_READERS.test(name));

/**
 * Runs every statement that readers wait for once, with nothing to find: Neo4j plans a statement when it first meets
 * it, and keeps the plan.
 */
export async function planReads(graph: Graph): Promise<void> {
  for (const statement of READS) await graph.run<object, unknown>(statement, statement.blank);
}
