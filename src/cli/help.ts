import { readFileSync } from "node:fs";
import { join } from "node:path";
import { optionsOf, STATUS, type Command, type Option } from "./command.ts";
import { block } from "./render/text.ts";

const ALL_STATUSES: Readonly<Record<number, string>> = {
  [STATUS.done]: "done",
  [STATUS.no]: "the answer is no",
  [STATUS.misuse]: "wrong use or bad input",
  [STATUS.noNeo4j]: "no Neo4j",
  [STATUS.fault]: "a fault of Lacuna itself",
};

/** The version of this package. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string })
    .version;
}

function optionName(name: string, { short, value }: Option): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function listLines(entries: readonly (readonly [string, string])[], columns: number): readonly string[] {
  const width = Math.max(...entries.map(([name]) => name.length)) + 4;
  return entries.flatMap(([name, text]) => block(text, columns, " ".repeat(width), `  ${name}`.padEnd(width)));
}

function statusEntries(own: Command["statuses"]): readonly (readonly [string, string])[] {
  const all: Record<number, string> = { ...ALL_STATUSES, ...own };
  return Object.entries(all).map(([status, text]) => [status, text]);
}

/** How one command is used: usage, options, an example, exit statuses. */
export function commandHelp(command: Command, columns: number): readonly string[] {
  const options = Object.entries(optionsOf(command));
  return [
    ...block(command.summary, columns, ""),
    "",
    ...command.usage.map((usage, index) => `${index === 0 ? "Usage: " : "       "}lacuna ${usage}`),
    "",
    "Options:",
    ...listLines(
      options.map(([name, option]) => [optionName(name, option), option.description]),
      columns,
    ),
    "",
    `Example: ${command.example}`,
    "",
    "Exit status:",
    ...listLines(statusEntries(command.statuses), columns),
  ];
}

/** What there is: every command in one line. */
export function generalHelp(commands: readonly Command[], columns: number): readonly string[] {
  return [
    "Lacuna: who fills a gap, which sentence says so, and what that sentence is worth.",
    "",
    "Usage: lacuna COMMAND [OPTIONS]",
    "",
    "Commands:",
    ...listLines(
      commands.map(({ name, summary }) => [name, summary]),
      columns,
    ),
    "",
    "Options:",
    ...listLines(
      [
        ["-h, --help", "Say how a command is used: lacuna COMMAND --help."],
        ["--version", "Print the version."],
        ["--json", "Print JSON for programs; every command but start has it."],
      ],
      columns,
    ),
    "",
    "Exit status:",
    ...listLines(statusEntries({}), columns),
    "",
    "Settings come from the environment or from a file .env: NEO4J_URI, LACUNA_HOME, PORT and others.",
  ];
}
