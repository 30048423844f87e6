import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";

/** A bundle in its turn, with the ids that it names and that neither it nor a bundle before it defines. */
export interface Turn {
  readonly id: string;
  readonly lent: readonly string[];
}

interface Need {
  readonly id: string;
  readonly definedBy: readonly string[];
}

/** The needs of a bundle that the bundles before it do not meet. */
function unmet(needs: readonly Need[], before: ReadonlySet<string>, lent: ReadonlySet<string>): readonly string[] {
  return needs
    .filter(({ id, definedBy }) => !lent.has(id) && !definedBy.some((bundle) => before.has(bundle)))
    .map(({ id }) => id);
}

/** What a bundle names, with what was lent to it, and neither defines. */
async function needsOf(graph: Graph, bundle: string, lent: readonly string[]): Promise<readonly Need[]> {
  const asked = { bundle, lent };
  const [own, ofLent, merged] = await Promise.all([
    graph.run(cypher["export/needs"], asked),
    graph.run(cypher["export/lent-needs"], asked),
    graph.run(cypher["export/merged-needs"], asked),
  ]);
  const needs = new Map([...own, ...ofLent, ...merged].map((need) => [need.id, need]));
  return [...needs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What has to be lent to a bundle, with what the lent things name themselves. */
async function withTheirs(
  graph: Graph,
  bundle: string,
  first: readonly string[],
  before: ReadonlySet<string>,
  lentBefore: ReadonlySet<string>,
): Promise<readonly string[]> {
  const lent = new Set(first);
  for (let size = -1; size < lent.size;) {
    size = lent.size;
    const needs = await needsOf(graph, bundle, [...lent]);
    for (const id of unmet(needs, before, lentBefore)) lent.add(id);
  }
  return [...lent].sort();
}

/**
 * The order in which bundles can be loaded into an empty graph: each after those that define what it names. Where there
 * is none, because two bundles lean on one another or nobody defines a thing any longer, the bundle is lent a copy.
 */
export async function orderBundles(graph: Graph, bundles: readonly string[]): Promise<readonly Turn[]> {
  const needs = new Map<string, readonly Need[]>();
  for (const id of bundles) needs.set(id, await needsOf(graph, id, []));
  const turns: Turn[] = [];
  const before = new Set<string>();
  const lent = new Set<string>();
  while (turns.length < bundles.length) {
    const waiting = bundles
      .filter((id) => !before.has(id))
      .map((id) => ({ id, missing: unmet(needs.get(id) ?? [], before, lent) }))
      .sort((a, b) => a.missing.length - b.missing.length || (a.id < b.id ? -1 : 1));
    const [next] = waiting;
    if (next === undefined) throw new Error("no bundle waits, and not all had their turn");
    const copies = next.missing.length === 0 ? [] : await withTheirs(graph, next.id, next.missing, before, lent);
    turns.push({ id: next.id, lent: copies });
    before.add(next.id);
    for (const id of copies) lent.add(id);
  }
  return turns;
}
