import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { isRunning, runsWith } from "./process.ts";

const user = z.object({ id: z.string(), pid: z.int().positive(), began: z.string() }).readonly();

const state = z
  .object({
    pid: z.int().positive(),
    version: z.string(),
    boltPort: z.int().positive(),
    browserPort: z.int().positive(),
    authentication: z.boolean(),
    postConnectCommands: z.array(z.string()).readonly(),
    keep: z.boolean(),
    startedBy: z.object({ pid: z.int().positive(), at: z.iso.datetime() }).readonly(),
    users: z.array(user).readonly(),
  })
  .readonly();

/** A process that uses the managed Neo4j; one process may be several users. */
export type User = z.infer<typeof user>;

/** What is kept about a managed Neo4j while it runs, in the file `state.json` of its home. */
export type State = z.infer<typeof state>;

/** The argument by which the process of this home is known among all others. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/** Replaces the state file in one step. */
export function writeState(home: string, value: State): void {
  const aside = join(home, `state.json.${randomUUID()}`);
  writeFileSync(aside, JSON.stringify(value, null, 2) + "\n", { mode: 0o600 });
  renameSync(aside, join(home, "state.json"));
}

/** Forgets a Neo4j that has stopped. */
export function removeState(home: string): void {
  rmSync(join(home, "state.json"), { force: true });
}

/** The state of the Neo4j that runs in this home, with the users that still live. Undefined when none runs. */
export async function readRunning(home: string): Promise<State | undefined> {
  const path = join(home, "state.json");
  if (!existsSync(path)) return undefined;
  const parsed = state.safeParse(readJson(path));
  if (!parsed.success || !(await runsWith(parsed.data.pid, homeArgument(home)))) return undefined;
  const alive = await Promise.all(parsed.data.users.map(isRunning));
  return { ...parsed.data, users: parsed.data.users.filter((_, index) => alive[index]) };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // A state that cannot be read says nothing; the store's own lock still keeps a second Neo4j away from the data.
    return undefined;
  }
}
