import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { read, startTiny, type Answer, type Tiny } from "./http-tiny.ts";

let tiny: Tiny;

beforeAll(async () => {
  tiny = await startTiny();
});

afterAll(async () => {
  await tiny.service.close();
});

const json = { "content-type": "application/json" };

function post(body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = json): Promise<Answer> {
  return read(tiny.url("/graphql"), { method: "POST", headers, body });
}

function codeOf({ body }: Answer): unknown {
  return body.errors?.[0]?.extensions?.code;
}

function reasonOf({ body }: Answer): unknown {
  return body.errors?.[0]?.extensions?.reason;
}

describe("a GraphQL request", () => {
  it("is answered by POST, with variables.", async () => {
    const answer = await tiny.post("query Q($name: String) { hello(name: $name) }", { variables: { name: "you" } });
    expect(answer).toMatchObject({ status: 200, body: { data: { hello: "Hello you" } } });
  });

  it("is answered by GET from a client that shows that it is no form.", async () => {
    const answer = await read(tiny.url("/graphql?query={hello}"), { headers: { "apollo-require-preflight": "1" } });
    expect(answer).toMatchObject({ status: 200, body: { data: { hello: "Hello world" } } });
  });

  it("is refused by GET from a page elsewhere, which a browser would let through.", async () => {
    const answer = await read(tiny.url("/graphql?query={hello}"));
    expect([answer.status, codeOf(answer)]).toEqual([400, "BAD_REQUEST"]);
  });

  it("shows the resolvers the Authorization header and nothing else.", async () => {
    const answer = await post('{"query":"{ who }"}', { ...json, authorization: "Bearer x" });
    expect(answer.body.data).toEqual({ who: "Bearer x" });
  });

  it("may ask for the schema.", async () => {
    expect((await tiny.post("{ __schema { queryType { name } } }")).status).toBe(200);
  });
});

describe("a request that is not GraphQL over HTTP", () => {
  it.each(["PUT", "DELETE", "OPTIONS", "PATCH"])(
    "by %s is answered 405 with the methods that are taken.",
    async (method) => {
      const answer = await read(tiny.url("/graphql"), { method });
      expect([answer.status, codeOf(answer), answer.headers.get("allow")]).toEqual([
        405,
        "METHOD_NOT_ALLOWED",
        "GET, POST",
      ]);
    },
  );

  it("that changes something by GET is answered 405.", async () => {
    const answer = await read(tiny.url("/graphql?query=mutation{count}"), {
      headers: { "apollo-require-preflight": "1" },
    });
    expect([answer.status, codeOf(answer)]).toEqual([405, "METHOD_NOT_ALLOWED"]);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])(
    "of type '%s' is answered 415.",
    async (type) => {
      const answer = await post(Buffer.from('{"query":"{ hello }"}'), type === "" ? {} : { "content-type": type });
      expect([answer.status, codeOf(answer)]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
    },
  );

  it("that is compressed is answered 415.", async () => {
    const answer = await post(gzipSync('{"query":"{ hello }"}'), { ...json, "content-encoding": "gzip" });
    expect([answer.status, codeOf(answer)]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  it("that is larger than the limit is answered 413, and one below it is not.", async () => {
    const body = (bytes: number): string =>
      JSON.stringify({ query: "{ hello }", extensions: { x: "x".repeat(bytes) } });
    expect((await post(body(120 * 1024))).status).toBe(200);
    const answer = await post(body(128 * 1024));
    expect([answer.status, codeOf(answer)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });

  it.each(["{", "", "null", "[]", '"text"', "{}", '{"query":1}', '{"query":"{ hello }","variables":"x"}'])(
    "with the body '%s' is answered 400.",
    async (body) => {
      const answer = await post(body);
      expect([answer.status, codeOf(answer)]).toEqual([400, "BAD_REQUEST"]);
    },
  );

  it("that brings a batch is answered 400.", async () => {
    const answer = await post('[{"query":"{ hello }"},{"query":"{ hello }"}]');
    expect([answer.status, codeOf(answer)]).toEqual([400, "BAD_REQUEST"]);
  });
});

describe("a document that breaks a limit", () => {
  const times = (count: number, part: string): string => part.repeat(count);

  it.each([
    ["QUERY_TOO_DEEP", `{ all ${times(12, "{ next ")}{ name }${times(12, "}")} }`],
    [
      "QUERY_TOO_EXPENSIVE",
      `{ items(first: 100) { edges { node { items(first: 100) { edges { node { name } } } } } } }`,
    ],
    ["TOO_MANY_ALIASES", `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: hello`).join(" ")} }`],
    ["TOO_MANY_DIRECTIVES", `{ ${times(21, "hello @skip(if: false) ")} }`],
    ["TOO_MANY_MUTATIONS", "mutation { count again: count }"],
  ])("is answered 400 with the reason %s.", async (reason, query) => {
    const answer = await tiny.post(query);
    expect([answer.status, codeOf(answer), reasonOf(answer)]).toEqual([400, "GRAPHQL_VALIDATION_FAILED", reason]);
  });

  it("by its number of tokens is answered 400 with the reason DOCUMENT_TOO_LARGE.", async () => {
    const answer = await tiny.post(`{ ${times(1_000, "hello ")} }`);
    expect([answer.status, codeOf(answer), reasonOf(answer)]).toEqual([
      400,
      "GRAPHQL_PARSE_FAILED",
      "DOCUMENT_TOO_LARGE",
    ]);
  });

  it("is held to the cost that its variables make, also when the same text has passed before.", async () => {
    const query = `query Q($first: Int!) {
      items(first: $first) { edges { node { items(first: $first) { edges { node { name } } } } } }
    }`;
    expect((await tiny.post(query, { variables: { first: 10 } })).status).toBe(200);
    expect(reasonOf(await tiny.post(query, { variables: { first: 100 } }))).toBe("QUERY_TOO_EXPENSIVE");
  });

  it("by a text or a list that is too long is BAD_USER_INPUT.", async () => {
    const query = "query Q($name: String, $names: [String!]) { hello(name: $name, names: $names) }";
    const text = await tiny.post(query, { variables: { name: "x".repeat(2_001) } });
    expect([text.status, codeOf(text), reasonOf(text)]).toEqual([400, "BAD_USER_INPUT", "STRING_TOO_LONG"]);
    const list = await tiny.post(query, { variables: { names: Array.from({ length: 101 }, () => "x") } });
    expect([list.status, codeOf(list), reasonOf(list)]).toEqual([400, "BAD_USER_INPUT", "LIST_TOO_LONG"]);
  });

  it("that nests far too deep for a parser is answered without naming the machine's own fault.", async () => {
    const answer = await tiny.post(`{ hello(names: ${times(20_000, "[")}`);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toContain("call stack");
  });
});

describe("an error", () => {
  const fail = (code: string, message = "It failed."): Promise<Answer> =>
    tiny.post("query Q($code: String, $message: String) { fail(code: $code, message: $message) }", {
      variables: { code, message },
    });

  it("that nobody foresaw shows a code and an id, and the log has its cause under that id.", async () => {
    const answer = await tiny.post('{ fail(message: "MATCH (secret) in /etc/passwd") }');
    expect(codeOf(answer)).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|passwd|stack/);
    const id = String(answer.body.errors?.[0]?.extensions?.id);
    expect(tiny.logged()).toContain(id);
    expect(tiny.logged()).toContain("MATCH (secret)");
  });

  it("with a code that is not on the list becomes INTERNAL_SERVER_ERROR.", async () => {
    expect(codeOf(await fail("SOMETHING_ELSE"))).toBe("INTERNAL_SERVER_ERROR");
  });

  it.each(["SERVICE_UNAVAILABLE", "TIMEOUT", "OVERLOADED"])(
    "%s is a 503 that says when to come again.",
    async (code) => {
      const answer = await fail(code);
      expect([answer.status, codeOf(answer), Number(answer.headers.get("retry-after")) > 0]).toEqual([503, code, true]);
    },
  );

  it.each([
    ["UNAUTHENTICATED", 401],
    ["FORBIDDEN", 403],
    ["RATE_LIMITED", 429],
    ["RESULT_TOO_LARGE", 400],
    ["BAD_USER_INPUT", 200],
    ["NOT_FOUND", 200],
    ["CONFLICT", 200],
  ])("%s of a field has the status %i.", async (code, status) => {
    const answer = await fail(code);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it("keeps what it says to a program, such as candidates.", async () => {
    expect((await fail("BAD_USER_INPUT")).body.errors?.[0]?.extensions).toMatchObject({ candidates: ["a"] });
  });

  it("has at most 300 characters.", async () => {
    expect((await fail("BAD_USER_INPUT", "x".repeat(1_000))).body.errors?.[0]?.message).toHaveLength(300);
    const unknown = await tiny.post(`{ ${"x".repeat(1_000)} }`);
    expect(unknown.body.errors?.[0]?.message.length).toBeLessThanOrEqual(300);
  });

  it("suggests no names of the schema.", async () => {
    const answer = await tiny.post("{ helo }");
    expect([answer.status, codeOf(answer)]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect(JSON.stringify(answer.body)).not.toContain("hello");
  });

  it.each([
    ["GRAPHQL_PARSE_FAILED", { query: "{" }],
    ["BAD_USER_INPUT", { query: "query Q($first: Int!) { items(first: $first) { edges { node { name } } } }" }],
    ["BAD_REQUEST", { query: "query Q { hello }", operationName: "R" }],
    ["BAD_REQUEST", { extensions: { persistedQuery: { version: 1, sha256Hash: "a".repeat(64) } } }],
  ])("of the request itself has the code %s.", async (code, body) => {
    const answer = await post(JSON.stringify(body));
    expect(codeOf(answer)).toBe(code);
    expect(answer.status).toBeLessThan(500);
  });
});

describe("a context that cannot be made", () => {
  it("is answered with the error that says why.", async () => {
    const { GraphQLError } = await import("graphql");
    const closed = await startTiny({
      createContext: () => {
        throw new GraphQLError("Who are you?", { extensions: { code: "UNAUTHENTICATED" } });
      },
    });
    const answer = await closed.post("{ hello }");
    expect([answer.status, codeOf(answer), answer.headers.get("www-authenticate")]).toEqual([
      401,
      "UNAUTHENTICATED",
      "Bearer",
    ]);
    await closed.service.close();
  });
});
