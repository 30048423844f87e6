import { expect, test } from "@jest/globals";
import { readSentences } from "./draft-text.ts";

function mentions(...sentences: readonly string[]) {
  return readSentences(sentences).mentions.map(({ text, type, entity }) => [text, type, entity]);
}

test("known names are found in text order, the longest first, without their genitive", () => {
  expect(mentions("Acme Corp's lead over Acme ended, and 新光电子离开了。")).toEqual([
    ["Acme Corp", "Company", "company:acme"],
    ["Acme", "Company", "company:acme"],
    ["新光电子", "Company", "company:xinguang"],
  ]);
});

test("a known name is no part of another word, and short names keep their letters", () => {
  expect(mentions("They went on to acme and the acmeist in Acmeville.")).toEqual([["Acmeville", null, null]]);
});

test("a name of several entities is none of them, and suggests them", () => {
  const [found] = readSentences(["They sell Orlo."]).mentions;
  expect(found).toMatchObject({
    text: "Orlo",
    entity: null,
    type: null,
    suggestions: ["company:orlo", "product:orlo"],
  });
});

test.each([
  ["They bought Bolt Industries.", "Bolt Industries", "Company"],
  ["They bought Grill plc.", "Grill plc", "Company"],
  ["The rules of the Ministry of Commerce apply.", "Ministry of Commerce", "Organization"],
  ["He studied at Oakdale University.", "Oakdale University", "Organization"],
  ["It moved to New Zealand.", "New Zealand", "Jurisdiction"],
  ["It broke the Harbour Security Act.", "Harbour Security Act", "Policy"],
  ["Then the carmaker Zorn closed.", "Zorn", "Company"],
  ["Yesterday, Jane Miller said so.", "Jane Miller", null],
])("%s names %s", (sentence, name, type) => {
  expect(mentions(sentence)).toEqual([[name, type, null]]);
});

test.each([
  "However, nothing of it happened on Monday in March.",
  "Shares rose, and shares fell.",
  "Harbour Lights Go Out As Shipping Giant Leaves Northern Ports",
  "The Chinese market and the German one grew.",
])("%s names nothing", (sentence) => {
  expect(mentions(sentence)).toEqual([]);
});

test("a title is no part of a name", () => {
  expect(mentions("They met President Carter and Mr. Stone.")).toEqual([
    ["Carter", null, null],
    ["Stone", null, null],
  ]);
});

test("a similar name suggests the known one", () => {
  const [found] = readSentences(["They sold Northern Lights Shiping twice."]).mentions;
  expect(found).toMatchObject({
    text: "Northern Lights Shiping",
    entity: null,
    suggestions: ["company:northern-lights"],
  });
});

test("the short form and the acronym of a full name suggest what it is", () => {
  const { mentions: found } = readSentences([
    "They sold Northern Lights Shipping (NLS) again.",
    "In the end NLS and Northern Lights won.",
  ]);
  expect(found.map(({ text, entity, suggestions }) => [text, entity, suggestions])).toEqual([
    ["Northern Lights Shipping", "company:northern-lights", []],
    ["NLS", null, ["company:northern-lights"]],
    ["NLS", null, ["company:northern-lights"]],
    ["Northern Lights", null, ["company:northern-lights"]],
  ]);
});
