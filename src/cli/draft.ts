import { basename, extname } from "node:path";
import { draftOf } from "../draft/draft.ts";
import { cslOf } from "../draft/references/csl.ts";
import { printableDraft } from "../draft/print.ts";
import { readKnownNames } from "../ingest/draft/known-names.ts";
import { readArticle } from "../draft/documents/read-article.ts";
import { writeDraft } from "../ingest/draft/write-bundle.ts";
import { BundleError, printProblem } from "../ingest/problem.ts";
import { printJson } from "./ask.ts";
import { checkCount, STATUS, UsageError, type Input, type Run } from "./command.ts";
import { summaryLines, writtenLines } from "./draft-summary.ts";
import { readSeedPaths } from "./seeds.ts";

function checkOptions(input: Input): void {
  checkCount(input, 1, 1, "FILE");
  const format = input.text("format");
  if (format !== undefined && format !== "csl-json") throw new UsageError("--format is csl-json, or not given.");
  if (format !== undefined && (input.flag("json") || input.text("output") !== undefined))
    throw new UsageError("--format prints the references alone. Leave out --json and -o.");
  if (input.text("output") !== undefined) return;
  if (input.text("id") !== undefined) throw new UsageError("--id names the bundle that -o writes. Give -o DIR too.");
  if (input.flag("force")) throw new UsageError("--force replaces the bundle that -o writes. Give -o DIR too.");
}

/** Reads an article. */
export const draft: Run = async (input, { terminal }) => {
  checkOptions(input);
  const [path = ""] = input.positionals;
  try {
    const known = readKnownNames([...readSeedPaths(), ...input.texts("aliases")]);
    const read = draftOf(await readArticle(path), known);
    if (input.text("format") !== undefined) {
      printJson(terminal, cslOf(read.references));
      return STATUS.done;
    }
    const folder = input.text("output");
    const options = { id: input.text("id"), name: basename(path, extname(path)), known, force: input.flag("force") };
    const written = folder === undefined ? null : await writeDraft(read, { folder, ...options });
    if (input.flag("json")) printJson(terminal, written ?? printableDraft(read));
    else {
      const lines = written === null ? summaryLines(read, terminal.columns) : writtenLines(written);
      terminal.out(lines.join("\n"));
    }
    return STATUS.done;
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    for (const problem of error.problems) terminal.note(printProblem(problem));
    return STATUS.misuse;
  }
};
