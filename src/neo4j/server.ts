import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Environment } from "../config.ts";
import { renderConf, type ServerSettings } from "./conf.ts";
import type { Jars } from "./jars.ts";
import type { Java } from "./java.ts";
import { answersBolt, freePort } from "./ports.ts";
import { run, runsWith, stopProcess } from "./process.ts";
import { homeArgument } from "./state.ts";
import { Neo4jUnavailable } from "./types.ts";

/** What one start of Neo4j needs. The ports in `settings` are the first ones to try. */
export interface ServerPlan {
  readonly home: string;
  readonly jars: Jars;
  readonly java: Java;
  readonly environment: Environment;
  readonly settings: ServerSettings;
  /** Called as soon as the process is there, so that it is known even if this one ends. */
  readonly onProcess: (server: Server) => void;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** A Neo4j process and where it listens. */
export interface Server {
  readonly pid: number;
  readonly boltPort: number;
  readonly browserPort: number;
}

const startLimitMs = 120_000;

// Neo4j reaches into these parts of Java's own library.
const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
const javaArguments = [
  "-Xms256m",
  "-Xmx768m",
  "-XX:+UseG1GC",
  "-XX:+ExitOnOutOfMemoryError",
  "-Dfile.encoding=UTF-8",
  ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

/** Whether this home has a database. */
export function hasData(home: string): boolean {
  return existsSync(join(home, "data", "databases"));
}

function logFile(home: string): string {
  return join(home, "logs", "neo4j.log");
}

/** Gives a database that has never run its password, with Neo4j's own tool. */
export async function setInitialPassword(
  plan: Omit<ServerPlan, "settings" | "onProcess">,
  password: string,
): Promise<void> {
  // As a file of arguments: other users of the machine can read the arguments of a command.
  const file = join(plan.home, "set-password.txt");
  writeFileSync(file, `dbms set-initial-password ${password}\n`, { mode: 0o600 });
  try {
    const tool = ["-cp", join(plan.jars.folder, "*"), "org.neo4j.cli.AdminTool", `@${file}`];
    const folders = { NEO4J_HOME: plan.home, NEO4J_CONF: join(plan.home, "conf") };
    const ended = await run(plan.java.path, tool, {
      environment: { ...plan.environment, ...folders },
      silenceMs: 60_000,
    });
    if (ended.status !== 0)
      throw new Neo4jUnavailable(`Neo4j's password could not be set: ${ended.output.trim().slice(0, 400)}`);
  } finally {
    rmSync(file, { force: true });
  }
}

/** Writes neo4j.conf. */
export function writeConf(home: string, settings: ServerSettings): void {
  for (const name of ["conf", "import", "logs"]) mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), renderConf(settings), { mode: 0o600 });
}

// Detached, and with its output in a file: it outlives this process, and Ctrl+C does not reach it.
function spawnServer(plan: ServerPlan): ChildProcess {
  const console = openSync(join(plan.home, "logs", "console.log"), "w", 0o600);
  const main = ["org.neo4j.server.CommunityEntryPoint", homeArgument(plan.home)];
  const settings = `--config-dir=${join(plan.home, "conf")}`;
  try {
    return spawn(plan.java.path, [...javaArguments, "-cp", join(plan.jars.folder, "*"), ...main, settings], {
      cwd: plan.home,
      env: { ...plan.environment },
      detached: true,
      windowsHide: true,
      stdio: ["ignore", console, console],
    });
  } finally {
    closeSync(console);
  }
}

function readFrom(path: string, start: number): string {
  return existsSync(path) ? readFileSync(path).subarray(start).toString() : "";
}

function lastWords(home: string, logStart: number): string {
  const own = readFrom(logFile(home), logStart) + readFrom(join(home, "logs", "console.log"), 0);
  return own.trimEnd().split("\n").slice(-12).join("\n");
}

type Outcome = "ready" | "ended" | "late";

async function waitUntilReady(plan: ServerPlan, server: Server, logStart: number): Promise<Outcome> {
  const isOurs = (): Promise<boolean> => runsWith(server.pid, homeArgument(plan.home));
  const began = Date.now();
  let told = began;
  while (Date.now() - began < startLimitMs) {
    if (plan.signal?.aborted === true) {
      await stopProcess(server.pid, isOurs, 30_000);
      plan.signal.throwIfAborted();
    }
    if (!(await isOurs())) return "ended";
    // Its own word as well as an answer: the answer could come from somebody else who took the port meanwhile.
    const started = / Started\.\s/.test(readFrom(logFile(plan.home), logStart));
    if (started && (await answersBolt("127.0.0.1", server.boltPort))) return "ready";
    if (Date.now() - told > 10_000) {
      told = Date.now();
      plan.log(`  still starting after ${((told - began) / 1000).toFixed(0)} s`);
    }
    await delay(100);
  }
  await stopProcess(server.pid, isOurs, 30_000);
  return "late";
}

async function choosePorts(settings: ServerSettings): Promise<Pick<Server, "boltPort" | "browserPort">> {
  const boltPort = await freePort(settings.boltPort, []);
  const browserPort = await freePort(settings.browserPort, boltPort === undefined ? [] : [boltPort]);
  if (boltPort !== undefined && browserPort !== undefined) return { boltPort, browserPort };
  const from = String(boltPort === undefined ? settings.boltPort : settings.browserPort);
  throw new Neo4jUnavailable(`No free port from ${from} on; set LACUNA_BOLT_PORT or LACUNA_BROWSER_PORT.`);
}

/**
 * Starts Neo4j and returns once it answers over Bolt. When somebody takes a port between the choice and the start,
 * the next free one is tried, three times in all. Throws Neo4jUnavailable with the last lines of Neo4j's own log.
 */
export async function startServer(plan: ServerPlan, attempt = 1): Promise<Server> {
  const ports = await choosePorts(plan.settings);
  writeConf(plan.home, { ...plan.settings, ...ports });
  const logStart = existsSync(logFile(plan.home)) ? statSync(logFile(plan.home)).size : 0;
  plan.log(`Starting Neo4j ${plan.jars.version} on Java ${String(plan.java.release)}, port ${String(ports.boltPort)}`);
  const child = spawnServer(plan);
  const failed = new Promise<Error>((resolve) => child.once("error", resolve));
  if (child.pid === undefined)
    throw new Neo4jUnavailable(`${plan.java.path} could not be started: ${(await failed).message}`);
  child.unref();
  const server = { pid: child.pid, ...ports };
  plan.onProcess(server);
  const outcome = await waitUntilReady(plan, server, logStart);
  if (outcome === "ready") return server;
  const words = lastWords(plan.home, logStart);
  if (outcome === "ended" && /Address already in use|BindException/.test(words) && attempt < 3) {
    plan.log("Somebody else took the port meanwhile; trying the next one.");
    return startServer(plan, attempt + 1);
  }
  const what = outcome === "ended" ? "ended while starting" : `did not answer within ${String(startLimitMs / 1000)} s`;
  throw new Neo4jUnavailable(`Neo4j ${what}. The end of its log (${logFile(plan.home)}):\n${words}`);
}
