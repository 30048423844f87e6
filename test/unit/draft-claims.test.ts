import { expect, test } from "@jest/globals";
import { readSentences } from "./draft-text.ts";

function claims(...sentences: readonly string[]): readonly string[] {
  return readSentences(sentences).claims.map(
    ({ subject, negated, predicate, object, market }) =>
      `${subject} ${negated ? "NOT " : ""}${predicate} ${object}${market === null ? "" : ` in ${market}`}`,
  );
}

test.each([
  ["Acme has left Finnish sawmills.", "company:acme EXITS market:fi-sawmills"],
  ["Acme’s exit from Finnish sawmills came late.", "company:acme EXITS market:fi-sawmills"],
  ["Acme was pushed out by the Export Control Act.", "policy:export-control-act FORCES_EXIT_OF company:acme"],
  ["Bolt Industries is backed by the Ministry of Commerce.", "Bolt Industries BACKED_BY Ministry of Commerce"],
  ["Acme, a maker of saws, is based in Norway.", "company:acme BASED_IN Norway"],
  [
    "The Ministry of Commerce imposed the Harbour Security Act.",
    "Harbour Security Act IMPOSED_BY Ministry of Commerce",
  ],
  ["Acme competes with Zorn in Finnish sawmills.", "company:acme COMPETES_WITH Zorn in market:fi-sawmills"],
  ["Acme did not exit Finnish sawmills.", "company:acme NOT EXITS market:fi-sawmills"],
])("%s suggests %s", (sentence, expected) => {
  expect(claims(sentence)).toEqual([expected]);
});

test("each of a list has its claim", () => {
  expect(claims("Acme, Bolt Ltd and Grill plc compete with Dorn Ltd.")).toEqual([
    "company:acme COMPETES_WITH Dorn Ltd",
    "Bolt Ltd COMPETES_WITH Dorn Ltd",
    "Grill plc COMPETES_WITH Dorn Ltd",
  ]);
});

test("a relative clause and what follows it are said of the same name", () => {
  expect(claims("Acme, which was pushed out by the Export Control Act, is based in Norway.")).toEqual([
    "policy:export-control-act FORCES_EXIT_OF company:acme",
    "company:acme BASED_IN Norway",
  ]);
});

test("a second verb is said of the same name", () => {
  expect(claims("Acme left Finnish sawmills and competes with Zorn.")).toEqual([
    "company:acme EXITS market:fi-sawmills",
    "company:acme COMPETES_WITH Zorn",
  ]);
});

test.each([
  "The head of Acme left Finnish sawmills.",
  "Acme left Norway.",
  "Acme grew; Finnish sawmills shrank.",
  "Quirl competes with Zorn.",
  "Acme left, and the rest of Finnish sawmills followed.",
])("%s suggests nothing", (sentence) => {
  expect(claims(sentence)).toEqual([]);
});

test("a claim says by which phrase, with the words of its sentence and their hedge", () => {
  const { text, claims: found } = readSentences(["It rained.", "Acme has left Finnish sawmills, sources say."]);
  const [claim] = found;
  expect(claim).toMatchObject({ because: "left", hedge: "sources say", kind: "FACT" });
  expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
});
