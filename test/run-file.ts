import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";

interface Place {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Runs the statement of a .cypher file of this folder against a database, and returns its rows. */
export async function runFile(place: Place, file: string): Promise<Record<string, unknown>[]> {
  const login = place.user === "" ? undefined : neo4j.auth.basic(place.user, place.password);
  const driver = neo4j.driver(place.uri, login, { disableLosslessIntegers: true, maxTransactionRetryTime: 2000 });
  try {
    const { records } = await driver.executeQuery(readFileSync(join(import.meta.dirname, file), "utf8"));
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
