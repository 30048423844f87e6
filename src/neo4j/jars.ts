import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as z from "zod";
import type { Environment } from "../config.ts";
import { javaHome, type Java } from "./java.ts";
import { withLock } from "./lock.ts";
import { findExecutables, run } from "./process.ts";
import { Neo4jUnavailable, ToolMissing } from "./types.ts";

/** The jars of one Neo4j: the folder that holds them and the version of the server. */
export interface Jars {
  readonly folder: string;
  readonly version: string;
}

/** What fetching the jars needs to know. */
export interface JarOptions {
  /** The folder for the jars of every version. */
  readonly cache: string;
  /** The project's pom.xml, which names what belongs to Neo4j. */
  readonly pom: string;
  readonly environment: Environment;
  readonly java: Java;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal;
}

const sizes = z.record(z.string(), z.int().positive());

/** The version of Neo4j that a pom.xml names. */
export function readVersion(pom: string): string {
  const [, version] = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, "utf8")) ?? [];
  if (version === undefined) throw new Error(`${pom}: names no neo4j.version`);
  return version;
}

/** The folder in the cache that belongs to this pom.xml; another pom.xml has another folder. */
export function jarFolder(cache: string, pom: string): string {
  const hash = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 12);
  return join(cache, `${readVersion(pom)}-${hash}`);
}

function listJars(folder: string): Record<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".jar"));
  return Object.fromEntries(names.map((name) => [name, statSync(join(folder, name)).size]));
}

/** Whether every jar is there in the size that it had when the folder was made. */
export function isComplete(folder: string): boolean {
  try {
    const wanted = sizes.parse(JSON.parse(readFileSync(join(folder, "complete.json"), "utf8")));
    const found = listJars(folder);
    return Object.entries(wanted).every(([name, size]) => found[name] === size);
  } catch {
    // Not there, or not readable as it should be: it is fetched again.
    return false;
  }
}

const units: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1 };

function reportProgress(log: (line: string) => void): (line: string) => void {
  let [jars, megabytes, told] = [0, 0, Date.now()];
  return (line) => {
    const [, size, unit] = /Downloaded .*\.jar \((\d+(?:\.\d+)?) (B|kB|MB)/.exec(line) ?? [];
    if (size === undefined || unit === undefined) return;
    jars += 1;
    megabytes += Number(size) * (units[unit] ?? 0);
    if (Date.now() - told < 2000) return;
    told = Date.now();
    log(`  ${String(jars)} jars, ${megabytes.toFixed(0)} MB so far`);
  };
}

function whyFailed(output: string, logFile: string): string {
  const lines = output.trim().split(/\r?\n/);
  const reason = lines.find((line) => line.startsWith("[ERROR] ")) ?? lines.at(-1) ?? "";
  return `Maven could not fetch Neo4j: ${reason.replace(/^\[ERROR\]\s*/, "").slice(0, 400)} (all of its output: ${logFile}).`;
}

async function fetchJars(folder: string, options: JarOptions): Promise<void> {
  const [maven] = findExecutables("mvn", options.environment);
  if (maven === undefined) throw new ToolMissing("Maven (mvn), which fetches Neo4j, is not on the PATH.");
  const leftovers = readdirSync(dirname(folder)).filter((name) => name.startsWith(`${basename(folder)}.partial`));
  for (const name of leftovers) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  // Named for this process: a Maven that outlived its starter may still be writing to another.
  const partial = `${folder}.partial-${String(process.pid)}`;
  mkdirSync(partial, { recursive: true });
  // Maven writes beside the pom.xml in some cases, and an installed package is no place to write to.
  cpSync(options.pom, join(partial, "pom.xml"));
  const version = readVersion(options.pom);
  options.log(`Fetching Neo4j ${version} and Neo4j Browser with Maven, about 140 MB, once (into ${folder})`);
  const task = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${partial}`];
  const ended = await run(maven, ["-B", "-f", join(partial, "pom.xml"), ...task], {
    environment: { ...options.environment, JAVA_HOME: javaHome(options.java) },
    silenceMs: 180_000,
    onLine: reportProgress(options.log),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  options.signal?.throwIfAborted();
  writeFileSync(`${folder}.log`, ended.output);
  if (ended.status !== 0) throw new Neo4jUnavailable(whyFailed(ended.output, `${folder}.log`));
  const found = listJars(partial);
  const bytes = Object.values(found).reduce((sum, size) => sum + size, 0);
  writeFileSync(join(partial, "complete.json"), JSON.stringify(found));
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  options.log(`Neo4j ${version} is there: ${String(Object.keys(found).length)} jars, ${(bytes / 1e6).toFixed(0)} MB`);
}

/**
 * The jars of Neo4j, from the cache or fetched into it. A cache folder that is not whole is made anew; of two
 * processes that need it at once, one fetches. Throws Neo4jUnavailable when they cannot be had.
 */
export async function ensureJars(options: JarOptions): Promise<Jars> {
  const folder = jarFolder(options.cache, options.pom);
  const version = readVersion(options.pom);
  if (isComplete(folder)) return { folder, version };
  return withLock(`${folder}.lock`, options, async () => {
    if (!isComplete(folder)) await fetchJars(folder, options);
    return { folder, version };
  });
}
