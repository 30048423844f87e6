import { Agent, request } from "node:http";
import type { Contender } from "../contenders/contender.ts";
import { type Parameters, type Question, textOf } from "./question.ts";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const LIMIT_MS = 60_000;

/** That a contender gave no answer, and what it said instead. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** A connection that was kept open may be closed just when it is used again: then the same is sent once more. */
async function post(url: string, body: string): ReturnType<typeof postOnce> {
  try {
    return await postOnce(url, body);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ECONNRESET")) throw error;
    return postOnce(url, body);
  }
}

/** Sends a body and gives the text that comes back. */
function postOnce(url: string, body: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers, timeout: LIMIT_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
      response.on("error", reject);
    });
    sent.on("timeout", () => sent.destroy(new Refused(`no answer within ${String(LIMIT_MS / 1_000)} s`)));
    sent.on("error", reject);
    sent.end(body);
  });
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function send(url: string, body: object): Promise<unknown> {
  const { status, text } = await post(url, JSON.stringify(body));
  const { data, errors } = JSON.parse(text) as Reply;
  const [first] = errors ?? [];
  if (first !== undefined) throw new Refused(`${first.extensions?.code ?? String(status)}: ${first.message}`);
  return data;
}

/** Ids that edges keep of their claims, for the second request that @neo4j/graphql needs. */
function* claimIds(answer: unknown, member = ""): Generator<string> {
  if (Array.isArray(answer)) for (const item of answer) yield* claimIds(item, member);
  else if (typeof answer === "object" && answer !== null) {
    for (const [key, value] of Object.entries(answer)) yield* claimIds(value, key);
  } else if (member === "claimIds") yield String(answer);
}

/** Asks a contender, and gives the answer as it came. Throws `Refused` where there is none. */
export type Ask = (parameters: Parameters) => Promise<unknown>;

/** Prepares a question for a contender. */
export function askerOf(question: Question, { name, url }: Contender): Ask {
  if (name === "raw") return (parameters) => send(`${url}${question.texts ?? question.name}`, parameters);
  const query = textOf(question, `${name}.graphql`);
  if (query === null) throw new Error(`${name} has no text for ${question.name}`);
  const then = textOf(question, `${name}-then.graphql`);
  const to = name === "lacuna" ? `${url}graphql` : url;
  return async (variables) => {
    const answer = await send(to, { query, variables });
    if (then === null) return answer;
    const ids = [...new Set(claimIds(answer))];
    return [answer, await send(to, { query: then, variables: { ids } })];
  };
}

/** Asks anything else in GraphQL. */
export function askText(contender: Contender, query: string, variables: Parameters): Promise<unknown> {
  return send(`${contender.url}graphql`, { query, variables });
}
