import { describe, expect, test } from "@jest/globals";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import { amount, citing, foundBy, lookedAt, say, TEXT, type Saying } from "./audit-builder.ts";
import { source } from "./gap-builder.ts";

const PAPER = source("source:paper");
const GAP = { gaps: [{ leaver: "company:orlo", market: "market:cranes" }] };

describe("an uncited number", () => {
  const sixfold = (more: Saying = {}) =>
    say({ subject: "company:varsa", amounts: amount("revenue", 5.5, 6.5, "ratio", "sixfold"), ...more });

  test("is found where nothing is cited for it", () => {
    const [found, ...others] = foundBy("UNCITED_NUMBER", [sixfold()]);
    expect(others).toEqual([]);
    expect(found?.explanation).toContain("sixfold");
    expect(found?.severity).toBe("MEDIUM");
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["with a citation", [sixfold({ cites: [citing(PAPER)] })]],
    [
      "that is a trend without a number",
      [
        say({
          subject: "company:varsa",
          amounts: [{ measure: "revenue", low: null, high: null, unit: null, trend: "RISING", text: "growing" }],
        }),
      ],
    ],
    ["that the same text gives again with a citation", [sixfold(), sixfold({ at: 90, cites: [citing(PAPER)] })]],
    ["of a public body in its own matter", [sixfold({ in: { ...TEXT, kind: "OFFICIAL" } })]],
    ["of a source that is not looked at", [sixfold({ in: PAPER })]],
  ])("is not found in a number %s", (_title, claims) => {
    expect(foundBy("UNCITED_NUMBER", claims)).toEqual([]);
  });

  test("stays found where the citation elsewhere is for another figure, or is about something else", () => {
    const sevenfold = sixfold({ at: 90, amounts: amount("revenue", 6.5, 7.5, "ratio"), cites: [citing(PAPER)] });
    const miscited = sixfold({ at: 90, cites: [citing(PAPER, "MISMATCH")] });
    expect(foundBy("UNCITED_NUMBER", [sixfold(), sevenfold])).toHaveLength(1);
    expect(foundBy("UNCITED_NUMBER", [sixfold(), miscited])).toHaveLength(1);
  });

  test("is one finding for two numbers of one sentence, and two for those of two sentences", () => {
    const two = [sixfold(), sixfold({ at: 30, amounts: amount("orders", 1, 2, "EUR") })];
    const of = (...ends: readonly [number, number][]) => ({
      sources: [lookedAt({ sentences: ends.map(([start, end]) => ({ start, end })) })],
    });
    expect(foundBy("UNCITED_NUMBER", two, of([0, 60]))).toHaveLength(1);
    expect(foundBy("UNCITED_NUMBER", two, of([0, 20], [21, 60]))).toHaveLength(2);
  });
});

describe("an uncited claim on which an answer depends", () => {
  const fills = (more: Saying = {}) =>
    say({ subject: "company:varsa", predicate: "FILLS_GAP_IN", object: "market:cranes", at: 20, ...more });
  const backed = (more: Saying = {}) =>
    say({ subject: "company:varsa", predicate: "BACKED_BY", object: "jurisdiction:fi", at: 60, ...more });

  test("is found for a filler, gravely, and for what backs one", () => {
    const found = foundBy("UNCITED_LOAD_BEARING", [fills(), backed()], GAP);
    expect(found.map(({ severity }) => severity)).toEqual(["HIGH", "MEDIUM"]);
    expect(found[0]?.explanation).toContain("varsa fills the gap in cranes");
  });

  test("is found where the mark has no reference", () => {
    const claims = [fills({ cites: [citing(null, "UNRESOLVED")] })];
    expect(foundBy("UNCITED_LOAD_BEARING", claims, GAP)).toHaveLength(1);
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["that is cited", [fills({ cites: [citing(PAPER)] })]],
    ["that another source says with a citation", [fills(), fills({ in: PAPER, cites: [citing(source("source:b"))] })]],
    ["that is denied", [fills({ negated: true })]],
    ["of another market", [fills({ object: "market:forklifts" })]],
    ["of a group", [fills({ subject: "company:group-of-yards" })]],
    ["that backs a company that nothing ties to the gap", [backed()]],
    [
      "whose citation is about something else, which is another finding",
      [fills({ cites: [citing(PAPER, "MISMATCH")] })],
    ],
  ])("is not found in a claim %s", (_title, claims) => {
    expect(foundBy("UNCITED_LOAD_BEARING", claims, GAP)).toEqual([]);
  });

  test("is not found where there is no gap", () => {
    expect(foundBy("UNCITED_LOAD_BEARING", [fills(), backed()])).toEqual([]);
  });
});

describe("a citation mismatch", () => {
  const wrong = (at: number, more: Saying = {}) =>
    say({ at, quote: `Sentence ${at}`, cites: [citing(PAPER, "MISMATCH", "[2]")], ...more });

  test("is one finding for all claims under a mark, with the reasons and the better source", () => {
    const better = { source: source("source:better"), reason: "Its title names both." };
    const withBetter = { ...citing(PAPER, "MISMATCH", "[2]"), betterSource: better };
    const [found, ...others] = foundBy("CITATION_MISMATCH", [wrong(0), wrong(40, { cites: [withBetter] })]);
    expect(others).toEqual([]);
    expect(found?.claims).toHaveLength(2);
    expect(found?.severity).toBe("HIGH");
    expect(found?.explanation).toContain("It is mismatch.");
    expect(found?.explanation).toContain("“Title of source:better” fits better");
    expect(found?.sources).toEqual(["source:better", "source:paper", "source:text"]);
  });

  test("weighs less where another citation of the claim stands", () => {
    const claim = wrong(0, { cites: [citing(PAPER, "MISMATCH", "[2]"), citing(source("source:b"))] });
    expect(foundBy("CITATION_MISMATCH", [claim])[0]?.severity).toBe("MEDIUM");
  });

  test("is not found in a citation whose text is merely not held", () => {
    expect(foundBy("CITATION_MISMATCH", [say({ cites: [citing(PAPER)] })])).toEqual([]);
  });
});

describe("marks and references", () => {
  const references = [{ label: "1", source: PAPER }];
  const mark = (label: string) => ({ text: `[${label}]`, start: 5, end: 8, references: [label] });

  test("a mark without a reference is found once, with the claims under it", () => {
    const claims = [say({ cites: [citing(null, "UNRESOLVED", "[9]")] })];
    const sources = [lookedAt({ references, markers: [mark("1"), mark("9"), mark("9")] })];
    const found = foundBy("UNRESOLVED_MARKER", claims, { sources });
    expect(found.map(({ key, claims: covered }) => [key, covered.length])).toEqual([["source:text 9", 1]]);
  });

  test("a mark with a reference is not found", () => {
    const sources = [lookedAt({ references, markers: [mark("1")] })];
    expect(foundBy("UNRESOLVED_MARKER", [], { sources })).toEqual([]);
  });

  test("a reference that nothing cites is found", () => {
    const sources = [lookedAt({ references, markers: [mark("9")] })];
    expect(foundBy("UNUSED_REFERENCE", [], { sources }).map(({ key }) => key)).toEqual(["source:text 1"]);
  });

  test("a reference that a mark, a claim, or a claim by another mark points to is not found", () => {
    const of = (...markers: ReturnType<typeof mark>[]) => ({ sources: [lookedAt({ references, markers })] });
    expect(foundBy("UNUSED_REFERENCE", [], of(mark("1")))).toEqual([]);
    expect(foundBy("UNUSED_REFERENCE", [say({ cites: [citing(PAPER)] })], of())).toEqual([]);
    const named = say({ cites: [citing(PAPER, "UNVERIFIED", "(Lind, 2019)")] });
    expect(foundBy("UNUSED_REFERENCE", [named], of())).toEqual([]);
  });
});

describe("a circle of citations", () => {
  const edge = (citing_: string, cited: string) => ({ citing: `source:${citing_}`, cited: `source:${cited}` });

  test("is found once, wherever it is entered", () => {
    const citationEdges = [edge("text", "b"), edge("b", "c"), edge("c", "text")];
    const found = foundBy("CIRCULAR_CITATION", [], { citationEdges });
    expect(found.map(({ sources }) => sources)).toEqual([["source:b", "source:c", "source:text"]]);
  });

  test("is found twice where two circles meet in one source, and where a source cites itself", () => {
    const citationEdges = [
      edge("text", "b"),
      edge("b", "text"),
      edge("text", "c"),
      edge("c", "text"),
      edge("text", "text"),
    ];
    expect(foundBy("CIRCULAR_CITATION", [], { citationEdges })).toHaveLength(3);
  });

  test("is not found where two ways lead to one source", () => {
    const citationEdges = [edge("text", "b"), edge("b", "c"), edge("text", "c")];
    expect(foundBy("CIRCULAR_CITATION", [], { citationEdges })).toEqual([]);
  });

  test("is not found where no source of it is looked at", () => {
    expect(foundBy("CIRCULAR_CITATION", [], { citationEdges: [edge("b", "c"), edge("c", "b")] })).toEqual([]);
  });
});
