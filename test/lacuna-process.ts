import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { PROJECT } from "./graph.ts";

/** What a command line left behind. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line under way. */
export interface Started {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly ended: Promise<Ended>;
  /** Waits until standard output or standard error matches; throws with both where that takes longer, by default 2 min. */
  readonly until: (stream: "stdout" | "stderr", pattern: RegExp, limitMs?: number) => Promise<RegExpExecArray>;
}

/** Settings that name the Neo4j of the test run; a folder of its own keeps everything else of this machine out. */
export function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LACUNA_HOME: mkdtempSync(join(tmpdir(), "lacuna-home-")),
    NEO4J_URI: process.env.LACUNA_TEST_URI,
    // A test graph without authentication takes any user.
    NEO4J_USER: process.env.LACUNA_TEST_USER || "neo4j",
    NEO4J_PASSWORD: process.env.LACUNA_TEST_PASSWORD || "none",
    PORT: "0",
    ...settings,
  };
}

/** Starts `lacuna` with these words, as a user's shell would: what is built of this project, or an installed one. */
export function startLacuna(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  program = join(PROJECT, "bin/lacuna.js"),
): Started {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: mkdtempSync(join(tmpdir(), "lacuna-cwd-")),
    env: environment(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      written[name] += text;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (status) => {
      resolve({ status, ...written });
    });
  });
  const until: Started["until"] = async (name, pattern, limitMs = 120_000) => {
    for (const end = Date.now() + limitMs; Date.now() < end; await delay(50)) {
      const found = pattern.exec(written[name]);
      if (found !== null) return found;
      if (child.exitCode !== null) break;
    }
    throw new Error(`${String(pattern)} was not written.\n${written.stdout}\n${written.stderr}`);
  };
  return { child, ended, until, stdout: () => written.stdout, stderr: () => written.stderr };
}

/** Runs `lacuna` with these words to its end. */
export async function lacuna(...words: readonly string[]): Promise<Ended> {
  return startLacuna(words).ended;
}
