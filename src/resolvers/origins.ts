import type { Context } from "../context.ts";
import { badInput, checkList } from "./arguments.ts";

/**
 * Ids of bundles whose claims count; null for all. Throws where one is not loaded: an answer from a bundle that nobody
 * has would read as if its text said nothing.
 */
export async function checkOrigins(
  origins: readonly string[] | null | undefined,
  { loaders }: Context,
): Promise<readonly string[] | null> {
  const ids = checkList("origins", origins);
  if (ids === null) return null;
  const found = await Promise.all(ids.map((id) => loaders.bundle.rows.load(id)));
  const unknown = ids.filter((_id, index) => found[index] === null);
  if (unknown.length > 0)
    throw badInput("origins", `no bundle ${unknown.join(", ")} is loaded; \`bundles\` lists what is.`);
  return ids;
}
