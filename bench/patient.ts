import type { Driver, QueryResult } from "neo4j-driver";

/** The managed Neo4j ends what takes ten seconds, unless it is told otherwise; on a busy machine much does. */
const TIMEOUT_MS = 300_000;

/** Runs a statement of the bench itself, however long it takes. */
export async function run(
  driver: Driver,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<QueryResult> {
  const session = driver.session();
  try {
    return await session.run(text, parameters, { timeout: TIMEOUT_MS });
  } finally {
    await session.close();
  }
}
