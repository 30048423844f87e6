import { createWriteStream, rmSync, type WriteStream } from "node:fs";
import { once } from "node:events";
import { csvLine } from "../domain/export/csv.ts";
import { importFile, type ImportReport } from "../ingest/import/import.ts";
import { readMapping } from "../ingest/import/mapping.ts";
import type { BadRow } from "../ingest/import/plan.ts";
import { printJson } from "./ask.ts";
import { checkCount, STATUS, UsageError, type Input, type Run, type Status } from "./command.ts";
import { count } from "./render/words.ts";
import { withSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Bad rows that are told on standard error; the report has all. */
const MOST_TOLD = 10;

/** A CSV of the rows that were left out; made with the first of them. */
interface Report {
  readonly add: (row: BadRow) => void;
  readonly close: () => Promise<void>;
}

function openReport(path: string): Report {
  rmSync(path, { force: true });
  let stream: WriteStream | null = null;
  return {
    add: ({ line, column, reason }) => {
      if (stream === null) {
        stream = createWriteStream(path);
        stream.write(csvLine(["line", "column", "reason"]));
      }
      stream.write(csvLine([line, column, reason]));
    },
    close: async () => {
      if (stream === null) return;
      stream.end();
      await once(stream, "close");
    },
  };
}

/** Says how far an import is, with its rate, on a terminal that somebody watches. */
function progressOn(terminal: Terminal): (progress: { readonly rows: number; readonly total: number | null }) => void {
  const start = Date.now();
  return ({ rows, total }) => {
    const seconds = Math.max(1, (Date.now() - start) / 1_000);
    const of = total === null ? "rows looked through" : `of ${String(total)} rows written`;
    terminal.progress(`${String(rows)} ${of}, ${String(Math.round(rows / seconds))} rows/s`);
  };
}

function summary(
  { id, rows, bad, claims, added, changed, dropped, returned, entities, written }: ImportReport,
  report: string,
): string {
  const left = bad === 0 ? "" : ` ${count(bad, "row")} left out; ${report} says why.`;
  if (!written) return `${count(rows, "row")} read, nothing written.${left}`;
  const parts = [
    `${String(added)} added`,
    `${String(changed)} changed`,
    `${String(dropped)} dropped`,
    `${String(returned)} returned`,
  ];
  return `${id}: ${count(rows, "row")} read, ${count(claims, "claim")} (${parts.join(", ")}), ${String(entities)} entities.${left}`;
}

function pathsOf(input: Input): { file: string; mapping: string; report: string } {
  checkCount(input, 1, 1, "FILE.csv");
  const file = input.positionals[0] ?? "";
  const mapping = input.text("mapping");
  if (mapping === undefined)
    throw new UsageError(
      "--mapping FILE.yaml is missing: it says what the columns mean. docs/import.md has an example.",
    );
  return { file, mapping, report: input.text("report") ?? `${file}.report.csv` };
}

function statusOf({ bad, rows }: ImportReport, isStrict: boolean): Status {
  return (isStrict && bad > 0) || (rows > 0 && bad === rows) ? STATUS.misuse : STATUS.done;
}

/** Rows of a data set to entities and claims. */
export const importRows: Run = async (input, surroundings) => {
  const { file, mapping, report: path } = pathsOf(input);
  const { terminal } = surroundings;
  const read = readMapping(mapping);
  const isStrict = input.flag("strict");
  const report = openReport(path);
  let told = 0;
  return withSession(surroundings, async ({ graph }) => {
    const done = await importFile(graph, file, read, {
      now: new Date(),
      strict: isStrict,
      dryRun: input.flag("dry-run"),
      onBadRow: (row) => {
        report.add(row);
        told += 1;
        if (told <= MOST_TOLD)
          terminal.note(`${file}:${String(row.line)}: ${row.column === "" ? "" : `${row.column}: `}${row.reason}`);
      },
      onProgress: progressOn(terminal),
    }).finally(() => report.close());
    if (told > MOST_TOLD) terminal.note(`${file}: ${String(told - MOST_TOLD)} more rows are left out; see ${path}.`);
    if (input.flag("json")) printJson(terminal, { ...done, report: done.bad === 0 ? null : path });
    else terminal.out(summary(done, path));
    return statusOf(done, isStrict);
  });
};
