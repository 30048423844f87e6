import type { TypedDocumentString } from "../generated/page.ts";

/** Why there is no answer: the service is away or not ready, which passes, or it refused. */
export interface Failure {
  readonly kind: "away" | "refused";
  /** A code of the service, `UNREACHABLE` where nothing answered. */
  readonly code: string;
  readonly message: string;
}

/** An answer, or why there is none. */
export type Answer<Data> = { readonly data: Data } | { readonly failure: Failure };

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const PASSING: ReadonlySet<string> = new Set(["SERVICE_UNAVAILABLE", "OVERLOADED", "TIMEOUT", "RATE_LIMITED"]);

function away(code: string, message: string): { readonly failure: Failure } {
  return { failure: { kind: "away", code, message } };
}

/** Why the service is not ready, in its own words; null where it does not say. */
async function reasonOf(): Promise<string | null> {
  try {
    const { reason } = (await (await fetch("/readyz")).json()) as { readonly reason?: string };
    return reason ?? null;
  } catch {
    return null;
  }
}

async function post(body: string, token: string): Promise<Body | null> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (token !== "") headers.authorization = `Bearer ${token}`;
  try {
    return (await (await fetch("/graphql", { method: "POST", headers, body })).json()) as Body;
  } catch {
    return null;
  }
}

/** Asks the service. An answer with any error in it is no answer: nothing is shown that may lack a part. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  token = "",
): Promise<Answer<Data>> {
  const body = await post(JSON.stringify({ query: String(document), variables }), token);
  if (body === null) return away("UNREACHABLE", "The service does not answer.");
  const [error] = body.errors ?? [];
  if (error === undefined) return { data: body.data as Data };
  const { code = "UNKNOWN" } = error.extensions ?? {};
  if (PASSING.has(code)) return away(code, (await reasonOf()) ?? error.message);
  return { failure: { kind: "refused", code, message: error.message } };
}
