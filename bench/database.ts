import neo4j, { type Driver } from "neo4j-driver";
import { readConfig } from "../src/config.ts";
import { openNeo4j } from "../src/neo4j/open.ts";
import type { GraphAddress } from "./contenders/contender.ts";
import { auditTexts } from "./graph/audit.ts";
import { makeBundles } from "./graph/generate.ts";
import { type Size, SIZES } from "./graph/world.ts";
import { run } from "./patient.ts";
import { writeGraph } from "./graph/writer.ts";

/** Texts on which the rules of the audit are run: on all, they would take hours at M. */
const AUDITED_TEXTS = 10;

/** A Neo4j with the graph of a size in it. */
export interface BenchGraph extends GraphAddress {
  readonly driver: Driver;
  readonly claims: number;
  readonly close: () => Promise<void>;
}

/** Opens the managed Neo4j of a size, or that of NEO4J_URI, and fills it where it is empty. It is kept for the next run. */
export async function openGraph(size: Size, log: (line: string) => void): Promise<BenchGraph> {
  const { uri, user, password, close } = await openNeo4j(readConfig(process.env), {
    log,
    purpose: `bench-${size.toLowerCase()}`,
  });
  // As many claims as can be read are read at once here; what a contender may do is its own matter.
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const count = async (): Promise<number> => {
    const { records } = await run(driver, "MATCH (claim:Claim) RETURN count(claim) AS claims");
    return Number(records[0]?.get("claims"));
  };
  if ((await count()) === 0) {
    const { seconds } = await writeGraph(driver, makeBundles(SIZES[size]), new Date(), (claims) => {
      if (claims % 5_000 < 1_000) log(`  ${String(claims)} claims written`);
    });
    log(`The graph of ${size} was written in ${seconds.toFixed(0)} s.`);
    log(
      `The audit of ${String(AUDITED_TEXTS)} texts gave ${String(await auditTexts(driver, AUDITED_TEXTS, new Date()))} findings.`,
    );
  }
  const claims = await count();
  if (claims !== SIZES[size])
    throw new Error(`that Neo4j has ${String(claims)} claims, and ${size} has ${String(SIZES[size])}`);
  return {
    ...{ uri, user, password, driver, claims },
    close: async () => {
      await driver.close();
      await close();
    },
  };
}
