/**
 * How well single entries of lists of references are read. Run with `npx tsx bench/references.ts [FILE.yaml | FILE.xml]...`;
 * `--wrong` lists what was missed and made up. bench/references/README.md has the formats.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { compareNames, scoreTable, addScores, type Scores } from "./draft/score.ts";
import { readTagged, type AnsweredEntry, type AnsweredWork } from "./references/tagged.ts";
import { readEntry } from "../src/draft/references/entry.ts";

const FIELDS = ["title", "authors", "publisher", "published", "url"] as const;

function answersIn(file: string): readonly AnsweredEntry[] {
  const text = readFileSync(file, "utf8");
  return file.endsWith(".xml") ? readTagged(text) : (parse(text) as readonly AnsweredEntry[]);
}

/** Words are the same where their letters and digits are, in any case: stops and quotes are the printer's. */
function plain(field: string, value: string): string {
  return field === "url"
    ? value
    : value
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}

function named(works: readonly Partial<AnsweredWork>[], field: (typeof FIELDS)[number]): readonly string[] {
  return works.flatMap((work) => [work[field] ?? []].flat().map((value) => `${field}: ${plain(field, value)}`));
}

/** The corpora tag dates as they stand: their years are compared. */
function yearOnly(work: AnsweredWork): AnsweredWork {
  return { ...work, published: work.published?.slice(0, 4) ?? null };
}

function scoreEntry({ entry, works }: AnsweredEntry, fields: ReadonlySet<string>, isTagged: boolean): Scores {
  const read = readEntry(entry).works.map((work) => (isTagged ? yearOnly(work) : work));
  return new Map([
    [
      "works",
      compareNames(
        read.map(() => "a work"),
        works.map(() => "a work"),
      ),
    ],
    ...FIELDS.filter((field) => fields.has(field)).map(
      (field) => [field, compareNames(named(read, field), named(works, field))] as const,
    ),
  ]);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: "boolean", default: false } },
});
const files = positionals.length > 0 ? positionals : [join(import.meta.dirname, "references", "work.yaml")];
for (const file of files) {
  const entries = answersIn(file);
  const isTagged = file.endsWith(".xml");
  // Years alone are tagged there, and names are not told apart.
  const fields = new Set<string>(FIELDS.filter((field) => !isTagged || field !== "authors"));
  const scores = entries.map((one) => scoreEntry(one, fields, isTagged));
  if (values.wrong)
    entries.forEach(({ entry }, index) => {
      const wrong = [...(scores[index] ?? [])].flatMap(([, { missed, madeUp }]) => [
        ...missed.map((name) => `  missed  ${name}`),
        ...madeUp.map((name) => `  made up ${name}`),
      ]);
      if (wrong.length > 0) console.log([entry, ...wrong].join("\n"));
    });
  console.log(`${file}: ${entries.length} entries\n\n${scoreTable(addScores(scores))}\n`);
}
