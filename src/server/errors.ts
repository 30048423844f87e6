import { randomUUID } from "node:crypto";
import { HeaderMap } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { Response } from "express";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { Reason } from "./limits.ts";

/** Every code that a client can see, with the HTTP status of a request that fails as a whole with it. */
export const STATUS = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  METHOD_NOT_ALLOWED: 405,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  RESULT_TOO_LARGE: 400,
  OVERLOADED: 503,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const satisfies Readonly<Record<string, number>>;

/** A code of the closed list. */
export type Code = keyof typeof STATUS;

/** Codes that decide the status of the whole answer even where only a field failed: the client has to act on them. */
const DECISIVE: ReadonlySet<string> = new Set<Code>([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "RATE_LIMITED",
  "RESULT_TOO_LARGE",
  "OVERLOADED",
  "SERVICE_UNAVAILABLE",
  "TIMEOUT",
]);

const MESSAGE_LENGTH = 300;
const RETRY_AFTER_SECONDS = "2";

/** Whether it is a code of the closed list. */
export function isCode(code: unknown): code is Code {
  return typeof code === "string" && Object.hasOwn(STATUS, code);
}

function capped(message: string): string {
  return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH - 1)}…`;
}

/** Headers that go with a status: when to come again, how to say who one is. */
function headersFor(status: number): readonly (readonly [string, string])[] {
  if (status === 503 || status === 429) return [["retry-after", RETRY_AFTER_SECONDS]];
  return status === 401 ? [["www-authenticate", "Bearer"]] : [];
}

/** Status and headers that errors ask of the whole answer; null where they ask for none. The highest status wins. */
export function headOf(errors: readonly GraphQLFormattedError[]): { status: number; headers: HeaderMap } | null {
  const statuses = errors.flatMap(({ extensions }) => {
    const code = extensions?.code;
    return isCode(code) && DECISIVE.has(code) ? [STATUS[code]] : [];
  });
  if (statuses.length === 0) return null;
  const status = Math.max(...statuses);
  return { status, headers: new HeaderMap(headersFor(status).map(([name, value]) => [name, value])) };
}

/** Logs what went wrong under a random id and gives the error that may be shown instead. */
export function internalError(log: Logger, cause: unknown): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ err: cause, errorId: id }, "a request failed");
  return {
    message: "Something went wrong here. The log has the cause under this id.",
    extensions: { code: "INTERNAL_SERVER_ERROR", id },
  };
}

function publicCode(formatted: GraphQLFormattedError, error: unknown): Code {
  if (error instanceof GraphQLError && error.extensions.http?.status === 405) return "METHOD_NOT_ALLOWED";
  const code = formatted.extensions?.code;
  if (code === "OPERATION_RESOLUTION_FAILURE" || String(code).startsWith("PERSISTED_QUERY_")) return "BAD_REQUEST";
  return isCode(code) ? code : "INTERNAL_SERVER_ERROR";
}

function parseError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const isTooLong = formatted.message.includes("tokens. Parsing aborted");
  const reason = isTooLong ? { reason: "DOCUMENT_TOO_LARGE" satisfies Reason } : {};
  const isSyntax = formatted.message.startsWith("Syntax Error");
  return {
    ...formatted,
    message: isSyntax ? capped(formatted.message) : "The document cannot be parsed. It nests too deep.",
    extensions: { code: "GRAPHQL_PARSE_FAILED", ...reason },
  };
}

/**
 * Turns every error of GraphQL into one that a client may see: a code of the closed list, no more than 300 characters.
 * What is not on the list becomes INTERNAL_SERVER_ERROR with a random id, and the log gets the cause.
 */
export function createFormatError(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = publicCode(formatted, error);
    if (code === "INTERNAL_SERVER_ERROR") {
      const { locations, path } = formatted;
      return {
        ...internalError(log, unwrapResolverError(error)),
        ...(locations === undefined ? {} : { locations }),
        ...(path === undefined ? {} : { path }),
      };
    }
    if (code === "GRAPHQL_PARSE_FAILED") return parseError(formatted);
    if (STATUS[code] === 503) log.warn({ err: unwrapResolverError(error), code }, "a request was not answered");
    const extensions = Object.entries(formatted.extensions ?? {}).filter(([key]) => key !== "stacktrace");
    return {
      ...formatted,
      message: capped(formatted.message),
      extensions: { ...Object.fromEntries(extensions), code },
    };
  };
}

/** The JSON body of a refusal outside GraphQL; it has the shape of a GraphQL answer. */
export function refusalBody(code: Code, message: string): string {
  return JSON.stringify({ errors: [{ message: capped(message), extensions: { code } }] });
}

/** Answers with a refusal, unless an answer has begun. */
export function refuse(
  response: Response,
  code: Code,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const [name, value] of headersFor(STATUS[code])) response.setHeader(name, value);
  response
    .set(headers)
    .set("cache-control", "no-store")
    .status(STATUS[code])
    .type("json")
    .send(refusalBody(code, message));
}
