import { describe, expect, test } from "@jest/globals";
import { draftOf } from "../../src/draft/draft.ts";
import { readPlain } from "../../src/draft/documents/plain.ts";

const ARTICLE = `Orlo, a maker of cranes, will stop selling harbour cranes to Veland [1]. Orlo calls Veland an important place. The 2023 ban on its products, a reply to tariffs, left the company little choice [2]. This brings us to Tamber. Tamber, a maker of ropes, saw its revenue surge 14-fold as sales of rope soared. It made a profit of 567 million [3].

References
[1] Orlo to leave the harbour crane business in Veland after ban, sources say. (2025, October 17). Bay Post. https://bay.example/1
[2] Rope maker Tamber’s sales soar 14-fold. (2025, October 17). Quay News. https://quay.example/2
[3] Tamber’s profit surges to 567 million. (2025, October 19). Rope Times. https://rope.example/3
`;

function verdicts(text: string) {
  return draftOf(readPlain(text), []).markers.flatMap(({ text: words, citations }) =>
    citations.map(({ label, verdict, betterLabel }) => [words, label, verdict, betterLabel]),
  );
}

describe("verdicts of markers", () => {
  test("A reference on something else is a mismatch, and the better one is named.", () => {
    expect(verdicts(ARTICLE)).toEqual([
      ["[1]", "1", "UNVERIFIED", null],
      ["[2]", "2", "MISMATCH", "1"],
      ["[3]", "3", "UNVERIFIED", null],
    ]);
  });

  test("Cited rightly, nothing is wrong.", () => {
    expect(verdicts(ARTICLE.replace("choice [2]", "choice [1]")).map(([, , verdict]) => verdict)).toEqual([
      ...["UNVERIFIED", "UNVERIFIED", "UNVERIFIED"],
    ]);
  });

  test("A marker without a reference stays, unresolved.", () => {
    expect(verdicts(ARTICLE.replace("choice [2]", "choice [7]"))[1]).toEqual(["[7]", "7", "UNRESOLVED", null]);
  });

  test("Offsets count code points.", () => {
    const article = readPlain(`😀😀 It closed [1].\n\n[1] Holm, J. (2020). 😀 Cranes. Quay.`);
    const { markers, references, sentences } = draftOf(article, []);
    const points = Array.from(article.text);
    expect(markers.map(({ start, end }) => points.slice(start, end).join(""))).toEqual(["[1]"]);
    expect(references.map(({ start, end }) => points.slice(start, end).join(""))).toEqual([
      "[1] Holm, J. (2020). 😀 Cranes. Quay.",
    ]);
    expect(sentences.map(({ start, end }) => points.slice(start, end).join(""))).toEqual(["😀😀 It closed [1]."]);
  });
});
