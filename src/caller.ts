import { createHash, timingSafeEqual } from "node:crypto";
import type { ApiToken } from "./config.ts";
import type { Caller } from "./context.ts";

/** Who a request is from, by its `Authorization` header. Only hashes of tokens are known, and they are compared in constant time. */
export function callerOf(authorization: string | undefined, tokens: readonly ApiToken[]): Caller {
  if (authorization === undefined) return { kind: "anonymous" };
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) return { kind: "unknown" };
  const hash = createHash("sha256").update(token, "utf8").digest();
  const known = tokens.find(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, "hex"), hash));
  return known === undefined ? { kind: "unknown" } : { kind: "known", name: known.name, role: known.role };
}

/** Whether somebody may change the graph. */
export function isCurator(caller: Caller): boolean {
  return caller.kind === "known" && caller.role === "curator";
}
