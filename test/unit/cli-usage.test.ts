import { describe, expect, test } from "@jest/globals";
import { shellWord } from "../../src/cli/answers.ts";
import { optionsOf, type Option } from "../../src/cli/command.ts";
import { COMMANDS } from "../../src/cli/commands/index.ts";
import { commandHelp, generalHelp } from "../../src/cli/help.ts";
import { parseInput, wholeNumber } from "../../src/cli/parse.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import { widthOf } from "../../src/cli/render/text.ts";
import { runWords } from "../run-words.ts";

const OPTIONS: Readonly<Record<string, Option>> = {
  market: { type: "string", value: "NAME", description: "" },
  origin: { type: "string", multiple: true, description: "" },
  explain: { type: "boolean", short: "e", description: "" },
};

const run = (...words: string[]) => runWords(words, 80);

describe("reading options", () => {
  test("Words, values, repeated values and flags are told apart, in any order.", () => {
    const input = parseInput(
      ["Orlo", "--origin", "bundle:a", "-e", "--origin=bundle:b", "--market", "cranes"],
      OPTIONS,
    );
    expect(input.positionals).toEqual(["Orlo"]);
    expect(input.texts("origin")).toEqual(["bundle:a", "bundle:b"]);
    expect(input.text("market")).toBe("cranes");
    expect(input.flag("explain")).toBe(true);
    expect(input.flag("market-share")).toBe(false);
  });

  test("What follows -- is a word, whatever it looks like.", () => {
    expect(parseInput(["--", "--market"], OPTIONS).positionals).toEqual(["--market"]);
  });

  test.each([
    [["--markt", "x"], 'There is no option --markt here. Did you mean "--market"?'],
    [["--market"], "--market wants a value. Write --market NAME."],
    [["--market", "--explain"], '--market wants a value, and "--explain" looks like an option.'],
    [["--market", "a", "--market", "b"], "--market was given twice."],
    [["--explain=yes"], '--explain takes no value. Leave "=yes" out.'],
    [["--constructor"], "There is no option --constructor here."],
  ])("%j is refused with what to do.", (words, message) => {
    expect(() => parseInput(words, OPTIONS)).toThrow(message);
  });

  test.each(["0", "7", "2.5", "-1", "x", "1e1"])("%s is no number of hops.", (text) => {
    const input = parseInput([`--hops=${text}`], { hops: { type: "string", description: "" } });
    expect(() => wholeNumber(input, "hops", 1, 6)).toThrow(`--hops: "${text}" is no whole number from 1 to 6.`);
  });
});

describe("wrong use", () => {
  test.each([
    [["gpa"], 'There is no command "gpa". Did you mean "gap"?'],
    [["gap"], "COMPANY is missing."],
    [["gap", "Acme", "Corporation"], '"Corporation" is one word too many.'],
    [["trace", "words", "--claim", "claim:x"], "exactly one of TEXT, --claim ID and --relation ID"],
    [["paths", "a"], "TO is missing."],
    [["paths", "a", "b", "--predicate", "serve"], 'Did you mean "SERVES"?'],
    [["db", "strat"], 'Did you mean "start"?'],
    [["start", "--json"], "There is no option --json here."],
    [["--json", "gap"], "A command comes first"],
  ])("%j ends with status 2 and one line on standard error.", async (words, message) => {
    const { status, out, notes } = await run(...words);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(message);
    expect(notes[0]).not.toContain("\n");
  });

  test("A setting that does not parse ends with status 2 and names the setting.", async () => {
    const notes: string[] = [];
    const terminal = { out: () => undefined, note: (text: string) => void notes.push(text), progress: () => undefined };
    const looks = { columns: 80, look: (_look: string, text: string) => text, isWatched: false };
    const signal = new AbortController().signal;
    const status = await runCommandLine(["bundles"], {
      terminal: { ...terminal, ...looks },
      env: { PORT: "many" },
      signal,
    });
    expect(status).toBe(2);
    expect(notes).toEqual([expect.stringContaining("PORT")]);
  });
});

describe("help", () => {
  test("Every command says its usage, its options, an example and its exit statuses.", () => {
    for (const command of COMMANDS) {
      const text = commandHelp(command, 80).join("\n");
      for (const usage of command.usage) expect(text).toContain(`lacuna ${usage}`);
      for (const option of Object.keys(optionsOf(command))) expect(text).toContain(`--${option}`);
      expect(text).toContain(`Example: ${command.example}`);
      expect(text).toMatch(/Exit status:\n {2}0 {3}.+(\n.*)* {2}3 {3}no Neo4j/);
    }
  });

  test("The general help names every command in one line and fits the terminal.", () => {
    const lines = generalHelp(COMMANDS, 80);
    for (const { name } of COMMANDS) expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
    expect(lines.filter((line) => widthOf(line) > 100)).toEqual([]);
  });

  test("Each example is a command line that the program itself can read.", () => {
    for (const command of COMMANDS) {
      const [, name, ...words] = command.example.match(/"[^"]*"|\S+/g) ?? [];
      expect(name).toBe(command.name);
      expect(() => parseInput(words, optionsOf(command))).not.toThrow();
    }
  });

  test("--help, help and COMMAND --help are answered on standard output with status 0; no command at all is wrong use.", async () => {
    const general = await run("--help");
    expect(general).toMatchObject({ status: 0, notes: [] });
    expect((await run("help")).out).toBe(general.out);
    expect((await run("gap", "--help")).out).toBe((await run("help", "gap")).out);
    expect(await run()).toMatchObject({ status: 2, out: "" });
  });

  test("--version prints the version of the package alone.", async () => {
    expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test("A word to copy into a shell is quoted where the shell would take it apart.", () => {
  expect(shellWord("company:orlo")).toBe("company:orlo");
  expect(shellWord("Orlo's crane")).toBe(`'Orlo'\\''s crane'`);
  expect(shellWord("$(id)")).toBe("'$(id)'");
});
