import type { Driver } from "neo4j-driver";
import { createGraph, PATIENT } from "../../src/db/graph.ts";
import { applySchema } from "../../src/db/setup.ts";
import { run } from "../patient.ts";
import type { MadeBundle } from "./generate.ts";
import { createRelations } from "./relations.ts";
import { type Known, ROW_KINDS, rowsOf } from "./rows.ts";
import { statementOf } from "./statements-of.ts";

const BATCH = 2_000;

/** Cuts what comes into lists of a batch. */
function* batched<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** How many claims a second were written, and how many nodes there are now. */
export interface Written {
  readonly claims: number;
  readonly seconds: number;
}

/**
 * Writes bundles into an empty Neo4j, as the loader leaves them, but for the findings of the audit. Throws where there
 * is anything but a schema.
 */
export async function writeGraph(
  driver: Driver,
  bundles: Iterable<MadeBundle>,
  now: Date,
  onBundle: (claims: number) => void = () => undefined,
): Promise<Written> {
  const write = async (name: string, rows: Iterable<object>): Promise<void> => {
    for (const batch of batched(rows)) {
      await run(driver, statementOf(name), { rows: batch });
    }
  };
  await applySchema(createGraph(driver, undefined, PATIENT));
  const { records } = await run(driver, statementOf("count"));
  const nodes = Number(records[0]?.get("nodes"));
  if (nodes > 0) throw new Error(`the graph has ${String(nodes)} nodes; give an empty Neo4j`);
  const start = performance.now();
  const known: Known = { names: new Map(), sources: new Map(), relations: createRelations() };
  let claims = 0;
  for (const bundle of bundles) {
    const rows = rowsOf(bundle, now.toISOString(), known);
    for (const kind of ROW_KINDS) await write(kind, rows[kind]);
    claims += rows.claims.length;
    onBundle(claims);
  }
  const nameOf = (id: string): string => known.names.get(id)?.[0] ?? id;
  await write("relations", known.relations.rows(nameOf));
  return { claims, seconds: (performance.now() - start) / 1_000 };
}
