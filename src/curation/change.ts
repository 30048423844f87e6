import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import type { Graph, Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import type { ChangeAction } from "../generated/schema.ts";
import { lockGraph } from "../refresh/lock.ts";

/** Who changes something, under which key, and in which version it was looked at. */
export interface ChangeRequest {
  readonly id: string;
  readonly by: string;
  readonly key: string | null;
  readonly expectedVersion: number | null;
}

/** What a change did, to be kept with who, when and why. */
export interface Done<Answer> {
  /** Null where everything was so already, which keeps no trace. */
  readonly action: ChangeAction | null;
  readonly reason: string | null;
  readonly version: number;
  readonly answer: Answer;
}

/** A change that does not fit what is there. */
export function conflict(message: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "CONFLICT", ...extensions } });
}

/** A change to something that is not there. */
export function notFound(id: string): GraphQLError {
  return new GraphQLError(`Nothing has the id ${id}.`, { extensions: { code: "NOT_FOUND" } });
}

/** Refuses a change to another version than the one that was looked at. */
export function checkVersion({ id, expectedVersion }: ChangeRequest, version: number): void {
  if (expectedVersion !== null && expectedVersion !== version) {
    throw conflict(
      `${id} is at version ${String(version)}, not ${String(expectedVersion)}. Read it again, then decide.`,
      {
        version,
      },
    );
  }
}

/**
 * Does a change in one transaction. The lock is taken first and everything is read under it, so that two curators at
 * once never lose one another's change. A key that was used before gives the first answer and changes nothing; the same key for another
 * change is a conflict. `request` is what the change consists of.
 */
export async function change<Answer>(
  graph: Graph,
  request: ChangeRequest & { readonly what: string },
  now: Date,
  work: (run: Run) => Promise<Done<Answer>>,
): Promise<Answer> {
  return graph.transaction(async (run) => {
    await lockGraph(run);
    if (request.key !== null) {
      const [before] = await run(cypher["curation/by-key"], { key: request.key });
      if (before !== undefined && before.request !== request.what) {
        throw conflict("This idempotency key was used for another change. Take a new one.");
      }
      if (before !== undefined) return JSON.parse(before.answer) as Answer;
    }
    const { action, reason, version, answer } = await work(run);
    if (action === null) return answer;
    await run(cypher["curation/record"], {
      id: `change:${randomUUID()}`,
      target: request.id,
      action,
      by: request.by,
      at: now.toISOString(),
      reason,
      version,
      key: request.key,
      request: request.what,
      answer: JSON.stringify(answer),
    });
    return answer;
  });
}
