import { MergeEntitiesDocument, UnmergeEntitiesDocument } from "../generated/operations.ts";
import { ask } from "./ask.ts";
import { checkCount, STATUS, UsageError, type Command, type Input, type Option } from "./command.ts";
import { curator } from "./curation.ts";
import { block } from "./render/text.ts";
import { count } from "./render/words.ts";

const OPTIONS: Readonly<Record<string, Option>> = {
  why: { type: "string", value: "TEXT", description: "Why; wanted." },
  key: {
    type: "string",
    value: "K",
    description: "Make the change safe to repeat: with the same key it takes effect once.",
  },
};
const ENTITY_HINT = "`lacuna search TEXT` finds ids of entities.";

function reasonOf(input: Input): string {
  const reason = input.text("why");
  if (reason === undefined) throw new UsageError("--why TEXT is missing: the reason is kept with the change.");
  return reason;
}

/** Says that one entity is the same as another. */
export const merge: Command = {
  name: "merge",
  usage: ["merge FROM INTO --why TEXT [--key K]"],
  summary: "Say that an entity is the same as another: its id, names and claims are those of the other from now on.",
  options: OPTIONS,
  example: 'lacuna merge company:orlo-cranes company:orlo --why "The firm was renamed in 2024."',
  statuses: { [STATUS.done]: "merged", [STATUS.no]: "no such entity, or the two cannot be one" },
  run: (input, surroundings) => {
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
  },
};

/** Takes a merge back. */
export const unmerge: Command = {
  name: "unmerge",
  usage: ["unmerge FROM --why TEXT [--key K]"],
  summary: "Take a merge back: everything is as the bundles say it again.",
  options: OPTIONS,
  example: 'lacuna unmerge company:orlo-cranes --why "They are two firms after all."',
  statuses: { [STATUS.done]: "taken back", [STATUS.no]: "no such entity, or it was not merged" },
  run: (input, surroundings) => {
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
  },
};
