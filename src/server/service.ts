import { setTimeout as sleep } from "node:timers/promises";
import { expressMiddleware } from "@as-integrations/express5";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { createAdmission } from "./admission.ts";
import { startApollo } from "./apollo.ts";
import { createApp } from "./app.ts";
import type { Guides } from "./browser/guides.ts";
import { serveGraphiql, type Example } from "./graphiql.ts";
import { listen } from "./http-server.ts";
import { createReadiness, type Readiness } from "./readiness.ts";

/** How long the service says that it is leaving before it stops listening, so that others hear of it. */
const NOTICE_MS = 300;

/** What the HTTP service is made of. */
export interface HttpServiceOptions<Context extends object> {
  /** With its resolvers. */
  readonly schema: GraphQLSchema;
  /** Called once for each GraphQL request; a GraphQLError that it throws is answered as it is. */
  readonly createContext: (request: { readonly authorization: string | undefined }) => Context;
  /** Whether the bearer of this Authorization header may send bundles, whose bodies are large; nobody where left out. */
  readonly mayLoad?: (authorization: string | undefined) => boolean;
  /** Asked at most once a second; taken for not ready where it takes longer than 3 s. */
  readonly readiness: () => Promise<Readiness>;
  /** Operations that GraphiQL opens with. */
  readonly examples: readonly Example[];
  /** Neo4j Browser's style sheet. */
  readonly style: () => string;
  /** Neo4j Browser's guides. */
  readonly guides: Guides;
  readonly log: Logger;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
}

/** A service that answers. */
export interface HttpService {
  /** With the real port, ending in a slash. */
  readonly url: string;
  readonly address: string;
  readonly port: number;
  /** Says that it is not ready, answers what is under way, closes. Takes up to 9 s; calling it again waits for the same. */
  readonly close: () => Promise<void>;
}

/** Starts the HTTP service; it listens when the promise resolves. A port that is taken rejects with what to do. */
export async function createHttpService<Context extends object>(
  options: HttpServiceOptions<Context>,
): Promise<HttpService> {
  const { schema, createContext, log, host } = options;
  let isDraining = false;
  const apollo = await startApollo<Context>(schema, log);
  const admission = createAdmission();
  const app = createApp({
    graphql: expressMiddleware(apollo, {
      // In a promise, because a context that cannot be made is an answer and not a crash.
      context: ({ req }) => Promise.resolve().then(() => createContext({ authorization: req.headers.authorization })),
    }),
    graphiql: serveGraphiql(options.examples),
    mayLoad: options.mayLoad ?? (() => false),
    admission,
    readiness: createReadiness(options.readiness, log),
    isDraining: () => isDraining,
    style: options.style,
    guides: options.guides,
    log,
  });
  const stop = async (): Promise<void> => {
    admission.stop();
    await apollo.stop();
  };
  const server = await listen(app, host, options.port).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const drain = async (): Promise<void> => {
    isDraining = true;
    await sleep(NOTICE_MS);
    await server.drain();
    await stop();
  };
  let closing: Promise<void> | null = null;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${server.port}/`,
    address: server.address,
    port: server.port,
    close: () => (closing ??= drain()),
  };
}
