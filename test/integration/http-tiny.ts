import { makeExecutableSchema } from "@graphql-tools/schema";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { pino } from "pino";
import type { Guide } from "../../src/server/browser/guides.ts";
import { createHttpService, type HttpService, type HttpServiceOptions } from "../../src/server/service.ts";

/** What the tiny schema's resolvers see. */
export interface TinyContext {
  readonly authorization: string | undefined;
}

/** A service over a schema that has nothing to do with the graph: these tests are about HTTP. */
export interface Tiny {
  readonly service: HttpService;
  /** Lines of the log. */
  readonly logged: () => string;
  /** How many requests stand in the `hold` field. */
  readonly held: () => number;
  /** Lets them go. */
  readonly release: () => void;
  readonly post: (query: string, rest?: object) => Promise<Answer>;
  readonly url: (path: string) => string;
}

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  };
}

const typeDefs = /* GraphQL */ `
  type Query {
    hello(name: String, names: [String!]): String!
    who: String
    hold: String!
    fail(code: String, message: String): String
    items(first: Int! = 20): ItemConnection!
    all: [Item!]!
  }
  type ItemConnection {
    edges: [ItemEdge!]!
  }
  type ItemEdge {
    node: Item!
  }
  type Item {
    name: String!
    items(first: Int! = 20): ItemConnection!
    next: Item
  }
  type Mutation {
    count: Int!
  }
`;

function tinySchema(hold: () => Promise<string>): GraphQLSchema {
  return makeExecutableSchema<TinyContext>({
    typeDefs,
    resolvers: {
      Query: {
        hello: (_root, { name }: { name?: string }) => `Hello ${name ?? "world"}`,
        who: (_root, _given, { authorization }) => authorization ?? null,
        hold,
        fail: (_root, { code, message }: { code?: string; message?: string }) => {
          if (code === undefined) throw new Error(message);
          throw new GraphQLError(message ?? "It failed.", { extensions: { code, candidates: ["a"] } });
        },
        items: () => ({ edges: [] }),
        all: () => [],
      },
      Mutation: { count: () => 1 },
    },
  });
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
}

function guide(words: string): Promise<Guide> {
  return Promise.resolve({ found: words !== "claim:none", html: `<article>${words}</article>` });
}

/** Reads an answer that must be JSON. */
export async function read(url: string, init?: RequestInit): Promise<Answer> {
  return answerOf(await fetch(url, init));
}

/** Starts a service on a free port; `close` of its service ends it. */
export async function startTiny(options: Partial<HttpServiceOptions<TinyContext>> = {}): Promise<Tiny> {
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const held = new Set<() => void>();
  const hold = (): Promise<string> =>
    new Promise((resolve) => {
      held.add(() => {
        resolve("held");
      });
    });
  const service = await createHttpService<TinyContext>({
    schema: tinySchema(hold),
    createContext: ({ authorization }) => ({ authorization }),
    readiness: () => Promise.resolve({ ready: true }),
    examples: [],
    style: () => "node { color: #fff; }",
    guides: { opening: () => guide("Guide"), of: (thing) => guide("id" in thing ? thing.id : thing.market) },
    log,
    host: "127.0.0.1",
    port: 0,
    ...options,
  });
  const url = (path: string): string => new URL(path, service.url).href;
  return {
    service,
    logged: () => lines.join(""),
    held: () => held.size,
    release: () => {
      held.forEach((letGo) => {
        letGo();
      });
      held.clear();
    },
    url,
    post: (query, rest = {}) =>
      read(url("/graphql"), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, ...rest }),
      }),
  };
}

/** Waits until something holds, at most 5 s. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error("It did not come to hold within 5 seconds.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
