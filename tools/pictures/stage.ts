import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "playwright-core";

/** Asks a service in GraphQL and takes the shape of the answer on trust. */
export type Ask = <Data>(query: string) => Promise<Data>;

/** Asks the service at this address until it answers: on a busy machine a first plan takes longer than a reader waits. */
export function asker(url: string): Ask {
  return async <Data>(query: string) => {
    const headers = { "content-type": "application/json" };
    const request = { method: "POST", headers, body: JSON.stringify({ query }) };
    for (const end = Date.now() + 200_000; Date.now() < end; await delay(500)) {
      const answer = (await (await fetch(`${url}graphql`, request)).json()) as { data: Data; errors?: unknown };
      if (answer.errors === undefined) return answer.data;
    }
    throw new Error(`no answer to ${query}`);
  };
}

/** The link to Neo4j Browser of whatever a field of the schema, with its selection, gives. */
export async function linkOf(ask: Ask, field: string): Promise<string> {
  const { thing } = await ask<{ thing: { browserUrl: string } }>(`{ thing: ${field} }`);
  return thing.browserUrl;
}

/** The link of the first claim whose citation is about something else. */
export async function misCitedLink(ask: Ask): Promise<string> {
  const query = "{ claims(filter: { verdicts: [MISMATCH] }, first: 1) { edges { node { browserUrl } } } }";
  const { claims } = await ask<{ claims: { edges: { node: { browserUrl: string } }[] } }>(query);
  const [first] = claims.edges;
  if (first === undefined) throw new Error("no mis-cited claim is loaded");
  return first.node.browserUrl;
}

/** What a picture is taken of: a running service, seen by a person with a browser. */
export interface Stage {
  readonly page: Page;
  /** Of the service; ends in a slash. */
  readonly url: string;
  /** The link to Neo4j Browser that the service printed. */
  readonly browserLink: string;
  /** Of Neo4j. */
  readonly password: string;
  readonly ask: Ask;
}

/** A picture of the docs: `name` is its file without the ending. */
export interface Picture {
  readonly name: string;
  /** Brings the page to what the picture shows. */
  readonly show: (stage: Stage) => Promise<void>;
}
