import { expect, test } from "@jest/globals";
import { checkBundles } from "../../src/ingest/prepare.ts";
import { harbour, place, type RawBundle, TEXT, textOf, withClaims, writeBundle } from "../bundle.ts";

async function messagesOf(bundle: RawBundle, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return (await checkBundles([writeBundle(bundle, files)], null)).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

/** What is said when the first claim, an exit, is changed like this. */
function exitWith(change: object): Promise<string[]> {
  return messagesOf(withClaims(harbour(), (claim, index) => (index === 0 ? { ...claim, ...change } : claim)));
}

function articleWith(change: object, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const base = harbour();
  return messagesOf(
    { ...base, sources: base.sources.map((source, index) => (index === 0 ? { ...source, ...change } : source)) },
    files,
  );
}

function alsoEntity(entity: Readonly<Record<string, unknown>>): Promise<string[]> {
  const base = harbour();
  return messagesOf({ ...base, entities: [...base.entities, entity] });
}

test("a bundle without mistakes is told nothing", async () => {
  expect(await messagesOf(harbour())).toEqual([]);
});

test.each([
  [
    { subject: "company:orlow" },
    [
      'error: "company:orlow" is defined neither here nor in the graph. Define it under entities. Did you mean "company:orlo"?',
    ],
  ],
  [{ subject: "product:cranes" }, ['error: The subject of EXITS has to be COMPANY, and "product:cranes" is PRODUCT.']],
  [{ object: "company:vesna" }, ['error: The object of EXITS has to be MARKET, and "company:vesna" is COMPANY.']],
  [{ object: undefined }, ["error: EXITS wants an object. Add it."]],
  [{ subject: undefined }, ["error: EXITS wants a subject. Add it."]],
  [
    { predicate: undefined, object: undefined },
    ['error: "subject" wants a predicate. Add one, or put the entity under mentions.'],
  ],
  [
    { predicate: "COMPETES_WITH", object: "company:orlo" },
    ['error: "company:orlo" stands at both ends. A relation joins two entities.'],
  ],
  [
    { predicate: "PART_OF", subject: "product:cranes" },
    ["error: PART_OF joins two of one type, not PRODUCT and MARKET."],
  ],
  [{ market: "market:fi-cranes" }, ["error: The object is a market already. Take the other market out."]],
  [
    { predicate: "COMPETES_WITH", object: "company:vesna", market: "product:cranes" },
    ['error: The market of a claim has to be MARKET, and "product:cranes" is PRODUCT.'],
  ],
  [{ mentions: ["company:vesna"] }, ["error: A claim with a predicate has no mentions. Take them out."]],
  [
    { predicate: "HAS_MEASURE" },
    ["error: HAS_MEASURE wants quantities. Add them.", "error: HAS_MEASURE has quantities and no object. Take it out."],
  ],
  [
    { validTime: "spring 2026" },
    ['error: "spring 2026" is no EDTF date. Write 2026, 2026-03, 2026-03-02 or 2024/2025.'],
  ],
  [{ start: 39 }, ["error: The quote has 38 code points, and its span 1. Correct one of them."]],
  [{ end: 2 }, ["error: The span ends at 2, which is not after its start at 2."]],
  [
    { start: 1000, end: 1038 },
    [`error: The span ends at 1038, and the text has ${Array.from(TEXT).length} code points.`],
  ],
  [{ quote: undefined }, ["error: A claim that makes an edge has a quote. Add it."]],
  [{ quote: undefined, kind: "OPINION" }, ["error: A claim that is cited has a quote. Add it."]],
  [
    { source: "source:gazette" },
    ['error: "source:gazette" has no text in which the offsets count. Give it a text with sha256 and length.'],
  ],
  [{ cites: ["1", "1"] }, ['error: "1" is cited twice. Take one out.']],
  [
    { cites: ["7"] },
    ['error: Neither a reference nor a marker of "source:article" has the label "7". Did you mean "1"?'],
  ],
  [
    { quantities: [{ measure: "revenue", low: 3, high: 3, unit: "ratio", text: "three" }] },
    ["error: low (3) has to be less than high (3): intervals are half-open."],
  ],
  [
    { quantities: [{ measure: "revenue", text: "much" }] },
    ["error: A quantity has low and high, or a trend. Add one of them."],
  ],
  [
    { quantities: [{ measure: "revenue", low: 1, high: 2, text: "one" }] },
    ["error: A number has a unit. Add it: ratio, percent, a currency such as CNY."],
  ],
  [
    { quantities: [{ measure: "revenue", low: 1, unit: "CNY", text: "one" }] },
    ["error: An interval has low and high. Add the other."],
  ],
])("an exit with %j is refused", async (change, expected) => {
  expect(await exitWith(change)).toEqual(expected);
});

test("a label that is only printed in the text is no mistake: its citation is unresolved", async () => {
  expect(await exitWith({ cites: ["9"] })).toEqual([]);
});

test("a quote of more than 300 characters is refused", async () => {
  const text = `${"x".repeat(301)}.`;
  const bundle = withClaims(harbour(), (claim, index) =>
    index === 0 ? { ...claim, quote: "x".repeat(301), start: 0, end: 301 } : undefined,
  );
  const sources = bundle.sources.map((source, index) => (index === 0 ? { ...source, text: textOf(text) } : source));
  expect(await messagesOf({ ...bundle, sources })).toEqual([
    "error: The quote has 301 code points, and 300 are the most. Shorten it.",
  ]);
});

test("two claims with one identity are refused, and the second names the first", async () => {
  const base = harbour();
  const twin = { ...base.claims[0], statement: "Other words.", kind: "CAUSAL" };
  expect(await messagesOf({ ...base, claims: [...base.claims, twin] })).toEqual([
    "error: This is the same claim as number 1: same place, and it joins the same. Take one out.",
  ]);
});

test("with the text at hand a quote has to be what stands there", async () => {
  const text = { ...textOf(), file: "article.txt" };
  expect(await articleWith({ text }, { "article.txt": TEXT })).toEqual([]);
  const base = harbour();
  const shifted = withClaims(
    { ...base, sources: base.sources.map((source, index) => (index === 0 ? { ...source, text } : source)) },
    (claim, index) => (index === 0 ? { ...claim, ...place("Orlo has left"), quote: "Orlo had left" } : claim),
  );
  expect(await messagesOf(shifted, { "article.txt": TEXT })).toEqual([
    'error: The text has "Orlo has left" at this span. Correct quote or offsets.',
  ]);
});

test("a shipped text is matched by its hash, whatever its line ends and its byte order mark", async () => {
  const two = "One.\nTwo.";
  const source = { text: { ...textOf(two), file: "a.txt" }, references: [] };
  const base = { ...harbour(), claims: [] };
  const sources = [{ ...base.sources[0], ...source }];
  expect(await messagesOf({ ...base, sources }, { "a.txt": "\uFEFFOne.\r\nTwo." })).toEqual([]);
});

test("a shipped text that is another, is missing or lies elsewhere is refused", async () => {
  const text = { ...textOf(), file: "article.txt" };
  expect(await articleWith({ text }, { "article.txt": "other" })).toEqual([
    expect.stringContaining('"article.txt" has the SHA-256'),
  ]);
  expect(await articleWith({ text })).toEqual([
    expect.stringContaining('There is no text "article.txt" beside bundle.yaml'),
  ]);
  expect(await articleWith({ text: { ...text, file: "../article.txt" } })).toEqual([
    expect.stringContaining("has to lie beside bundle.yaml"),
  ]);
});

test("sentences are in order and in range, and markers stand where they are said to", async () => {
  const text = textOf();
  expect(
    await articleWith({
      text: {
        ...text,
        sentences: [
          [10, 20],
          [5, 12],
        ],
      },
    }),
  ).toEqual(["error: The sentence begins at 5, before the last one ends at 20. Put them in order."]);
  expect(await articleWith({ text: { ...text, sentences: [[10, 9999]] } })).toEqual([
    expect.stringContaining("It ends at 9999"),
  ]);
  expect(
    await articleWith({
      text: {
        ...text,
        markers: [
          { text: "[1]", start: 1, end: 3, references: ["1"] },
          { text: "[9]", start: 99, end: 102, references: [] },
        ],
      },
    }),
  ).toEqual(['error: The marker "[1]" does not stand at 1 to 3. Correct text or offsets.']);
});

test("references have labels of their own, known sources, and do not point back at their text", async () => {
  expect(
    await articleWith({
      references: [
        { label: "1", source: "source:gazette" },
        { label: "1", source: "source:article" },
      ],
    }),
  ).toEqual([
    'error: The label "1" is taken. Labels of one list differ.',
    "error: A source does not cite itself. Name the source it cites.",
  ]);
  expect(await articleWith({ references: [{ label: "1", source: "source:gazete" }] })).toEqual([
    expect.stringContaining('"source:gazete" is defined neither here nor in the graph.'),
  ]);
});

test("an entity is defined once, and only a market has a product and a place", async () => {
  expect(await alsoEntity({ id: "company:orlo", name: "Orlo" })).toEqual([
    expect.stringContaining('"company:orlo" is defined twice.'),
  ]);
  expect(await alsoEntity({ id: "company:new", name: "New", ofProduct: "product:cranes" })).toEqual([
    'error: Only a market has "ofProduct". Take it out.',
  ]);
  expect(await alsoEntity({ id: "market:new", name: "New", inPlace: "product:cranes" })).toEqual([
    'error: "inPlace" has to be a jurisdiction, and "product:cranes" is none.',
  ]);
  expect(await alsoEntity({ id: "company:new", name: "?!" })).toEqual([
    expect.stringContaining("has no letter and no digit"),
  ]);
});

test("a name that two entities of a type share is a warning, not an error", async () => {
  expect(await alsoEntity({ id: "company:orlo-cranes", name: "ORLO, Inc." })).toEqual([
    'warning: "ORLO, Inc." stands for "company:orlo" as well. Whoever asks for it is told both.',
  ]);
  expect(await alsoEntity({ id: "product:orlo", name: "Orlo" })).toEqual([]);
});

test("two bundles of one load may not have one id, and a later one may use what an earlier one defines", async () => {
  const later = { ...harbour(), bundle: { id: "bundle:later", title: "Later" }, entities: [] };
  const problems = await checkBundles([writeBundle(harbour()), writeBundle(later)], null);
  expect(problems).toEqual([]);
  const twice = await checkBundles([writeBundle(harbour()), writeBundle(harbour())], null);
  expect(twice.map(({ message }) => message)).toEqual([expect.stringContaining('"bundle:harbour" is the id of')]);
});

test("a text that no bundle wants is an error that says so", async () => {
  const folder = writeBundle(harbour(), { "other.txt": "other", "right.txt": TEXT });
  expect(await checkBundles([folder], null, { texts: [`${folder}/right.txt`] })).toEqual([]);
  const problems = await checkBundles([folder], null, { texts: [`${folder}/other.txt`, `${folder}/none.txt`] });
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("No bundle wants this text: its SHA-256 is"),
    expect.stringContaining("The text cannot be read."),
  ]);
});
