import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Environment } from "../config.ts";
import { findExecutables, isExecutable, run } from "./process.ts";

/** A Java runtime: its program and its release (17, 21, ...). */
export interface Java {
  readonly path: string;
  readonly release: number;
}

/** The oldest release that Neo4j 5.26 runs on. */
export const oldestJava = 17;

const program = process.platform === "win32" ? "java.exe" : "java";

/** The folders in which systems keep their Java runtimes, one folder for each. */
export function javaFolders(): string[] {
  const programs = "C:\\Program Files";
  const parents: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ["/Library/Java/JavaVirtualMachines", "/opt/homebrew/opt", "/usr/local/opt"],
    win32: ["Java", "Eclipse Adoptium", "Microsoft", "Zulu"].map((vendor) => join(programs, vendor)),
  };
  const usual = parents[process.platform] ?? ["/usr/lib/jvm", "/usr/java", "/opt/java"];
  return [...usual, join(homedir(), ".sdkman", "candidates", "java")]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((folder) => [folder, join(folder, "Contents", "Home")]);
}

async function askRelease(path: string, environment: Environment): Promise<number | undefined> {
  // Java answers on standard error, and counted 1.8 before it counted 9.
  const answer = await run(path, ["-version"], { environment, silenceMs: 10_000 });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(answer.output) ?? [];
  if (answer.status !== 0 || first === undefined) return undefined;
  return Number(first === "1" ? second : first);
}

// Neo4j 5.26 is made for 21 and 17. It starts on newer ones too, with warnings: the nearest is the safest.
function preference(java: Java): number {
  return java.release === 21 ? 0 : java.release;
}

/** Every Java that JAVA_HOME, the folders of PATH and `folders` lead to, the best for Neo4j first, old ones last. */
export async function findJavas(environment: Environment, folders = javaFolders()): Promise<Java[]> {
  const home = environment.JAVA_HOME;
  const homes = home === undefined || home === "" ? folders : [home, ...folders];
  const candidates = [...homes.map((folder) => join(folder, "bin", program)), ...findExecutables("java", environment)];
  const paths = [...new Set(candidates.filter(isExecutable).map((path) => realpathSync(path)))];
  const releases = await Promise.all(paths.map((path) => askRelease(path, environment)));
  const javas = paths.flatMap((path, index) => {
    const release = releases[index];
    return release === undefined ? [] : [{ path, release }];
  });
  const fits = (java: Java): boolean => java.release >= oldestJava;
  return [
    ...javas.filter(fits).sort((one, other) => preference(one) - preference(other)),
    ...javas.filter((java) => !fits(java)),
  ];
}

/** The value of JAVA_HOME that leads to this Java. */
export function javaHome(java: Java): string {
  return dirname(dirname(java.path));
}
