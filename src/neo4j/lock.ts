import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import { hasCode, isRunning, markProcess, type ProcessMark } from "./process.ts";
import { Neo4jUnavailable } from "./types.ts";

const content = z.object({ pid: z.int().positive(), began: z.string(), id: z.string() });

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

// Written aside and linked into place, so that a lock is never seen half written.
function take(path: string, text: string): boolean {
  const aside = `${path}.${randomUUID()}`;
  writeFileSync(aside, text, { mode: 0o600 });
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(aside);
  }
}

function holder(text: string): ProcessMark | undefined {
  try {
    return content.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

// Between reading a stale lock and removing it, another process may have replaced it: what was moved aside is
// looked at again, and put back when it is not the stale one.
function removeStale(path: string, stale: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  const moved = readFileSync(aside, "utf8");
  if (moved !== stale) take(path, moved);
  rmSync(aside);
}

/** How a lock is waited for. */
export interface LockOptions {
  readonly log: (line: string) => void;
  /** Default ten minutes: a first download may take that long. */
  readonly limitMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Does `work` while holding the lock file, which names the process that holds it. A lock whose process is gone is
 * taken over. Throws Neo4jUnavailable when another process holds it for longer than the limit.
 */
export async function withLock<Result>(
  path: string,
  options: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const text = JSON.stringify({ ...(await markProcess(process.pid)), id: randomUUID() });
  const end = Date.now() + (options.limitMs ?? 600_000);
  for (let told = false; !take(path, text);) {
    const held = read(path);
    if (held === undefined) continue;
    const by = holder(held);
    if (by === undefined || !(await isRunning(by))) {
      options.log(`Removing the lock that a process left behind (${path}).`);
      removeStale(path, held);
      continue;
    }
    if (!told) options.log(`Waiting for process ${String(by.pid)}, which is starting or stopping Neo4j.`);
    told = true;
    if (Date.now() > end)
      throw new Neo4jUnavailable(`Process ${String(by.pid)} holds ${path} for too long; end it, then try again.`);
    options.signal?.throwIfAborted();
    await delay(100);
  }
  try {
    return await work();
  } finally {
    if (read(path) === text) rmSync(path);
  }
}
