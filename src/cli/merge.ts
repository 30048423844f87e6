import { MergeEntitiesDocument, UnmergeEntitiesDocument } from "../generated/operations.ts";
import { ask } from "./ask.ts";
import { checkCount, UsageError, type Input, type Run } from "./command.ts";
import { curator } from "./curation.ts";
import { block } from "./render/text.ts";
import { count } from "./render/words.ts";

const ENTITY_HINT = "`lacuna search TEXT` finds ids of entities.";

function reasonOf(input: Input): string {
  const reason = input.text("why");
  if (reason === undefined) throw new UsageError("--why TEXT is missing: the reason is kept with the change.");
  return reason;
}

/** Says that one entity is the same as another. */
export const merge: Run = (input, surroundings) => {
  checkCount(input, 2, 2, "FROM INTO");
  const [id = "", into = ""] = input.positionals;
  return ask(
    {
      document: MergeEntitiesDocument,
      variables: { id, into, reason: reasonOf(input), key: input.text("key") ?? null },
      missing: ENTITY_HINT,
      caller: curator(),
      show: ({ mergeEntities: { entity, claims } }, { columns }) => ({
        lines: block(
          `${id} is ${entity.name} (${entity.id}) now; claims that name it: ${String(claims)}.`,
          columns,
          "",
        ),
        found: true,
      }),
    },
    input.flag("json"),
    surroundings,
  );
};

/** Takes a merge back. */
export const unmerge: Run = (input, surroundings) => {
  checkCount(input, 1, 1, "FROM");
  const [id = ""] = input.positionals;
  return ask(
    {
      document: UnmergeEntitiesDocument,
      variables: { id, reason: reasonOf(input), key: input.text("key") ?? null },
      missing: ENTITY_HINT,
      caller: curator(),
      show: ({ unmergeEntities: { entity, claims } }, { columns }) => ({
        lines: block(
          `${entity.id} (${entity.name}) is on its own again; ${count(claims, "claim")} moved.`,
          columns,
          "",
        ),
        found: true,
      }),
    },
    input.flag("json"),
    surroundings,
  );
};
