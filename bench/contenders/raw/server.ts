// The practical limit: one statement for each question, written by hand, behind node:http. Prints its address.
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j, { session as modes } from "neo4j-driver";
import { rankPaths, type FoundPaths } from "./paths.ts";

const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const statements = new Map<string, string>();

function statementOf(question: string): string {
  const known = statements.get(question);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../../questions/${question}/raw.cypher`, import.meta.url), "utf8");
  statements.set(question, text);
  return text;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
}

async function answer(question: string, parameters: Record<string, unknown>): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: modes.READ });
  try {
    const { records } = await session.run(statementOf(question), parameters, { timeout: 60_000 });
    const found: unknown = records[0]?.get("answer") ?? null;
    return question === "paths" ? rankPaths(found as FoundPaths) : found;
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  const reply = (status: number, body: object): void => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  bodyOf(request)
    .then((parameters) => answer((request.url ?? "").slice(1), parameters))
    .then(
      (data) => reply(200, { data }),
      (error: unknown) => reply(500, { errors: [{ message: String(error) }] }),
    );
});
server.listen(0, "127.0.0.1", () => {
  console.log(`ready at http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
});
