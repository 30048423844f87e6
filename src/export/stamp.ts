import type { Graph } from "../db/graph.ts";
import { canonicalJson } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";

/** The graph was changed while it was read, so what was read is of no one moment. */
export class GraphChanged extends Error {
  override readonly name = "GraphChanged";

  constructor() {
    super("The graph was changed while it was exported, and what was read is of no one moment. Export again.");
  }
}

async function stampOf(graph: Graph): Promise<string> {
  return canonicalJson(await graph.run(cypher["export/stamp"], {}));
}

/** Makes an export of one moment: throws GraphChanged, before `work` is kept, where the graph changed meanwhile. */
export async function ofOneMoment(graph: Graph): Promise<() => Promise<void>> {
  const before = await stampOf(graph);
  return async () => {
    if ((await stampOf(graph)) !== before) throw new GraphChanged();
  };
}
