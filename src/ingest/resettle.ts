import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { projectRelations } from "./project.ts";
import { settleClaims } from "./settle-claims.ts";
import { settleEntities, settleSources } from "./settle-definitions.ts";

/** Describes what stays as those bundles do that are left, after one has stopped to speak of it. */
export async function resettle(
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
