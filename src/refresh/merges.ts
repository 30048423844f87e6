import type { Run } from "../db/graph.ts";
import { namedEntities, type SaidClaim } from "../domain/said.ts";
import { cypher } from "../generated/cypher.ts";

/** Claims with every entity that was merged into another given as that one. Their ids stay those of their bundles. */
export async function withMerges(run: Run, claims: readonly SaidClaim[]): Promise<readonly SaidClaim[]> {
  const ids = [...new Set(claims.flatMap(namedEntities))];
  const rows = ids.length === 0 ? [] : await run(cypher["refresh/survivors"], { ids });
  if (rows.length === 0) return claims;
  const survivors = new Map(rows.map(({ id, into }) => [id, into]));
  const last = (id: string): string => survivors.get(id) ?? id;
  return claims.map((claim) => ({
    ...claim,
    ...(claim.subject === undefined ? {} : { subject: last(claim.subject) }),
    ...(claim.object === undefined ? {} : { object: last(claim.object) }),
    ...(claim.market === undefined ? {} : { market: last(claim.market) }),
    mentions: [...new Set(claim.mentions.map(last))],
  }));
}
