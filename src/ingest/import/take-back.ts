import type { Run } from "../../db/graph.ts";
import { cypher } from "../../generated/cypher.ts";
import { bundleProperties } from "../load.ts";
import { lockGraph } from "../lock.ts";
import { projectRelations } from "../project.ts";
import { settleClaims } from "../settle-claims.ts";
import { settleEntities, settleSources } from "../settle-definitions.ts";
import { writeRows } from "../slices.ts";
import { sweep } from "../sweep.ts";
import type { Mapping } from "./mapping.ts";

/** What an import brought and defined, by ids. */
export interface Kept {
  readonly claims: Set<string>;
  readonly entities: Set<string>;
  readonly sources: Set<string>;
}

/** Takes back what an earlier import of the bundle brought and this one did not, and marks the bundle as finished. */
export async function takeBack(
  run: Run,
  mapping: Mapping,
  kept: Kept,
  digest: string,
  { now, by }: { readonly now: Date; readonly by?: string },
): Promise<{ readonly dropped: number; readonly touched: readonly string[] }> {
  await lockGraph(run);
  const { id } = mapping.bundle;
  const at = now.toISOString();
  const [before] = await run(cypher["ingest/bundle-state"], { id });
  const gone = (list: readonly { readonly id: string }[] | undefined, here: ReadonlySet<string>): readonly string[] =>
    (list ?? []).flatMap((entry) => (here.has(entry.id) ? [] : [entry.id]));
  const dropped = gone(
    before?.claims.filter(({ current }) => current),
    kept.claims,
  );
  const entities = gone(before?.entities, kept.entities);
  const sources = gone(before?.sources, kept.sources);
  await writeRows(dropped, (slice) =>
    run(cypher["ingest/bring-claims"], {
      bundle: id,
      rows: slice.map((claim) => ({ id: claim, said: { current: false, droppedAt: at } })),
    }),
  );
  const settled = await settleClaims(run, dropped, new Set());
  await projectRelations(run, settled.relations);
  const definitions = [...entities, ...sources];
  if (definitions.length > 0) await run(cypher["ingest/undefine"], { bundle: id, ids: definitions });
  await settleEntities(run, entities);
  await settleSources(run, sources, new Map());
  await sweep(run, entities, sources);
  const properties = {
    ...bundleProperties({ bundle: mapping.bundle, entities: [], sources: [], claims: [] }),
    digest,
    loadedAt: at,
    loadedBy: by ?? null,
  };
  if (before?.digest !== digest) await run(cypher["ingest/write-bundle"], { id, properties });
  return { dropped: dropped.length, touched: dropped };
}
