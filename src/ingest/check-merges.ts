import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import type { History, HistoryFile } from "./history.ts";
import type { PreparedBundle } from "./prepare.ts";
import type { Problem } from "./problem.ts";

type Merge = History["merges"][number];

function typeOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}

/** What an entity was merged into in the end; null where the chain comes back to itself. */
function endOf(id: string, next: ReadonlyMap<string, string>): string | null {
  const met = new Set<string>();
  for (let at = id; ; at = next.get(at) ?? at) {
    if (!next.has(at)) return at;
    if (met.has(at)) return null;
    met.add(at);
  }
}

/** How the graph has these entities, and all that they were merged into. */
async function statesOf(graph: Graph | null, ids: readonly string[]) {
  if (graph === null) return [];
  const along = await graph.run(cypher["ingest/merged-with"], { ids });
  return graph.run(cypher["curation/merge-state"], { ids: along.map(({ id }) => id) });
}

/**
 * `all` are the merges of all the exports that are loaded together. Says which merges of an export cannot be made beside those that the graph has: into another entity than there, in a
 * circle, of two types, or of what no bundle of the export and nothing in the graph defines.
 */
export async function checkMerges(
  { history, problemAt }: HistoryFile,
  all: readonly Merge[],
  bundles: readonly PreparedBundle[],
  graph: Graph | null,
): Promise<readonly Problem[]> {
  const merges = history?.merges ?? [];
  if (merges.length === 0) return [];
  const states = await statesOf(
    graph,
    all.flatMap(({ id, into }) => [id, into]),
  );
  const here = new Map(states.map((state) => [state.id, state]));
  const known = new Set([...here.keys(), ...bundles.flatMap(({ bundle }) => bundle.entities.map(({ id }) => id))]);
  const next = new Map([
    ...states.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])),
    ...all.map(({ id, into }) => [id, into] as const),
  ]);
  const wrongWith = ({ id, into }: Merge, index: number): string | null => {
    const unknown = [id, into].find((one) => !known.has(one));
    const now = here.get(id);
    if (unknown !== undefined) return `No bundle of this export defines "${unknown}". Take the merge out.`;
    if (typeOf(id) !== typeOf(into)) return `"${id}" and "${into}" are of two types. Take the merge out.`;
    if (merges.findIndex((one) => one.id === id) !== index || all.some((one) => one.id === id && one.into !== into))
      return `"${id}" is merged twice. Take one out.`;
    if (endOf(id, next) === null) return `"${id}" would be merged in a circle. Take the merge out.`;
    if (now?.into === into) return null;
    if (now?.defines === true) return `A market here is defined by "${id}". Change that definition first.`;
    if (now === undefined || now.into === null) return null;
    return `"${id}" was merged into "${now.into}" here. Take that back first: lacuna unmerge ${id} --why TEXT.`;
  };
  return merges.flatMap((merge, index) => {
    const message = wrongWith(merge, index);
    return message === null ? [] : [problemAt(["merges", index, "id"], message)];
  });
}
