import { describe, expect, test } from "@jest/globals";
import { draftOf } from "../../src/draft/draft.ts";
import { readPlain } from "../../src/draft/documents/plain.ts";

function numbered(label = (place: number) => `[${place}]`): string {
  return [
    "",
    "References",
    ...[1, 2, 3, 4, 5].map((place) => `${label(place)} Holm, J. (201${place}). Crane ${place}. Quay.`),
  ].join("\n");
}

const NAMED = [
  "",
  "References",
  "Holm, J. (2020). Cranes. Quay.",
  "Lee, S., Kim, J., & Park, H. (2019a). Ropes. Quay.",
  "Lee, S., Kim, J., & Park, H. (2019b). Knots. Quay.",
  "Holm, J., & Ode, B. (2017). Winches. Quay.",
  "World Crane Organization. (2021). Cranes of the world. Quay.",
].join("\n");

function markers(text: string): readonly (readonly [string, string])[] {
  return draftOf(readPlain(text), []).markers.map(({ text: words, citations }) => [
    words,
    citations.map(({ label }) => label).join(" "),
  ]);
}

describe("numbered markers", () => {
  test.each([
    ["It closed [1].", [["[1]", "1"]]],
    ["It closed. [1, 3–5] Then", [["[1, 3–5]", "1 3 4 5"]]],
    [
      "It closed [1; 2][3].",
      [
        ["[1; 2]", "1 2"],
        ["[3]", "3"],
      ],
    ],
    [
      "It closed.¹ Then² ³",
      [
        ["¹", "1"],
        ["²", "2"],
      ],
    ],
    [
      "It closed【1】 and［2］.",
      [
        ["【1】", "1"],
        ["［2］", "2"],
      ],
    ],
    ["It closed^1,2^.", [["^1,2^", "1 2"]]],
    [
      "It closed [2-4] and [9].",
      [
        ["[2-4]", "2 3 4"],
        ["[9]", "9"],
      ],
    ],
  ])("%s", (sentence, wanted) => {
    expect(markers(`${sentence}\n${numbered()}`).slice(0, wanted.length)).toEqual(wanted);
  });

  test.each([
    "He said so [sic].",
    "“We [the board] left” [emphasis added].",
    "In [2020] it closed.",
    "Use `cranes[1]` here.",
    "An area of 5 km² is x² of it.",
    "```\na[1] = b[2]\n```",
  ])("Nothing is marked in: %s", (sentence) => {
    expect(markers(`${sentence}\n${numbered()}`)).toEqual([]);
  });

  test("(1) marks where the list is labelled so, but does not where it counts points.", () => {
    const list = numbered((place) => `(${place})`);
    expect(markers(`It closed (1). There were (2) ropes: (3) old ones.\n${list}`)[0]).toEqual(["(1)", "1"]);
    expect(markers(`It closed [1] for (2) reasons.\n${numbered()}`)).toEqual([["[1]", "1"]]);
  });
});

describe("markers of author and year", () => {
  test.each([
    ["It closed (Holm, 2020).", [["(Holm, 2020)", "Holm2020"]]],
    [
      "It closed (Holm 2020; Lee et al., 2019a, 2019b).",
      [["(Holm 2020; Lee et al., 2019a, 2019b)", "Holm2020 Lee2019a Lee2019b"]],
    ],
    ["As Lee et al. (2019b) say.", [["Lee et al. (2019b)", "Lee2019b"]]],
    ["As Holm and Ode (2017) say.", [["Holm and Ode (2017)", "Holm2017"]]],
    ["It closed (see Holm & Ode, 2017, p. 5).", [["(see Holm & Ode, 2017, p. 5)", "Holm2017"]]],
    [
      "It closed (World Crane Organization [WCO], 2021) again (WCO, 2021).",
      [
        ["(World Crane Organization [WCO], 2021)", "WorldCraneOrganization2021"],
        ["(WCO, 2021)", "WorldCraneOrganization2021"],
      ],
    ],
    ["It closed (Nobody, 1999).", [["(Nobody, 1999)", "Nobody1999"]]],
    ["It closed (May 2020) and (in 2019).", []],
  ])("%s", (sentence, wanted) => {
    expect(markers(`${sentence}\n${NAMED}`)).toEqual(wanted);
  });
});
