import type { Graph, Run } from "../db/graph.ts";
import { edgeCaption } from "../domain/caption.ts";
import { type Triple, tripleOf } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";
import type { Predicate } from "../generated/schema.ts";
import { lockGraph } from "./lock.ts";
import { settleClaims } from "./settle-claims.ts";
import { writeRows } from "./slices.ts";

/** Draws these edges anew from their live claims, and removes those that no live claim says. */
export async function projectRelations(run: Run, triples: readonly Triple[]): Promise<void> {
  const ids = [...new Set(triples.flatMap(({ subject, object }) => [subject, object]))];
  const names = new Map((await run(cypher["ingest/names"], { ids })).map(({ id, name }) => [id, name]));
  const relations = triples.map((triple) => ({
    ...triple,
    name: edgeCaption(
      triple.predicate,
      names.get(triple.subject) ?? triple.subject,
      names.get(triple.object) ?? triple.object,
    ),
  }));
  await writeRows(relations, async (slice) => {
    await run(cypher["projection/drop"], { relations: slice });
    await run(cypher["projection/build"], { relations: slice });
  });
}

/**
 * Brings claims and their edges in line after a change to the claims, such as a curator's. The caller holds the lock
 * (`lockGraph`) in the same transaction.
 */
export async function reprojectClaims(run: Run, ids: readonly string[]): Promise<void> {
  const { relations } = await settleClaims(run, ids, new Set());
  await projectRelations(run, relations);
}

/** Removes every edge and draws all of them again from the claims. The graph is the same afterwards. */
export async function rebuildProjection(graph: Graph): Promise<void> {
  await graph.transaction(async (run) => {
    await lockGraph(run);
    const rows = await run(cypher["projection/wanted"], {});
    const triples = rows.map(({ predicate, subject, object }) => tripleOf(predicate as Predicate, subject, object));
    await run(cypher["projection/clear"], {});
    await projectRelations(run, [...new Map(triples.map((triple) => [triple.id, triple])).values()]);
  });
}
