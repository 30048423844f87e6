import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the graph is. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export const NAMES = ["raw", "lacuna", "neo4j-graphql"] as const;
export type Name = (typeof NAMES)[number];

/** A server that answers the questions over the graph. */
export interface Contender {
  readonly name: Name;
  readonly url: string;
  /** Milliseconds from its start until it answered. */
  readonly startMs: number;
  /** Resident memory of its process, in megabytes. */
  readonly rss: () => number;
  /** CPU that its process has used, in milliseconds. */
  readonly cpu: () => number;
  readonly close: () => Promise<void>;
}

/** How a contender is started. */
export interface Command {
  readonly words: readonly string[];
  readonly cwd: string;
  readonly ready: RegExp;
  readonly env?: Readonly<Record<string, string>>;
}

const TICKS_PER_SECOND = 100;
const START_LIMIT_MS = 300_000;

function statOf(pid: number): readonly string[] {
  return readFileSync(`/proc/${String(pid)}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1]) / 1_024;
}

async function untilReady(child: ChildProcess, ready: RegExp): Promise<string> {
  let written = "";
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      reject(new Error(`it did not start:\n${written}`));
    }, START_LIMIT_MS);
    const read = (chunk: Buffer): void => {
      written += chunk.toString();
      const url = ready.exec(written)?.[1];
      if (url === undefined) return;
      clearTimeout(limit);
      resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => {
      clearTimeout(limit);
      reject(new Error(`it ended at its start:\n${written}`));
    });
  });
}

/** Starts a contender as a process of its own, and waits until it answers. */
export async function startContender(name: Name, command: Command, graph: GraphAddress): Promise<Contender> {
  const [program = "", ...words] = command.words;
  const begin = performance.now();
  const child = spawn(program, words, {
    cwd: command.cwd,
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", NODE_ENV: "production" },
      ...{ NEO4J_URI: graph.uri, NEO4J_USER: graph.user, NEO4J_PASSWORD: graph.password },
      LACUNA_HOME: mkdtempSync(join(tmpdir(), "lacuna-bench-home-")),
      ...command.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await untilReady(child, command.ready);
  const pid = child.pid ?? 0;
  return {
    name,
    url,
    startMs: performance.now() - begin,
    rss: () => residentMegabytes(pid),
    cpu: () => {
      const [user = 0, system = 0] = statOf(pid).slice(11, 13).map(Number);
      return ((user + system) * 1_000) / TICKS_PER_SECOND;
    },
    close: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
