import { GraphQLError } from "graphql";
import { ConfigError } from "../config.ts";
import { BundleError } from "../ingest/problem.ts";
import { Neo4jRefused, Neo4jUnavailable } from "../neo4j/types.ts";
import { STATUS, statusOfCode, type Status } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** Which status an error stands for; undefined where it is nobody's mistake but Lacuna's own. */
function statusOf(error: unknown): Status | undefined {
  if (error instanceof Neo4jUnavailable) return STATUS.noNeo4j;
  if (error instanceof ConfigError || error instanceof Neo4jRefused || error instanceof BundleError)
    return STATUS.misuse;
  const status = error instanceof GraphQLError ? statusOfCode(error.extensions.code) : STATUS.fault;
  return status === STATUS.fault ? undefined : status;
}

/** The whole cause: a fault is reported to those who can mend it. */
function faultText(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

/** Tells on standard error why a command failed, and gives the status to end with. */
export function tellFailure(error: unknown, terminal: Terminal): Status {
  const status = statusOf(error);
  if (status !== undefined && error instanceof Error) {
    terminal.note(`lacuna: ${error.message}`);
    return status;
  }
  terminal.note(`lacuna: a fault of Lacuna itself; please report it with what follows.\n${faultText(error)}`);
  return STATUS.fault;
}
