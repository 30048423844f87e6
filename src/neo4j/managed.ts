import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Config } from "../config.ts";
import { toBrowserUrl } from "./conf.ts";
import { ensureJars, type Jars } from "./jars.ts";
import { findJavas, oldestJava, type Java } from "./java.ts";
import { withLock } from "./lock.ts";
import { passwordFile, readPassword, type Password } from "./password.ts";
import { answersBolt } from "./ports.ts";
import { markProcess, runsWith, stopProcess } from "./process.ts";
import { hasData, setInitialPassword, startServer, writeConf } from "./server.ts";
import { homeArgument, readRunning, removeState, writeState, type State, type User } from "./state.ts";
import { Neo4jRefused, ToolMissing, type Neo4jConnection, type OpenOptions } from "./types.ts";

/** The project's pom.xml, which names the parts of Neo4j. */
const pom = join(import.meta.dirname, "..", "..", "pom.xml");

const stopLimitMs = 30_000;

/** Where a managed Neo4j of this purpose keeps its files. Throws a RangeError for a purpose that is no plain name. */
export function managedHome(config: Config, purpose = "main"): string {
  if (!/^[a-z0-9-]+$/.test(purpose)) throw new RangeError(`"${purpose}" is no purpose: a-z, 0-9 and hyphens only`);
  return join(config.home, "neo4j", purpose);
}

/** The lock that every change of this home's process holds. */
export function managedLock(home: string): string {
  return `${home}.lock`;
}

/** Stops the Neo4j of this home. The caller holds the lock. */
export async function stopRunning(home: string, running: State): Promise<void> {
  await stopProcess(running.pid, () => runsWith(running.pid, homeArgument(home)), stopLimitMs);
  removeState(home);
}

async function findJava(config: Config): Promise<Java> {
  const [best] = await findJavas(config.environment);
  if (best !== undefined && best.release >= oldestJava) return best;
  const found = best === undefined ? "no Java was found" : `the newest Java found is ${String(best.release)}`;
  throw new ToolMissing(`Java ${String(oldestJava)} or later is needed and ${found}.`);
}

function firstPorts(config: Config, purpose: string): { boltPort: number; browserPort: number } {
  // Away from the usual ports, so that a test never takes the place of the service's own Neo4j.
  const shift = purpose === "main" ? 0 : 10_000;
  const shifted = (port: number): number => (port + shift < 65_000 ? port + shift : port);
  return { boltPort: shifted(config.boltPort), browserPort: shifted(config.browserPort) };
}

interface Start {
  readonly config: Config;
  readonly options: OpenOptions;
  readonly home: string;
  readonly user: User;
  readonly password: Password;
}

async function start(request: Start, jars: Jars, java: Java, before: State | undefined): Promise<State> {
  const { config, options, home, user, password } = request;
  const settings = {
    ...firstPorts(config, options.purpose ?? "main"),
    authentication: options.authentication ?? true,
    postConnectCommands: options.browser?.postConnectCommands ?? before?.postConnectCommands ?? [],
    conf: options.conf ?? [],
  };
  const { authentication, postConnectCommands } = settings;
  const plan = { home, jars, java, environment: config.environment, log: options.log };
  if (!hasData(home)) {
    writeConf(home, settings);
    await setInitialPassword(plan, password.value);
  }
  const state = {
    version: jars.version,
    authentication,
    postConnectCommands,
    keep: options.keep === true || before?.keep === true,
    startedBy: { pid: process.pid, at: new Date().toISOString() },
    users: [user],
  };
  try {
    const onProcess = (server: Pick<State, "pid" | "boltPort" | "browserPort">): void => {
      writeState(home, { ...server, ...state });
    };
    const signal = options.signal === undefined ? {} : { signal: options.signal };
    const server = await startServer({ ...plan, settings, onProcess, ...signal });
    return { ...server, ...state };
  } catch (error) {
    removeState(home);
    throw error;
  }
}

// A Neo4j that another process left may still be starting.
async function waitForAnswer(home: string, running: State): Promise<boolean> {
  for (const end = Date.now() + 120_000; Date.now() < end; await delay(100)) {
    if (!(await runsWith(running.pid, homeArgument(home)))) return false;
    if (await answersBolt("127.0.0.1", running.boltPort)) return true;
  }
  return false;
}

function hasCommands(running: State, { browser }: OpenOptions): boolean {
  return browser?.postConnectCommands.join(";") === running.postConnectCommands.join(";");
}

function suits(running: State, options: OpenOptions): boolean {
  const sameCommands = options.browser === undefined || hasCommands(running, options);
  return running.authentication === (options.authentication ?? true) && sameCommands;
}

// Undefined: a new one is to be started. One that others use is never restarted under them.
async function reuse(request: Start, running: State): Promise<State | undefined> {
  const { options, home, user } = request;
  const [other] = running.users;
  if (!suits(running, options) && other !== undefined && options.authentication === false && running.authentication)
    throw new Neo4jRefused(`Process ${String(other.pid)} uses Neo4j with its password on; end it, then try again.`);
  if (!suits(running, options) && other === undefined) {
    options.log("Restarting Neo4j with other settings.");
    return undefined;
  }
  if (!suits(running, options))
    options.log(`Neo4j keeps the settings that it was started with, since process ${String(other?.pid)} uses it.`);
  if (!(await waitForAnswer(home, running))) return undefined;
  const state = { ...running, keep: running.keep || options.keep === true, users: [...running.users, user] };
  writeState(home, state);
  return state;
}

async function leave(home: string, id: string, options: OpenOptions): Promise<void> {
  await withLock(managedLock(home), { log: options.log }, async () => {
    const running = await readRunning(home);
    if (running === undefined) return;
    const users = running.users.filter((other) => other.id !== id);
    if (users.length > 0 || running.keep) writeState(home, { ...running, users });
    else await stopRunning(home, running);
  });
}

function toConnection(request: Start, state: State): Neo4jConnection {
  const { home, user, password, options } = request;
  let closing: Promise<void> | undefined;
  return {
    kind: "managed",
    uri: `bolt://127.0.0.1:${String(state.boltPort)}`,
    user: state.authentication ? "neo4j" : "",
    password: state.authentication ? password.value : "",
    authentication: state.authentication,
    browserUrl: toBrowserUrl(state.browserPort, state.boltPort, state.authentication),
    runsCommands: hasCommands(state, options),
    stays: state.keep || state.users.length > 1,
    passwordIsNew: password.isNew,
    passwordFile: passwordFile(home),
    close: () => (closing ??= leave(home, user.id, options)),
  };
}

/**
 * A Neo4j Community of the service's own: the one that runs, or one that is started. It stops when its last user
 * closes it, unless it is kept. Throws Neo4jUnavailable when it cannot be had, and Neo4jRefused when it runs with
 * authentication for somebody else and is wanted without.
 */
export async function openManaged(config: Config, options: OpenOptions): Promise<Neo4jConnection> {
  const home = managedHome(config, options.purpose);
  return withLock(managedLock(home), options, async () => {
    const user = { id: randomUUID(), ...(await markProcess(process.pid)) };
    const running = await readRunning(home);
    const password = (): Password => readPassword(home, hasData(home));
    if (running !== undefined) {
      const request = { config, options, home, user, password: password() };
      const state = await reuse(request, running);
      if (state !== undefined) return toConnection(request, state);
      await stopRunning(home, running);
    }
    const java = await findJava(config);
    const cache = options.jarCache ?? join(config.home, "jars");
    const signal = options.signal === undefined ? {} : { signal: options.signal };
    const { environment } = config;
    const jars = await ensureJars({ cache, pom, environment, java, log: options.log, ...signal });
    const request = { config, options, home, user, password: password() };
    return toConnection(request, await start(request, jars, java, running));
  });
}
