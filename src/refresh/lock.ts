import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";

/**
 * Takes the one lock of everybody who changes claims, until the transaction ends. To be called before anything is read
 * that the change depends on. Throws where constraints and indexes are not in place.
 */
export async function lockGraph(run: Run): Promise<void> {
  const [row] = await run(cypher["refresh/lock"], {});
  if (row?.locked !== 1) throw new Error("The graph has no schema yet. Apply it before changing claims.");
}
