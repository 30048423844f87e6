import { describe, expect, test } from "@jest/globals";
import { createJudge, type Passage } from "../../src/domain/verdicts/judge.ts";
import { readPlain } from "../../src/draft/documents/plain.ts";
import { draftOf } from "../../src/draft/draft.ts";
import { nearWords } from "../../src/words/near-words.ts";

const TITLES = [
  "Harbour cranes of the northern ports",
  "Ferry tickets cost a fifth more",
  "Diesel engines for coastal freighters",
  "Pilots and tugs in narrow straits",
  "Dry docks and the repair of hulls",
  "Lighthouses and buoys of the estuary",
];
const SENTENCES = [
  "The ports of the north have bought forty cranes for their harbours.",
  "Passengers pay a fifth more for a ferry ticket than last year.",
  "Most coastal freighters run on diesel engines of one maker.",
  "In the narrow straits every ship takes a pilot and two tugs.",
  "Hulls are scraped and painted in three dry docks.",
  "New buoys and two lighthouses mark the mouth of the estuary.",
];

function groundsOf(titles: readonly string[], sentences: readonly string[] = SENTENCES) {
  const passages: readonly Passage[] = sentences.map((words, index) => ({ words, cites: [index] }));
  const works = titles.map((title) => ({ title, publisher: null, authors: [], abstract: null }));
  const groundOf = createJudge(passages, works, [], nearWords());
  return passages.map((_passage, index) => groundOf(index, index));
}

function verdictsOf(text: string) {
  return draftOf(readPlain(text), []).markers.flatMap(({ citations }) =>
    citations.map(({ label, verdict, betterLabel }) => [label, verdict, betterLabel]),
  );
}

describe("grounds for a mismatch", () => {
  test("Honest citations have none.", () => {
    expect(groundsOf(TITLES)).toEqual(SENTENCES.map(() => null));
  });

  test("A cookery book in a text on shipping is of another field, and no better reference is named.", () => {
    const titles = TITLES.map((title, index) =>
      index === 2 ? "Soups and stews: recipes of a village kitchen" : title,
    );
    const grounds = groundsOf(titles);
    expect(grounds[2]).toEqual({ because: "OTHER_FIELD", better: null });
    expect(grounds.filter((ground) => ground !== null)).toHaveLength(1);
  });

  test("Two references that were exchanged are told, each as the better one of the other.", () => {
    const titles = TITLES.map((title, index) => (index === 1 ? TITLES[4] : index === 4 ? TITLES[1] : title) ?? "");
    expect(groundsOf(titles).map((ground) => ground?.better ?? null)).toEqual([null, 4, null, null, 1, null]);
  });

  test("Numbers that drifted by one are one ground, with the shift.", () => {
    const moved = [...TITLES.slice(1), "Sailors' pay and leave"];
    const grounds = groundsOf(moved).slice(1);
    expect(new Set(grounds.map((ground) => ground?.because))).toEqual(new Set(["SHIFTED"]));
    expect(grounds[0]?.shift?.by).toBe(-1);
  });

  test("A list of many works is about nothing that could mismatch.", () => {
    const titles = TITLES.map((title, index) => (index === 2 ? "Ten soups that everybody should have cooked" : title));
    expect(groundsOf(titles)[2]).toBeNull();
  });

  test("A sentence that names a place in a publisher's name does not name the publisher.", () => {
    const text = `Orlo stopped selling harbour cranes in Norland after the brake rule came into force [1]. The brake rule itself demands two brakes on each harbour crane [3]. Ferry tickets in Norland have become dearer by a fifth [2]. The workers in the yards have kept their pay [4].

References

[1] Holm, K. “Orlo ends its sale of harbour cranes.” Harbour Gazette, 3 May 2025.
[2] Moe, T. “Two brakes for each harbour crane: the brake rule explained.” Norland Daily, 2024.
[3] Lind, A. “Why ferry tickets cost a fifth more.” Quay News, 12 June 2025.
[4] Ode, P. “Pay of workers in the yards of Arvik.” Dock Studies, 2025.`;
    expect(verdictsOf(text)).toEqual([
      ["1", "UNVERIFIED", null],
      ["3", "MISMATCH", "2"],
      ["2", "MISMATCH", "3"],
      ["4", "UNVERIFIED", null],
    ]);
  });

  test("A plot, a pronoun and a list of ten films are accused of nothing.", () => {
    const text = `Salt Week is often called a classic of its kind [3]. In it, two friends wake up on one and the same morning [1]. In another, a sailor cannot leave the quay at all [2].

References

[1] Holm, K. "Review: 'Salt Week'." Film Notes, 1994.
[2] Lind, A. "Trailer: 'Harbour Loop'." Film Notes, 1999.
[3] Moe, T. "Ten films that everybody should have seen." Quay News, 2004.`;
    expect(verdictsOf(text).map(([, verdict]) => verdict)).toEqual(["UNVERIFIED", "UNVERIFIED", "UNVERIFIED"]);
  });

  test("Where most marks lead nowhere, or the list is of another kind, no mark is said to have no entry.", () => {
    const list =
      "\n\nReferences\n\n[1] Holm, K. “Cranes of the port.” Quay News, 2025.\n[2] Moe, T. “Tugs.” Quay News, 2025.";
    const verdicts = (body: string) =>
      verdictsOf(body + list).map(([label, verdict]) => `${label ?? ""} ${verdict ?? ""}`);
    expect(verdicts("Cranes rose [1]. Tugs fell [2]. Docks closed [7].")).toContain("7 UNRESOLVED");
    expect(verdicts("Cranes rose [1]. Docks closed [7]. Boats sank [8]. Nets tore [9].")).not.toContain("7 UNRESOLVED");
  });
});
