import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { createBundleLoaders } from "./bundle.ts";
import { createClaimLoaders } from "./claim.ts";
import { createEntityLoaders } from "./entity.ts";
import { createFindingLoaders } from "./finding.ts";
import { createGapLoaders } from "./gap.ts";
import { createRelationLoaders } from "./relation.ts";
import { createSourceLoaders } from "./source.ts";

/** Everything that a request reads through. Made anew for each request, because loaders remember what they read. */
export function createLoaders(graph: Graph) {
  const entity = createEntityLoaders(graph);
  const claim = createClaimLoaders(graph);
  return {
    entity,
    claim,
    source: createSourceLoaders(graph),
    relation: createRelationLoaders(graph),
    finding: createFindingLoaders(graph),
    bundle: createBundleLoaders(graph),
    gap: createGapLoaders(graph, claim, entity),
    /** Ids of what holds all the words, with scores; `words` is a query that the rules made safe. */
    search: (words: string, limit: number) => graph.run(cypher["search/words"], { words, limit }),
    /** The edges that claims make, with every live claim behind them. */
    beside: (claims: readonly string[]) => graph.run(cypher["retraction/beside"], { claims }),
  };
}

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;
