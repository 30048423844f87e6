import { beforeAll, describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { readConfig, type Config } from "../../src/config.ts";
import { ensureJars, isComplete, jarFolder, readVersion } from "../../src/neo4j/jars.ts";
import { findJavas } from "../../src/neo4j/java.ts";
import { resetManaged, statusManaged, stopManaged } from "../../src/neo4j/lifecycle.ts";
import { withLock } from "../../src/neo4j/lock.ts";
import { managedHome, openManaged } from "../../src/neo4j/managed.ts";
import { openNeo4j, resetDatabase, Neo4jRefused, Neo4jUnavailable } from "../../src/neo4j/open.ts";
import { answersBolt } from "../../src/neo4j/ports.ts";
import type { OpenOptions } from "../../src/neo4j/types.ts";
import { runFile } from "../run-file.ts";

const purpose = "lifecycle";
const pom = join(import.meta.dirname, "..", "..", "pom.xml");
const jarCache = join(readConfig(process.env).home, "jars");
const lines: string[] = [];
const log = (line: string): void => {
  lines.push(line);
};
const options: OpenOptions = { log, purpose, jarCache };

let folder = "";
let config: Config;

beforeAll(() => {
  // In the home of this run: what a killed run leaves there is stopped and removed by the next.
  folder = process.env.LACUNA_TEST_HOME ?? "";
  mkdirSync(folder, { recursive: true });
  const ports = { LACUNA_BOLT_PORT: "18687", LACUNA_BROWSER_PORT: "18474" };
  config = readConfig({ ...process.env, ...ports, LACUNA_HOME: folder, NEO4J_URI: "" }, folder);
});

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

function portOf(uri: string): number {
  return Number(new URL(uri).port);
}

describe("a Neo4j that the service starts", () => {
  it("keeps its password and its data over a stop and a start, and takes the next port where one is taken", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(28687, "127.0.0.1", resolve));
    const first = await openManaged(config, options);
    expect(portOf(first.uri)).toBeGreaterThan(28687);
    expect(first).toMatchObject({ passwordIsNew: true, runsCommands: false, stays: false });
    expect(first.browserUrl).toContain(`dbms=neo4j://neo4j@localhost:${new URL(first.uri).port}`);
    const secret = join(managedHome(config, purpose), "password");
    expect(readFileSync(secret, "utf8").trim()).toBe(first.password);
    if (process.platform !== "win32") expect(statSync(secret).mode & 0o777).toBe(0o600);
    await runFile(first, "mark-test-graph.cypher");
    await first.close();
    expect(await answersBolt("127.0.0.1", portOf(first.uri))).toBe(false);
    await new Promise((resolve) => blocker.close(resolve));

    const second = await openManaged(config, options);
    expect(portOf(second.uri)).toBe(28687);
    expect(second).toMatchObject({ passwordIsNew: false, password: first.password, user: "neo4j" });
    expect(await runFile(second, "test-graph.cypher")).toEqual([{ nodes: 1, marks: 1 }]);
    await expect(runFile({ ...second, password: "wrong" }, "test-graph.cypher")).rejects.toThrow(/unauthorized/i);
    await second.close();
  }, 80_000);

  it("is shared by those who ask while it runs, stops with the last of them, and survives a kill of its starter", async () => {
    const first = await openManaged(config, options);
    const started = await statusManaged(config, purpose);
    expect(started).toMatchObject({ running: true, uri: first.uri, startedBy: { pid: process.pid } });
    const second = await openManaged(config, options);
    expect(second.uri).toBe(first.uri);
    expect([first.stays, second.stays]).toEqual([false, true]);
    await expect(openManaged(config, { ...options, authentication: false })).rejects.toThrow(Neo4jRefused);
    await first.close();
    await first.close();
    expect(await answersBolt("127.0.0.1", portOf(second.uri))).toBe(true);

    // As if every user had been killed: their numbers stay in the file, their processes are gone.
    const file = join(managedHome(config, purpose), "state.json");
    const state = JSON.parse(readFileSync(file, "utf8")) as { users: object[] };
    const users = state.users.map((user) => ({ ...user, pid: endedProcess() }));
    writeFileSync(file, JSON.stringify({ ...state, users }));
    const heir = await openManaged(config, options);
    expect((await statusManaged(config, purpose)).pid).toBe(started.pid);
    await heir.close();
    expect(await statusManaged(config, purpose)).toMatchObject({ running: false, pid: null, uri: null });
  }, 240_000);

  it("tries the next port when somebody takes the chosen one before Neo4j does", async () => {
    const thief = createServer();
    const steal = (line: string): void => {
      const [, port] = /^Starting .* port (\d+)$/.exec(line) ?? [];
      if (port !== undefined && !thief.listening) thief.listen(Number(port), "127.0.0.1");
    };
    const open = await openManaged(config, { ...options, log: steal });
    try {
      expect(thief.address()).toMatchObject({ port: 28687 });
      // The next one, unless somebody else on this machine has that.
      expect(portOf(open.uri)).toBeGreaterThan(28687);
    } finally {
      await open.close();
      await new Promise((resolve) => thief.close(resolve));
    }
  }, 240_000);

  it("starts without authentication for one session only, stays where it is kept, and is stopped by name", async () => {
    const browser = { postConnectCommands: ["config {}"] };
    const open = await openManaged(config, { ...options, authentication: false, keep: true, browser });
    expect(open).toMatchObject({ authentication: false, user: "", password: "", runsCommands: true, stays: true });
    expect(open.browserUrl).toContain("preselectAuthMethod=NO_AUTH");
    expect(await runFile(open, "test-graph.cypher")).toHaveLength(1);
    await open.close();
    expect((await statusManaged(config, purpose)).running).toBe(true);

    const closed = await openManaged(config, options);
    expect(closed.authentication).toBe(true);
    await expect(runFile({ ...closed, user: "" }, "test-graph.cypher")).rejects.toThrow(/auth/i);
    await closed.close();
    expect((await statusManaged(config, purpose)).running).toBe(true);
    expect(await stopManaged(config, { log, purpose })).toBe(true);
    expect(await stopManaged(config, { log, purpose })).toBe(false);
    expect(await resetManaged(config, { log, purpose })).toBe(true);
  }, 240_000);

  it("is not taken for running when its number belongs to another process", async () => {
    const home = managedHome(config, "stale");
    mkdirSync(home, { recursive: true });
    const startedBy = { pid: process.pid, at: new Date().toISOString() };
    const ports = { boltPort: 28687, browserPort: 28474 };
    const rest = { version: "5.26.30", authentication: true, postConnectCommands: [], keep: true, users: [] };
    writeFileSync(join(home, "state.json"), JSON.stringify({ pid: process.pid, ...ports, ...rest, startedBy }));
    expect(await statusManaged(config, "stale")).toMatchObject({ running: false, pid: null });
    expect(await stopManaged(config, { log, purpose: "stale" })).toBe(false);
    expect(await resetManaged(config, { log, purpose: "stale" })).toBe(true);
    expect(existsSync(home)).toBe(false);
  });

  it("says what Neo4j said when it ends while starting", async () => {
    const broken = { ...options, purpose: "broken" };
    const data = join(managedHome(config, "broken"), "data");
    mkdirSync(data, { recursive: true });
    // A file in the place of a folder: Neo4j cannot make its store.
    writeFileSync(join(data, "databases"), "");
    writeFileSync(join(managedHome(config, "broken"), "password"), "irrelevant\n");
    await expect(openManaged(config, broken)).rejects.toThrow(/^Neo4j ended while starting\. The end of its log .*\n./);
    await resetManaged(config, { log, purpose: "broken" });
  }, 240_000);
});

describe("the lock on a Neo4j's home", () => {
  it("lets one in at a time", async () => {
    const path = join(folder, "one.lock");
    let inside = 0;
    const work = async (): Promise<number> => {
      inside += 1;
      const seen = inside;
      await delay(20);
      inside -= 1;
      return seen;
    };
    const seen = await Promise.all([1, 2, 3].map(() => withLock(path, { log }, work)));
    expect(seen).toEqual([1, 1, 1]);
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ["of a process that has ended", () => JSON.stringify({ pid: endedProcess(), began: "1", id: "x" })],
    ["of a later process with the same number", () => JSON.stringify({ pid: process.pid, began: "1", id: "x" })],
    ["that is damaged", () => "{"],
  ])("is taken over when it is one %s", async (_, content) => {
    const path = join(folder, "stale.lock");
    writeFileSync(path, content());
    expect(await withLock(path, { log, limitMs: 2000 }, () => Promise.resolve("done"))).toBe("done");
    expect(existsSync(path)).toBe(false);
  });

  it("is given up on, with the holder's number, when a living process keeps it", async () => {
    const path = join(folder, "held.lock");
    await withLock(path, { log }, async () => {
      const second = withLock(path, { log, limitMs: 200 }, () => Promise.resolve());
      await expect(second).rejects.toThrow(`Process ${String(process.pid)} holds`);
    });
  });
});

describe("the jars of Neo4j", () => {
  // Stands in for the program `mvn`, so that nothing is fetched: it puts one small jar where it is told to.
  function fakeMaven(script: string): string {
    const bin = mkdtempSync(join(folder, "bin-"));
    writeFileSync(join(bin, "mvn"), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, "mvn"), 0o755);
    return [bin, process.env.PATH].join(delimiter);
  }

  const copies = 'for a in "$@"; do case "$a" in -DoutputDirectory=*) echo jar > "${a#*=}/a.jar";; esac; done';

  it("are fetched again when their folder was left half made or has lost a file", async () => {
    const cache = join(folder, "cache");
    const target = jarFolder(cache, pom);
    mkdirSync(`${target}.partial`, { recursive: true });
    writeFileSync(join(`${target}.partial`, "leftover.jar"), "half");
    const java = { path: process.execPath, release: 17 };
    const environment = { ...process.env, PATH: fakeMaven(copies) };
    const request = { cache, pom, environment, java, log };
    expect(await ensureJars(request)).toEqual({ folder: target, version: "5.26.30" });
    expect(isComplete(target)).toBe(true);
    expect(existsSync(join(target, "leftover.jar"))).toBe(false);
    expect(readdirSync(cache).filter((name) => name.includes(".partial"))).toEqual([]);
    writeFileSync(join(target, "a.jar"), "cut sho");
    expect(isComplete(target)).toBe(false);
    await ensureJars(request);
    expect(readFileSync(join(target, "a.jar"), "utf8")).toBe("jar\n");
  });

  it("are of the version that docker-compose.yml names", () => {
    const compose = readFileSync(join(pom, "..", "docker-compose.yml"), "utf8");
    expect(compose).toContain(`image: neo4j:${readVersion(pom)}-community\n`);
  });

  it("are missing with Maven's own reason when it fails, and nothing half made stays in their place", async () => {
    const cache = join(folder, "no-cache");
    const environment = { ...process.env, PATH: fakeMaven('echo "[ERROR] Could not resolve host"; exit 1') };
    const request = { cache, pom, environment, java: { path: process.execPath, release: 17 }, log };
    await expect(ensureJars(request)).rejects.toThrow(/^Maven could not fetch Neo4j: Could not resolve host/);
    expect(existsSync(jarFolder(cache, pom))).toBe(false);
  });
});

describe("a machine without the means", () => {
  it("gets one message that names all three ways to a Neo4j", async () => {
    // A home of its own: another file may have put the parts of Neo4j into that of the run.
    const bare = { ...config, home: join(folder, "bare"), environment: { PATH: "" } };
    const error: unknown = await openNeo4j(bare, { log, purpose: "bare" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Neo4jUnavailable);
    const message = String(error);
    for (const way of ["NEO4J_URI", "Docker", "Java", "Maven"]) expect(message).toContain(way);
    expect(message).not.toContain("\n");
  });

  it("has no Java when no folder holds one", async () => {
    expect(await findJavas({ PATH: "" }, [])).toEqual([]);
  });

  it("does not touch a Neo4j that is somebody else's", async () => {
    const neo4j = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "secret" };
    const given = await openNeo4j({ ...config, neo4j }, { log });
    expect(given).toMatchObject({ kind: "given", ...neo4j });
    await expect(resetDatabase({ ...config, neo4j }, { log })).rejects.toThrow(Neo4jRefused);
  });
});
