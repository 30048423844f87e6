import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "../src/db/graph.ts";
import { importFile, type ImportReport } from "../src/ingest/import/import.ts";
import { readMapping } from "../src/ingest/import/mapping.ts";
import type { BadRow } from "../src/ingest/import/plan.ts";

/** A table of shares in a made-up market, with what a real one has: a rest, a supplier without a number, a leaver. */
export const TABLE = `firm,share,left
Orlo,40.0,2026-03-02
Vesna,30.0,
Kaja,,
Others,30.0,
`;

/** The mapping of that table, as loosely typed as a file is. */
export const MAPPING = {
  bundle: { id: "bundle:cranes", title: "Harbour cranes in Finland" },
  source: { id: "source:crane-shares", title: "Crane shares", publisher: "Harbour Office" },
  entities: [
    { id: "jurisdiction:fi", name: "Finland" },
    { id: "product:harbour-cranes", name: "Harbour cranes" },
    {
      id: "market:fi-harbour-cranes",
      name: "Finnish harbour cranes",
      ofProduct: "product:harbour-cranes",
      inPlace: "jurisdiction:fi",
    },
  ],
  define: [{ type: "company", name: "{firm}" }],
  buckets: ["Others"],
  claims: [
    {
      when: "{share}",
      predicate: "HAS_MEASURE",
      subject: "{firm}",
      market: "market:fi-harbour-cranes",
      statement: "{firm} had {share} % of the market in 2025.",
      quantity: { measure: "market-share", unit: "percent", value: "{share}" },
      validTime: "2025",
      note: "Basis: units",
    },
    {
      when: { share: "" },
      predicate: "SERVES",
      subject: "{firm}",
      object: "market:fi-harbour-cranes",
      statement: "{firm} sold there in 2025.",
    },
    {
      when: "{left}",
      predicate: "EXITS",
      subject: "{firm}",
      object: "market:fi-harbour-cranes",
      statement: "{firm} left the market on {left}.",
      validTime: "{left}",
    },
  ],
};

/** Writes a table and a mapping; gives their paths. */
export function writeImport(table: string | Uint8Array = TABLE, mapping: object | string = MAPPING) {
  const folder = mkdtempSync(join(tmpdir(), "lacuna-import-"));
  const [file, mappingFile] = [join(folder, "shares.csv"), join(folder, "shares.yaml")];
  writeFileSync(file, table);
  writeFileSync(mappingFile, typeof mapping === "string" ? mapping : JSON.stringify(mapping, null, 1));
  return { folder, file, mappingFile };
}

/** Imports a table; gives the report and the rows that were left out. */
export async function importTable(
  graph: Graph,
  { file, mappingFile }: { readonly file: string; readonly mappingFile: string },
  options: { readonly strict?: boolean; readonly dryRun?: boolean; readonly most?: number } = {},
): Promise<ImportReport & { readonly badRows: readonly BadRow[] }> {
  const badRows: BadRow[] = [];
  const report = await importFile(graph, file, readMapping(mappingFile), {
    now: new Date("2026-11-01T00:00:00Z"),
    strict: options.strict ?? false,
    dryRun: options.dryRun ?? false,
    most: options.most,
    onBadRow: (row) => badRows.push(row),
  });
  return { ...report, badRows };
}
