import { type Driver, int } from "neo4j-driver";
import { createGraph } from "../../src/db/graph.ts";
import { refresh } from "../../src/refresh/refresh.ts";
import { run } from "../patient.ts";
import { statementOf } from "./statements-of.ts";

const MINUTES = 600_000;

/** Runs the rules of the audit on the first texts by id, as a load does on all; gives how many findings there are. */
export async function auditTexts(driver: Driver, count: number, now: Date): Promise<number> {
  await run(driver, statementOf("mark-texts"), { count: int(count) });
  await refresh(createGraph(driver, undefined, { read: MINUTES, write: MINUTES }), { now });
  const { records } = await run(driver, statementOf("findings"));
  return Number(records[0]?.get("findings"));
}
