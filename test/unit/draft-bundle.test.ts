import { expect, test } from "@jest/globals";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writtenLines } from "../../src/cli/draft-summary.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import type { Draft } from "../../src/draft/model.ts";
import { sha256 } from "../../src/domain/ids.ts";
import { quoteSpan } from "../../src/ingest/draft/claims.ts";
import { writeDraft } from "../../src/ingest/draft/write-bundle.ts";
import { guessKind } from "../../src/ingest/draft/sources.ts";
import { checkBundles, prepareBundles } from "../../src/ingest/prepare.ts";
import { readBundleFile } from "../../src/ingest/read.ts";
import type { Bundle } from "../../src/ingest/shape.ts";
import { PROJECT } from "../graph.ts";
import { must } from "../kit.ts";
import { candidate, DRAFT_TEXT, harbourDraft, mention, reference } from "./draft-builder.ts";

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), "lacuna-draft-")), "cranes");
}

/** The bundle as it is read back, with no mistake in it. */
async function written(draft: Draft, known: { name: string; entity: string }[] = []): Promise<Bundle> {
  const folder = newFolder();
  await writeDraft(draft, { folder, known });
  const problems = await checkBundles([folder], null);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return must(readBundleFile(folder).bundle);
}

test("a drafted bundle reads back as what was meant, passes the check, and has nothing but drafts", async () => {
  const folder = newFolder();
  const report = await writeDraft(harbourDraft(), { folder });
  expect(readdirSync(folder).sort()).toEqual(["article.txt", "bundle.schema.json", "bundle.yaml"]);
  expect(readFileSync(join(folder, "article.txt"), "utf8")).toBe(DRAFT_TEXT);
  const { problems, drafts, bundles } = await prepareBundles([folder], null);
  expect(problems).toEqual([]);
  expect(drafts).toEqual({ claims: 4, entities: 5 });
  expect(bundles[0]?.claims).toEqual([]);
  expect(bundles[0]?.bundle.entities).toEqual([]);
  const { bundle, sources, entities, claims } = must(readBundleFile(folder).bundle);
  expect(bundle).toMatchObject({ id: report.bundle, title: "The harbour that lost its cranes" });
  expect(sources.map(({ id, kind, held }) => [id, kind, held])).toEqual([
    ["source:the-harbour-that-lost-its-cranes-article", "ARTICLE", "FULL_TEXT"],
    ["source:harbour-gazette-orlo-leaves-a-of-cranes", "ARTICLE", "TITLE_ONLY"],
    ["source:ministry-of-quays-brake-rule", "OFFICIAL", "TITLE_ONLY"],
  ]);
  expect(sources[0]?.text).toMatchObject({ file: "article.txt", sha256: sha256(DRAFT_TEXT) });
  expect(sources[0]?.text?.sentences).toHaveLength(5);
  expect(sources[0]?.text?.markers.map(({ text, references }) => [text, references])).toEqual([
    ["[1]", ["1"]],
    ["[2, 3]", ["2", "3"]],
    ["[9]", ["9"]],
  ]);
  expect(entities.every(({ status }) => status === "draft")).toBe(true);
  expect(entities.map(({ id }) => id)).toEqual([
    "company:orlo",
    "market:finnish-harbour-cranes",
    "company:vesna-lift-oy",
    "company:vesna-lift",
    expect.stringMatching(/^company:name-[0-9a-f]{8}$/),
  ]);
  expect(claims[0]).toMatchObject({
    status: "draft",
    because: "has left",
    kind: "FACT",
    predicate: "EXITS",
    subject: "company:orlo",
    object: "market:finnish-harbour-cranes",
    validTime: "2026-02",
    quote: "Orlo has left Finnish harbour cranes in February 2026",
    start: 36,
    end: 89,
    cites: ["1"],
  });
  expect(claims[1]).toMatchObject({ hedge: "arguably", market: "market:finnish-harbour-cranes", cites: ["2", "3"] });
  expect(claims[2]).toMatchObject({
    predicate: "HAS_MEASURE",
    subject: "company:vesna-lift",
    quantities: [{ measure: "revenue", low: 25_000_000, high: 25_000_001, unit: "EUR", text: "25 million euros" }],
  });
  expect(claims[3]?.quantities.map(({ measure }) => measure)).toEqual(["sales", "unknown"]);
  expect(claims[3]?.statement).toBe("Sales rose 14-fold, and 奥洛 lost nearly 5 percent.");
});

test("what a person has to look at stands beside it as a comment, at the line that the report names", async () => {
  const folder = newFolder();
  const report = await writeDraft(harbourDraft(), { folder });
  const lines = readFileSync(join(folder, "bundle.yaml"), "utf8").split("\n");
  for (const { line, message } of report.looks) expect(lines[line - 1]?.trim()).toBe(`# ${message}`);
  expect(report.looks.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    "entity: Did you mean company:vesna? Then take company:vesna-lift-oy out and write company:vesna where it stands below.",
    'citation: "2" here: MISMATCH. It is about brakes. "1" fits better.',
    'citation: "3" here: UNRESOLVED. The list has no 3.',
    'citation: "9" here: UNRESOLVED. The list has no 9.',
    "reference: source:ministry-of-quays-brake-rule: Not understood: %%",
    'measure: What is measured by "nearly 5 percent"? docs/quantities.md lists the measures.',
  ]);
  const said = writtenLines(report);
  expect(said[0]).toBe(
    `bundle:the-harbour-that-lost-its-cranes is in ${folder}: article.txt, bundle.schema.json, bundle.yaml.`,
  );
  expect(said[1]).toBe(
    "It has 5 sentences, 2 references, 3 markers, 4 draft claims and 5 draft entities. Drafts stay out of the graph until you accept them.",
  );
  expect(said[4]).toBe(
    `  ${folder}/bundle.yaml:${must(report.looks[1]).line}: "2" here: MISMATCH. It is about brakes. "1" fits better.`,
  );
  expect(said.at(-1)).toBe(`  lacuna load ${folder}`);
});

test.each([
  '"<b>": {',
  "- x: # y",
  "'; MATCH (n) DETACH DELETE n //",
  "null",
  "Yes",
  "1e5",
  "2026-01-01",
  "*anchor",
  "&a !!str x",
  "a: b",
  "a #b",
  "| x",
  "%YAML 1.1",
  "back\\slash \"quotes\" 'single'",
  "tab\there",
  "line\u2028break \u0085 and \u200fmark",
  "trailing, comma,",
  "{{ braces }} [brackets]",
  "奥洛 \u{1f3d7}",
  "---",
  "```yaml",
])("the title, the names and the words %j survive", async (hostile) => {
  const base = harbourDraft();
  const text = `${hostile} is a name. ${hostile} competes with Orlo.\n\n[1] ${hostile}`;
  const at = (words: string) => {
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    return { start, end: start + Array.from(words).length };
  };
  const quote = `${hostile} competes with Orlo`;
  const bundle = await written(
    harbourDraft({
      article: { ...base.article, text, title: hostile, authors: [hostile] },
      sentences: [at(`${hostile} is a name.`), at(`${quote}.`)],
      references: [
        {
          ...reference("1", "[1]", { title: hostile, publisher: hostile, authors: [hostile] }),
          ...at(`[1] ${hostile}`),
        },
      ],
      markers: [],
      quantities: [],
      dates: [],
      uncited: [],
      mentions: [
        { ...at(hostile), text: hostile, entity: null, type: "Company", suggestions: [] },
        { ...at("Orlo"), text: "Orlo", entity: "company:orlo", type: "Company", suggestions: [] },
      ],
      claims: [
        {
          ...candidate("Orlo", { subject: hostile, predicate: "COMPETES_WITH", object: "company:orlo" }),
          ...at(quote),
          quote,
          hedge: hostile,
          because: hostile,
        },
      ],
    }),
  );
  const name = hostile.replace(/\s+/gu, " ");
  expect(bundle.bundle.title).toBe(name);
  expect(bundle.sources.map(({ title }) => title)).toEqual([name, hostile]);
  expect(bundle.sources[1]).toMatchObject({ publisher: hostile, authors: [hostile] });
  expect(bundle.entities[0]).toMatchObject({ name });
  expect(bundle.claims).toHaveLength(1);
  expect(bundle.claims[0]).toMatchObject({ quote, hedge: hostile, because: hostile });
});

test("a known entity has its usual name, and a new one never takes the id of a known one", async () => {
  const { entities } = await written(
    harbourDraft({
      mentions: [mention("奥洛", "company:orlo", "Company"), mention("Vesna Lift Oy", null, "Company")],
      claims: [],
    }),
    [
      { name: "Orlo", entity: "company:orlo" },
      { name: "Vesna Lift of Norland", entity: "company:vesna-lift-oy" },
    ],
  );
  expect(entities.map(({ id, name }) => [id, name])).toEqual([
    ["company:orlo", "Orlo"],
    ["company:vesna-lift-oy-2", "Vesna Lift Oy"],
  ]);
});

test("labels that the list prints twice, dates and addresses that are none stand as comments and break nothing", async () => {
  const twice = "[2] Ministry of Quays, Brake rule %%";
  const { sources } = await written(
    harbourDraft({
      references: [
        reference("2", twice, { title: "A", published: "in spring", url: "javascript:alert(1)" }),
        reference("2", twice, { title: "A", url: "http://" }),
        reference("", twice, {}),
      ],
    }),
  );
  expect(sources[0]?.references.map(({ label, source }) => [label, source])).toEqual([
    ["2", "source:a"],
    ["2 (2)", "source:a-2"],
    ["3", "source:reference-3"],
  ]);
  expect(sources[1]).not.toHaveProperty("published");
  expect(sources[1]).not.toHaveProperty("url");
});

test("a quote is cut at a word, to 300 code points", () => {
  const points = Array.from(`  ${"word ".repeat(100)}`);
  const { start, end } = quoteSpan(points, { start: 0, end: points.length });
  expect([start, end]).toEqual([2, 301]);
  const endless = Array.from("字".repeat(400));
  expect(quoteSpan(endless, { start: 0, end: 400 })).toEqual({ start: 0, end: 300 });
  expect(quoteSpan(points, { start: 2, end: 6 })).toEqual({ start: 2, end: 6 });
});

test.each([
  [{ publisher: "Ministry of Quays", title: "Rule", url: null }, "OFFICIAL"],
  [{ publisher: "Anything", title: "Rule", url: "https://www.agency.gov/rule" }, "OFFICIAL"],
  [{ publisher: "Anything", title: "Rule", url: "https://agency.gov.uk/rule" }, "OFFICIAL"],
  [{ publisher: "Anything", title: "Rule", url: "https://gov.example.com/rule" }, "ARTICLE"],
  [{ publisher: "Institute of Quays", title: "Annual report 2025", url: null }, "REPORT"],
  [{ publisher: "Harbour Gazette", title: "Orlo leaves", url: null }, "ARTICLE"],
  [{ publisher: null, title: "Orlo leaves", url: null }, "OTHER"],
  [{ publisher: null, title: "Fact sheet: cranes", url: null }, "FACT_SHEET"],
])("a source like %j is a source of the kind %s", (given, kind) => {
  expect(guessKind(given)).toBe(kind);
});

test("a bundle that is there is not replaced without --force, nor is another text", async () => {
  const folder = newFolder();
  await writeDraft(harbourDraft(), { folder });
  writeFileSync(join(folder, "bundle.yaml"), "mine");
  await expect(writeDraft(harbourDraft(), { folder })).rejects.toThrow("There is a bundle here already.");
  expect(readFileSync(join(folder, "bundle.yaml"), "utf8")).toBe("mine");
  writeFileSync(join(folder, "notes.md"), "my notes");
  await writeDraft(harbourDraft(), { folder, force: true });
  expect(readdirSync(folder).sort()).toEqual(["article.txt", "bundle.schema.json", "bundle.yaml", "notes.md"]);
  expect(readFileSync(join(folder, "bundle.yaml"), "utf8")).toContain("status: draft");
  const other = newFolder();
  mkdirSync(other);
  writeFileSync(join(other, "article.txt"), "my text");
  await expect(writeDraft(harbourDraft(), { folder: other })).rejects.toThrow("There is another text here.");
  expect(readdirSync(other)).toEqual(["article.txt"]);
  const file = join(other, "article.txt");
  await expect(writeDraft(harbourDraft(), { folder: file })).rejects.toThrow("This is a file.");
});

test("what cannot be a bundle is refused, and leaves nothing behind", async () => {
  const folder = newFolder();
  const { article } = harbourDraft();
  const withText = (text: string) => harbourDraft({ article: { ...article, text } });
  await expect(writeDraft(withText(" \n"), { folder })).rejects.toThrow("The text has no words");
  await expect(writeDraft(withText("a\0b"), { folder })).rejects.toThrow("The text has a NUL");
  await expect(writeDraft(harbourDraft(), { folder, id: "bundle:No Id" })).rejects.toThrow("is no id of a bundle");
  await expect(writeDraft(harbourDraft({ sentences: [{ start: 0, end: 100_000 }] }), { folder })).rejects.toThrow(
    "the drafted bundle has mistakes",
  );
  expect(readdirSync(join(folder, ".."))).toEqual([]);
});

test("the editor finds the schema: the project's own inside of it, elsewhere a copy beside the bundle", async () => {
  const schemaOf = (folder: string): string => {
    const [first = ""] = readFileSync(join(folder, "bundle.yaml"), "utf8").split("\n");
    return resolve(folder, first.replace("# yaml-language-server: $schema=", ""));
  };
  const outside = newFolder();
  await writeDraft(harbourDraft(), { folder: outside });
  expect(schemaOf(outside)).toBe(join(outside, "bundle.schema.json"));
  const published = readFileSync(join(PROJECT, "seeds/bundle.schema.json"), "utf8");
  expect(readFileSync(schemaOf(outside), "utf8")).toBe(published);
  const inside = join(mkdtempSync(join(PROJECT, "test-results-draft-")), "deep", "cranes");
  try {
    await writeDraft(harbourDraft(), { folder: inside });
    expect(schemaOf(inside)).toBe(join(PROJECT, "seeds/bundle.schema.json"));
    expect(existsSync(join(inside, "bundle.schema.json"))).toBe(false);
  } finally {
    rmSync(resolve(inside, "../.."), { recursive: true });
  }
});

test("a text without anything in it but words becomes a bundle as well", async () => {
  const nothing = { references: [], markers: [], quantities: [], dates: [], uncited: [], mentions: [], claims: [] };
  const { article } = harbourDraft();
  const bundle = await written(
    harbourDraft({ ...nothing, sentences: [], article: { ...article, text: "港", title: null } }),
  );
  expect(bundle).toMatchObject({ bundle: { title: "A draft" }, entities: [], claims: [] });
  expect(bundle.bundle.id).toMatch(/^bundle:draft-[0-9a-f]{8}$/);
});

function terminal() {
  const out: string[] = [];
  const notes: string[] = [];
  const look = (_look: string, text: string): string => text;
  const write = { out: (text: string) => void out.push(text), note: (text: string) => void notes.push(text) };
  return { out, notes, terminal: { ...write, look, progress: () => undefined, columns: 80, isWatched: false } };
}

test("check says how many drafts it left out, and has it in --json", async () => {
  const folder = newFolder();
  await writeDraft(harbourDraft(), { folder });
  const run = async (...words: string[]) => {
    const { out, terminal: screen } = terminal();
    const env = { LACUNA_HOME: mkdtempSync(join(tmpdir(), "lacuna-home-")) };
    const status = await runCommandLine(words, { terminal: screen, env, signal: new AbortController().signal });
    return [status, out.join("\n")];
  };
  expect(await run("check", folder)).toEqual([
    0,
    "0 mistakes, 0 warnings.\nDrafts left out: 4 claims and 5 entities. Set `status: accepted` on each that holds.",
  ]);
  const [status, json] = await run("check", folder, "--json");
  expect([status, JSON.parse(String(json))]).toEqual([
    0,
    { ok: true, problems: [], drafts: { claims: 4, entities: 5 } },
  ]);
});

test("a name of no known type that a candidate joins is one entity everywhere, of a type that the predicate joins", async () => {
  const base = harbourDraft();
  const mentions = [...base.mentions, mention("rival", null, null)];
  const claims = [candidate("Its rival", { subject: "rival", predicate: "COMPETES_WITH", object: "company:orlo" })];
  const bundle = await written(harbourDraft({ mentions, claims }));
  expect(bundle.entities.find(({ name }) => name === "rival")?.id).toBe("company:rival");
  expect(bundle.claims[0]).toMatchObject({ subject: "company:rival", object: "company:orlo" });
});
