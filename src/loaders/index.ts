import type { Graph } from "../db/graph.ts";
import { createClaimLoaders } from "./claim.ts";
import { createEntityLoaders } from "./entity.ts";
import { createFindingLoaders } from "./finding.ts";
import { createGraphLoaders } from "./graph.ts";
import { createSourceLoaders } from "./source.ts";

/** Everything that a request reads through. Made anew for each request, because loaders remember what they read. */
export function createLoaders(graph: Graph) {
  return {
    entity: createEntityLoaders(graph),
    claim: createClaimLoaders(graph),
    source: createSourceLoaders(graph),
    finding: createFindingLoaders(graph),
    graph: createGraphLoaders(graph),
  };
}

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;
