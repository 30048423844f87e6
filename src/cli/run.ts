import { nearMatch } from "../ingest/problem.ts";
import { optionsOf, STATUS, UsageError, type Command, type Status, type Surroundings } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { commandHelp, generalHelp, readVersion } from "./help.ts";
import { parseInput } from "./parse.ts";

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
  const run = await command.load();
  return run(input, surroundings);
}

/** Runs a command line and gives the status to end with. Never throws: every error is told on standard error. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal, signal } = surroundings;
  try {
    return await runCommand(words, surroundings);
  } catch (error) {
    if (signal.aborted && (error === signal.reason || (error instanceof Error && error.name === "AbortError")))
      return INTERRUPTED;
    if (error instanceof UsageError) {
      terminal.note(`lacuna: ${error.message}`);
      return STATUS.misuse;
    }
    const { tellFailure } = await import("./failure.ts");
    return tellFailure(error, terminal);
  }
}
