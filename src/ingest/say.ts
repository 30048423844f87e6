import type { Graph } from "../db/graph.ts";
import { canonicalJson, digestOf } from "../domain/ids.ts";
import type { Said } from "../domain/said.ts";
import { cypher } from "../generated/cypher.ts";
import type { SaySlice } from "../refresh/slice.ts";
import type { PreparedClaim } from "./prepare.ts";
import type { BundleEntity, BundleSource } from "./shape.ts";
import { without } from "./without.ts";

/** One thing that a bundle says; null where it no longer says it. */
export type Entry =
  | { readonly of: "texts"; readonly row: SaySlice["texts"][number] }
  | { readonly of: "entities"; readonly row: SaySlice["entities"][number] }
  | { readonly of: "sources"; readonly row: SaySlice["sources"][number] }
  | { readonly of: "claims"; readonly row: SaySlice["claims"][number] };

/** What the graph has of a bundle, by digests. */
export interface Before {
  /** Null where it is not loaded. */
  readonly digest: string | null;
  readonly entities: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<
    string,
    { readonly digest: string; readonly current: boolean; readonly recordedAt: string }
  >;
}

/** What a load changed, in claims. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  /** Brought before, and no longer. */
  readonly dropped: number;
  /** Dropped before, and brought again. */
  readonly returned: number;
}

const PAGE = 10_000;

/** Reads what the graph has of a bundle. */
export async function readBefore(graph: Graph, id: string): Promise<Before> {
  const [head] = await graph.run(cypher["ingest/bundle-head"], { id });
  const defined = head === undefined ? [] : await graph.run(cypher["ingest/bundle-definitions"], { id });
  const digests = (isEntity: boolean) =>
    new Map(defined.filter((row) => row.isEntity === isEntity).map((row) => [row.id, row.digest]));
  const claims = new Map<string, { digest: string; current: boolean; recordedAt: string }>();
  for (let after: string | undefined = head === undefined ? undefined : ""; after !== undefined;) {
    const page: readonly { id: string; digest: string; current: boolean; recordedAt: string }[] = await graph.run(
      cypher["ingest/bundle-claims"],
      { id, after, limit: PAGE },
    );
    for (const { id: claim, ...row } of page) claims.set(claim, row);
    after = page.length < PAGE ? undefined : page.at(-1)?.id;
  }
  return { digest: head?.digest ?? null, entities: digests(true), sources: digests(false), claims };
}

function saidOfEntity(entity: BundleEntity): Said {
  const said = without(entity, "id", "status");
  return { ...said, digest: digestOf(said) };
}

function saidOfSource(source: BundleSource): Said {
  const { text, references } = source;
  const said = without(source, "id", "text", "references");
  return {
    ...said,
    ...(text === undefined ? {} : { text: JSON.stringify(text), textId: text.sha256 }),
    references: JSON.stringify(references),
    digest: digestOf({ ...said, text, references }),
  };
}

/** What a claim that a bundle brought once is kept as. */
export function saidOnce(claim: object, now: string, droppedAt: string): Said {
  return { current: false, digest: digestOf(claim), said: canonicalJson(claim), recordedAt: now, droppedAt };
}

/**
 * Compares what a bundle says, a part at a time, with what the graph has of it, and gives what is different. `texts` are
 * the hashes of texts that the graph gets with it: their sources are looked at again.
 */
export function createComparison(before: Before, now: string, texts: ReadonlySet<string>) {
  const seen = { entities: new Set<string>(), sources: new Set<string>(), claims: new Set<string>() };
  const counts = { added: 0, changed: 0, dropped: 0, returned: 0 };

  const differs = (of: "entities" | "sources", id: string, said: Said): boolean => {
    if (seen[of].has(id)) return false;
    seen[of].add(id);
    return before[of].get(id) !== said.digest || texts.has(String(said.textId));
  };

  function* compareClaim({ id, claim }: PreparedClaim): Generator<Entry, void, undefined> {
    seen.claims.add(id);
    const old = before.claims.get(id);
    const digest = digestOf(claim);
    const isRevised = old !== undefined && old.digest !== digest;
    if (old?.current === true && !isRevised) return;
    counts.added += old === undefined ? 1 : 0;
    counts.changed += isRevised ? 1 : 0;
    counts.returned += old?.current === false ? 1 : 0;
    const recordedAt = old?.recordedAt ?? now;
    const said = { current: true, digest, said: canonicalJson(claim), recordedAt, droppedAt: null };
    yield { of: "claims", row: { id, said, isRevised } };
  }

  return {
    /** What of a part is new or changed. */
    *part(
      entities: readonly BundleEntity[],
      sources: readonly BundleSource[],
      claims: readonly PreparedClaim[],
    ): Generator<Entry, void, undefined> {
      for (const entity of entities) {
        const said = saidOfEntity(entity);
        if (differs("entities", entity.id, said)) yield { of: "entities", row: { id: entity.id, said } };
      }
      for (const source of sources) {
        const said = saidOfSource(source);
        if (differs("sources", source.id, said)) yield { of: "sources", row: { id: source.id, said } };
      }
      for (const claim of claims) yield* compareClaim(claim);
    },
    /** After all parts: what the bundle no longer says. */
    *rest(): Generator<Entry, void, undefined> {
      for (const [id, { current }] of before.claims) {
        if (!current || seen.claims.has(id)) continue;
        counts.dropped += 1;
        yield { of: "claims", row: { id, said: { current: false, droppedAt: now }, isRevised: false } };
      }
      for (const what of ["entities", "sources"] as const)
        for (const id of before[what].keys()) if (!seen[what].has(id)) yield { of: what, row: { id, said: null } };
    },
    counts: (): Counts => ({ ...counts }),
    claims: () => seen.claims.size,
    entities: () => seen.entities.size,
  };
}
