import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Environment } from "../config.ts";

/** Whether this is the system's error of that code (ENOENT, EEXIST, ...), made in whichever context. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}

/** How a command ended: its exit status (null when it could not run or was cut off) and all that it wrote. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** How a command is run. It is cut off after `silenceMs` without output. */
export interface RunOptions {
  readonly environment: Environment;
  readonly silenceMs: number;
  readonly signal?: AbortSignal;
  readonly onLine?: (line: string) => void;
}

/** Runs a command to its end. Never throws for a command that fails. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  return new Promise((resolve) => {
    // Windows starts .cmd files through a shell only, and that shell splits at blanks.
    const shell = /\.(cmd|bat)$/i.test(command);
    const quoted = (text: string): string => (shell ? `"${text}"` : text);
    const child = spawn(quoted(command), args.map(quoted), {
      env: { ...options.environment },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      shell,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    let output = "";
    let rest = "";
    const cutOff = setTimeout(() => child.kill("SIGKILL"), options.silenceMs);
    const read = (chunk: Buffer): void => {
      cutOff.refresh();
      output += chunk.toString();
      const lines = (rest + chunk.toString()).split(/\r?\n/);
      rest = lines.pop() ?? "";
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    const end = (status: number | null, reason: string): void => {
      clearTimeout(cutOff);
      resolve({ status, output: output + reason });
    };
    child.on("error", (error) => {
      end(null, error.message);
    });
    child.on("close", (status) => {
      end(status, "");
    });
  });
}

/** The programs of this name in the folders of PATH, in its order. */
export function findExecutables(name: string, environment: Environment): string[] {
  const path = environment.PATH ?? environment.Path ?? "";
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  const candidates = path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
  return candidates.filter(isExecutable);
}

/** Whether a file is there that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function ask(pid: number, column: "lstart" | "command"): Promise<string> {
  const [ps] = findExecutables("ps", { PATH: "/bin:/usr/bin" });
  if (ps === undefined) return "";
  const answer = await run(ps, ["-ww", "-o", `${column}=`, "-p", String(pid)], { environment: {}, silenceMs: 5000 });
  return answer.output.trim();
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

function readProc(pid: number, file: "stat" | "cmdline"): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, "utf8");
  } catch {
    // The process ended between two looks at it: it has no data, as asked.
    return "";
  }
}

/** A process, told apart from a later one with the same number by when it began. */
export interface ProcessMark {
  readonly pid: number;
  readonly began: string;
}

/** The mark of a running process; `began` is empty where the system does not tell. */
export async function markProcess(pid: number): Promise<ProcessMark> {
  // In /proc/PID/stat the name may hold blanks; after its closing bracket the start time is field 20.
  if (existsSync("/proc/self/stat")) {
    const fields = readProc(pid, "stat")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { pid, began: fields[0] === "Z" ? "" : (fields[19] ?? "") };
  }
  return { pid, began: process.platform === "win32" ? "" : await ask(pid, "lstart") };
}

/** Whether a process of this number runs; one that has ended and was not yet taken notice of does not. */
export async function isAlive(pid: number): Promise<boolean> {
  return isThere(pid) && (!existsSync("/proc/self/stat") || (await markProcess(pid)).began !== "");
}

/** Whether the very process of this mark still runs. */
export async function isRunning(mark: ProcessMark): Promise<boolean> {
  return isThere(mark.pid) && (await markProcess(mark.pid)).began === mark.began;
}

/** Whether the process `pid` runs and has `text` in its command line (where the system tells; else that it runs). */
export async function runsWith(pid: number, text: string): Promise<boolean> {
  if (!isThere(pid)) return false;
  if (existsSync("/proc/self/cmdline")) return readProc(pid, "cmdline").split("\0").includes(text);
  return process.platform === "win32" || (await ask(pid, "command")).includes(text);
}

/** Asks the process to end, and ends it by force after `limitMs`. Returns once `isOurs` says it is gone. */
export async function stopProcess(pid: number, isOurs: () => Promise<boolean>, limitMs: number): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    if (!(await isOurs())) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!isThere(pid)) return;
      throw error;
    }
    for (const end = Date.now() + limitMs; Date.now() < end && (await isOurs());) await delay(50);
  }
}
