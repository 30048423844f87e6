import type { Logger } from "pino";

/**
 * Whether the service can answer, and if not, why not in a sentence. `pending` is how much of the graph is not refreshed
 * yet, `setAside` how much of that failed again and again.
 */
export type Readiness =
  | { readonly ready: true; readonly pending?: number; readonly setAside?: number }
  | { readonly ready: false; readonly reason: string };

const CACHE_MS = 1_000;
const PATIENCE_MS = 3_000;

async function bounded(check: () => Promise<Readiness>, log: Logger): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => {
      resolve({ ready: false, reason: `Neo4j did not answer within ${PATIENCE_MS / 1_000} seconds.` });
    }, PATIENCE_MS);
  });
  const answer = check().catch((error: unknown): Readiness => {
    log.warn({ err: error }, "the readiness check failed");
    return { ready: false, reason: "The check of Neo4j failed. The log has the cause." };
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Makes a check cheap to ask: answers within 3 s, runs at most once at a time, and its answer holds for 1 s. */
export function createReadiness(check: () => Promise<Readiness>, log: Logger): () => Promise<Readiness> {
  let last: Promise<Readiness> | null = null;
  return () => {
    if (last !== null) return last;
    const answer = bounded(check, log);
    last = answer;
    void answer.finally(() => {
      setTimeout(() => {
        last = null;
      }, CACHE_MS).unref();
    });
    return answer;
  };
}
