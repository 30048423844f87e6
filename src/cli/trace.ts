import { TraceDocument } from "../generated/operations.ts";
import { ask } from "./ask.ts";
import { checkCount, UsageError, type Run } from "./command.ts";
import { tracesLines } from "./render/trace.ts";

/** From a text, a claim or an edge down to the sources. */
export const trace: Run = (input, surroundings) => {
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
};
