import { cypher } from "../generated/cypher.ts";
import type { Graph } from "./graph.ts";

/** The version of constraints and indexes that this service wants. Raise it with every change to `cypher/schema/`. */
export const SCHEMA_VERSION = 3;

const SCHEMA_STATEMENTS = Object.values(cypher).filter((statement) => statement.mode === "schema");

const PAGE = 5_000;

/** Marks a whole graph as dirty: what an older version made of what is said may not be what this one makes of it. */
async function markAll(graph: Graph): Promise<void> {
  for (let after: string | null = ""; after !== null;) {
    const [row]: readonly { readonly last: string | null }[] = await graph.run(cypher["refresh/mark-all"], {
      after,
      limit: PAGE,
    });
    after = row?.last ?? null;
  }
}

/**
 * Puts constraints and indexes in place, and records their version. Safe to repeat; does nothing where they are there. A
 * graph of another version is marked as dirty; `refresh` brings it in line.
 */
export async function applySchema(graph: Graph): Promise<void> {
  const [state] = await graph.run(cypher["system/ping"], {});
  if (state?.version === SCHEMA_VERSION) return;
  for (const statement of SCHEMA_STATEMENTS) await graph.run(statement, {});
  await graph.run(cypher["system/await-indexes"], {});
  await markAll(graph);
  await graph.run(cypher["system/record-schema"], { version: SCHEMA_VERSION });
}
