import { expect, test } from "@jest/globals";
import { checkBundles, prepareBundles } from "../../src/ingest/prepare.ts";
import { harbour, type RawBundle, textOf, withClaims, writeBundle } from "../bundle.ts";

const HEAD = "bundle:\n  id: bundle:x\n  title: X\n";

/** All that is said of a bundle, each with its place. */
async function saidOf(bundle: RawBundle | string | Uint8Array, files = {}): Promise<string[]> {
  const problems = await checkBundles([writeBundle(bundle, files)], null);
  return problems.map(({ line, severity, message }) => `${String(line)} ${severity}: ${message}`);
}

/** The cranes with another first claim. */
function exitWith(change: object): RawBundle {
  return withClaims(harbour(), (claim, index) => (index === 0 ? { ...claim, ...change } : claim));
}

function articleWith(change: object): RawBundle {
  const base = harbour();
  return { ...base, sources: base.sources.map((source, index) => (index === 0 ? { ...source, ...change } : source)) };
}

function bomb(): string {
  const rows = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [index, name] of Array.from("bcdefghij").entries())
    rows.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefghij".charAt(index)}`).join(", ")}]`);
  return `${HEAD}${rows.join("\n")}\n`;
}

const DEEP = "Lists or mappings stand too deep in each other here. A bundle needs no more than ten levels.";
const FIELDS = "Known are bundle, entities, sources, claims.";

test.each<readonly [string, string | Uint8Array, string]>([
  ["an alias bomb", bomb(), "5 error: Anchors and aliases are not read. Write the value out. The file has 81."],
  [
    "a merge key",
    `${HEAD}x: &a { b: 1 }\ny: { <<: *a }\n`,
    "5 error: Anchors and aliases are not read. Write the value out.",
  ],
  ["a line of 10 MB", `${HEAD}# ${"x".repeat(10_000_000)}`, "1 error: The file is larger than 8 MB. Split the bundle."],
  [
    "a title of 7 MB",
    `bundle:\n  id: bundle:x\n  title: ${"x".repeat(7_000_000)}\n`,
    '3 error: "title" is too long; write at most 2000 characters.',
  ],
  ["100,000 lists in each other", `${HEAD}claims: ${"[".repeat(100_000)}${"]".repeat(100_000)}`, `4 error: ${DEEP}`],
  ["100,000 open brackets", `${HEAD}claims: ${"[".repeat(100_000)}`, `4 error: ${DEEP}`],
  ["20,000 dashes", `${HEAD}claims:\n  ${"- ".repeat(20_000)}x\n`, `5 error: ${DEEP}`],
  ["Latin-1", Buffer.from(`${HEAD}# caf\u00e9\n`, "latin1"), "1 error: The file is not UTF-8. Save it as UTF-8."],
  ["UTF-16", Buffer.from(`\ufeff${HEAD}`, "utf16le"), "1 error: The file is not UTF-8. Save it as UTF-8."],
  ["an empty file", "", "1 error: The file is empty. See docs/bundle.md for what a bundle holds."],
  ["a comment and nothing else", "# x\n", "1 error: The file has to be a mapping."],
  ["a word", "hello\n", "1 error: The file has to be a mapping."],
  ["an unknown tag", `${HEAD}claims: !run []\n`, "4 error: The YAML is broken: Unresolved tag: !run"],
  [
    "a tag that would run code",
    "bundle: !!js/function x\n",
    "1 error: The YAML is broken: Unresolved tag: tag:yaml.org,2002:js/function",
  ],
  ["binary for text", "bundle:\n  id: bundle:x\n  title: !!binary aGVsbG8=\n", '3 error: "title" has to be text.'],
  ["a field that every object has", `${HEAD}__proto__: { a: 1 }\n`, `4 error: "__proto__" is no field here. ${FIELDS}`],
  [
    "a list for a key",
    `${HEAD}? [a, b]\n: c\n`,
    "4 error: A list or a mapping names no field. Write the name of a field.",
  ],
  ["a number for a key", `${HEAD}1: c\n`, `4 error: "1" is no field here. ${FIELDS}`],
  [
    "a key twice",
    `${HEAD}claims: []\nclaims: []\n`,
    '5 error: The YAML is broken: "claims" stands twice, and keys are unique. Take one out.',
  ],
])("%s is one clear error at its place", async (_what, yaml, said) => {
  const folder = writeBundle(yaml);
  const { problems, bundles } = await prepareBundles([folder], null);
  expect(problems.map(({ line, severity, message }) => `${String(line)} ${severity}: ${message}`)).toEqual([said]);
  expect(bundles).toEqual([]);
});

test("two documents in one file are refused at the second", async () => {
  expect(await saidOf(`${HEAD}---\n${HEAD}`)).toEqual([
    expect.stringMatching(/^4 error: The YAML is broken: .*multiple documents/),
  ]);
});

test("very many unknown fields, and very many that stand twice, are told in a bounded time and length", async () => {
  const many = Array.from({ length: 200_000 }, (_key, index) => `k${String(index)}: 1`).join("\n");
  const said = await saidOf(`${HEAD}${many}\n`);
  expect(said).toHaveLength(20);
  expect(said.at(-1)).toBe(`23 error: "k19" is no field here. ${FIELDS} So are 199980 more behind it.`);
  expect(await saidOf(`${HEAD}${"claims: []\n".repeat(100_000)}`)).toEqual([
    '5 error: The YAML is broken: "claims" stands twice, and keys are unique. Take one out.',
  ]);
});

test.each<readonly [string, RawBundle, string]>([
  [
    "a reference to no source",
    articleWith({ references: [{ label: "1", source: "source:nowhere" }] }),
    '"source:nowhere" is defined neither here nor in the graph. Define it under sources.',
  ],
  [
    "a citation of no reference",
    exitWith({ cites: ["Smith2020"] }),
    'Neither a reference nor a marker of "source:article" has the label "Smith2020".',
  ],
  ["a span that begins before the text", exitWith({ start: -1 }), '"start" counts from 0.'],
  ["a span of half a character", exitWith({ start: 2.5 }), '"start" has to be a whole number.'],
  ["a span that no text can have", exitWith({ end: 1e300 }), '"end" is larger than 9007199254740991.'],
  [
    "a sentence behind the text",
    articleWith({ text: { ...textOf(), sentences: [[0, 5_000]] } }),
    "It ends at 5000, and the text has 103 code points.",
  ],
  [
    "a sentence of three numbers",
    articleWith({ text: { ...textOf(), sentences: [[0, 5, 9]] } }),
    '"sentences" has to have 2 entries.',
  ],
  [
    "a source that cites itself",
    articleWith({ references: [{ label: "1", source: "source:article" }] }),
    "A source does not cite itself. Name the source it cites.",
  ],
  [
    "a company that competes with itself",
    exitWith({ predicate: "COMPETES_WITH", object: "company:orlo" }),
    '"company:orlo" stands at both ends. A relation joins two entities.',
  ],
  [
    "an address that runs a script",
    articleWith({ url: "javascript:alert(1)" }),
    '"url" is no address; write one that begins with https://.',
  ],
  [
    "a text outside of the folder",
    articleWith({ text: { ...textOf(), file: "../../../etc/passwd" } }),
    '"../../../etc/passwd" has to lie beside bundle.yaml. Give its bare name.',
  ],
])("%s is one clear error", async (_what, bundle, said) => {
  expect(await saidOf(bundle)).toEqual([expect.stringMatching(/^\d+ error: /)]);
  expect((await saidOf(bundle))[0]?.replace(/^\d+ error: /, "")).toBe(said);
});

test("an unknown predicate is answered with the vocabulary and the closest of it", async () => {
  const [only, ...others] = await saidOf(exitWith({ predicate: "EXIT" }));
  expect(only).toMatch(/^102 error: "predicate" has to be one of BACKED_BY, .*SUPPLIES\. Did you mean "EXITS"\?$/);
  expect(others).toEqual([]);
});

test.each([
  "<script>alert(1)</script>",
  "Orlo'}) DETACH DELETE n //",
  "`Orlo`",
  "{{ Orlo }}",
  "\u001b[31mOrlo",
  "Orlo; MATCH (n)",
])("the name %j is pointed out, and kept to the letter", async (name) => {
  const base = harbour();
  const bundle = {
    ...base,
    entities: base.entities.map((entity) => (entity.id === "company:orlo" ? { ...entity, name } : entity)),
  };
  const { problems, bundles } = await prepareBundles([writeBundle(bundle)], null);
  expect(problems.map(({ line, severity, message }) => [line, severity, message])).toEqual([
    [17, "warning", "The name has markup or code in it, and is kept to the letter. Write it as people do."],
  ]);
  expect(bundles[0]?.bundle.entities[0]?.name).toBe(name);
});

test.each([
  "AT&T",
  "Yahoo!",
  "C++ (Norland) Ltd.",
  "Smith & Sons, Inc.",
  "Orlo/Vesna",
  "5 > 3",
  "维斯纳",
  "L'Orlo – Nord",
])("the name %j is none of a machine", async (name) => {
  const base = harbour();
  const bundle = { ...base, entities: [...base.entities, { id: "company:other", name }] };
  expect(await saidOf(bundle)).toEqual([]);
});
