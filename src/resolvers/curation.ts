import { GraphQLError } from "graphql";
import type { Context } from "../context.ts";
import type { ChangeRequest } from "../curation/change.ts";
import type { MutationResolvers } from "../generated/schema.ts";
import { checkText } from "./arguments.ts";

interface ChangeArguments {
  readonly id: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

function refused(code: "UNAUTHENTICATED" | "FORBIDDEN", status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** The name of the curator who asks. Throws where nobody, or nobody who may, asks. */
function curatorOf({ caller }: Context): string {
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

function toRequest(args: ChangeArguments, context: Context): ChangeRequest {
  const by = curatorOf(context);
  const { idempotencyKey: key, expectedVersion } = args;
  return {
    id: checkText("id", args.id),
    by,
    key: key === null || key === undefined ? null : checkText("idempotencyKey", key),
    expectedVersion: expectedVersion ?? null,
  };
}

/** The changes that curators can make. */
export const Mutation: MutationResolvers = {
  reviewFinding: async (_root, args, context) => {
    const request = toRequest(args, context);
    const note = args.note === null || args.note === undefined ? null : checkText("note", args.note);
    return { finding: await context.curation.reviewFinding(request, args.decision, note) };
  },
  deprecateClaim: async (_root, args, context) => {
    const request = toRequest(args, context);
    const { claim, relations } = await context.curation.deprecateClaim(request, checkText("reason", args.reason));
    return { claim, relationsRemoved: relations };
  },
  reinstateClaim: async (_root, args, context) => {
    const { claim, relations } = await context.curation.reinstateClaim(toRequest(args, context));
    return { claim, relationsAdded: relations };
  },
};
