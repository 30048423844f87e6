import { GapDocument } from "../generated/operations.ts";
import { ask } from "./ask.ts";
import { checkCount, type Run } from "./command.ts";
import { gapLines, noGapLines } from "./render/gap.ts";

/** Who fills the gap that a company leaves. */
export const gap: Run = (input, surroundings) => {
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
};
