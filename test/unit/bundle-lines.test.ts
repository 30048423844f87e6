import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { prepareBundles } from "../../src/ingest/prepare.ts";
import { harbour, writeBundle } from "../bundle.ts";

/** Writes a folder with a `bundle.jsonl`; gives its path. */
function writeLines(lines: readonly unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), "lacuna-lines-"));
  const words = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  writeFileSync(join(folder, "bundle.jsonl"), words.join("\n"));
  return folder;
}

function asLines({ bundle, entities, sources, claims } = harbour()): readonly unknown[] {
  return [
    ...claims.map((claim) => ({ claim })),
    { bundle },
    "",
    ...sources.map((source) => ({ source })),
    ...entities.map((entity) => ({ entity })),
  ];
}

test("a bundle of JSON Lines is the same bundle, in whatever order its lines stand", async () => {
  const lines = await prepareBundles([writeLines(asLines())], null);
  const yaml = await prepareBundles([writeBundle(harbour())], null);
  expect(lines.problems.map(({ message }) => message)).toEqual(yaml.problems.map(({ message }) => message));
  expect(lines.bundles.map(({ digest }) => digest)).toEqual(yaml.bundles.map(({ digest }) => digest));
});

test("what is wrong with a line is told with the line", async () => {
  const wrong = [
    { bundle: { id: "bundle:x", title: "X" } },
    "{ no json",
    { clam: {} },
    { claim: {}, source: {} },
    ["claim"],
    { bundle: { id: "bundle:y", title: "Y" } },
    { entity: { id: "company:x", name: "half \ud800" } },
  ];
  const { problems } = await prepareBundles([writeLines(wrong)], null);
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
});

test("what is wrong with an entry is told with its line, as of a bundle in YAML", async () => {
  const base = harbour();
  const lines = asLines({ ...base, entities: base.entities.map((entity) => ({ ...entity, name: 5 })) });
  const { problems } = await prepareBundles([writeLines(lines)], null);
  expect(problems.filter(({ message }) => message.includes('"name"')).map(({ line }) => line)).toEqual([
    10, 11, 12, 13, 14,
  ]);
});
