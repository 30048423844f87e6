import { GraphQLError } from "graphql";
import { readConfig, type Config } from "../config.ts";
import type { Context } from "../context.ts";
import { openDriver } from "../db/driver.ts";
import { createGraph, PATIENT, type Graph } from "../db/graph.ts";
import { applySchema } from "../db/setup.ts";
import { createLacuna, type Lacuna } from "../lacuna.ts";
import { Neo4jUnavailable, openNeo4j, type Neo4jConnection } from "../neo4j/open.ts";
import { editLink } from "../server/browser/links.ts";
import type { Surroundings } from "./command.ts";

/** What a command that asks the graph works with. */
export interface Session {
  readonly config: Config;
  readonly graph: Graph;
  readonly lacuna: Lacuna;
}

/** Links to Neo4j Browser with a query in its editor; none where Neo4j goes before anybody can follow them. */
function browserUrlOf({ browserUrl, stays }: Neo4jConnection): Context["browserUrl"] {
  return (picture) => (browserUrl === undefined || !stays ? null : editLink(browserUrl, picture));
}

/** What an outage means to a person at a terminal: which Neo4j it is, and what to do about it. */
function toUnavailable(error: unknown, { kind, uri }: Neo4jConnection): unknown {
  if (!(error instanceof GraphQLError) || error.extensions.code !== "SERVICE_UNAVAILABLE") return error;
  const todo = kind === "given" ? "Check NEO4J_URI, or unset it to let Lacuna start a Neo4j of its own." : "Try again.";
  const what = error.message.replace(/ Try again.*$/, "");
  return new Neo4jUnavailable(`${uri}: ${what} ${todo}`, { cause: error });
}

/**
 * Runs work on the graph: on the Neo4j that the settings name, else on the one that runs, else on one that is started
 * for it and stopped afterwards. Unless `writes` is false, constraints and indexes are put in place first. Throws Neo4jUnavailable where there is none that answers.
 */
export async function withSession<Result>(
  { terminal, env, signal }: Surroundings,
  work: (session: Session) => Promise<Result>,
  { writes = true }: { readonly writes?: boolean } = {},
): Promise<Result> {
  const config = readConfig(env);
  const log = terminal.isWatched ? terminal.note : () => undefined;
  const connection = await openNeo4j(config, { log, signal });
  try {
    const driver = openDriver({
      uri: connection.uri,
      ...(connection.authentication ? { user: connection.user, password: connection.password } : {}),
    });
    try {
      const graph = createGraph(driver, connection.database, PATIENT);
      if (writes) await applySchema(graph);
      return await work({ config, graph, lacuna: createLacuna(graph, browserUrlOf(connection)) });
    } catch (error) {
      throw toUnavailable(error, connection);
    } finally {
      await driver.close();
    }
  } finally {
    await connection.close();
  }
}
