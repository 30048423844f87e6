import type { Draft, KnownName } from "../draft/model.ts";
import type { Look } from "../ingest/draft/compose.ts";
import { writeDraft, type WrittenDraft } from "../ingest/draft/write-bundle.ts";
import { shellWord } from "./answers.ts";
import type { Input, Option } from "./command.ts";
import { plain } from "./render/text.ts";
import { count } from "./render/words.ts";
import type { Terminal } from "./terminal.ts";

const MOST_LOOKS = 12;
/** What is most likely wrong comes first; what only wants a name, last. */
const LOOK_ORDER = ["source", "citation", "reference", "entity", "measure"] as const;

/** The options of a command that writes a draft as a bundle. */
export const DRAFT_OUTPUT_OPTIONS: Readonly<Record<"output" | "id" | "force", Option>> = {
  output: { type: "string", short: "o", value: "DIR", description: "The folder to write the bundle to; it is made." },
  id: {
    type: "string",
    value: "BUNDLE",
    description: "The id of the bundle; made from the title where it is not given.",
  },
  force: { type: "boolean", description: "Replace a bundle that is in the folder already." },
};

function lookLines(looks: readonly Look[], file: string): readonly string[] {
  const sorted = LOOK_ORDER.flatMap((kind) => looks.filter((look) => look.kind === kind));
  const more = sorted.length - MOST_LOOKS;
  return [
    ...(sorted.length === 0 ? [] : ["", "Look at first:"]),
    ...sorted.slice(0, MOST_LOOKS).map(({ line, message }) => `  ${file}:${line}: ${plain(message)}`),
    ...(more > 0 ? [`  and ${count(more, "more comment")} in the file.`] : []),
  ];
}

/** What was written, what to look at first, and the next commands. */
export function writtenLines({ folder, file, files, bundle, counts, looks }: WrittenDraft): readonly string[] {
  const { sentences, references, markers, entities, claims, leftOut } = counts;
  const parts = [count(sentences, "sentence"), count(references, "reference"), count(markers, "marker")];
  const drafts = `${count(claims, "draft claim")} and ${entities} draft ${entities === 1 ? "entity" : "entities"}`;
  return [
    `${bundle} is in ${plain(folder)}: ${files.join(", ")}.`,
    `It has ${parts.join(", ")}, ${drafts}. Drafts stay out of the graph until you accept them.`,
    ...(leftOut === 0 ? [] : [`${count(leftOut, "more draft claim")} had no room in one bundle. Split the text.`]),
    ...lookLines(looks, plain(file)),
    "",
    "Next:",
    `  edit ${plain(file)}: set \`status: accepted\` on what holds`,
    `  lacuna check ${shellWord(folder)}`,
    `  lacuna load ${shellWord(folder)}`,
  ];
}

/** Writes a draft to the folder of `-o` and says so; beside `--json` on standard error. Null without `-o`. */
export async function writeOutput(
  draft: Draft,
  input: Input,
  given: { readonly name: string; readonly known: readonly KnownName[]; readonly terminal: Terminal },
): Promise<WrittenDraft | null> {
  const folder = input.text("output");
  if (folder === undefined) return null;
  const { name, known, terminal } = given;
  const written = await writeDraft(draft, { folder, id: input.text("id"), name, known, force: input.flag("force") });
  const say = input.flag("json") ? terminal.note : terminal.out;
  say(writtenLines(written).join("\n"));
  return written;
}
