import { basename, extname } from "node:path";
import { draftOf } from "../draft/draft.ts";
import { cslOf } from "../draft/references/csl.ts";
import { printableDraft } from "../draft/print.ts";
import { readKnownNames } from "../ingest/draft/known-names.ts";
import { readArticle } from "../draft/documents/read-article.ts";
import { writeDraft } from "../ingest/draft/write-bundle.ts";
import { BundleError, printProblem } from "../ingest/problem.ts";
import { printJson } from "./ask.ts";
import { checkCount, STATUS, UsageError, type Command, type Input } from "./command.ts";
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
export const draft: Command = {
  name: "draft",
  usage: [
    "draft FILE -o DIR [--id BUNDLE] [--force] [--aliases FILE]...",
    "draft FILE [--json | --format csl-json] [--aliases FILE]...",
  ],
  summary:
    "Read an article (text, Markdown, reStructuredText, HTML, DOCX or PDF) into a bundle for a person to complete.",
  options: {
    output: { type: "string", short: "o", value: "DIR", description: "Write the bundle to this folder." },
    id: { type: "string", value: "BUNDLE", description: "The id of the bundle; made from the title otherwise." },
    force: { type: "boolean", description: "Replace a bundle that is in the folder already." },
    format: {
      type: "string",
      value: "csl-json",
      description: "Print the references alone, as CSL-JSON for Zotero, pandoc and others.",
    },
    aliases: {
      type: "string",
      multiple: true,
      value: "FILE",
      description:
        "Known names besides those of the seed: a bundle, or YAML of ids and names; may be given several times.",
    },
  },
  example: "lacuna draft articles/cranes.md -o bundles/cranes",
  statuses: { [STATUS.done]: "read", [STATUS.misuse]: "the file cannot be read, or the bundle not written" },
  run: async (input, { terminal }) => {
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
  },
};
