import type { Graph, Run } from "../../db/graph.ts";
import { cypher } from "../../generated/cypher.ts";
import { reachOf } from "../audit.ts";
import { bundleProperties } from "../load.ts";
import { lockGraph } from "../lock.ts";
import { resettle } from "../resettle.ts";
import { writeRows } from "../slices.ts";
import { sweep } from "../sweep.ts";
import type { Mapping } from "./mapping.ts";

/** What an import brought and defined, by ids. */
export interface Kept {
  readonly claims: Set<string>;
  readonly entities: Set<string>;
  readonly sources: Set<string>;
}

interface TakenBack {
  readonly dropped: number;
  /** The texts whose findings that may touch. */
  readonly reached: readonly string[];
}

function gone(before: readonly { readonly id: string }[], here: ReadonlySet<string>): readonly string[] {
  return before.flatMap(({ id }) => (here.has(id) ? [] : [id]));
}

async function drop(run: Run, bundle: string, ids: readonly string[], at: string): Promise<readonly string[]> {
  await lockGraph(run);
  // Somebody else may have taken them back, or the bundle out, since they were read.
  const [now] = await run(cypher["ingest/part-state"], { id: bundle, entities: [], sources: [], claims: ids });
  const claims = (now?.claims ?? []).flatMap(({ id, current }) => (current ? [id] : []));
  const reached = await reachOf(run, claims);
  const rows = claims.map((id) => ({ id, said: { current: false, droppedAt: at } }));
  await run(cypher["ingest/bring-claims"], { bundle, rows });
  await resettle(run, [], [], claims);
  return reached;
}

/**
 * Takes back what an earlier import of the bundle brought and this one did not, some thousands at a time, and marks the
 * bundle as finished.
 */
export async function takeBack(
  graph: Graph,
  mapping: Mapping,
  kept: Kept,
  digest: string,
  { now, by }: { readonly now: Date; readonly by?: string },
): Promise<TakenBack> {
  const { id } = mapping.bundle;
  const at = now.toISOString();
  const [before = { claims: [], entities: [], sources: [], digest: "" }] = await graph.run(
    cypher["ingest/bundle-state"],
    { id },
  );
  const reached: string[] = [];
  const current = before.claims.filter((claim) => claim.current);
  const dropped = gone(current, kept.claims);
  await writeRows(dropped, async (slice) => {
    reached.push(...(await graph.transaction((run) => drop(run, id, slice, at))));
  });
  const entities = gone(before.entities, kept.entities);
  const sources = gone(before.sources, kept.sources);
  await graph.transaction(async (run) => {
    await lockGraph(run);
    reached.push(...(await reachOf(run, [], entities)));
    const definitions = [...entities, ...sources];
    if (definitions.length > 0) await run(cypher["ingest/undefine"], { bundle: id, ids: definitions });
    await resettle(run, entities, sources, []);
    await sweep(run, entities, sources);
    const properties = {
      ...bundleProperties({ bundle: mapping.bundle, entities: [], sources: [], claims: [] }),
      ...{ digest, loadedAt: at, loadedBy: by ?? null },
    };
    if (before.digest !== digest) await run(cypher["ingest/write-bundle"], { id, properties });
  });
  return { dropped: dropped.length, reached };
}
