import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { reachOf } from "./audit.ts";
import { withMerges } from "./merges.ts";
import { projectRelations } from "./project.ts";
import { settleClaims, triplesOf } from "./settle-claims.ts";
import type { SourcedClaim } from "./shape.ts";

/** What a change to a merge moved: claims by their ids, and the sources whose findings that may touch. */
export interface Moved {
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

/** The claims whose bundles name an entity, or one that was merged into it. */
export async function claimsNaming(run: Run, id: string): Promise<readonly string[]> {
  const rows = await run(cypher["curation/claims-naming"], { id });
  return rows.map((row) => row.id);
}

/** The edges that claims speak of as the bundles name their ends, and as the merges at this moment do. */
async function triplesNow(run: Run, ids: readonly string[]) {
  const stored = await run(cypher["ingest/claim-state"], { ids });
  const said = stored.flatMap(({ brought }) => brought.map((one) => JSON.parse(one.said) as SourcedClaim));
  return triplesOf(await withMerges(run, said));
}

/** Makes a change to what an entity is merged into, and moves the claims that name it with their edges. */
export async function moveClaims(run: Run, from: string, work: () => Promise<unknown>): Promise<Moved> {
  const claims = await claimsNaming(run, from);
  const before = await triplesNow(run, claims);
  // What stood beside the claims before the change is touched as much as what stands beside them after it.
  const beside = await reachOf(run, claims, [from]);
  await work();
  const { relations } = await settleClaims(run, claims, new Set());
  await projectRelations(run, [...new Map([...before, ...relations].map((triple) => [triple.id, triple])).values()]);
  return { claims, sources: [...new Set([...beside, ...(await reachOf(run, claims, [from]))])] };
}
