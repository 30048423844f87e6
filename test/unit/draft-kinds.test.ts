import { expect, test } from "@jest/globals";
import { hedgeOf, isDenied, kindOf } from "../../src/draft/claims/kinds.ts";

test.each([
  ["The plant closed in May.", "FACT"],
  ["The plant closed because orders fell.", "CAUSAL"],
  ["The strike led to a shortage.", "CAUSAL"],
  ["The plant will close in May.", "FORECAST"],
  ["Output is expected to double.", "FORECAST"],
  ["The owners should sell the plant.", "OPINION"],
  ["In our view the plan is sound.", "OPINION"],
  ["But who pays for it?", "OPINION"],
  ["“We are closing the plant for good,” she said.", "QUOTATION"],
])("%s is %s", (sentence, kind) => {
  expect(kindOf(sentence)).toBe(kind);
});

test.each([
  ["The plant is reportedly closed.", "reportedly"],
  ["The plant is closed, sources say.", "sources say"],
  ["The plant may close.", "may"],
  ["The plant closed in May 2024.", null],
])("the hedge of %s is %s", (sentence, hedge) => {
  expect(hedgeOf(sentence)).toBe(hedge);
});

test("denials are told from what they deny", () => {
  expect(isDenied("did not leave")).toBe(true);
  expect(isDenied("didn’t leave")).toBe(true);
  expect(isDenied("noted that it left")).toBe(false);
});
