import type { Run } from "../db/graph.ts";
import type { Triple } from "../domain/ids.ts";
import type { SaidClaim } from "../domain/said.ts";
import { cypher } from "../generated/cypher.ts";
import type { Predicate } from "../generated/schema.ts";
import { type ClaimSource, claimState, claimTriple, type Deprecated, deprecationOf, governing } from "./claim-state.ts";
import { drawEdges } from "./edges.ts";
import { withMerges } from "./merges.ts";
import { reachOf, reachOfStored } from "./reach.ts";
import { writeRows } from "./rows.ts";

type Stored = Awaited<ReturnType<typeof readStored>>[number];

type ChangedClaim = ReturnType<typeof claimState> & {
  readonly version: number;
  readonly deprecated: Deprecated | null;
};

function readStored(run: Run, ids: readonly string[]) {
  return run(cypher["refresh/claim-state"], { ids: [...new Set(ids)] });
}

/** The edge that a claim spoke of when it was written last. */
function tripleBefore({ predicate, subject, object }: Stored): Triple | null {
  return claimTriple({
    predicate: (predicate ?? undefined) as Predicate | undefined,
    subject: subject ?? undefined,
    object: object ?? undefined,
  });
}

/**
 * Brings claims in line with what the bundles say of them: writes those that changed, removes those that no bundle
 * brings, draws the edges that they speak of, and marks the texts to be judged and audited. `revised` are those that
 * their bundle changed; their version goes up, and so does that of a claim which goes or comes back with its bundle.
 */
export async function reconcileClaims(run: Run, ids: readonly string[], revised: ReadonlySet<string>): Promise<void> {
  const stored = await readStored(run, ids);
  const governed = stored.flatMap((row) => {
    const governs = governing(row.brought);
    return governs === undefined ? [] : [{ row, said: JSON.parse(governs.said) as SaidClaim }];
  });
  const said = await withMerges(
    run,
    governed.map((one) => one.said),
  );
  const wanted = governed.map(({ row, said: words }, index) => ({ row, said: said[index] ?? words }));
  const changed = await changesOf(run, wanted, revised);
  const gone = stored.filter(({ brought }) => brought.length === 0);
  const touched = new Set([...changed.map(({ node }) => node.id), ...gone.map(({ id }) => id)]);
  const before = stored.filter(({ id, digest }) => touched.has(id) && digest !== null);
  await reachOfStored(run, before);
  await writeClaims(run, changed);
  if (gone.length > 0) await run(cypher["refresh/remove-claims"], { ids: gone.map(({ id }) => id) });
  await drawEdges(run, [
    ...stored.flatMap((row) => tripleBefore(row) ?? []),
    ...wanted.flatMap((one) => claimTriple(one.said) ?? []),
  ]);
  await reachOf(run, changed);
}

/** Draws the edges of claims anew that were turned off or on, and marks what that touches. */
export async function touchClaims(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const stored = await readStored(run, ids);
  await reachOfStored(run, stored);
  await drawEdges(
    run,
    stored.flatMap((row) => tripleBefore(row) ?? []),
  );
}

async function changesOf(
  run: Run,
  wanted: readonly { readonly row: Stored; readonly said: SaidClaim }[],
  revised: ReadonlySet<string>,
): Promise<readonly ChangedClaim[]> {
  const sources = await readSources(run, wanted);
  const ends = wanted.flatMap(({ said }) => [said.subject, said.object]).filter((id) => id !== undefined);
  const rows = await run(cypher["refresh/names"], { ids: [...new Set(ends)] });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return wanted.flatMap(({ row, said }) => {
    const { id, brought, version, digest, deprecated: before } = row;
    const source = sources.get(said.source);
    if (source === undefined) throw new Error(`the source of ${id} is not in the graph`);
    const state = claimState(id, brought, said, source, names);
    const deprecated = deprecationOf(brought, before);
    const turned = (deprecated === null) !== (before === null);
    if (state.digest === digest && !turned) return [];
    return [{ ...state, version: version === null ? 1 : version + (turned || revised.has(id) ? 1 : 0), deprecated }];
  });
}

async function readSources(
  run: Run,
  wanted: readonly { readonly said: SaidClaim }[],
): Promise<ReadonlyMap<string, ClaimSource>> {
  const ids = [...new Set(wanted.map(({ said }) => said.source))];
  const rows = await run(cypher["refresh/sources"], { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

async function writeClaims(run: Run, changed: readonly ChangedClaim[]): Promise<void> {
  await writeRows(changed, async (slice) => {
    const rows = slice.map(({ node, version, deprecated, digest }) => ({
      ...{ ...node, version, digest },
      deprecatedAt: deprecated?.at ?? null,
      deprecatedBy: deprecated?.by ?? null,
      deprecatedReason: deprecated?.reason ?? null,
    }));
    await run(cypher["refresh/settle-claims"], { rows });
    await run(cypher["refresh/link-entities"], { rows: slice.flatMap(({ entities }) => entities) });
    await run(cypher["refresh/state-claims"], { rows: slice.map(({ stated }) => stated) });
    await run(cypher["refresh/cite-sources"], { rows: slice.flatMap(({ citations }) => citations) });
    await run(cypher["refresh/measure-claims"], { rows: slice.flatMap(({ quantities }) => quantities) });
  });
}
