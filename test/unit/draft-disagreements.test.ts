import { expect, test } from "@jest/globals";
import { disagreementsIn } from "../../src/draft/quantities/disagreements.ts";
import { readSentences } from "./draft-text.ts";

function pairs(sentence: string): readonly (readonly [string, string])[] {
  const { quantities } = readSentences([sentence]);
  return disagreementsIn(sentence, quantities).map(({ first, second }) => [first.text, second.text]);
}

test.each([
  ["Sales tripled (+300 %) in a year.", "tripled", "+300 %"],
  ["Las ventas se triplicaron (+300 %).", "triplicaron", "+300 %"],
  ["Les ventes ont triplé (+300 %).", "triplé", "+300 %"],
  ["Der Absatz verdoppelte sich (+200 %).", "verdoppelte", "+200 %"],
  ["销量翻了一番（增长200%）。", "翻了一番", "增长200%"],
  ["Sales doubled from 5 million to 15 million euros.", "doubled", "15 million euros"],
  ["A third of them (45%) left.", "A third", "45%"],
])("%s disagrees with itself", (sentence, first, second) => {
  expect(pairs(sentence)).toEqual([[first, second]]);
});

test.each([
  "Sales tripled (+200 %) in a year.",
  "Sales doubled from 5 million to 12 million euros.",
  "A third of them (31%) left.",
  "Sales tripled, and prices rose 5%.",
  "Sales rose 5% (exports 12%).",
  "It paid 5 million euros (6 million dollars).",
])("%s does not", (sentence) => {
  expect(pairs(sentence)).toEqual([]);
});

test("a disagreement has both numbers, what the second says, and the words between", () => {
  const sentence = "Sales tripled (+300 %).";
  const [found] = disagreementsIn(sentence, readSentences([sentence]).quantities);
  expect(found?.said).toEqual({ low: 3.5, high: 4.5 });
  expect(sentence.slice(found?.span.start, found?.span.end)).toBe("tripled (+300 %");
});
