import { createReadStream } from "node:fs";
import { Transform, type TransformCallback } from "node:stream";
import { CsvError, parse, type Info } from "csv-parse";
import { refuse } from "../problem.ts";
import type { Mapping } from "./mapping.ts";
import type { Cells } from "./templates.ts";

/** One row of a file: its cells, and where it stands. */
export interface Row {
  readonly cells: Cells;
  /** Counted from 1; the line in which the row begins. */
  readonly line: number;
  /** Code points in the file, without byte order mark and with LF. */
  readonly start: number;
  readonly end: number;
  /** The row as printed. */
  readonly text: string;
  /** Why its cells cannot be used; null where they can. */
  readonly problem: string | null;
}

const MOST_ROW_CHARACTERS = 100_000;

/** Turns bytes into text as offsets count it: UTF-8 without byte order mark, lines ended by LF. */
function plainDecoder(file: string): Transform {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let held = "";
  const decode = (bytes: Buffer | undefined): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return refuse(file, "The file is not UTF-8, in this line or after it. Save it as UTF-8.", line);
    }
  };
  const push = (bytes: Buffer | undefined, done: TransformCallback): void => {
    try {
      const text = held + decode(bytes);
      // A CR at the end may be the first half of a line break.
      held = bytes !== undefined && text.endsWith("\r") ? "\r" : "";
      const plain = (held === "" ? text : text.slice(0, -1)).replaceAll("\r\n", "\n");
      line += plain.split("\n").length - 1;
      done(null, plain);
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => {
      push(bytes, done);
    },
    flush: (done) => {
      push(undefined, done);
    },
  });
}

function headOf(record: readonly string[], file: string): readonly string[] {
  const names = record.map((name) => name.trim());
  const empty = names.findIndex((name) => name === "");
  if (empty !== -1) refuse(file, `Column ${String(empty + 1)} has no name. The first row names the columns.`);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) refuse(file, `Two columns have the name "${repeated}". Rename one.`);
  return names;
}

/**
 * Reads the rows of a CSV file one after another, as RFC 4180 has them; the first row that is no comment names the
 * columns. `onText` hears the whole text in pieces. Throws a `BundleError` where the file is no CSV.
 */
export async function* readRows(
  file: string,
  { delimiter, comment }: Mapping["csv"],
  onText: (text: string) => void = () => undefined,
): AsyncGenerator<Row, void, undefined> {
  const options = {
    delimiter,
    comment: comment ?? null,
    raw: true,
    info: true,
    record_delimiter: "\n",
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW_CHARACTERS,
  };
  const input = createReadStream(file);
  const decoder = plainDecoder(file);
  const parser = parse(options);
  input.on("error", (error) => decoder.destroy(error)).pipe(decoder);
  decoder.on("error", (error) => parser.destroy(error)).pipe(parser);
  let head: readonly string[] | null = null;
  let [at, line] = [0, 1];
  try {
    for await (const item of parser) {
      const { record, raw } = item as { record: string[]; raw: string; info: Info };
      onText(raw);
      const lead = /^(?:[^\S\n]*\n)*/u.exec(raw)?.[0] ?? "";
      const text = raw.slice(lead.length).replace(/\n$/u, "");
      const start = at + Array.from(lead).length;
      const row = { line: line + lead.split("\n").length - 1, start, end: start + Array.from(text).length, text };
      at = row.end + (raw.endsWith("\n") ? 1 : 0);
      line += raw.split("\n").length - 1;
      if (head === null) {
        head = headOf(record, file);
        continue;
      }
      const count = head.length;
      const cells = Object.fromEntries(head.map((name, index) => [name, (record[index] ?? "").trim()]));
      const problem =
        record.length === count
          ? null
          : `The row has ${String(record.length)} cells, and the head ${String(count)}. Quote cells with the delimiter in them.`;
      yield { ...row, cells, problem };
    }
  } catch (error) {
    if (error instanceof CsvError) refuse(file, `The row cannot be read: ${error.message}`, line);
    throw error;
  } finally {
    input.destroy();
  }
  if (head === null) refuse(file, "The file is empty. Its first row names the columns.");
}

/** The names of the columns of a file. */
export async function readHead(file: string, csv: Mapping["csv"]): Promise<readonly string[]> {
  for await (const { cells } of readRows(file, csv)) return Object.keys(cells);
  return refuse(file, "The file has no rows after its head.");
}
