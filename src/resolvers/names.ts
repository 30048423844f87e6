import { badInput, checkText } from "./arguments.ts";
import type { Context } from "../context.ts";
import type { EntityRow } from "../generated/cypher.ts";
import type { EntityType } from "../generated/schema.ts";

/** A name as an argument gives it. */
export interface NameArgument {
  readonly argument: string;
  readonly name: string;
  readonly type: EntityType | null;
}

/** The entity that an id, a name or an alias stands for; null where there is none. Throws `AMBIGUOUS_NAME` where there are several. */
export async function findEntity(context: Context, asked: NameArgument): Promise<EntityRow | null> {
  const { argument, type } = asked;
  const name = checkText(argument, asked.name);
  const found = await context.loaders.entity.byName.load({ name, type });
  if (found.length > 1) {
    const candidates = found.map(({ id, name: candidate }) => ({ id, name: candidate }));
    const ids = candidates.map(({ id }) => id).join(", ");
    throw badInput(argument, `“${name}” may be any of ${ids}. Give the id.`, { reason: "AMBIGUOUS_NAME", candidates });
  }
  return found[0] ?? null;
}
