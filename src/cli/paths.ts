import { cypher } from "../generated/cypher.ts";
import { PathsDocument, type PathsQuery } from "../generated/operations.ts";
import type { Predicate } from "../generated/schema.ts";
import { vocabulary } from "../generated/vocabulary.ts";
import { nearMatch } from "../ingest/problem.ts";
import { ask } from "./ask.ts";
import { checkCount, UsageError, type Input, type Run } from "./command.ts";
import { wholeNumber } from "./parse.ts";
import { pathsLines } from "./render/paths.ts";
import type { Session } from "./session.ts";

function isPredicate(word: string): word is Predicate {
  return Object.hasOwn(vocabulary, word);
}

function predicatesOf(input: Input): readonly Predicate[] | null {
  const words = input.texts("predicate").map((word) => word.toUpperCase().replaceAll("-", "_"));
  const wrong = words.find((word) => !isPredicate(word));
  if (wrong !== undefined) {
    const known = Object.keys(vocabulary);
    throw new UsageError(
      `--predicate: there is no "${wrong}".${nearMatch(wrong, known)} There are ${known.join(", ")}.`,
    );
  }
  return words.length === 0 ? null : words.filter(isPredicate);
}

/** The operation gives ids; a person wants names. */
async function namesOf({ paths }: PathsQuery, { graph }: Session): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(
    paths.flatMap(({ hops }) => hops.flatMap(({ relation }) => [relation.subject.id, relation.object.id])),
  );
  const rows = await graph.run(cypher["entity/rows"], { ids: [...ids] });
  return new Map(rows.map(({ asked, entity }) => [asked, entity.name]));
}

/** Chains of relations between two entities. */
export const paths: Run = (input, surroundings) => {
  checkCount(input, 2, 2, input.positionals.length === 0 ? "FROM" : "TO");
  const [from = "", to = ""] = input.positionals;
  const maxHops = wholeNumber(input, "max-hops", 1, 6) ?? 4;
  const origins = input.texts("origin");
  return ask(
    {
      document: PathsDocument,
      variables: {
        from,
        to,
        maxHops,
        predicates: predicatesOf(input),
        origins: origins.length === 0 ? null : origins,
      },
      show: async (data, terminal, session) => ({
        lines: data.paths.length === 0 ? [] : pathsLines(data, await namesOf(data, session), terminal),
        found: data.paths.length > 0,
        hint: `No path of at most ${maxHops} hops from "${from}" to "${to}". \`lacuna search\` checks a name; --max-hops allows more.`,
      }),
    },
    input.flag("json"),
    surroundings,
  );
};
