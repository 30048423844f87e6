import { describe, expect, test } from "@jest/globals";
import { table } from "../../src/cli/render/table.ts";
import { block, pad, plain, widthOf, wrap } from "../../src/cli/render/text.ts";
import { rangeWords } from "../../src/cli/render/words.ts";
import { createTerminal, type Stream } from "../../src/cli/terminal.ts";

function recorder(settings: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const written: string[] = [];
  const listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
  const stream: Stream = {
    ...settings,
    write: (text) => written.push(text),
    on: (_event, listener) => listeners.push(listener),
  };
  const fail = (code: string): void => {
    for (const listener of listeners) listener(Object.assign(new Error(code), { code }));
  };
  return { stream, written, fail };
}

describe("the width of a text", () => {
  test("Latin letters take one column, East Asian characters two, combining marks none.", () => {
    expect(widthOf("Orlo")).toBe(4);
    expect(widthOf("长江存储")).toBe(8);
    expect(widthOf("e\u0301")).toBe(1);
    expect(widthOf("\u001b[1mbold\u001b[22m")).toBe(4);
  });

  test("A padded text reaches its width whatever the script.", () => {
    expect(widthOf(pad("奥洛", 10))).toBe(10);
  });
});

describe("wrapping", () => {
  test("Every line fits the width, and no word is lost.", () => {
    const text = "The company packed its last crane and left the harbour for good, 长江存储 and all.";
    const lines = wrap(text, 20);
    expect(lines.every((line) => widthOf(line) <= 20)).toBe(true);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  test("A word longer than the line is cut, and a text without spaces breaks between wide characters.", () => {
    expect(wrap("a".repeat(25), 10)).toEqual(["a".repeat(10), "a".repeat(10), "a".repeat(5)]);
    expect(wrap("长江存储长江存储", 6)).toEqual(["长江存", "储长江", "存储"]);
  });

  test("An id is not broken at its hyphens.", () => {
    expect(wrap("see market:fi-harbour-cranes now", 24)).toEqual(["see", "market:fi-harbour-cranes", "now"]);
  });

  test("The first line of a block has its own margin.", () => {
    expect(block("one two three", 12, "   ", "1. ")).toEqual(["1. one two", "   three"]);
  });
});

test("A name cannot steer the terminal: controls and turns of direction become spaces.", () => {
  expect(plain("Or\u001b[2Jlo\u202e\n\u0007!")).toBe("Or [2Jlo !");
});

describe("tables", () => {
  const rows = [
    ["长江存储", "a long explanation that needs several lines of its column", "9.5"],
    ["Orlo", "short", "100.0"],
  ];

  test.each([40, 60, 120])("No line is longer than %s columns.", (columns) => {
    const lines = table(["name", "why", "score"], rows, columns, ["score"]);
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  });

  test("Columns stand under one another beside wide characters, and numbers stand to the right.", () => {
    const [, , first = "", second = ""] = table(
      ["name", "score"],
      [
        ["长江", "9.5"],
        ["Orlo", "100.0"],
      ],
      80,
      ["score"],
    );
    expect(first).toBe("长江    9.5");
    expect(second).toBe("Orlo  100.0");
  });
});

test("A range has one decimal at each end, and no hyphen beside a minus.", () => {
  expect(rangeWords({ low: 19.6, high: 94 })).toBe("19.6-94.0");
  expect(rangeWords({ low: -10, high: 10 })).toBe("-10.0 to 10.0");
});

describe("the terminal", () => {
  const { stream: stderr } = recorder();

  test("Colours are for a terminal alone, and NO_COLOR turns them off.", () => {
    const tty = recorder({ isTTY: true, columns: 72 }).stream;
    const pipe = recorder().stream;
    expect(createTerminal(tty, stderr, {}).look("bold", "x")).not.toBe("x");
    expect(createTerminal(tty, stderr, { NO_COLOR: "1" }).look("bold", "x")).toBe("x");
    expect(createTerminal(pipe, stderr, {}).look("bold", "x")).toBe("x");
  });

  test("A line may have as many columns as the terminal; where there is none, a hundred.", () => {
    expect(createTerminal(recorder({ isTTY: true, columns: 72 }).stream, stderr, {}).columns).toBe(72);
    expect(createTerminal(recorder().stream, stderr, {}).columns).toBe(100);
  });

  test("Progress is shown where somebody watches and nowhere else.", () => {
    const watched = recorder({ isTTY: true, columns: 20 });
    const piped = recorder();
    createTerminal(recorder().stream, watched.stream, {}).progress("a line that is longer than the terminal");
    createTerminal(recorder().stream, piped.stream, {}).progress("half");
    expect(watched.written).toEqual(["a line that is long"]);
    expect(piped.written).toEqual([]);
  });

  test("Nothing more is written once the reader has gone, and any other failure is not hidden.", () => {
    const gone = recorder();
    const terminal = createTerminal(gone.stream, stderr, {});
    gone.fail("EPIPE");
    terminal.out("more");
    expect(gone.written).toEqual([]);
    expect(() => gone.fail("ENOSPC")).toThrow("ENOSPC");
  });
});
