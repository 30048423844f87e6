import type { Graph, Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";

/** How much waits to be refreshed, and how much of that failed again and again. */
export interface Pending {
  readonly pending: number;
  readonly setAside: number;
}

const PAGE = 5_000;

/** How much of the graph is dirty. */
export async function readPending(graph: Graph): Promise<Pending> {
  const [row] = await graph.run(cypher["refresh/pending"], {});
  return row ?? { pending: 0, setAside: 0 };
}

/**
 * Marks claims whose bundles name an entity, or one that was merged into it, and what shares a name with it; to be done
 * before and after a change to what it is merged into. Gives how many claims there are.
 */
export async function markNaming(run: Run, id: string): Promise<number> {
  const claims = await run(cypher["curation/claims-naming"], { id });
  await run(cypher["refresh/mark-claims"], { ids: claims.map((row) => row.id) });
  await run(cypher["refresh/reach-names"], { ids: [id] });
  return claims.length;
}

/** Marks every text to be judged and audited anew. Gives how many there are. */
export async function markTexts(graph: Graph): Promise<number> {
  let count = 0;
  for (let after: string | null = ""; after !== null;) {
    const [row]: readonly { readonly marked: number; readonly last: string | null }[] = await graph.run(
      cypher["audit/all-texts"],
      { after, limit: PAGE },
    );
    count += row?.marked ?? 0;
    after = row?.last ?? null;
  }
  return count;
}
