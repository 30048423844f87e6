import { basename, extname } from "node:path";
import { draftOf } from "../draft/draft.ts";
import type { Draft } from "../draft/model.ts";
import { printableDraft, referenceLine } from "../draft/print.ts";
import { readKnownNames } from "../ingest/draft/known-names.ts";
import { readArticle } from "../draft/documents/read-article.ts";
import { writeDraft, type WrittenDraft } from "../ingest/draft/write-bundle.ts";
import { BundleError, printProblem } from "../ingest/problem.ts";
import { printJson } from "./ask.ts";
import { checkCount, STATUS, UsageError, type Input, type Run } from "./command.ts";
import { block, plain } from "./render/text.ts";
import { count } from "./render/words.ts";
import { readSeedPaths } from "./seeds.ts";

/** Of a long list a person reads the beginning; --json has all. */
const MOST_SHOWN = 40;

function shown<Item>(items: readonly Item[], print: (item: Item) => readonly string[]): readonly string[] {
  const more = items.length - MOST_SHOWN;
  return [
    ...items.slice(0, MOST_SHOWN).flatMap(print),
    ...(more > 0 ? [`  and ${count(more, "other")}; --json has all.`] : []),
  ];
}

/** Two lines for each reference of which something was not understood. */
function unreadLines({ references }: Draft, columns: number): readonly string[] {
  const unread = references.filter((reference) => reference.unread.length > 0);
  return shown(unread, (reference) => [
    ...block(plain(referenceLine(reference)), columns, "  "),
    ...reference.unread.flatMap((words) => block(plain(words), columns, "    ")),
  ]);
}

function verdictLines({ markers }: Draft, columns: number): readonly string[] {
  const wrong = markers.flatMap(({ text, start, citations }) =>
    citations
      .filter(({ verdict }) => verdict === "MISMATCH" || verdict === "UNRESOLVED")
      .map((citation) => ({ text, start, ...citation })),
  );
  return shown(wrong, ({ text, start, verdict, reason, betterLabel }) => {
    const better = betterLabel === null ? "" : ` Reference ${betterLabel} fits better.`;
    return block(plain(`${text} at ${String(start)}: ${verdict}. ${reason}${better}`), columns, "    ", "  ");
  });
}

/** What was read, for people: counts, then what to look at. */
export function summaryLines(draft: Draft, columns: number): readonly string[] {
  const { article, sentences, references, markers, quantities, mentions, claims, uncited } = draft;
  const counts = [
    ...[count(sentences.length, "sentence"), count(references.length, "reference"), count(markers.length, "marker")],
    ...[quantities.length === 1 ? "1 quantity" : `${quantities.length} quantities`, count(mentions.length, "mention")],
    ...[count(claims.length, "candidate claim"), `${count(uncited.length, "statement")} with a number and no citation`],
  ];
  const unread = unreadLines(draft, columns);
  const verdicts = verdictLines(draft, columns);
  return [
    ...(article.title === null ? [] : block(plain(article.title), columns, "")),
    ...block(`${counts.join(", ")}.`, columns, ""),
    ...(unread.length === 0 ? [] : ["", "References that were not read whole:", ...unread]),
    ...(verdicts.length === 0 ? [] : ["", "Citations to look at:", ...verdicts]),
  ];
}

function writtenLines({ file, bundle, looks }: WrittenDraft, columns: number): readonly string[] {
  return [
    `${bundle} is written to ${file}.`,
    ...(looks.length === 0 ? [] : ["", "Look at these lines first:"]),
    ...looks.flatMap(({ line, message }) => block(plain(`${file}:${String(line)}: ${message}`), columns, "    ", "  ")),
  ];
}

function checkOptions(input: Input): void {
  checkCount(input, 1, 1, "FILE");
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
    const read = draftOf(readArticle(path), known);
    const folder = input.text("output");
    const options = { id: input.text("id"), name: basename(path, extname(path)), known, force: input.flag("force") };
    const written = folder === undefined ? null : await writeDraft(read, { folder, ...options });
    if (input.flag("json")) printJson(terminal, written ?? printableDraft(read));
    else {
      const lines = written === null ? [] : ["", ...writtenLines(written, terminal.columns)];
      terminal.out([...summaryLines(read, terminal.columns), ...lines].join("\n"));
    }
    return STATUS.done;
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    for (const problem of error.problems) terminal.note(printProblem(problem));
    return STATUS.misuse;
  }
};
