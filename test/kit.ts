import { validate, parse } from "graphql";
import neo4j from "neo4j-driver";
import { openAsker, type Asker } from "./ask.ts";

/** What a client is told of an error. */
export interface Refusal {
  readonly message: string;
  readonly code: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A graph with bundles in it, and every way to ask it. */
export interface Kit extends Asker {
  /** Asks in plain GraphQL that has to be valid and answered; takes the shape of the answer on trust. */
  readonly askText: <Data>(text: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
  /** Asks what has to be refused; gives the errors. Throws where there is none. */
  readonly refused: (text: string, variables?: Readonly<Record<string, unknown>>) => Promise<readonly Refusal[]>;
  /** Runs plain Cypher beside the service, as a person with Neo4j Browser would. */
  readonly cypher: <Row>(text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

function openPlainDriver() {
  const { LACUNA_TEST_URI = "", LACUNA_TEST_USER = "", LACUNA_TEST_PASSWORD = "" } = process.env;
  const auth = LACUNA_TEST_USER === "" ? undefined : neo4j.auth.basic(LACUNA_TEST_USER, LACUNA_TEST_PASSWORD);
  return neo4j.driver(LACUNA_TEST_URI, auth, { disableLosslessIntegers: true });
}

/** Opens the graph of the test run with these seed bundles in it, and nothing else. */
export async function openKit(...bundles: readonly string[]): Promise<Kit> {
  const asker = await openAsker(...bundles);
  const driver = openPlainDriver();
  // A slip in a test's own GraphQL must not pass for an answer, or for a refusal.
  const valid = async (text: string, variables: Readonly<Record<string, unknown>>) => {
    const mistakes = validate(asker.lacuna.schema, parse(text));
    if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message).join("\n"));
    return asker.plain(text, { ...variables });
  };
  return {
    ...asker,
    askText: async <Data>(text: string, variables = {}) => {
      const { data, errors } = await valid(text, variables);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
      return data as Data;
    },
    refused: async (text, variables = {}) => {
      const { errors } = await valid(text, variables);
      if (errors.length === 0) throw new Error("this was answered, and should have been refused");
      return errors.map(({ message, extensions }) => {
        const known = extensions as Readonly<Record<string, unknown>>;
        return { message, code: known.code, extensions: known };
      });
    },
    cypher: async <Row>(text: string, parameters = {}) => {
      const { records } = await driver.executeQuery(text, parameters);
      return records.map((record) => record.toObject() as Row);
    },
    close: async () => {
      await driver.close();
      await asker.graph.close();
    },
  };
}

/** The ids of things, in their order. */
export function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** The nodes of a connection, in their order. */
export function nodesOf<Node>({ edges }: { readonly edges: readonly { readonly node: Node }[] }): Node[] {
  return edges.map(({ node }) => node);
}

/** What is there, or a failure: for a test that cannot go on without it. */
export function must<Value>(value: Value | null | undefined, what = "a value"): Value {
  if (value === null || value === undefined) throw new Error(`${what} is missing`);
  return value;
}
