import { expect, test } from "@jest/globals";
import { datesIn } from "../../src/draft/dates.ts";

function edtf(text: string): readonly string[] {
  return datesIn(text).map((date) => date.edtf);
}

test.each([
  ["on 17 October 2025", "2025-10-17"],
  ["on October 17, 2025", "2025-10-17"],
  ["(2025, October 17)", "2025-10-17"],
  ["in Oct. 2025", "2025-10"],
  ["in May 2024", "2024-05"],
  ["in 2023", "2023"],
  ["in early 2024", "2024"],
  ["in the 1990s", "199X"],
  ["in Q3 2025", "2025-35"],
  ["in the third quarter of 2025", "2025-35"],
  ["in spring 2020", "2020-21"],
  ["in 2021/22", "2021/2022"],
  ["in 2020–2024", "2020/2024"],
  ["from 2025-10-17 on", "2025-10-17"],
  ["于2025年10月17日宣布", "2025-10-17"],
])("%s is %s", (text, expected) => {
  expect(edtf(text)).toEqual([expected]);
});

test.each([
  "on 31 February 2024",
  "on 2023-13-45",
  "2000 workers",
  "$2024",
  "about 2020 million euros",
  "Section 2021 of it",
  "may 20 of them",
])("%s holds no date", (text) => {
  expect(edtf(text)).toEqual([]);
});

test("a date keeps its words and its place", () => {
  const text = "It left on 17 October 2025.";
  expect(datesIn(text)).toEqual([{ text: "17 October 2025", start: 11, end: 26, edtf: "2025-10-17" }]);
});
