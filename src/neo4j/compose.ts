import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Config, Environment } from "../config.ts";
import { toBrowserUrl } from "./conf.ts";
import { withLock } from "./lock.ts";
import { passwordFile, readPassword } from "./password.ts";
import { answersBolt, freePort } from "./ports.ts";
import { findExecutables, run, type Ended } from "./process.ts";
import { Neo4jUnavailable, type DatabaseStatus, type Neo4jConnection, type OpenOptions } from "./types.ts";

/** A Docker whose daemon answers and which has the compose plugin, or why there is none. */
export type Compose =
  { readonly kind: "found"; readonly docker: string } | { readonly kind: "missing"; readonly reason: string };

type Found = Extract<Compose, { kind: "found" }>;

const file = join(import.meta.dirname, "..", "..", "docker-compose.yml");

/** Looks for Docker; a `docker` command with no daemon behind it counts as none. */
export async function findCompose(config: Config): Promise<Compose> {
  const [docker] = findExecutables("docker", config.environment);
  if (docker === undefined) return { kind: "missing", reason: "Docker is not on the PATH" };
  const options = { environment: config.environment, silenceMs: 10_000 };
  if ((await run(docker, ["info"], options)).status !== 0)
    return { kind: "missing", reason: "the Docker daemon does not answer" };
  if ((await run(docker, ["compose", "version"], options)).status !== 0)
    return { kind: "missing", reason: "Docker has no compose plugin" };
  return { kind: "found", docker };
}

// The volume belongs to the password file: another LACUNA_HOME is another project, with another volume.
function project(config: Config, purpose: string): string {
  return `lacuna-${purpose}-${createHash("sha256").update(config.home).digest("hex").slice(0, 8)}`;
}

function folder(config: Config, purpose: string): string {
  return join(config.home, "compose", purpose);
}

function compose(
  config: Config,
  found: Found,
  purpose: string,
  args: readonly string[],
  env: Environment = {},
): Promise<Ended> {
  const where = ["compose", "--file", file, "--project-name", project(config, purpose)];
  // The file wants a password even for commands that have no use for one.
  const environment = { ...config.environment, NEO4J_PASSWORD: "unused", ...env };
  return run(found.docker, [...where, ...args], { environment, silenceMs: 600_000 });
}

async function publishedPort(config: Config, found: Found, purpose: string, port: number): Promise<number | undefined> {
  const answer = await compose(config, found, purpose, ["port", "neo4j", String(port)]);
  const [, published] = /:(\d+)\s*$/.exec(answer.output) ?? [];
  return answer.status === 0 && published !== undefined && published !== "0" ? Number(published) : undefined;
}

function failure(what: string, ended: Ended): Neo4jUnavailable {
  const reason = ended.output.trim().split(/\r?\n/).slice(-5).join("\n");
  return new Neo4jUnavailable(`docker compose could not ${what} Neo4j: ${reason}`);
}

async function choosePorts(config: Config, found: Found, purpose: string): Promise<[number, number]> {
  const shift = purpose === "main" ? 0 : 10_000;
  const bolt = (await publishedPort(config, found, purpose, 7687)) ?? (await freePort(config.boltPort + shift, []));
  const web = (await publishedPort(config, found, purpose, 7474)) ?? (await freePort(config.browserPort + shift, []));
  if (bolt !== undefined && web !== undefined) return [bolt, web];
  throw new Neo4jUnavailable("No free port for Neo4j; set LACUNA_BOLT_PORT or LACUNA_BROWSER_PORT.");
}

/** Neo4j in Docker, started where it does not run. Only a container that this call started is stopped by `close`. */
export async function openCompose(config: Config, found: Found, options: OpenOptions): Promise<Neo4jConnection> {
  const purpose = options.purpose ?? "main";
  const home = folder(config, purpose);
  return withLock(`${home}.lock`, options, async () => {
    const wasRunning = (await publishedPort(config, found, purpose, 7687)) !== undefined;
    const [boltPort, browserPort] = await choosePorts(config, found, purpose);
    const password = readPassword(home, false);
    const authentication = options.authentication ?? true;
    options.log("Starting Neo4j with docker compose; the first time it fetches the image");
    const up = await compose(config, found, purpose, ["up", "--detach", "--wait", "neo4j"], {
      LACUNA_BOLT_PORT: String(boltPort),
      LACUNA_BROWSER_PORT: String(browserPort),
      LACUNA_BROWSER_COMMANDS: options.browser?.postConnectCommands.join("; ") ?? "",
      NEO4J_PASSWORD: password.value,
      NEO4J_AUTH: authentication ? `neo4j/${password.value}` : "none",
    });
    if (up.status !== 0) throw failure("start", up);
    const stops = !wasRunning && options.keep !== true;
    let closing: Promise<unknown> | undefined;
    return {
      kind: "compose",
      uri: `bolt://127.0.0.1:${String(boltPort)}`,
      user: authentication ? "neo4j" : "",
      password: authentication ? password.value : "",
      authentication,
      browserUrl: config.browserUrl ?? toBrowserUrl(browserPort, boltPort, authentication),
      runsCommands: options.browser !== undefined,
      stays: !stops,
      passwordIsNew: password.isNew,
      passwordFile: passwordFile(home),
      close: async () => {
        if (stops) await (closing ??= composeStop(config, found, options, false));
      },
    };
  });
}

/** What is known of the Neo4j in Docker; starts and changes nothing. */
export async function composeStatus(config: Config, found: Found, purpose = "main"): Promise<DatabaseStatus> {
  const bolt = await publishedPort(config, found, purpose, 7687);
  const web = await publishedPort(config, found, purpose, 7474);
  const home = folder(config, purpose);
  return {
    kind: "compose",
    running: bolt !== undefined && (await answersBolt("127.0.0.1", bolt)),
    uri: bolt === undefined ? null : `bolt://127.0.0.1:${String(bolt)}`,
    browserUrl: bolt === undefined || web === undefined ? null : toBrowserUrl(web, bolt, true),
    home: existsSync(home) ? home : null,
    version: null,
    pid: null,
    startedBy: null,
  };
}

/** Removes the container; with `withData` also its volume and password. False when there was no container. */
export async function composeStop(
  config: Config,
  found: Found,
  options: Pick<OpenOptions, "log" | "purpose">,
  withData: boolean,
): Promise<boolean> {
  const purpose = options.purpose ?? "main";
  return withLock(`${folder(config, purpose)}.lock`, options, async () => {
    const containers = await compose(config, found, purpose, ["ps", "--all", "--quiet"]);
    const down = await compose(config, found, purpose, withData ? ["down", "--volumes"] : ["down"]);
    if (down.status !== 0) throw failure("stop", down);
    if (withData) rmSync(folder(config, purpose), { recursive: true, force: true });
    return containers.output.trim() !== "";
  });
}
