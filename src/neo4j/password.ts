import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Neo4jUnavailable } from "./types.ts";

// No characters that look alike: a person types it into Neo4j Browser.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password and whether this call made it. */
export interface Password {
  readonly value: string;
  readonly isNew: boolean;
}

/** Where the password of a home is kept. */
export function passwordFile(home: string): string {
  return join(home, "password");
}

/**
 * The kept password of a home; where there is none yet, a new one of 24 characters (118 bits), kept with owner-only
 * permission. `hasData` says that the database already exists: then its password cannot be made up anew.
 */
export function readPassword(home: string, hasData: boolean): Password {
  const path = passwordFile(home);
  if (existsSync(path)) return { value: readFileSync(path, "utf8").trim(), isNew: false };
  if (hasData)
    throw new Neo4jUnavailable(`${path} is missing, and the data in ${home} needs it; put it back, or run db reset.`);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const value = Array.from({ length: 24 }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
  writeFileSync(path, value + "\n", { mode: 0o600, flag: "wx" });
  return { value, isNew: true };
}
