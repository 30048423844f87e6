import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { execute, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { Caller, Context } from "./context.ts";
import type { Graph } from "./db/graph.ts";
import { createLoaders } from "./loaders/index.ts";
import { onDemand } from "./on-demand.ts";
import { createSchema } from "./schema.ts";

/** The service without its transport: what HTTP serves and the command line asks. */
export interface Lacuna {
  readonly schema: GraphQLSchema;
  /** The context of one request. */
  readonly createContext: (caller?: Caller) => Context;
  /** Runs an operation in this process, as HTTP would run it. */
  readonly ask: <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    caller?: Caller,
  ) => Promise<ExecutionResult<Data>>;
}

/** The data of an answer. Throws its first error where it has any. */
export function dataOf<Data>({ data, errors }: ExecutionResult<Data>): Data {
  const [error] = errors ?? [];
  if (error !== undefined) throw error;
  if (data === null || data === undefined) throw new Error("an answer has neither data nor errors");
  return data;
}

/** Puts the service together over a graph. `browserUrl` gives the link that opens a picture in Neo4j Browser. */
export function createLacuna(graph: Graph, browserUrl: Context["browserUrl"]): Lacuna {
  const schema = createSchema();
  // Questions need neither, and both are large.
  const now = (): Date => new Date();
  const curation = onDemand(async () => (await import("./curation/index.ts")).createCuration(graph, now));
  const bundles = onDemand(async () => (await import("./ingest/sent.ts")).createSentBundles(graph, now));
  const createContext = (caller: Caller = { kind: "anonymous" }): Context => ({
    loaders: createLoaders(graph),
    caller,
    curation,
    bundles,
    browserUrl,
  });
  return {
    schema,
    createContext,
    ask: async <Data, Variables extends Record<string, unknown>>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      caller?: Caller,
    ) =>
      (await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: createContext(caller),
      })) as ExecutionResult<Data>,
  };
}
