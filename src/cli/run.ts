import { GraphQLError } from "graphql";
import { ConfigError } from "../config.ts";
import { BundleError, nearMatch } from "../ingest/problem.ts";
import { Neo4jRefused, Neo4jUnavailable } from "../neo4j/open.ts";
import { audit } from "./audit.ts";
import { bundles, unload } from "./bundles.ts";
import {
  optionsOf,
  STATUS,
  statusOfCode,
  UsageError,
  type Command,
  type Status,
  type Surroundings,
} from "./command.ts";
import { deprecate, reinstate, review } from "./curation.ts";
import { db } from "./db.ts";
import { draft } from "./draft.ts";
import { exportGraph } from "./export.ts";
import { gap } from "./gap.ts";
import { importRows } from "./import.ts";
import { commandHelp, generalHelp, readVersion } from "./help.ts";
import { check, load } from "./load.ts";
import { merge, unmerge } from "./merge.ts";
import { parseInput } from "./parse.ts";
import { paths } from "./paths.ts";
import { search } from "./search.ts";
import { start } from "./start.ts";
import { trace } from "./trace.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ...[start, gap, trace, search, paths],
  ...[audit, review, deprecate, reinstate, merge, unmerge],
  ...[draft, load, importRows, unload, bundles, check, exportGraph, db],
];

const INTERRUPTED = 130;

function findCommand(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  const near = nearMatch(name, [...COMMANDS.map((known) => known.name), "help"]);
  throw new UsageError(`There is no command "${name}".${near} \`lacuna --help\` lists what there is.`);
}

async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<Status> {
  const { out, note, columns } = surroundings.terminal;
  const [name, ...rest] = words;
  if (name === "--version") {
    out(readVersion());
    return STATUS.done;
  }
  if (name === undefined) {
    note(generalHelp(COMMANDS, columns).join("\n"));
    return STATUS.misuse;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    const [topic] = rest;
    const text = topic === undefined ? generalHelp(COMMANDS, columns) : commandHelp(findCommand(topic), columns);
    out(text.join("\n"));
    return STATUS.done;
  }
  if (name.startsWith("-"))
    throw new UsageError(`A command comes first, and "${name}" is an option. \`lacuna --help\` lists the commands.`);
  const command = findCommand(name);
  const input = parseInput(rest, optionsOf(command));
  if (input.flag("help")) {
    out(commandHelp(command, columns).join("\n"));
    return STATUS.done;
  }
  return command.run(input, surroundings);
}

/** Which status an error stands for; undefined where it is nobody's mistake but Lacuna's own. */
function statusOf(error: unknown): Status | undefined {
  if (error instanceof Neo4jUnavailable) return STATUS.noNeo4j;
  if (error instanceof UsageError || error instanceof ConfigError || error instanceof Neo4jRefused)
    return STATUS.misuse;
  if (error instanceof BundleError) return STATUS.misuse;
  const status = error instanceof GraphQLError ? statusOfCode(error.extensions.code) : STATUS.fault;
  return status === STATUS.fault ? undefined : status;
}

/** The whole cause: a fault is reported to those who can mend it. */
function faultText(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

/** Runs a command line and gives the status to end with. Never throws: every error is told on standard error. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal, signal } = surroundings;
  try {
    return await runCommand(words, surroundings);
  } catch (error) {
    if (signal.aborted && (error === signal.reason || (error instanceof Error && error.name === "AbortError")))
      return INTERRUPTED;
    const status = statusOf(error);
    if (status !== undefined && error instanceof Error) {
      terminal.note(`lacuna: ${error.message}`);
      return status;
    }
    terminal.note(`lacuna: a fault of Lacuna itself; please report it with what follows.\n${faultText(error)}`);
    return STATUS.fault;
  }
}
