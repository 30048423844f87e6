import type { Config } from "../config.ts";
import { findCompose, openCompose } from "./compose.ts";
import { openManaged } from "./managed.ts";
import { Neo4jUnavailable, ToolMissing, type Neo4jConnection, type OpenOptions } from "./types.ts";

export { databaseStatus, resetDatabase, stopDatabase } from "./lifecycle.ts";
export { Neo4jRefused, Neo4jUnavailable } from "./types.ts";
export type { DatabaseStatus, Neo4jConnection, OpenOptions } from "./types.ts";

const ways =
  "Do one of: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j of yours; " +
  "start Docker (with its compose plugin); install Java 17 or 21 and Maven.";

/**
 * The Neo4j to use: the one that NEO4J_URI names; else one in Docker, where its daemon answers; else Neo4j Community
 * run by the service. A given one is not contacted here. Throws Neo4jUnavailable with one message that says why there
 * is none and what to install.
 */
export async function openNeo4j(config: Config, options: OpenOptions): Promise<Neo4jConnection> {
  if (config.neo4j !== undefined) {
    const browser = config.browserUrl === undefined ? {} : { browserUrl: config.browserUrl };
    const close = (): Promise<void> => Promise.resolve();
    const known = { authentication: true, passwordIsNew: false, runsCommands: false, stays: true };
    return { kind: "given", ...config.neo4j, ...browser, ...known, close };
  }
  const compose = await findCompose(config);
  if (compose.kind === "found") return openCompose(config, compose, options);
  try {
    const connection = await openManaged(config, options);
    return config.browserUrl === undefined ? connection : { ...connection, browserUrl: config.browserUrl };
  } catch (error) {
    if (!(error instanceof ToolMissing)) throw error;
    throw new Neo4jUnavailable(`No Neo4j: NEO4J_URI is not set, ${compose.reason}, and: ${error.message} ${ways}`, {
      cause: error,
    });
  }
}
