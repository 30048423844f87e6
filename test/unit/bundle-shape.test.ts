import { expect, test } from "@jest/globals";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBundles } from "../../src/ingest/prepare.ts";
import { bundleShape } from "../../src/ingest/shape.ts";
import { writeBundle } from "../bundle.ts";

const HEAD = "bundle:\n  id: bundle:x\n  title: X\n";

async function problemsOf(yaml: string | Uint8Array): Promise<string[]> {
  const problems = await checkBundles([writeBundle(yaml)], null);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test("a bundle of nothing but a head is in order", async () => {
  expect(await problemsOf(HEAD)).toEqual([]);
});

test("an unknown field is named at its place, with the field that was meant", async () => {
  expect(await problemsOf(`${HEAD}entities:\n  - id: company:a\n    name: A\n    alias: [B]\n`)).toEqual([
    '7:5 "alias" is no field here. Did you mean "aliases"?',
  ]);
});

test("an unknown field that is like no other is answered with the known ones", async () => {
  expect(await problemsOf(`${HEAD}  colour: red\n`)).toEqual([
    '4:3 "colour" is no field here. Known are id, title, description, questions.',
  ]);
});

test("a missing field is named at the entry that lacks it", async () => {
  expect(await problemsOf(`${HEAD}entities:\n  - id: company:a\n`)).toEqual(['5:5 "name" is missing. Add it.']);
});

test("a value that is none of a list is answered with the list and the closest of it", async () => {
  expect(await problemsOf(`${HEAD}sources:\n  - id: source:a\n    kind: ARTICEL\n    held: NOTHING\n`)).toEqual([
    '6:5 "kind" has to be one of ARTICLE, REPORT, OFFICIAL, DATA_SET, FACT_SHEET, OTHER. Did you mean "ARTICLE"?',
  ]);
});

test("a number where text is wanted is told to be put in quotes", async () => {
  expect(
    await problemsOf(`${HEAD}sources:\n  - id: source:a\n    kind: ARTICLE\n    held: NOTHING\n    published: 2026\n`),
  ).toEqual(['8:5 "published" has to be text. Put it in quotes.']);
});

test("an id of another form is refused with an example", async () => {
  expect(await problemsOf(`${HEAD}entities:\n  - { id: "company:Acme Inc", name: Acme }\n`)).toEqual([
    '5:7 "id" is no id; write one like "company:orlo": small letters, digits, hyphens.',
  ]);
});

test("broken YAML, repeated keys and unknown tags are refused at their line", async () => {
  expect(await problemsOf(`${HEAD}entities: [\n`)).toEqual([expect.stringMatching(/^5:\d+ The YAML is broken: /)]);
  expect(await problemsOf(`${HEAD}  title: Y\n`)).toEqual([
    expect.stringMatching(/^4:\d+ The YAML is broken: .*unique/),
  ]);
  expect(await problemsOf(`bundle:\n  id: bundle:x\n  title: !secret X\n`)).toEqual([
    expect.stringMatching(/^3:\d+ The YAML is broken: .*tag/),
  ]);
});

test("aliases are refused, so that a small file cannot grow without bound", async () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
  expect(await problemsOf(bomb)).toEqual([
    "2:8 Anchors and aliases are not read. Write the value out. The file has 4.",
  ]);
});

test("NUL and half characters are refused", async () => {
  expect(await problemsOf('bundle:\n  id: bundle:x\n  title: "a\\0b"\n')).toEqual([
    expect.stringMatching(/^3:10 The value has a NUL/),
  ]);
  expect(await problemsOf('bundle:\n  id: bundle:x\n  title: "a\\ud800b"\n')).toEqual([
    expect.stringMatching(/^3:10 The value has a NUL/),
  ]);
});

test("a file that is empty, not UTF-8, too large or missing is refused in words", async () => {
  expect(await problemsOf(" \n")).toEqual([expect.stringContaining("The file is empty.")]);
  expect(await problemsOf(Uint8Array.of(0x62, 0xff, 0xfe))).toEqual([expect.stringContaining("not UTF-8")]);
  expect(await problemsOf(`${HEAD}# ${"x".repeat(8 * 1024 * 1024)}`)).toEqual([
    expect.stringContaining("larger than 8 MB"),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "lacuna-empty-"));
  expect((await checkBundles([folder, join(folder, "nowhere")], null)).map(({ message }) => message)).toEqual([
    expect.stringContaining("There is no bundle.yaml here."),
    expect.stringContaining("There is no such file or folder."),
  ]);
});

test("a scalar or a list instead of a mapping is refused", async () => {
  expect(await problemsOf("just words\n")).toEqual(["1:1 The file has to be a mapping."]);
  expect(await problemsOf(`${HEAD}claims: none\n`)).toEqual(['4:1 "claims" has to be a list.']);
});

test("what is too long for an index is refused by the shape, with its limit", () => {
  const bundle = (id: string, name: string) => ({ bundle: { id: "bundle:x", title: "X" }, entities: [{ id, name }] });
  expect(bundleShape.safeParse(bundle("company:x", "n".repeat(300))).success).toBe(true);
  for (const long of [bundle("company:x", "n".repeat(40_000)), bundle(`company:${"x".repeat(9_000)}`, "X")]) {
    const { error } = bundleShape.safeParse(long);
    expect(error?.issues.map(({ message }) => message).join()).toContain("is too long");
  }
});
