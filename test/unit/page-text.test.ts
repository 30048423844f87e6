import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { leadOf, passagesOf } from "../../src/page/passages.ts";
import { barOf, printNumber, printRange } from "../../src/page/range.ts";
import { plain, sourceName } from "../../src/page/words.ts";

const TEXT = Array.from("🏗 Orlo has left. 桥山 moves in, said the 🚢 captain.");

function quoteAt(start: number, end: number) {
  return { quote: TEXT.slice(start, end).join(""), start, end };
}

describe("what is held of a sentence", () => {
  test("is its quotes in order, with the length of every gap", () => {
    expect(passagesOf(0, 17, [quoteAt(11, 15), quoteAt(2, 6)])).toEqual([
      { missing: 2 },
      { words: "Orlo" },
      { missing: 5 },
      { words: "left" },
      { missing: 2 },
    ]);
  });

  test("is one gap where there is no quote, and nothing where the sentence is empty", () => {
    expect(passagesOf(5, 9, [{ quote: null, start: 5, end: 9 }])).toEqual([{ missing: 4 }]);
    expect(passagesOf(5, 5, [])).toEqual([]);
  });

  test("says each word once where quotes overlap, lie in one another or reach beyond the sentence", () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(span, fc.array(span), ([start, end], spans) => {
        const passages = passagesOf(
          start,
          end,
          spans.map(([from, to]) => quoteAt(from, to)),
        );
        let at = start;
        for (const passage of passages) {
          const length = "words" in passage ? Array.from(passage.words).length : passage.missing;
          expect(length).toBeGreaterThan(0);
          if ("words" in passage) expect(passage.words).toBe(TEXT.slice(at, at + length).join(""));
          at += length;
        }
        expect(at).toBe(end);
        const isCovered = (place: number) => spans.some(([from, to]) => from <= place && place < to);
        const covered = TEXT.map((_, place) => place).filter(
          (place) => place >= start && place < end && isCovered(place),
        );
        const words = passages.flatMap((passage) => ("words" in passage ? [passage.words] : [])).join("");
        expect(words).toBe(covered.map((place) => TEXT[place]).join(""));
      }),
    );
  });
});

describe("the stretch before a sentence", () => {
  test.each([
    ["", 0, "none"],
    [" ", 1, "space"],
    ["\n\n", 2, "paragraph"],
    ["\nA heading\n", 11, "paragraph"],
    [null, 0, "none"],
    [null, 1, "space"],
    [null, 2, "paragraph"],
    [null, 40, { missing: 40 }],
  ])("%j of %i characters is set as %j", (lead, length, set) => {
    expect(leadOf(lead, length)).toEqual(set);
  });
});

describe("a range", () => {
  test("lies on its scale, and is never too narrow to see", () => {
    const ends = fc.tuple(
      fc.double({ min: -50, max: 150, noNaN: true }),
      fc.double({ min: -50, max: 150, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, ([a, b]) => {
        const { left, width } = barOf({ low: Math.min(a, b), high: Math.max(a, b) }, 0, 100);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThanOrEqual(1);
        expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
    expect(barOf({ low: 20, high: 55.5 }, 0, 100)).toEqual({ left: 20, width: 35.5 });
    expect(barOf({ low: -10, high: 30 }, -10, 30)).toEqual({ left: 0, width: 100 });
  });

  test.each([
    [{ low: 20, high: 55.5 }, "20–55.5"],
    [{ low: 3.01, high: 3.04 }, "3"],
    [{ low: -10, high: 5 }, "−10 to 5"],
  ])("%j is printed as %s", (range, text) => {
    expect(printRange(range)).toBe(text);
  });

  test("has numbers with one decimal at most", () => {
    expect([0, -2.25, 9.99].map(printNumber)).toEqual(["0", "−2.2", "10"]);
  });
});

describe("a name", () => {
  test("of a source without a title says who published it when, else its id", () => {
    const source = { id: "source:x", title: null, publisher: null, published: "2026" };
    expect(sourceName(source)).toBe("2026");
    expect(sourceName({ ...source, publisher: "Gazette" })).toBe("Gazette, 2026");
    expect(sourceName({ ...source, published: null })).toBe("source:x");
    expect(sourceName({ ...source, title: "A title" })).toBe("A title");
  });

  test("of an enum value is plain words", () => {
    expect(plain("FILLS_GAP_IN")).toBe("fills gap in");
  });
});
