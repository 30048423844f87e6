import { describe, expect, it } from "@jest/globals";
import { placeAnswer, type Answer } from "../../bench/draft/answer.ts";
import { addScores, compareNames, scoreDraft, scoreTable } from "../../bench/draft/score.ts";
import type { DraftMarker, DraftQuantity, DraftReference } from "../../src/draft/model.ts";

/** The crane before the first word takes two UTF-16 units. */
const TEXT = "🏗 Orlo made 25 cranes.[1] It sold 1 of them, nearly 5 percent less [2, 3].";
const ANSWER = {
  sentences: ["🏗 Orlo made 25 cranes.[1]", "It sold … [2, 3]."],
  markers: [
    { text: "[1]", labels: ["1"] },
    { text: "[2, 3]", labels: ["2", "3"] },
  ],
  references: [{ label: "1", title: "Cranes", authors: ["Holm, K.", "Lind, A."], publisher: null, published: "2020" }],
  quantities: [
    { text: "25 cranes", low: 24.5, high: 25.5, unit: "crane" },
    { text: "nearly 5 percent less", low: 0.95, high: 0.952, unit: "ratio" },
  ],
} satisfies Answer;
const gold = placeAnswer(TEXT, ANSWER);

function marker(text: string, start: number, labels: readonly string[]): DraftMarker {
  const citation = { verdict: "UNVERIFIED", reason: "", betterLabel: null } as const;
  return { text, start, end: start + text.length, citations: labels.map((label) => ({ ...citation, label })) };
}

function quantity(start: number, end: number, given: Partial<DraftQuantity>): DraftQuantity {
  return { start, end, text: "", measure: null, low: 24.5, high: 25.5, unit: "crane", trend: null, ...given };
}

const REFERENCE: DraftReference = {
  ...{ start: 0, end: 0, label: "1", title: "Cranes", authors: ["Holm, K.", "Lind, A."], unread: [] },
  ...{ publisher: null, published: "2020", url: null, isPress: false, doi: null, also: [], same: null },
};
const PERFECT = {
  sentences: gold.sentences ?? [],
  markers: [marker("[1]", 22, ["1"]), marker("[2, 3]", 67, ["2", "3"])],
  references: [REFERENCE],
  quantities: [quantity(12, 21, {}), quantity(45, 66, { low: 0.95, high: 0.952, unit: "ratio" })],
};
const scoreOf = (changes: Partial<typeof PERFECT>, measure: string) =>
  scoreDraft(TEXT, { ...PERFECT, ...changes }, gold).get(measure);

describe("where answers stand", () => {
  it("counts code points, and takes whole sentences or their ends", () => {
    expect(gold.sentences).toEqual([
      { start: 0, end: 25 },
      { start: 26, end: 74 },
    ]);
    expect(gold.markers?.map(({ start, end }) => [start, end])).toEqual([
      [22, 25],
      [67, 73],
    ]);
  });

  it("looks behind the answer before, and behind the words of `after`", () => {
    const one = { low: 0.5, high: 1.5, unit: null };
    const placed = (after?: string) =>
      placeAnswer(TEXT, { ...ANSWER, quantities: [{ text: "1", ...one, ...(after === undefined ? {} : { after }) }] });
    expect(placed().quantities?.[0]?.start).toBe(23);
    expect(placed("sold ").quantities?.[0]?.start).toBe(34);
  });

  it.each([
    ["a sentence that is not there", { sentences: ["Orlo made 26 cranes."] }, "sentences"],
    ["the end of a sentence that is not there", { sentences: ["Orlo … 26 cranes."] }, "sentences"],
    ["marks out of order", { markers: ANSWER.markers.toReversed() }, "markers"],
    ["a number that is not there", { quantities: [{ text: "26", low: 25.5, high: 26.5, unit: null }] }, "quantities"],
    ["no words", { markers: [{ text: "", labels: ["1"] }] }, "markers"],
  ])("refuses %s", (_what, changes, part) => {
    expect(() => placeAnswer(TEXT, { ...ANSWER, ...changes })).toThrow(new RegExp(`^${part}: ".*" is not in the text`));
  });
});

describe("the scores of a draft", () => {
  it("are full where all is read, but for the naive reader", () => {
    const scores = scoreDraft(TEXT, PERFECT, gold);
    const { right, missed, madeUp } = scores.get("links, naive [n] reader") ?? {};
    expect([right, missed?.length, madeUp?.length]).toEqual([1, 2, 0]);
    for (const [measure, score] of scores)
      if (!measure.includes("naive")) expect([measure, score.missed, score.madeUp]).toEqual([measure, [], []]);
    expect([...scores.values()].map((score) => score.right)).toEqual([2, 2, 3, 1, 1, 1, 2, 0, 1, 0, 2, 0]);
  });

  it("want spans of sentences and marks to the letter", () => {
    expect(scoreOf({ sentences: [{ start: 0, end: 22 }] }, "sentences")).toEqual({
      right: 0,
      missed: ["0 🏗 Orlo made 25 cranes.[1]", "26 It sold 1 of them, nearly 5 percent less [2, 3]."],
      madeUp: ["0 🏗 Orlo made 25 cranes."],
    });
    expect(scoreOf({ markers: [marker("[1]", 23, ["1"])] }, "markers")?.right).toBe(0);
  });

  it("count each label of a mark as a link", () => {
    expect(scoreOf({ markers: [marker("[2, 3]", 67, ["2", "4"])] }, "links")).toEqual({
      right: 1,
      missed: ["22 [1] -> 1", "67 [2, 3] -> 3"],
      madeUp: ["67 [2, 3] -> 4"],
    });
  });

  it("take a null for nothing, and each author for one", () => {
    const references = [{ ...REFERENCE, authors: ["Holm, K."], publisher: "Quay News" }];
    expect(scoreOf({ references }, "reference: authors")).toEqual({
      right: 1,
      missed: ["1 authors: Lind, A."],
      madeUp: [],
    });
    expect(scoreOf({ references }, "reference: publisher")?.madeUp).toEqual(["1 publisher: Quay News"]);
  });

  it("want a number over the words of the answer, with its interval and unit, once", () => {
    const right = (...quantities: readonly DraftQuantity[]) => scoreOf({ quantities: [...quantities] }, "numbers");
    expect(right(quantity(12, 14, {}))?.right).toBe(1);
    expect(right(quantity(21, 25, {}))?.right).toBe(0);
    expect(right(quantity(12, 21, { low: 24 }))?.right).toBe(0);
    expect(right(quantity(12, 21, { unit: "euro" }))?.right).toBe(0);
    expect(right(quantity(12, 14, {}), quantity(15, 21, {}))).toMatchObject({ right: 1, madeUp: [expect.any(String)] });
  });

  it("forgive what binary fractions lose, and take no trend for a number", () => {
    const quantities = [
      quantity(45, 66, { low: 1 - 0.05, high: 0.1 + 0.852, unit: "ratio" }),
      quantity(0, 5, { low: null, high: null, unit: null, trend: "RISING" }),
    ];
    expect(scoreOf({ quantities }, "numbers")).toMatchObject({ right: 1, madeUp: [] });
  });
});

describe("the table", () => {
  it("adds texts, and gives no share of nothing", () => {
    const one = new Map([["sentences", compareNames(["a", "b", "b"], ["b", "c"])]]);
    const other = new Map([
      ["sentences", compareNames(["d"], ["d"])],
      ["markers", compareNames([], [])],
    ]);
    expect(
      scoreTable(addScores([one, other]))
        .split("\n")
        .slice(2),
    ).toEqual(["| sentences | 3 | 0.500 | 0.667 |", "| markers | 0 | – | – |"]);
  });
});
