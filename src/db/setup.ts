import { cypher } from "../generated/cypher.ts";
import type { Graph } from "./graph.ts";

/** The version of constraints and indexes that this service wants. Raise it with every change to `cypher/schema/`. */
export const SCHEMA_VERSION = 3;

const SCHEMA_STATEMENTS = Object.values(cypher).filter((statement) => statement.mode === "schema");

/** Puts constraints and indexes in place, and records their version. Safe to repeat; does nothing where they are there. */
export async function applySchema(graph: Graph): Promise<void> {
  const [state] = await graph.run(cypher["system/ping"], {});
  if (state?.version === SCHEMA_VERSION) return;
  for (const statement of SCHEMA_STATEMENTS) await graph.run(statement, {});
  await graph.run(cypher["system/await-indexes"], {});
  await graph.run(cypher["system/record-schema"], { version: SCHEMA_VERSION });
}
