import { createHash } from "node:crypto";
import { BundleError, type Problem } from "../problem.ts";
import type { PreparedClaim } from "../prepare.ts";
import { claimsOfRow } from "./claims.ts";
import type { MappingFile } from "./mapping.ts";
import type { Names } from "./names.ts";
import { readHead, readRows, type Row } from "./rows.ts";
import { CellError, placesIn, templatesOf, type Cells } from "./templates.ts";

/** Rows that are read, looked up and written together. */
export const BATCH = 1_000;

/** A row that was left out, and why. */
export interface BadRow {
  readonly line: number;
  /** Empty where the row as a whole cannot be used. */
  readonly column: string;
  readonly reason: string;
}

/** Rows of a file with the claims that they make. */
export interface ReadBatch {
  readonly claims: readonly PreparedClaim[];
  readonly bad: readonly BadRow[];
  readonly rows: number;
}

/** The text of the file, as its claims are placed in it. */
export interface FileText {
  readonly sha256: string;
  /** Code points. */
  readonly length: number;
}

/** Checks that the file has the columns, and the mapping the tables, that the mapping names. Throws a `BundleError`. */
export async function checkMapping(file: string, { mapping, problemAt }: MappingFile): Promise<void> {
  const head = await readHead(file, mapping.csv);
  const problems: Problem[] = templatesOf(mapping).flatMap(({ path, template }) =>
    placesIn(template).flatMap(({ column, table }) => [
      ...(head.includes(column)
        ? []
        : [problemAt(path, `${file} has no column "${column}". It has ${head.join(", ")}.`)]),
      ...(table === null || mapping.maps[table] !== undefined
        ? []
        : [problemAt(path, `There is no table "${table}" in maps.`)]),
    ]),
  );
  if (problems.length > 0) throw new BundleError(problems);
}

function readRow(
  row: Row,
  { mapping }: MappingFile,
  names: Names,
  seen: Set<string>,
): { claims: readonly PreparedClaim[]; bad: BadRow | null } {
  const bad = (column: string, reason: string) => ({ claims: [], bad: { line: row.line, column, reason } });
  if (row.problem !== null) return bad("", row.problem);
  try {
    names.define(row.cells);
    const claims = claimsOfRow(row, mapping, names.resolve);
    if (claims.some(({ id }) => seen.has(id)))
      return bad("", "The row makes a claim that it makes already. Correct the mapping.");
    for (const { id } of claims) seen.add(id);
    return { claims, bad: null };
  } catch (error) {
    if (error instanceof CellError) return bad(error.column, error.message);
    throw error;
  }
}

/**
 * Reads a file batch by batch, and makes claims of its rows. `onText` hears the text. What a batch names is looked up
 * in one question to the graph.
 */
export async function* readBatches(
  file: string,
  mapping: MappingFile,
  names: Names,
  onText?: (text: string) => void,
): AsyncGenerator<ReadBatch, void, undefined> {
  const seen = new Set<string>();
  let rows: Row[] = [];
  const read = async (): Promise<ReadBatch> => {
    await names.prepare(rows.flatMap(({ cells, problem }): Cells[] => (problem === null ? [cells] : [])));
    const found = rows.map((row) => readRow(row, mapping, names, seen));
    const batch = {
      claims: found.flatMap(({ claims }) => claims),
      bad: found.flatMap(({ bad }) => bad ?? []),
      rows: rows.length,
    };
    rows = [];
    return batch;
  };
  for await (const row of readRows(file, mapping.mapping.csv, onText)) {
    rows.push(row);
    if (rows.length === BATCH) yield await read();
  }
  if (rows.length > 0) yield await read();
}

/** Hears a text in pieces, and tells its hash and length in the end. */
export function createTextMeter(): { readonly onText: (text: string) => void; readonly text: () => FileText } {
  const hash = createHash("sha256");
  let length = 0;
  return {
    onText: (text) => {
      hash.update(text, "utf8");
      length += Array.from(text).length;
    },
    text: () => ({ sha256: hash.copy().digest("hex"), length }),
  };
}
