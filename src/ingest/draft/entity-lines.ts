import type { DraftEntity, DraftNames } from "./entities.ts";
import { entry, type Line, remark } from "./yaml-lines.ts";

const MOST_UNTYPED = 100;

function linesOf({ id, name, aliases, isKnown, suggestions }: DraftEntity): readonly Line[] {
  return [
    ...suggestions.map((known) =>
      remark(2, `Did you mean ${known}? Then take ${id} out and write ${known} where it stands below.`, "entity"),
    ),
    ...(isKnown
      ? [remark(2, "Known from another bundle: leave it where that one is loaded; accept it where it is not.")]
      : []),
    ...entry(2, { id, status: "draft", name, aliases }),
  ];
}

/** The entities of a draft: those that its claims use first, then the others that it names. */
export function entityLines({ entities, untyped }: DraftNames, used: ReadonlySet<string | undefined>): readonly Line[] {
  const needed = entities.filter(({ id }) => used.has(id));
  const idle = entities.filter(({ id }) => !used.has(id));
  const more = untyped.length - MOST_UNTYPED;
  return [
    ...(entities.length === 0 ? [{ text: "entities: []" }] : [{ text: "entities:" }]),
    ...needed.flatMap(linesOf),
    ...(idle.length === 0 ? [] : [remark(2, "Named in the text, and in no claim below:")]),
    ...idle.flatMap(linesOf),
    ...untyped.slice(0, MOST_UNTYPED).map((name) => remark(2, `Named, and the text does not tell what it is: ${name}`)),
    ...(more > 0 ? [remark(2, `And ${String(more)} more such names.`)] : []),
  ];
}
