import { parseArgs } from "node:util";
import { nearMatch } from "../ingest/problem.ts";
import { UsageError, type Input, type Option } from "./command.ts";

type Values = Map<string, (string | true)[]>;

function valueOf(
  rawName: string,
  option: Option,
  value: string | undefined,
  isInline: boolean | undefined,
): string | true {
  if (option.type === "boolean") {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value. Leave "=${value}" out.`);
    return true;
  }
  const wanted = option.value ?? "VALUE";
  if (value === undefined) throw new UsageError(`${rawName} wants a value. Write ${rawName} ${wanted}.`);
  if (isInline !== true && value.startsWith("-") && value !== "-") {
    throw new UsageError(
      `${rawName} wants a value, and "${value}" looks like an option. Write ${rawName}=${value} if it is meant.`,
    );
  }
  return value;
}

/** Reads the words after a command's name. Throws a UsageError with one line for the first that is wrong. */
export function parseInput(words: readonly string[], options: Readonly<Record<string, Option>>): Input {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple }]) => [
      name,
      { type, multiple: multiple ?? false, ...(short === undefined ? {} : { short }) },
    ]),
  );
  // Not strict: the messages of a strict parse speak of positional arguments and know no near name.
  const { tokens } = parseArgs({
    args: [...words],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Values = new Map();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const near = nearMatch(
        rawName,
        Object.keys(options).map((other) => `--${other}`),
      );
      throw new UsageError(`There is no option ${rawName} here.${near}`);
    }
    const before = values.get(name) ?? [];
    if (before.length > 0 && option.type === "string" && option.multiple !== true) {
      throw new UsageError(`${rawName} was given twice. Give it once.`);
    }
    values.set(name, [...before, valueOf(rawName, option, value, inlineValue)]);
  }
  const texts = (name: string): readonly string[] => (values.get(name) ?? []).filter((value) => value !== true);
  return { positionals, texts, flag: (name) => values.has(name), text: (name) => texts(name)[0] };
}

/** The whole number that an option gives. Throws a UsageError where it gives something else, or one out of bounds. */
export function wholeNumber(input: Input, name: string, least: number, most: number): number | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${name}: "${text}" is no whole number from ${least} to ${most}.`);
}
