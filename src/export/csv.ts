import { join } from "node:path";
import type { Graph } from "../db/graph.ts";
import { csvLine } from "../domain/export/csv.ts";
import { replaceFolder, writeFile, type Written } from "./output.ts";
import { ofOneMoment } from "./stamp.ts";
import { tablesOf } from "./tables.ts";

/** The files of an export as tables. */
export const CSV_FILES: readonly string[] = [
  ...["entities", "sources", "claims", "citations", "relations", "quantities", "findings"],
].map((name) => `${name}.csv`);

/** What an export as tables came to: its files, and how many lines each has without the header. */
export interface CsvExport {
  readonly files: readonly Written[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Writes a folder of CSV files: UTF-8, RFC 4180, with a header, in the order of the ids. */
export async function exportCsv(graph: Graph, origins: readonly string[] | null, target: string): Promise<CsvExport> {
  const checkMoment = await ofOneMoment(graph);
  return replaceFolder(target, async (folder) => {
    const files: Written[] = [];
    const counts: Record<string, number> = {};
    for (const { name, columns, lines } of tablesOf(graph, origins)) {
      let count = 0;
      const bytes = await writeFile(join(folder, `${name}.csv`), async (sink) => {
        await sink.write(csvLine(columns));
        for await (const line of lines()) {
          await sink.write(csvLine(line));
          count += 1;
        }
      });
      files.push({ file: `${name}.csv`, bytes });
      counts[name] = count;
    }
    await checkMoment();
    return { files, counts };
  });
}
