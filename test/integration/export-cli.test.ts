import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { harbour, writeBundle } from "../bundle.ts";
import { lacuna } from "../lacuna-process.ts";
import { openKit, type Kit } from "../kit.ts";

// A process takes seconds to start where the machine is busy, and some tests need several.
const SEVERAL_PROCESSES_MS = 120_000;
const HOSTILE = '=HYPERLINK("http://example.org","Orlo")';

let kit: Kit;

interface Printed {
  readonly format: string;
  readonly output: string;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

beforeAll(async () => {
  kit = await openKit();
});

afterAll(async () => {
  await kit.graph.wipe();
  await kit.close();
});

const folder = (): string => mkdtempSync(join(tmpdir(), "lacuna-export-cli-"));

test(
  "an empty graph is a no that says how to load a bundle, and nothing is written",
  async () => {
    const inside = folder();
    const { status, stdout, stderr } = await lacuna("export", "--format", "bundle", "-o", join(inside, "out"));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^No bundle is loaded\./);
    expect(readdirSync(inside)).toEqual([]);
  },
  SEVERAL_PROCESSES_MS,
);

test.each([
  [[], /--format is one of json-ld, csv, bundle/],
  [["--format", "xml"], /--format is one of json-ld, csv, bundle/],
  [["--format", "csv"], /csv is a folder\. Say where: -o FOLDER/],
  [["--format", "bundle", "-o", "-"], /bundle is a folder/],
  [["--format", "json-ld", "--json"], /both want standard output/],
  [["--format", "csv", "-o", "/nowhere/at/all"], /there is no such folder/],
  [["--format", "csv", "-o", "x", "more"], /"more" is one word too many/],
])(
  "%j is wrong use, and says what to do in one line",
  async (words, message) => {
    const { status, stderr } = await lacuna("export", ...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  },
  SEVERAL_PROCESSES_MS,
);

describe("a graph with a bundle", () => {
  beforeAll(async () => {
    const [orlo, ...others] = harbour().entities;
    await kit.graph.load(writeBundle({ ...harbour(), entities: [{ ...orlo, name: HOSTILE }, ...others] }));
  });

  test(
    "goes out as bundles and comes in again with `load`, and the printed object says what was written",
    async () => {
      const before = await kit.graph.dump();
      const out = join(folder(), "out");
      const { status, stdout } = await lacuna("export", "--format", "bundle", "-o", out, "--json");
      expect(status).toBe(0);
      const printed = JSON.parse(stdout) as Printed;
      expect(Object.keys(printed)).toEqual(["format", "output", "files", "counts", "notes"]);
      expect(printed.counts).toEqual({ bundles: 1, entities: 5, sources: 2, claims: 5, texts: 0, curated: 0 });
      expect(printed.files.map(({ file }) => file)).toEqual(["harbour/bundle.yaml", "export.yaml"]);
      const [file] = printed.files;
      expect(file?.bytes).toBe(readFileSync(join(out, "harbour/bundle.yaml")).length);
      expect((await lacuna("check", out)).stdout).toMatch(/^0 mistakes, /);
      expect((await lacuna("load", out)).status).toBe(0);
      expect(await kit.graph.dump()).toEqual(before);
    },
    SEVERAL_PROCESSES_MS,
  );

  test(
    "goes out as tables that a reader of CSV reads, with one line for each thing, in the order of the ids",
    async () => {
      const out = join(folder(), "out");
      const { status, stdout } = await lacuna("export", "--format", "csv", "-o", out, "--json");
      expect(status).toBe(0);
      const { counts } = JSON.parse(stdout) as Printed;
      expect(counts).toMatchObject({ entities: 5, sources: 2, claims: 5, citations: 1, relations: 3, quantities: 1 });
      expect(readdirSync(out).sort()).toEqual(
        Object.keys(counts)
          .map((name) => `${name}.csv`)
          .sort(),
      );
      const read = (name: string) => parse(readFileSync(join(out, `${name}.csv`)), { columns: true });
      for (const [name, count] of Object.entries(counts)) {
        const rows = read(name) as Readonly<Record<string, string>>[];
        expect([name, rows.length]).toEqual([name, count]);
        const ids = rows.map((row) => row.id ?? row.claim ?? "");
        expect(ids).toEqual(ids.toSorted());
      }
      const [orlo] = read("entities") as Readonly<Record<string, string>>[];
      expect(orlo).toMatchObject({ id: "company:orlo", name: `'${HOSTILE}`, aliases: '["奥洛"]', group: "false" });
      expect((read("quantities") as object[])[0]).toMatchObject({ measure: "revenue", low: "13.5", high: "14.5" });
      const bytes = readFileSync(join(out, "claims.csv"));
      expect([...bytes.subarray(0, 3)]).toEqual([...Buffer.from("id,")]);
      expect(bytes.toString("utf8").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    },
    SEVERAL_PROCESSES_MS,
  );

  test(
    "goes out as JSON-LD to standard output, or to a file; -o - is standard output as well",
    async () => {
      const plain = await lacuna("export", "--format", "json-ld");
      expect([plain.status, plain.stderr]).toEqual([0, ""]);
      const nodes = (JSON.parse(plain.stdout) as { "@graph": readonly object[] })["@graph"];
      expect(nodes.length).toBeGreaterThan(20);
      expect((await lacuna("export", "--format", "json-ld", "-o", "-")).stdout).toBe(plain.stdout);
      const file = join(folder(), "graph.jsonld");
      const { status, stdout } = await lacuna("export", "--format", "JSON-LD", "-o", file, "--json");
      expect(status).toBe(0);
      expect(readFileSync(file, "utf8")).toBe(plain.stdout);
      expect((JSON.parse(stdout) as Printed).counts).toMatchObject({ claims: 5, citations: 1, relations: 3 });
    },
    SEVERAL_PROCESSES_MS,
  );

  test(
    "overwrites nothing but an earlier export, and that only with --force",
    async () => {
      const out = join(folder(), "out");
      const csv = (...more: readonly string[]) => lacuna("export", "--format", "csv", "-o", out, ...more);
      mkdirSync(out);
      expect((await csv()).status).toBe(0);
      const refused = await csv();
      expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("it is there already")]);
      writeFileSync(join(out, "claims.csv"), "mine");
      expect((await csv("--force")).status).toBe(0);
      expect(readFileSync(join(out, "claims.csv"), "utf8")).toMatch(/^id,statement/);
      writeFileSync(join(out, "letter.txt"), "mine");
      const kept = await csv("--force");
      expect([kept.status, kept.stderr]).toEqual([2, expect.stringContaining("holds other things than an export")]);
      expect(readFileSync(join(out, "letter.txt"), "utf8")).toBe("mine");
      expect(readdirSync(join(out, ".."))).toEqual(["out"]);
    },
    SEVERAL_PROCESSES_MS,
  );

  test(
    "a bundle that is not loaded is a no",
    async () => {
      const { status, stderr } = await lacuna("export", "--format", "json-ld", "--origin", "bundle:none");
      expect([status, stderr]).toEqual([1, expect.stringContaining('No bundle "bundle:none" is loaded')]);
    },
    SEVERAL_PROCESSES_MS,
  );
});
