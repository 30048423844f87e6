import type { Run } from "../db/graph.ts";
import type { Triple } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";
import {
  type Brought,
  type ClaimSource,
  claimState,
  claimTriple,
  type Deprecated,
  deprecationOf,
  governing,
} from "./claim-state.ts";
import { withMerges } from "./merges.ts";
import type { SourcedClaim } from "./shape.ts";
import { writeRows } from "./slices.ts";

/** What is wanted of a claim: as a bundle says it, in the version that it has then. */
interface Wanted {
  readonly id: string;
  readonly digest: string | null;
  readonly version: number | null;
  readonly deprecated: Deprecated | null;
  readonly brought: readonly Brought[];
  readonly said: SourcedClaim;
}

/** What settling came to: how many claims were written, and the edges that they speak of. */
export interface Settled {
  readonly written: number;
  readonly relations: readonly Triple[];
}

/**
 * Writes those of these claims that are not as the bundles bring them. `revised` are those that their bundle changed;
 * their version goes up, and so does that of a claim which a load deprecates or takes back.
 */
export async function settleClaims(
  run: Run,
  ids: readonly string[],
  revised: ReadonlySet<string>,
  onProgress?: (done: number, total: number) => void,
): Promise<Settled> {
  const stored = await run(cypher["ingest/claim-state"], { ids: [...new Set(ids)] });
  const governed = stored.flatMap((row): Wanted[] => {
    const governs = governing(row.brought);
    return governs === undefined ? [] : [{ ...row, said: JSON.parse(governs.said) as SourcedClaim }];
  });
  const said = await withMerges(
    run,
    governed.map((row) => row.said),
  );
  const wanted = governed.map((row, index) => ({ ...row, said: said[index] ?? row.said }));
  const sources = await readSources(run, wanted);
  const names = await readNames(run, wanted);
  const changed = wanted.flatMap(({ id, brought, said: words, ...before }) => {
    const source = sources.get(words.source);
    if (source === undefined) throw new Error(`the source of ${id} is not in the graph`);
    const state = claimState(id, brought, words, source, names);
    const deprecated = deprecationOf(brought, before.deprecated);
    const turned = (deprecated === null) !== (before.deprecated === null);
    if (state.digest === before.digest && !turned) return [];
    const version = before.version === null ? 1 : before.version + (turned || revised.has(id) ? 1 : 0);
    return [{ ...state, version, deprecated }];
  });
  await writeClaims(run, changed, onProgress);
  return { written: changed.length, relations: triplesOf(wanted.map(({ said }) => said)) };
}

/** The edges that claims speak of, each once. */
export function triplesOf(claims: readonly SourcedClaim[]): readonly Triple[] {
  const triples = claims.flatMap((claim) => claimTriple(claim) ?? []);
  return [...new Map(triples.map((triple) => [triple.id, triple])).values()];
}

async function readSources(run: Run, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, ClaimSource>> {
  const ids = [...new Set(wanted.map(({ said }) => said.source))];
  const rows = await run(cypher["ingest/sources"], { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

async function readNames(run: Run, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(wanted.flatMap(({ said }) => [said.subject, said.object]).filter((id) => id !== undefined))];
  const rows = await run(cypher["ingest/names"], { ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

type ChangedClaim = ReturnType<typeof claimState> & {
  readonly version: number;
  readonly deprecated: Deprecated | null;
};

async function writeClaims(
  run: Run,
  changed: readonly ChangedClaim[],
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  await writeRows(
    changed,
    async (slice) => {
      const rows = slice.map(({ node, version, deprecated, digest }) => ({
        ...node,
        version,
        deprecatedAt: deprecated?.at ?? null,
        deprecatedBy: deprecated?.by ?? null,
        deprecatedReason: deprecated?.reason ?? null,
        digest,
      }));
      await run(cypher["ingest/settle-claims"], { rows });
      await run(cypher["ingest/link-entities"], { rows: slice.flatMap(({ entities }) => entities) });
      await run(cypher["ingest/state-claims"], { rows: slice.map(({ stated }) => stated) });
      await run(cypher["ingest/cite-sources"], { rows: slice.flatMap(({ citations }) => citations) });
      await run(cypher["ingest/measure-claims"], { rows: slice.flatMap(({ quantities }) => quantities) });
    },
    (done) => onProgress?.(done, changed.length),
  );
}
