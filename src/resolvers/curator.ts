import { GraphQLError } from "graphql";
import type { Context } from "../context.ts";

function refused(code: "UNAUTHENTICATED" | "FORBIDDEN", status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** The name of the curator who asks. Throws where nobody, or nobody who may, asks. */
export function curatorOf({ caller }: Context): string {
  if (caller.kind === "anonymous") {
    throw refused("UNAUTHENTICATED", 401, "This changes the graph and wants a token: Authorization: Bearer TOKEN.");
  }
  if (caller.kind === "unknown") {
    throw refused("UNAUTHENTICATED", 401, "Nobody has this token. Check it against LACUNA_TOKENS of the service.");
  }
  if (caller.role !== "curator") {
    throw refused("FORBIDDEN", 403, `${caller.name} may read. Changes want the role curator.`);
  }
  return caller.name;
}
