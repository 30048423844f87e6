import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import * as z from "zod";

/** Named values as the operating system hands them over. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a holder of a token may do: `reader` asks, `curator` also changes the graph. */
export type TokenRole = "reader" | "curator";

/** One entry of LACUNA_TOKENS. Only the hash of the token is known here: 64 lower-case hex digits. */
export interface ApiToken {
  readonly name: string;
  readonly role: TokenRole;
  readonly sha256: string;
}

/** A Neo4j that somebody else runs. Without a database name the server's default is used. */
export interface GivenNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** Every setting of the service, checked. Paths are absolute. */
export interface Config {
  /** 0 to 65535; 0 picks a free port. */
  readonly port: number;
  readonly host: string;
  readonly neo4j?: GivenNeo4j;
  /** What the tests use instead of a Neo4j of their own. */
  readonly testNeo4j?: GivenNeo4j;
  readonly home: string;
  /** The first port tried for Bolt and for Neo4j Browser; the next free ones where taken. */
  readonly boltPort: number;
  readonly browserPort: number;
  readonly browserUrl?: string;
  readonly texts?: string;
  /** Empty: the API is read-only. */
  readonly tokens: readonly ApiToken[];
  /** What child processes inherit; settings are never read from it. */
  readonly environment: Environment;
}

/** A setting that does not parse. The message is one line that names it and says what to do. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

function port(lowest: 0 | 1): z.ZodType<number, string> {
  const message = `must be a whole number from ${String(lowest)} to 65535`;
  return z
    .string()
    .regex(/^\d{1,5}$/, message)
    .transform(Number)
    .refine((value) => value >= lowest && value <= 65535, message);
}

// The value is not repeated in these messages: it may carry a password.
const neo4jUri = z.string().refine(
  (text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== "" && url.username === "";
  },
  `must be SCHEME://HOST[:PORT] with one of the schemes ${schemes.join(", ")}, and no user or password in it`,
);

const webUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol),
    "must be an address that starts with http:// or https://",
  );

const tokens = z.string().transform((text, context): ApiToken[] => {
  const found: ApiToken[] = [];
  for (const [index, entry] of text.split(",").entries()) {
    const [, name, role, sha256] = /^([\w.-]+):(reader|curator):([0-9a-f]{64})$/i.exec(entry.trim()) ?? [];
    const repeated = found.some((other) => other.name === name);
    if (name === undefined || role === undefined || sha256 === undefined || repeated) {
      const what = repeated ? "repeats a name" : "is not name:role:sha256-of-token with the role reader or curator";
      context.addIssue({ code: "custom", message: `entry ${String(index + 1)} ${what}; separate entries with commas` });
      return z.NEVER;
    }
    found.push({ name, role: role.toLowerCase() === "curator" ? "curator" : "reader", sha256: sha256.toLowerCase() });
  }
  return found;
});

const settings = z.object({
  PORT: port(0).default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, "must be an address or a host name, such as 127.0.0.1")
    .default("127.0.0.1"),
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  TEST_NEO4J_URI: neo4jUri.optional(),
  TEST_NEO4J_USER: z.string().optional(),
  TEST_NEO4J_PASSWORD: z.string().optional(),
  LACUNA_HOME: z.string().optional(),
  LACUNA_BOLT_PORT: port(1).default(7687),
  LACUNA_BROWSER_PORT: port(1).default(7474),
  LACUNA_BROWSER_URL: webUrl.optional(),
  LACUNA_TEXTS: z.string().optional(),
  LACUNA_TOKENS: tokens.default([]),
});

function readEnvFile(path: string): Environment {
  if (!existsSync(path)) return {};
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new ConfigError(`${path}: cannot be read as a file of settings (${String(cause)}); mend or remove it`, {
      cause,
    });
  }
}

function given(prefix: "" | "TEST_", values: z.output<typeof settings>): GivenNeo4j | undefined {
  const uri = values[`${prefix}NEO4J_URI`];
  if (uri === undefined) return undefined;
  const user = values[`${prefix}NEO4J_USER`];
  const password = values[`${prefix}NEO4J_PASSWORD`];
  if (user === undefined || password === undefined) {
    const missing = `${prefix}NEO4J_${user === undefined ? "USER" : "PASSWORD"}`;
    throw new ConfigError(`${missing}: missing, and ${prefix}NEO4J_URI is set; set ${missing} too`);
  }
  const database = prefix === "" ? values.NEO4J_DATABASE : undefined;
  return { uri, user, password, ...(database === undefined ? {} : { database }) };
}

function dataFolder(env: Environment): string {
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "lacuna");
  const named = process.platform === "win32" ? env.LOCALAPPDATA : env.XDG_DATA_HOME;
  const usual = process.platform === "win32" ? ["AppData", "Local"] : [".local", "share"];
  return join(named === undefined || named === "" ? join(homedir(), ...usual) : named, "lacuna");
}

/**
 * All settings from `env` and from the file `.env` in `cwd`; where both name one, `env` wins, and an empty value is
 * no value. Throws a ConfigError for the first setting that does not parse.
 */
export function readConfig(env: Environment, cwd: string = process.cwd()): Config {
  const file = readEnvFile(join(cwd, ".env"));
  const named = Object.keys(settings.shape).map((name) => [name, env[name] || file[name] || undefined]);
  const parsed = settings.safeParse(Object.fromEntries(named));
  if (!parsed.success) {
    const [problem] = parsed.error.issues;
    throw new ConfigError(`${String(problem?.path[0])}: ${problem?.message ?? "is not valid"}`);
  }
  const values = parsed.data;
  const neo4j = given("", values);
  const testNeo4j = given("TEST_", values);
  return {
    port: values.PORT,
    host: values.HOST,
    home: resolve(cwd, values.LACUNA_HOME ?? dataFolder(env)),
    boltPort: values.LACUNA_BOLT_PORT,
    browserPort: values.LACUNA_BROWSER_PORT,
    tokens: values.LACUNA_TOKENS,
    environment: env,
    ...(neo4j === undefined ? {} : { neo4j }),
    ...(testNeo4j === undefined ? {} : { testNeo4j }),
    ...(values.LACUNA_BROWSER_URL === undefined ? {} : { browserUrl: values.LACUNA_BROWSER_URL }),
    ...(values.LACUNA_TEXTS === undefined ? {} : { texts: resolve(cwd, values.LACUNA_TEXTS) }),
  };
}
