import { join } from "node:path";
import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { LOADER } from "../refresh/claim-state.ts";
import { folderOf, orderedClaim } from "./bundle.ts";
import type { Turn } from "./order.ts";
import { writeFile, type Written } from "./output.ts";
import { inPages } from "./pages.ts";
import { withoutDefaults, writeList, yamlMapping } from "./yaml.ts";

type Entry = Readonly<Record<string, unknown>>;

async function* droppedClaims(graph: Graph, bundles: readonly string[]): AsyncGenerator<Entry, void, undefined> {
  for (const bundle of bundles) {
    const read = (after: string, limit: number) =>
      graph.run(cypher["export/said-claims"], { bundle, current: false, after, limit });
    for await (const { said, droppedAt } of inPages(read, (row) => row.position)) {
      yield { bundle, droppedAt, claim: orderedClaim(JSON.parse(said) as Entry) };
    }
  }
}

async function* curatedClaims(graph: Graph, origins: readonly string[] | null): AsyncGenerator<Entry, void, undefined> {
  const read = (after: string, limit: number) => graph.run(cypher["export/curated-claims"], { origins, after, limit });
  for await (const { id, version, deprecatedAt: at, deprecatedBy: by, deprecatedReason: reason } of inPages(
    read,
    (row) => row.id,
  )) {
    yield withoutDefaults({ id, version, deprecated: at === null || by === LOADER ? undefined : { at, by, reason } });
  }
}

async function* curatedFindings(
  graph: Graph,
  origins: readonly string[] | null,
): AsyncGenerator<Entry, void, undefined> {
  const read = (after: string, limit: number) =>
    graph.run(cypher["export/curated-findings"], { origins, after, limit });
  for await (const { finding, claims, sources } of inPages(read, (row) => row.id)) {
    yield withoutDefaults({ ...finding, claims, sources });
  }
}

async function* changes(
  graph: Graph,
  origins: readonly string[] | null,
  lent: readonly string[],
): AsyncGenerator<Entry, void, undefined> {
  const read = (after: string, limit: number) => graph.run(cypher["export/changes"], { origins, lent, after, limit });
  for await (const { target, change } of inPages(read, (row) => row.id)) yield withoutDefaults({ ...change, target });
}

async function* merges(
  graph: Graph,
  origins: readonly string[] | null,
  lent: readonly string[],
): AsyncGenerator<Entry, void, undefined> {
  const read = (after: string, limit: number) => graph.run(cypher["export/merges"], { origins, lent, after, limit });
  yield* inPages(read, (row) => row.id);
}

/**
 * Writes `export.yaml`: the folders in the order of loading, and what is not in any bundle: what curators did, and what
 * bundles brought once and no longer do.
 */
export async function writeHistory(
  graph: Graph,
  origins: readonly string[] | null,
  turns: readonly Turn[],
  folder: string,
): Promise<{ readonly written: Written; readonly curated: number }> {
  const bundles = turns.map(({ id }) => id);
  const lent = turns.flatMap((turn) => turn.lent);
  let curated = 0;
  const bytes = await writeFile(join(folder, "export.yaml"), async (sink) => {
    await sink.write(yamlMapping({ lacunaExport: 1, bundles: bundles.map(folderOf) }));
    await writeList(sink, "merges", merges(graph, origins, lent));
    await writeList(sink, "dropped", droppedClaims(graph, bundles));
    await writeList(sink, "claims", curatedClaims(graph, origins));
    await writeList(sink, "findings", curatedFindings(graph, origins));
    curated = await writeList(sink, "changes", changes(graph, origins, lent));
  });
  return { written: { file: "export.yaml", bytes }, curated };
}
