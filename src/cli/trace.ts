import { TraceDocument } from "../generated/operations.ts";
import { ask } from "./ask.ts";
import { checkCount, STATUS, UsageError, type Command } from "./command.ts";
import { tracesLines } from "./render/trace.ts";

/** From a text, a claim or an edge down to the sources. */
export const trace: Command = {
  name: "trace",
  usage: ["trace TEXT", "trace --claim ID", "trace --relation ID"],
  summary: "Go from a sentence, a claim or an edge down to its sources and what they are worth.",
  options: {
    claim: { type: "string", value: "ID", description: "The claim with this id." },
    relation: { type: "string", value: "ID", description: "All claims behind the edge with this id." },
  },
  example: 'lacuna trace "the company packed its last crane"',
  statuses: { [STATUS.done]: "claims were found", [STATUS.no]: "nothing matches" },
  run: (input, surroundings) => {
    const [text] = input.positionals;
    const claim = input.text("claim");
    const relation = input.text("relation");
    const given = [text, claim, relation].filter((one) => one !== undefined);
    if (given.length !== 1) throw new UsageError("Give exactly one of TEXT, --claim ID and --relation ID.");
    checkCount(input, 0, 1, "TEXT");
    return ask(
      {
        document: TraceDocument,
        variables: { text: text ?? null, claim: claim ?? null, relation: relation ?? null },
        show: ({ trace: traces }, terminal) => ({
          lines: traces.length === 0 ? [] : tracesLines(traces, terminal),
          found: traces.length > 0,
          hint:
            text === undefined
              ? `Nothing has the id "${claim ?? relation ?? ""}". \`lacuna search TEXT\` finds ids.`
              : "No claim matches this text. Give more of its words, or try `lacuna search TEXT`.",
        }),
      },
      input.flag("json"),
      surroundings,
    );
  },
};
