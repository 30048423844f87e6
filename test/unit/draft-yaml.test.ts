import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { entry, fields, flowEntry, type Line, remark, scalar } from "../../src/ingest/draft/yaml-lines.ts";

const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...Array.from("a b:#-,[]{}&*!|>'\"%@`\\~?\t\n\r\u0085\u2028\ufeff1.eN")) }),
);

// YAML has one zero.
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);

function read(...lines: readonly Line[]): unknown {
  return parse(lines.map(({ text }) => text).join("\n"), { version: "1.2" });
}

test("any text is read back to the letter, in a block, between braces and in a list", () => {
  fc.assert(
    fc.property(words, (word) => {
      expect(parse(`x: ${scalar(word)}`)).toEqual({ x: word });
      expect(parse(`x: { a: ${scalar(word, true)}, b: [${scalar(word, true)}, 1] }`)).toEqual({
        x: { a: word, b: [word, 1] },
      });
    }),
    { numRuns: 2_000 },
  );
});

test("entries with comments between them are read back as what they are, whatever a comment holds", () => {
  fc.assert(
    fc.property(words, fc.array(words), numbers, (word, list, number) => {
      const lines = [
        { text: "list:" },
        remark(2, word),
        ...entry(2, { first: `a${word}`, list, number, absent: undefined, nothing: null, flag: true }),
        remark(4, list.join("\n")),
        ...fields(4, { last: number }),
        flowEntry(2, { first: `a${word}`, number }, { list }),
      ];
      const some = list.length === 0 ? {} : { list };
      expect(read(...lines)).toEqual({
        list: [
          { first: `a${word}`, ...some, number, flag: true, last: number },
          { first: `a${word}`, number, list },
        ],
      });
    }),
    { numRuns: 1_000 },
  );
});

test("what reads well without quotes has none", () => {
  for (const plain of [
    "Orlo",
    "Harbour Gazette",
    "Smith & Sons, Inc.",
    "company:orlo",
    "EXITS_X",
    "奥洛",
    "L'Orlo (Nord)",
  ])
    expect(scalar(plain)).toBe(plain);
  for (const quoted of ["yes", "Null", "2026", "1e5", "a: b", "a #b", "- x", "", " x", "x ", "@x", "x\ny"])
    expect(scalar(quoted)).toBe(JSON.stringify(quoted));
});
