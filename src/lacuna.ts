import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { execute, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { Caller, Context } from "./context.ts";
import { createCuration } from "./curation/index.ts";
import type { Graph } from "./db/graph.ts";
import { createSentBundles } from "./ingest/sent.ts";
import { createLoaders } from "./loaders/index.ts";
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
  const curation = createCuration(graph, () => new Date());
  const bundles = createSentBundles(graph, () => new Date());
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
