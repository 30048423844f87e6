import { existsSync, rmSync } from "node:fs";
import type { Config } from "../config.ts";
import { composeStatus, composeStop, findCompose } from "./compose.ts";
import { toBrowserUrl } from "./conf.ts";
import { withLock } from "./lock.ts";
import { managedHome, managedLock, stopRunning } from "./managed.ts";
import { answersBolt } from "./ports.ts";
import { readRunning } from "./state.ts";
import { Neo4jRefused, type DatabaseStatus } from "./types.ts";

/** Which database a `db` command is about, and where it reports. */
export interface LifecycleOptions {
  readonly log: (line: string) => void;
  readonly purpose?: string;
}

const nothing = { uri: null, browserUrl: null, home: null, version: null, pid: null, startedBy: null };

async function givenStatus(config: Config, uri: string): Promise<DatabaseStatus> {
  const url = new URL(uri);
  const running = await answersBolt(url.hostname.replace(/^\[|\]$/g, ""), Number(url.port || "7687"));
  return { ...nothing, kind: "given", running, uri, browserUrl: config.browserUrl ?? null };
}

/** What is known of the managed Neo4j of a purpose; starts and changes nothing. */
export async function statusManaged(config: Config, purpose?: string): Promise<DatabaseStatus> {
  const home = managedHome(config, purpose);
  const state = await readRunning(home);
  if (state === undefined) return { ...nothing, kind: "managed", running: false, home: existsSync(home) ? home : null };
  const { boltPort, browserPort, authentication, version, pid, startedBy } = state;
  return {
    kind: "managed",
    running: await answersBolt("127.0.0.1", boltPort),
    uri: `bolt://127.0.0.1:${String(boltPort)}`,
    browserUrl: config.browserUrl ?? toBrowserUrl(browserPort, boltPort, authentication),
    home,
    version,
    pid,
    startedBy,
  };
}

/** Stops the managed Neo4j of a purpose, whoever uses it. False when none runs. Its data stay. */
export async function stopManaged(config: Config, options: LifecycleOptions): Promise<boolean> {
  const home = managedHome(config, options.purpose);
  return withLock(managedLock(home), options, async () => {
    const running = await readRunning(home);
    if (running !== undefined) await stopRunning(home, running);
    return running !== undefined;
  });
}

/** Stops the managed Neo4j of a purpose and deletes its data and password. False when there was nothing. */
export async function resetManaged(config: Config, options: LifecycleOptions): Promise<boolean> {
  const home = managedHome(config, options.purpose);
  return withLock(managedLock(home), options, async () => {
    const running = await readRunning(home);
    if (running !== undefined) await stopRunning(home, running);
    const existed = existsSync(home);
    rmSync(home, { recursive: true, force: true });
    return existed;
  });
}

function refuseGiven(config: Config, what: string): void {
  if (config.neo4j !== undefined)
    throw new Neo4jRefused(`NEO4J_URI is set: that Neo4j is not Lacuna's to ${what}. Unset NEO4J_URI to mean its own.`);
}

/** The state of the Neo4j that the service uses: what runs, or what it would start. */
export async function databaseStatus(config: Config, options: LifecycleOptions): Promise<DatabaseStatus> {
  if (config.neo4j !== undefined) return givenStatus(config, config.neo4j.uri);
  const compose = await findCompose(config);
  const inDocker = compose.kind === "found" ? await composeStatus(config, compose, options.purpose) : undefined;
  if (inDocker?.running === true) return inDocker;
  const managed = await statusManaged(config, options.purpose);
  return managed.running ? managed : (inDocker ?? managed);
}

/** Stops the service's own Neo4j, in Docker and outside. False when none runs; Neo4jRefused where NEO4J_URI is set. */
export async function stopDatabase(config: Config, options: LifecycleOptions): Promise<boolean> {
  refuseGiven(config, "stop");
  const stopped = await stopManaged(config, options);
  const compose = await findCompose(config);
  return (compose.kind === "found" && (await composeStop(config, compose, options, false))) || stopped;
}

/**
 * Stops the service's own Neo4j and deletes all its data and its password, in Docker and outside. False when there
 * was nothing; Neo4jRefused where NEO4J_URI is set.
 */
export async function resetDatabase(config: Config, options: LifecycleOptions): Promise<boolean> {
  refuseGiven(config, "reset");
  const compose = await findCompose(config);
  const inDocker = compose.kind === "found" && (await composeStop(config, compose, options, true));
  return (await resetManaged(config, options)) || inDocker;
}
