import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import express, { type RequestHandler } from "express";
import { GraphQLError, Kind, parse, type OperationDefinitionNode } from "graphql";
import { refuse } from "./errors.ts";
import { LIMITS, PARSE_OPTIONS } from "./limits.ts";

/** Root fields that take whole bundles. */
const BUNDLE_FIELDS: ReadonlySet<string> = new Set(["checkBundle", "loadBundle"]);

/** Whether an operation does nothing but check or load one bundle: its texts may be long, nobody else's. */
export function takesBundle(operation: OperationDefinitionNode | undefined): boolean {
  const [field, ...more] = operation?.selectionSet.selections ?? [];
  return more.length === 0 && field?.kind === Kind.FIELD && BUNDLE_FIELDS.has(field.name.value);
}

function operationOf(body: unknown): OperationDefinitionNode | undefined {
  const { query } = (typeof body === "object" && body !== null ? body : {}) as { readonly query?: unknown };
  if (typeof query !== "string" || query.length > LIMITS.bodyBytes) return undefined;
  try {
    const [only, ...more] = parse(query, PARSE_OPTIONS).definitions;
    return more.length === 0 && only?.kind === Kind.OPERATION_DEFINITION ? only : undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/**
 * Reads JSON bodies. A large one is read only from somebody who may load bundles, which is known before a byte of it
 * is read, and kept only where it checks or loads one. `mayLoad` decides by the Authorization header.
 */
export function createBodyReader(mayLoad: (authorization: string | undefined) => boolean): RequestHandler {
  // `strict` would refuse a body such as `null` with a text of its own; GraphQL has an answer for it.
  const sizes = new WeakMap<IncomingMessage, number>();
  const common = {
    inflate: false,
    strict: false,
    verify: (request: IncomingMessage, _response: unknown, bytes: Buffer, encoding: string) => {
      sizes.set(request, bytes.length);
      // The parser would put another character in the place of what is none, without a word.
      if (encoding === "utf-8" && !isUtf8(bytes)) throw new Error("the body is not UTF-8");
    },
  };
  const small = express.json({ ...common, limit: LIMITS.bodyBytes });
  const large = express.json({ ...common, limit: LIMITS.bundleBodyBytes });
  return (request, response, next) => {
    if (!mayLoad(request.headers.authorization)) {
      small(request, response, next);
      return;
    }
    large(request, response, (error?: unknown) => {
      if (error !== undefined) next(error);
      else if ((sizes.get(request) ?? 0) <= LIMITS.bodyBytes || takesBundle(operationOf(request.body))) next();
      else refuse(response, "PAYLOAD_TOO_LARGE", `The body is larger than ${LIMITS.bodyBytes} bytes. Send less.`);
    });
  };
}
