import { GapDocument } from "../generated/operations.ts";
import { ask } from "./ask.ts";
import { checkCount, ORIGIN_OPTION, STATUS, type Command } from "./command.ts";
import { gapLines, noGapLines } from "./render/gap.ts";

/** Who fills the gap that a company leaves. */
export const gap: Command = {
  name: "gap",
  usage: ["gap COMPANY [--market NAME] [--origin BUNDLE]... [--explain]"],
  summary: "Say who fills the gap that a company leaves, how sure that is, and who does not.",
  options: {
    market: { type: "string", value: "NAME", description: "The market that it left, where it left more than one." },
    origin: ORIGIN_OPTION,
    explain: { type: "boolean", description: "Show the parts of each score." },
  },
  example: 'lacuna gap "Acme" --market "harbour cranes" --explain',
  statuses: {
    [STATUS.done]: "a gap was found and is shown, whoever is named",
    [STATUS.no]:
      "no gap: no exit recorded, a withdrawn one, an unknown or ambiguous name, or several exits and no --market",
  },
  run: (input, surroundings) => {
    checkCount(input, 1, 1, "COMPANY");
    const [company = ""] = input.positionals;
    const origins = input.texts("origin");
    return ask(
      {
        document: GapDocument,
        variables: { company, market: input.text("market") ?? null, origins: origins.length === 0 ? null : origins },
        show: ({ gap: answer }, terminal) =>
          answer.__typename === "GapAnalysis"
            ? { lines: gapLines(answer, terminal, input.flag("explain")), found: true }
            : { lines: noGapLines(answer, terminal), found: false },
      },
      input.flag("json"),
      surroundings,
    );
  },
};
