import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { checkCost } from "./cost.ts";
import { createFormatError, headOf } from "./errors.ts";
import { takesBundle } from "./large-bodies.ts";
import { checkInput, PARSE_OPTIONS, shapeRule } from "./limits.ts";

/** Holds an operation to the limits once its variables are known. */
const limits: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request: { variables = {} } }) => {
        checkInput(document, variables, takesBundle(operation));
        // An unknown operation name has an answer of its own.
        if (operation !== undefined) checkCost(schema, document, operation, variables);
        return Promise.resolve();
      },
    }),
};

/** Gives an answer the status that its errors ask for: an outage that a resolver met is a 503, not a 200. */
const statuses: ApolloServerPlugin = {
  contextCreationDidFail: ({ error }) => {
    const head = error instanceof GraphQLError ? headOf([error.toJSON()]) : null;
    if (head !== null && error instanceof GraphQLError) Object.assign(error.extensions, { http: head });
    return Promise.resolve();
  },
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        const head = body.kind === "single" ? headOf(body.singleResult.errors ?? []) : null;
        if (head === null) return Promise.resolve();
        http.status = head.status;
        for (const [name, value] of head.headers) http.headers.set(name, value);
        return Promise.resolve();
      },
    }),
};

/** A started GraphQL server with the limits on, and with everything off that speaks to other hosts or tells too much. */
export async function startApollo<Context extends object>(
  schema: GraphQLSchema,
  log: Logger,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    logger: log,
    // The defaults of several settings follow NODE_ENV; the service is the same everywhere.
    nodeEnv: "production",
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: PARSE_OPTIONS,
    validationRules: [shapeRule],
    formatError: createFormatError(log),
    plugins: [
      limits,
      statuses,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
