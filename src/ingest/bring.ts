import type { Run } from "../db/graph.ts";
import { canonicalJson, digestOf } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";
import type { Said } from "./definition-state.ts";
import type { PreparedBundle } from "./prepare.ts";
import { writeRows } from "./slices.ts";

interface Digested {
  readonly id: string;
  readonly digest: string;
}

/** Writes what the bundle says anew and takes back what it no longer says; gives the ids of both. */
export async function define(
  run: Run,
  bundle: string,
  rows: readonly { readonly id: string; readonly said: Said }[],
  before: readonly Digested[],
  statement: "ingest/define-entities" | "ingest/define-sources",
): Promise<{ readonly written: readonly string[]; readonly gone: readonly string[] }> {
  const digests = new Map(before.map(({ id, digest }) => [id, digest]));
  const written = rows.filter(({ id, said }) => digests.get(id) !== said.digest);
  const defined = new Set(rows.map(({ id }) => id));
  const gone = before.map(({ id }) => id).filter((id) => !defined.has(id));
  await writeRows(written, (slice) => run(cypher[statement], { bundle, rows: slice }));
  if (gone.length > 0) await run(cypher["ingest/undefine"], { bundle, ids: gone });
  return { written: written.map(({ id }) => id), gone };
}

interface BroughtBefore extends Digested {
  readonly current: boolean;
  readonly recordedAt: string;
}

/** Writes which claims the bundle brings, and which it no longer does. */
export async function bring(
  run: Run,
  { bundle, claims }: PreparedBundle,
  before: readonly BroughtBefore[],
  now: string,
) {
  const known = new Map(before.map((row) => [row.id, row]));
  const brought = new Set(claims.map(({ id }) => id));
  const fresh = claims.flatMap(({ id, claim }) => {
    const digest = digestOf(claim);
    const old = known.get(id);
    if (old?.current === true && old.digest === digest) return [];
    return [
      {
        id,
        old,
        said: {
          current: true,
          digest,
          said: canonicalJson(claim),
          recordedAt: old?.recordedAt ?? now,
          droppedAt: null,
        },
      },
    ];
  });
  const dropped = before.filter(({ id, current }) => current && !brought.has(id));
  const rows = [
    ...fresh.map(({ id, said }) => ({ id, said })),
    ...dropped.map(({ id }) => ({ id, said: { current: false, droppedAt: now } })),
  ];
  await writeRows(rows, (slice) => run(cypher["ingest/bring-claims"], { bundle: bundle.bundle.id, rows: slice }));
  return {
    touched: rows.map(({ id }) => id),
    /** Those of them that were there before. */
    known: [...fresh.flatMap(({ id, old }) => (old === undefined ? [] : [id])), ...dropped.map(({ id }) => id)],
    added: fresh.filter(({ old }) => old === undefined).length,
    changed: new Set(
      fresh.filter(({ old, said }) => old !== undefined && old.digest !== said.digest).map(({ id }) => id),
    ),
    returned: fresh.filter(({ old }) => old?.current === false).length,
    dropped: dropped.length,
  };
}
