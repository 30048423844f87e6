import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { execute, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { Context } from "./context.ts";
import type { Graph } from "./db/graph.ts";
import { createLoaders } from "./loaders/index.ts";
import { createSchema } from "./schema.ts";

/** The service without its transport: what HTTP serves and the command line asks. */
export interface Lacuna {
  readonly schema: GraphQLSchema;
  /** The context of one request. */
  readonly createContext: () => Context;
  /** Runs an operation in this process, as HTTP would run it. */
  readonly ask: <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<ExecutionResult<Data>>;
}

/** Puts the service together over a graph. `browserUrl` gives the link that opens a node in Neo4j Browser. */
export function createLacuna(graph: Graph, browserUrl: Context["browserUrl"]): Lacuna {
  const schema = createSchema();
  const createContext = (): Context => ({ loaders: createLoaders(graph), browserUrl });
  return {
    schema,
    createContext,
    ask: async <Data, Variables extends Record<string, unknown>>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) =>
      (await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: createContext(),
      })) as ExecutionResult<Data>,
  };
}
