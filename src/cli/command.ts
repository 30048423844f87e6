import type { Environment } from "../config.ts";
import type { Terminal } from "./terminal.ts";

/** What every command ends with. */
export const STATUS = { done: 0, no: 1, misuse: 2, noNeo4j: 3, fault: 70 } as const;

/** The status with which a command ends. */
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** The status that goes with the code of an error of the API; a code that only Lacuna itself can cause is a fault. */
export function statusOfCode(code: unknown): Status {
  if (code === "SERVICE_UNAVAILABLE" || code === "TIMEOUT") return STATUS.noNeo4j;
  if (code === "NOT_FOUND" || code === "CONFLICT") return STATUS.no;
  return code === "BAD_USER_INPUT" || code === "RESULT_TOO_LARGE" ? STATUS.misuse : STATUS.fault;
}

/** One option of a command. */
export interface Option {
  readonly type: "boolean" | "string";
  /** May be given several times. */
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for the value in help. */
  readonly value?: string;
  readonly description: string;
}

/** What a person gave a command. */
export interface Input {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
}

/** Where a command runs. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly env: Environment;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
}

/** Does what a command is for, and gives the status to end with. */
export type Run = (input: Input, surroundings: Surroundings) => Promise<Status>;

/** What is known of a command before it runs. */
export interface Command {
  readonly name: string;
  /** One line for each way to use it, without the program's name. */
  readonly usage: readonly string[];
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly example: string;
  /** What its statuses mean, where it ends with them. */
  readonly statuses: Readonly<Partial<Record<Status, string>>>;
  /** Loads what the command needs; help and version need none of it. */
  readonly load: () => Promise<Run>;
}

/** Wrong use: one line that says what, where and what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Throws a UsageError unless as many words were given as the command wants. */
export function checkCount(input: Input, least: number, most: number, wanted: string): void {
  const { length } = input.positionals;
  if (length < least) throw new UsageError(`${wanted} is missing. --help shows the usage.`);
  if (length > most) {
    const extra = input.positionals[most] ?? "";
    throw new UsageError(`"${extra}" is one word too many. Put a name with spaces in quotes.`);
  }
}

/** All options of a command: its own and those that every command has. A service has no JSON to print. */
export function optionsOf({ name, options }: Command): Readonly<Record<string, Option>> {
  const json: Option = {
    type: "boolean",
    description: "Print JSON for programs, and nothing else, on standard output.",
  };
  const help: Option = { type: "boolean", short: "h", description: "Say how the command is used." };
  return { ...options, ...(name === "start" ? {} : { json }), help };
}

/** What `export` can write. */
export const EXPORT_FORMATS = ["json-ld", "csv", "bundle"] as const;

/** The option of commands that ask the graph which bundles count. */
export const ORIGIN_OPTION: Option = {
  type: "string",
  multiple: true,
  value: "BUNDLE",
  description: "Count only the claims of this bundle; may be given several times.",
};
