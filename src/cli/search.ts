import { SearchDocument } from "../generated/operations.ts";
import { ask } from "./ask.ts";
import { checkCount, type Run } from "./command.ts";
import { table } from "./render/table.ts";

/** Full-text search. */
export const search: Run = (input, surroundings) => {
  checkCount(input, 1, Infinity, "TEXT");
  return ask(
    {
      document: SearchDocument,
      variables: { text: input.positionals.join(" ") },
      show: ({ search: hits }, terminal) => {
        if (hits.length === 0) return { lines: [], found: false, hint: "Nothing contains all these words. Try fewer." };
        const rows = hits.map(({ score, matched, node }) => [
          node.__typename.toLowerCase(),
          matched,
          node.id,
          score.toFixed(2),
        ]);
        return { lines: table(["kind", "words", "id", "score"], rows, terminal.columns, ["score"]), found: true };
      },
    },
    input.flag("json"),
    surroundings,
  );
};
