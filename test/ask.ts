import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { join } from "node:path";
import { parse } from "graphql";
import type { Graph } from "../src/db/graph.ts";
import { createLacuna, type Lacuna } from "../src/lacuna.ts";
import { openTestGraph, PROJECT, type TestGraph } from "./graph.ts";

/** A test graph with bundles in it, and questions to ask of it. */
export interface Asker {
  readonly graph: TestGraph;
  readonly lacuna: Lacuna;
  /** The answer. Throws with its errors where it has any. */
  readonly ask: <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<Data>;
  /** Asks in plain GraphQL, and gives data and errors as they came. */
  readonly plain: (
    text: string,
    variables?: Record<string, unknown>,
  ) => Promise<{ data: Record<string, unknown> | null; errors: readonly { message: string; extensions: object }[] }>;
  /** The names of the statements that the service ran since the last call. */
  readonly ran: () => readonly string[];
}

/** Loads seed bundles into the test graph and opens the service over it. */
export async function openAsker(...bundles: readonly string[]): Promise<Asker> {
  const graph = await openTestGraph();
  await graph.load(...bundles.map((bundle) => join(PROJECT, "seeds", bundle)));
  const names: string[] = [];
  const counted: Graph = {
    ...graph.graph,
    run: (statement, params) => {
      names.push(statement.name);
      return graph.graph.run(statement, params);
    },
  };
  const lacuna = createLacuna(
    counted,
    (thing) => `browser:${"id" in thing ? thing.id : `${thing.company}:${thing.market}`}`,
  );
  return {
    graph,
    lacuna,
    ask: async (document, variables) => {
      const { data, errors } = await lacuna.ask(document, variables);
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("; "));
      if (data === null || data === undefined) throw new Error("no data");
      return data;
    },
    plain: async (text, variables = {}) => {
      const { data, errors } = await lacuna.ask(parse(text), variables);
      return { data: (data as Record<string, unknown> | null | undefined) ?? null, errors: errors ?? [] };
    },
    ran: () => names.splice(0),
  };
}
