import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { readKnownNames } from "../../src/ingest/draft/known-names.ts";
import { runWords } from "../run-words.ts";

const folder = mkdtempSync(join(tmpdir(), "lacuna-draft-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...words: string[]) {
  const { status, out, notes } = await runWords(words, 100);
  return { status, out, notes: notes.join("\n") };
}

const TEXT = "The quay is closed [1]. So is the pier [7].\n\nReferences\n[1] Holm, J. (2020). The quay. Bay Post.\n";

describe("lacuna draft", () => {
  test("With --json it prints the object that is promised.", async () => {
    const { status, out } = await run("draft", file("a.txt", TEXT), "--json");
    const printed = JSON.parse(out) as Record<string, unknown>;
    expect(status).toBe(0);
    expect(printed.text).toBe(TEXT);
    expect(printed.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const key of ["sentences", "references", "markers", "quantities", "uncited", "mentions", "claims"])
      expect(Array.isArray(printed[key])).toBe(true);
  });

  test("For people it says what to look at.", async () => {
    const { out } = await run("draft", file("b.txt", TEXT));
    expect(out).toContain("2 sentences, 1 reference, 2 markers");
    expect(out).toContain("[7] at 39: UNRESOLVED. The list of references has no entry 7.");
  });

  test("With --format csl-json it prints the references alone.", async () => {
    const { status, out } = await run("draft", file("c.txt", TEXT), "--format", "csl-json");
    expect([status, JSON.parse(out)]).toEqual([0, [expect.objectContaining({ id: "1", title: "The quay" })]]);
  });

  test.each([
    [["a.txt", "--format", "bibtex"], "--format is csl-json, or not given."],
    [["a.txt", "--format", "csl-json", "--json"], "--format prints the references alone."],
    [[], "FILE is missing."],
    [["nowhere.txt"], "There is no such file."],
    [["a.txt", "--force"], "--force replaces the bundle that -o writes."],
    [["a.txt", "--aliases", "nowhere.yaml"], "There is no such file."],
  ])("%j is refused.", async (words, message) => {
    const { status, notes } = await run("draft", ...words);
    expect([status, notes]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("known names", () => {
  test("A bundle and a map of ids to names are read.", () => {
    const bundle =
      "bundle: { id: bundle:a }\nentities:\n  - id: company:orlo\n    name: Orlo\n    aliases: [Orlo Ltd.]\n";
    const paths = [
      file("bundle.yaml", bundle),
      file("map.yaml", "company:orlo: [Orlo, 奥洛]\nmarket:quay: The quay\n"),
    ];
    expect(readKnownNames(paths).map(({ name, entity }) => `${entity} ${name}`)).toEqual([
      ...["company:orlo Orlo", "company:orlo Orlo Ltd.", "company:orlo 奥洛", "market:quay The quay"],
    ]);
  });

  test.each([
    ["orlo: [Orlo]", 'c.yaml:1:1: "orlo" is no id of an entity.'],
    ["company:orlo: [Orlo, 5]", "c.yaml:1:22: This is no name."],
    ["- Orlo", "This is neither a bundle nor a map"],
    ["company:orlo: [Orlo", "The YAML is broken"],
    ["entities:\n  - id: company:orlo", "c.yaml:2:5: company:orlo has no name."],
  ])("%j is refused with its place.", (content, message) => {
    expect(() => readKnownNames([file("c.yaml", content)])).toThrow(message);
  });
});
