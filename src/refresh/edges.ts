import type { Run } from "../db/graph.ts";
import { edgeCaption } from "../domain/caption.ts";
import type { Triple } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";
import { writeRows } from "./rows.ts";

/** Draws these edges anew from their live claims, and removes those that no live claim says. */
export async function drawEdges(run: Run, triples: readonly Triple[]): Promise<void> {
  const unique = [...new Map(triples.map((triple) => [triple.id, triple])).values()];
  if (unique.length === 0) return;
  const ids = [...new Set(unique.flatMap(({ subject, object }) => [subject, object]))];
  const names = new Map((await run(cypher["refresh/names"], { ids })).map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const relations = unique.map((triple) => ({
    ...triple,
    name: edgeCaption(triple.predicate, nameOf(triple.subject), nameOf(triple.object)),
  }));
  await writeRows(relations, async (slice) => {
    await run(cypher["refresh/drop-edges"], { relations: slice });
    await run(cypher["refresh/draw-edges"], { relations: slice });
  });
}
