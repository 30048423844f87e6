import type { Graph, Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { auditSources, reachOf } from "./audit.ts";
import { lockGraph } from "./lock.ts";
import { projectRelations } from "./project.ts";
import { settleClaims, triplesOf } from "./settle-claims.ts";
import { settleEntities, settleSources } from "./settle-definitions.ts";
import type { SourcedClaim } from "./shape.ts";
import { sweep } from "./sweep.ts";

/** What taking a bundle out removed. */
export interface UnloadReport {
  readonly id: string;
  /** Claims that no other bundle brings. */
  readonly removed: number;
  /** Claims that stay, because another bundle brings them. */
  readonly kept: number;
}

/**
 * Takes a bundle out in one transaction: the claims that no other bundle brings, with their edges, and the sources,
 * texts and entities that nobody else defines or uses. Throws where no such bundle is loaded.
 */
export async function unloadBundle(graph: Graph, id: string): Promise<UnloadReport> {
  const now = new Date();
  return graph.transaction(async (run) => {
    await lockGraph(run);
    const [before] = await run(cypher["ingest/bundle-state"], { id });
    if (before === undefined) {
      throw new Error(`No bundle "${id}" is loaded. \`lacuna bundles\` lists what is.`);
    }
    const entities = before.entities.map((row) => row.id);
    const sources = before.sources.map((row) => row.id);
    const claims = await run(cypher["ingest/claim-state"], { ids: before.claims.map((row) => row.id) });
    const lost = claims.filter(({ brought }) => brought.every(({ bundle }) => bundle === id));
    const kept = claims.filter(({ brought }) => brought.some(({ bundle }) => bundle !== id));
    const said = lost.flatMap(({ brought }) => brought.map((one) => JSON.parse(one.said) as SourcedClaim));
    const lostIds = lost.map((row) => row.id);
    const reached = await reachOf(run, lostIds);
    const about = await run(cypher["audit/about"], { claims: lostIds, sources });
    await run(cypher["ingest/remove-claims"], { ids: lostIds });
    await run(cypher["ingest/remove-bundle"], { id });
    await resettle(
      run,
      entities,
      sources,
      kept.map((row) => row.id),
    );
    await projectRelations(run, triplesOf(said));
    await sweep(
      run,
      [...new Set([...entities, ...said.flatMap(namedEntities)])],
      [...new Set([...sources, ...said.map(({ source }) => source)])],
    );
    const { ids } = await auditSources(run, [...new Set([...reached, ...sources])], now);
    const gone = about.map((row) => row.id).filter((finding) => !ids.includes(finding));
    if (gone.length > 0) await run(cypher["audit/forget"], { ids: gone });
    return { id, removed: lost.length, kept: kept.length };
  });
}

/** What stays is as the other bundles describe it. */
async function resettle(
  run: Run,
  entities: readonly string[],
  sources: readonly string[],
  claims: readonly string[],
): Promise<void> {
  const changedEntities = await settleEntities(run, entities);
  const changedSources = await settleSources(run, sources, new Map());
  const beside = await run(cypher["ingest/claims-beside"], { entities: changedEntities, sources: changedSources });
  const { relations } = await settleClaims(run, [...claims, ...beside.map((row) => row.id)], new Set());
  await projectRelations(run, relations);
}

function namedEntities({ subject, object, market, mentions }: SourcedClaim): string[] {
  return [subject, object, market, ...mentions].filter((id) => id !== undefined);
}
