import { basename } from "node:path";
import { exportBundles } from "../export/bundle.ts";
import { CSV_FILES, exportCsv } from "../export/csv.ts";
import { exportJsonLd } from "../export/json-ld.ts";
import { checkTarget, OutputError, replaceFile, type Replaceable, type Sink, type Written } from "../export/output.ts";
import { GraphChanged } from "../export/stamp.ts";
import type { Graph } from "../db/graph.ts";
import { printJson } from "./ask.ts";
import { readBundles } from "./bundles.ts";
import { EXPORT_FORMATS, checkCount, STATUS, UsageError, type Input, type Run } from "./command.ts";
import { table } from "./render/table.ts";
import { plain } from "./render/text.ts";
import { count } from "./render/words.ts";
import { emptyHint } from "./seeds.ts";
import { withSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

type Format = (typeof EXPORT_FORMATS)[number];

/** What `--json` prints. */
interface Exported {
  readonly format: Format;
  readonly output: string;
  readonly files: readonly Written[];
  readonly counts: Readonly<Record<string, number>>;
  /** Things that whoever loads the export should know. */
  readonly notes: readonly string[];
}

interface Wanted {
  readonly format: Format;
  readonly output: string;
  readonly origins: readonly string[] | null;
}

function wantedOf(input: Input): Wanted {
  const format = EXPORT_FORMATS.find((known) => known === input.text("format")?.toLowerCase());
  if (format === undefined) throw new UsageError(`--format is one of ${EXPORT_FORMATS.join(", ")}. Give one.`);
  const output = input.text("output");
  const toStdout = format === "json-ld" && (output === undefined || output === "-");
  if (toStdout && input.flag("json")) {
    throw new UsageError("--json and the document both want standard output. Give -o FILE.");
  }
  if (!toStdout && (output === undefined || output === "-"))
    throw new UsageError(`${format} is a folder. Say where: -o FOLDER.`);
  const origins = input.texts("origin");
  return { format, output: output ?? "-", origins: origins.length === 0 ? null : origins };
}

const REPLACEABLE: Readonly<Record<Format, Replaceable>> = {
  "json-ld": { kind: "file", isExport: () => false },
  csv: { kind: "folder", isExport: (entries) => entries.every((name) => CSV_FILES.includes(name)) },
  bundle: { kind: "folder", isExport: (entries) => entries.includes("export.yaml") },
};

/** A disk that is full, or a folder that may not be written to, is for whoever asked to mend. */
function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "path" in error;
}

/** Standard output takes whole lines: what is not yet one waits. */
function lineSink({ out }: Terminal): Sink & { readonly end: () => void } {
  let waiting = "";
  return {
    write: (text) => {
      const end = text.lastIndexOf("\n");
      if (end < 0) waiting += text;
      else {
        out(waiting + text.slice(0, end));
        waiting = text.slice(end + 1);
      }
      return Promise.resolve();
    },
    end: () => {
      if (waiting !== "") out(waiting);
    },
  };
}

async function writeJsonLd(graph: Graph, { output, origins }: Wanted, terminal: Terminal) {
  if (output === "-") {
    const sink = lineSink(terminal);
    const counts = await exportJsonLd(graph, origins, sink);
    sink.end();
    return { files: [], counts };
  }
  let counts: Readonly<Record<string, number>> = {};
  const bytes = await replaceFile(output, async (sink) => {
    counts = await exportJsonLd(graph, origins, sink);
  });
  return { files: [{ file: basename(output), bytes }], counts };
}

async function write(graph: Graph, wanted: Wanted, terminal: Terminal): Promise<Exported> {
  const { format, output, origins } = wanted;
  if (format === "json-ld") return { format, output, ...(await writeJsonLd(graph, wanted, terminal)), notes: [] };
  if (format === "csv") return { format, output, ...(await exportCsv(graph, origins, output)), notes: [] };
  const { files, counts, lent } = await exportBundles(graph, origins, output);
  const notes = lent.map(
    ({ bundle, ids }) =>
      `${bundle} names ${count(ids.length, "thing")} that no bundle before it defines, and got a copy: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}.`,
  );
  return { format, output, files, counts, notes };
}

function show({ output, files, counts, notes }: Exported, terminal: Terminal): void {
  const rows = Object.entries(counts).map(([what, number]) => [what, String(number)]);
  terminal.out(
    [`${output}: ${files.length} files`, ...table(["what", "count"], rows, terminal.columns, ["count"])].join("\n"),
  );
  for (const note of notes) terminal.note(note);
}

/** Writes the graph out. */
export const exportGraph: Run = async (input, surroundings) => {
  checkCount(input, 0, 0, "");
  const { terminal } = surroundings;
  const wanted = wantedOf(input);
  try {
    if (wanted.output !== "-") checkTarget(wanted.output, input.flag("force"), REPLACEABLE[wanted.format]);
    return await withSession(
      surroundings,
      async ({ graph }) => {
        const loaded = (await readBundles(graph)).map(({ id }) => id);
        const unknown = wanted.origins?.find((id) => !loaded.includes(id));
        if (loaded.length === 0 || unknown !== undefined) {
          terminal.note(
            unknown === undefined || loaded.length === 0
              ? emptyHint()
              : `No bundle "${plain(unknown)}" is loaded. \`lacuna bundles\` lists what is.`,
          );
          return STATUS.no;
        }
        const exported = await write(graph, wanted, terminal);
        if (input.flag("json")) printJson(terminal, exported);
        else if (wanted.output !== "-") show(exported, terminal);
        return STATUS.done;
      },
      { writes: false },
    );
  } catch (error) {
    if (isDiskError(error))
      throw new UsageError(
        `${wanted.output}: it cannot be written (${error.code ?? error.message}). Give another place.`,
      );
    if (error instanceof OutputError) throw new UsageError(error.message, { cause: error });
    if (!(error instanceof GraphChanged)) throw error;
    terminal.note(error.message);
    return STATUS.no;
  }
};
