import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { csvCell, csvLine } from "../../src/domain/export/csv.ts";

describe("a cell", () => {
  test.each([
    ["plain", "plain"],
    ["", ""],
    ["a, b", '"a, b"'],
    ['"Orlo" packed', '"""Orlo"" packed"'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["+358", "'+358"],
    ["-3", "'-3"],
    ["\tx", '"\'\tx"'.replace('"', "").replace('"', "")],
    ["'s-Hertogenbosch", "''s-Hertogenbosch"],
  ])("%j is written as %j", (text, written) => {
    expect(csvCell(text)).toBe(written);
  });

  test("that is a number stays one, also below zero, and nothing is an empty cell", () => {
    expect([csvCell(-3.5), csvCell(true), csvCell(null), csvCell(undefined)]).toEqual(["-3.5", "true", "", ""]);
  });
});

test("any texts come back from a reader of CSV once one leading apostrophe is taken away", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 }), (texts) => {
      const [read] = parse(csvLine(texts), {
        relaxColumnCount: true,
        recordDelimiter: "\r\n",
        skipEmptyLines: false,
      });
      const back = (read ?? [""]).map((cell) => cell.replace(/^'/, ""));
      expect(back).toEqual(texts);
    }),
  );
});

test("no cell of text begins with what a spreadsheet takes for a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(csvCell(text).replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
