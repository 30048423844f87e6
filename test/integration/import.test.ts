import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { openTestGraph, PROJECT, type TestGraph } from "../graph.ts";
import { importTable, MAPPING, TABLE, writeImport } from "../import.ts";
import { openKit, type Kit } from "../kit.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

describe("an import", () => {
  test("makes the claims of every row, and doing it again changes nothing", async () => {
    const paths = writeImport();
    expect(await importTable(graph.graph, paths)).toMatchObject({
      rows: 4,
      bad: 0,
      claims: 5,
      added: 5,
      written: true,
    });
    const before = await graph.dump();
    expect(await importTable(graph.graph, paths)).toMatchObject({ claims: 5, added: 0, changed: 0, dropped: 0 });
    expect(await graph.dump()).toEqual(before);
  });

  test("of a changed table changes what changed: a row that is gone is deprecated, and comes back", async () => {
    const first = await importTable(graph.graph, writeImport());
    const shorter = await importTable(graph.graph, writeImport(TABLE.replace("Others,30.0,\n", "")));
    expect([first.added, shorter.added, shorter.dropped]).toEqual([5, 0, 1]);
    expect(await importTable(graph.graph, writeImport())).toMatchObject({ returned: 1, dropped: 0 });
  });

  test("leaves no trace after an unload", async () => {
    await importTable(graph.graph, writeImport());
    await unloadBundle(graph.graph, "bundle:cranes");
    expect(await graph.dump()).toEqual([]);
  });

  test("takes the entity that the graph knows by that name", async () => {
    await graph.load(join(PROJECT, "seeds", "background"));
    const mapping = { ...MAPPING, claims: MAPPING.claims.slice(0, 1) };
    await importTable(graph.graph, writeImport("firm,share,left\nSK하이닉스,40.0,\n", mapping));
    const dump = JSON.stringify(await graph.dump());
    expect(dump).toContain("SK하이닉스 had 40.0 % of the market in 2025.");
    expect(dump).not.toContain('"company:sk"');
  });

  test("reads thousands of rows batch by batch, whatever lines and cells they have", async () => {
    const rows = Array.from({ length: 2_500 }, (_none, index) => `"Firm ${String(index)}, ""the""\nmaker",0.01,`);
    const report = await importTable(graph.graph, writeImport(`\uFEFFfirm,share,left\r\n${rows.join("\r\n")}\r\n`));
    expect(report).toMatchObject({ rows: 2_500, bad: 0, claims: 2_500, added: 2_500 });
  }, 240_000);
});

describe("bad rows", () => {
  const table = "firm,share,left\nOrlo,forty,\nVesna,30.0,tomorrow\nKaja,10,,\nTuro,30.0,\n";

  test("are left out, each with its line, its column and the reason; the others are taken", async () => {
    const report = await importTable(graph.graph, writeImport(table));
    expect(report).toMatchObject({ rows: 4, bad: 3, claims: 1, written: true });
    expect(report.badRows.map(({ line, column }) => [line, column])).toEqual([
      [2, "share"],
      [3, "left"],
      [4, ""],
    ]);
    expect(report.badRows.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('"forty" is no number.'),
      expect.stringContaining('"tomorrow" is no date.'),
      expect.stringContaining("The row has 4 cells, and the head 3."),
    ]);
  });

  test("stop a strict import, and a dry run writes nothing either", async () => {
    expect(await importTable(graph.graph, writeImport(table), { strict: true })).toMatchObject({
      written: false,
      bad: 3,
    });
    expect(await importTable(graph.graph, writeImport(), { dryRun: true })).toMatchObject({ written: false, bad: 0 });
    expect(await graph.dump()).toEqual([]);
  });

  test.each([
    ["a name that nothing has", { define: [] }, 'Nothing has the name "Orlo".'],
    [
      "something at both ends",
      { claims: [{ predicate: "COMPETES_WITH", subject: "{firm}", object: "{firm}", statement: "x" }] },
      "Nothing joins a thing to itself.",
    ],
    [
      "an end of the wrong type",
      { claims: [{ predicate: "EXITS", subject: "{firm}", object: "{firm}", statement: "x" }] },
      "cannot be the object of EXITS",
    ],
    [
      "a measure that is no slug",
      {
        claims: [
          {
            subject: "{firm}",
            statement: "x",
            quantity: { measure: "Market Share", unit: "percent", value: "{share}" },
          },
        ],
      },
      "is no measure",
    ],
    [
      "a cell that a table lacks",
      { maps: { firms: { Orlo: "Orlo" } }, define: [], claims: [{ subject: "{firm:firms}", statement: "x" }] },
      '"Vesna" is not in the table firms.',
    ],
  ])("%s is told with the row", async (_what, change, reason) => {
    const report = await importTable(graph.graph, writeImport(TABLE, { ...MAPPING, ...change }));
    expect(report.badRows.map((row) => row.reason).join("\n")).toContain(reason);
  });
});

describe("a file or a mapping that cannot be read", () => {
  test.each([
    ["an empty file", "", MAPPING, /shares\.csv:1:1: The file is empty/],
    ["a file without rows", "firm,share,left\n", MAPPING, /has no rows/],
    ["two columns of one name", "firm,firm\nx,y\n", MAPPING, /Two columns have the name "firm"/],
    ["bytes that are no UTF-8", Buffer.from([0x66, 0x2c, 0xff, 0x0a]), MAPPING, /is not UTF-8/],
    ["an unclosed quote", 'firm,share,left\n"Orlo,1,\n', MAPPING, /cannot be read/],
    ["a line of a megabyte", `firm,share,left\n${"x".repeat(1_000_000)},1,\n`, MAPPING, /cannot be read/],
    ["a column that the file lacks", "firm,left\nOrlo,\n", MAPPING, /shares\.yaml:\d+:\d+: .* has no column "share"/],
    ["a field that no mapping has", TABLE, { ...MAPPING, colour: "red" }, /"colour" is no field here/],
    [
      "an unknown predicate",
      TABLE,
      { ...MAPPING, claims: [{ predicate: "EXIT", statement: "x" }] },
      /has to be one of/,
    ],
    ["broken YAML", TABLE, "bundle: [", /The YAML is broken/],
    ["an alias bomb", TABLE, "a: &a [x]\nb: [*a, *a]\n", /Anchors and aliases are not read/],
  ])("%s is one clear error, and nothing is written", async (_what, table, mapping, message) => {
    await expect(async () => importTable(graph.graph, writeImport(table, mapping))).rejects.toThrow(message);
    expect(await graph.dump()).toEqual([]);
  });
});

describe("what a table answers", () => {
  let kit: Kit;

  beforeAll(async () => {
    kit = await openKit();
    await importTable(graph.graph, writeImport());
  });

  afterAll(() => kit.close());

  test("who may fill the gap, what each would have, and which row says so", async () => {
    await importTable(graph.graph, writeImport());
    const { gap } = await kit.askText<{ gap: Record<string, unknown> }>(`{ gap(company: "Orlo") { ... on GapAnalysis {
      candidates { company { id } tier }
      concentration {
        before { low high } suppliersTo75 { low high } suppliersTo75After { low high }
        shares { company { id } before { low high } after { low high } claim { note statedIn { quote source { id kind } } } }
      } } } }`);
    expect(gap).toEqual({
      candidates: [
        { company: { id: "company:kaja" }, tier: "B" },
        { company: { id: "company:vesna" }, tier: "C" },
      ],
      concentration: expect.objectContaining({
        suppliersTo75: { low: 3, high: null },
        suppliersTo75After: { low: 2, high: null },
        shares: [
          expect.objectContaining({
            company: { id: "company:orlo" },
            before: { low: 39.95, high: 40.05 },
            after: null,
          }),
          expect.objectContaining({
            company: { id: "company:vesna" },
            claim: {
              note: "Line 3; Basis: units.",
              statedIn: { quote: "Vesna,30.0,", source: { id: "source:crane-shares", kind: "DATA_SET" } },
            },
          }),
        ],
      }),
    });
  });

  test("the example of new cars answers its own question", async () => {
    const folder = join(PROJECT, "seeds/examples/cars-in-russia");
    const paths = { file: join(folder, "figures.csv"), mappingFile: join(folder, "mapping.yaml") };
    expect(await importTable(graph.graph, paths, { strict: true })).toMatchObject({ bad: 0, written: true });
    const { gap } = await kit.askText<{ gap: { candidates: readonly { company: { name: string }; tier: string }[] } }>(
      `{ gap(company: "Renault") { ... on GapAnalysis { candidates { company { name } tier } } } }`,
    );
    expect(gap.candidates.map(({ company, tier }) => `${tier} ${company.name}`)).toEqual([
      "B Chery",
      "B Haval",
      "C Hyundai",
      "C Kia",
      "C Lada",
      "C Skoda",
    ]);
  });
});
