import { GraphQLError } from "graphql";
import { Neo4jError } from "neo4j-driver";

/** Neo4j cannot be reached, or did not answer in time to be heard. */
export function serviceUnavailable(cause?: unknown): GraphQLError {
  return new GraphQLError("Neo4j does not answer. Try again in a few seconds.", {
    originalError: cause instanceof Error ? cause : null,
    extensions: { code: "SERVICE_UNAVAILABLE" },
  });
}

function coded(code: string, message: string, originalError: Error): GraphQLError {
  return new GraphQLError(message, { originalError, extensions: { code } });
}

/** A failure before there was a plan: where time ran out, it is Neo4j that is busy, and no fault of the question. */
export function toPlanningError(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !error.code.includes("TransactionTimedOut")) return error;
  return new GraphQLError("Neo4j is still planning this question. Ask again in a few seconds.", {
    originalError: error,
    extensions: { code: "SERVICE_UNAVAILABLE", reason: "PLANNING" },
  });
}

/**
 * What a failure of the driver means to a client. A code that does not begin with `Neo.ClientError.` is an outage:
 * a reset during login is a `ProtocolError`, an exhausted pool has no code at all, so a list of outages would be too short.
 */
export function toPublicError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = error.code;
  if (code.includes("TransactionTimedOut")) {
    return coded("TIMEOUT", "The answer took too long. Ask for less: a smaller page, fewer hops, one market.", error);
  }
  if (code.endsWith("MemoryPoolOutOfMemoryError")) {
    return coded("RESULT_TOO_LARGE", "The answer is too large. Ask for less: a smaller page, fewer hops.", error);
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    return coded("SERVICE_UNAVAILABLE", "Neo4j refuses the user or the password that Lacuna has.", error);
  }
  return code.startsWith("Neo.ClientError.")
    ? coded("INTERNAL_SERVER_ERROR", "Something went wrong here.", error)
    : serviceUnavailable(error);
}
