import { expect, test } from "@jest/globals";
import {
  judgeText as judgeBy,
  type JudgedClaim,
  type JudgedReference,
  type JudgedText,
} from "../../src/domain/verdicts/judge-text.ts";
import { nearWords } from "../../src/words/near-words.ts";

const judgeText = (judged: JudgedText) => judgeBy(judged, nearWords());

function reference(label: string, title: string | null, more: Partial<JudgedReference> = {}): JudgedReference {
  return { id: `source:${label}`, label, title, publisher: null, authors: [], abstract: null, text: null, ...more };
}

function claim(
  place: number,
  statement: string,
  cites: readonly string[],
  more: Partial<JudgedClaim> = {},
): JudgedClaim {
  const id = `claim:${String(place)}`;
  const cited = cites.map((label) => `source:${label}`);
  return {
    id,
    statement,
    quote: null,
    negated: false,
    start: place,
    ends: [],
    cites: cited,
    unresolved: false,
    ...more,
  };
}

function text(
  references: readonly JudgedReference[],
  claims: readonly JudgedClaim[],
  known: JudgedText["known"] = [],
): JudgedText {
  return { sentences: [], references, claims, known };
}

const FERRY = reference("1", "Deckhands walk out over night rosters");
const BREAD = reference("2", "Supermarkets ration milk and bread");

function verdicts(judged: JudgedText): readonly string[] {
  return judgeText(judged).citations.map(({ claim: id, verdict }) => `${id} ${verdict}`);
}

test("exchanged references are told, right ones are not", () => {
  const strike = "The deckhands refused to sail under new rosters.";
  const shops = "The shops limited customers to one loaf of bread and two pints of milk.";
  expect(verdicts(text([FERRY, BREAD], [claim(1, strike, ["1"]), claim(2, shops, ["2"])]))).toEqual([
    "claim:1 UNVERIFIED",
    "claim:2 UNVERIFIED",
  ]);
  expect(verdicts(text([FERRY, BREAD], [claim(1, strike, ["2"]), claim(2, shops, ["1"])]))).toEqual([
    "claim:1 MISMATCH",
    "claim:2 MISMATCH",
  ]);
});

test("no shared word alone is not plain: another reference or another passage has to fit", () => {
  const budget = "Nobody knows how the winter will be paid for.";
  expect(verdicts(text([FERRY, BREAD], [claim(1, budget, ["2"])]))).toEqual(["claim:1 UNVERIFIED"]);
});

test("a source without a title, and one whose author the passage names, is never called a mismatch", () => {
  const strike = "The deckhands refused to sail under new night rosters, says Oddsson.";
  const untitled = reference("2", null);
  expect(verdicts(text([FERRY, untitled], [claim(1, strike, ["2"])]))).toEqual(["claim:1 UNVERIFIED"]);
  const authored = reference("2", "Supermarkets ration milk and bread", { authors: ["Oddsson, K."] });
  expect(verdicts(text([FERRY, authored], [claim(1, strike, ["2"])]))).toEqual(["claim:1 UNVERIFIED"]);
});

test("a better source is named only where it speaks of all that the claim joins", () => {
  const known = [
    { id: "company:calder", names: ["Calder Line"] },
    { id: "policy:rosters", names: ["night rosters"] },
    { id: "policy:subsidy", names: ["crossing subsidy"] },
  ];
  const references = [reference("1", "Calder Line deckhands walk out over night rosters"), BREAD];
  const joined = (ends: readonly string[]) =>
    judgeText(
      text(references, [claim(1, "The night rosters of Calder Line drove deckhands out.", ["2"], { ends })], known),
    ).citations[0];
  expect(joined(["company:calder", "policy:rosters"])?.betterSource).toBe("source:1");
  expect(joined(["company:calder", "policy:subsidy"])).toMatchObject({ verdict: "MISMATCH", betterSource: null });
});

test("nothing is supported unless the text is held and says it: its ends, its numbers, and without a denial", () => {
  const known = [{ id: "company:calder", names: ["Calder Line"] }];
  const held = (words: string) => [reference("1", "Annual accounts", { text: words })];
  const said = claim(1, "Calder Line lost 4.1 million pounds in 2023.", ["1"], { ends: ["company:calder"] });
  const verdictOf = (words: string) => judgeText(text(held(words), [said], known)).citations[0]?.verdict;
  expect(verdictOf("It was a bad year. Calder Line lost 4.1 million pounds in 2023.")).toBe("SUPPORTED");
  expect(verdictOf("Calder Line lost 1.4 million pounds in 2023.")).toBe("UNVERIFIED");
  expect(verdictOf("Calder Line never lost 4.1 million pounds in 2023.")).toBe("UNVERIFIED");
  expect(verdictOf("The company lost 4.1 million pounds in 2023.")).toBe("UNVERIFIED");
  expect(judgeText(text([reference("1", "Annual accounts")], [said], known)).citations[0]?.verdict).toBe("UNVERIFIED");
});

test("a claim is worth the best of its citations, an unresolved marker among them", () => {
  const { claims } = judgeText(
    text([FERRY], [claim(1, "Nobody sails.", [], { unresolved: true }), claim(2, "Boats lie still.", [])]),
  );
  expect(claims).toEqual([
    { claim: "claim:1", verdict: "UNRESOLVED" },
    { claim: "claim:2", verdict: "UNCITED" },
  ]);
});

test.each([
  "Varsa bought Orlo in 2023.",
  "Orlo may have bought Varsa in 2023.",
  "Rivals of Orlo bought Varsa in 2023.",
  "Has Orlo bought Varsa in 2023?",
  "The rumour that Orlo bought Varsa in 2023 is false.",
  "Orlo planned that it bought Varsa in 2023.",
])("a text that says %j does not support that one company bought the other", (words) => {
  const known = [
    { id: "company:orlo", names: ["Orlo"] },
    { id: "company:varsa", names: ["Varsa"] },
  ];
  const said = claim(1, "Orlo bought Varsa in 2023.", ["1"], { ends: ["company:orlo", "company:varsa"] });
  const judged = (held: string) => judgeText(text([reference("1", "Orlo and Varsa", { text: held })], [said], known));
  expect(judged(words).citations[0]?.verdict).toBe("UNVERIFIED");
  expect(judged("In spring Orlo bought Varsa in 2023.").citations[0]?.verdict).toBe("SUPPORTED");
});
