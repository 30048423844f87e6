import type { Graph } from "../db/graph.ts";
import {
  bundleNode,
  changeNodes,
  entityNode,
  findingNode,
  relationNodes,
  sourceNodes,
} from "../domain/export/json-ld.ts";
import { claimNodes } from "../domain/export/json-ld-claim.ts";
import { jsonLdContext } from "../domain/export/json-ld-context.ts";
import { cypher } from "../generated/cypher.ts";
import type { Sink } from "./output.ts";
import { ofOneMoment } from "./stamp.ts";
import { readersOf } from "./tables.ts";

type Node = Readonly<Record<string, unknown>>;

/** How many things of each kind a document describes. */
export type JsonLdCounts = Readonly<
  Record<
    "bundles" | "entities" | "sources" | "claims" | "citations" | "quantities" | "relations" | "findings" | "changes",
    number
  >
>;

/** Writes one JSON-LD 1.1 document, one node a line, with its context in it. */
export async function exportJsonLd(graph: Graph, origins: readonly string[] | null, sink: Sink): Promise<JsonLdCounts> {
  const checkMoment = await ofOneMoment(graph);
  const counts = {
    ...{ bundles: 0, entities: 0, sources: 0, claims: 0, citations: 0 },
    ...{ quantities: 0, relations: 0, findings: 0, changes: 0 },
  };
  let isFirst = true;
  const put = async (nodes: readonly Node[]): Promise<void> => {
    for (const node of nodes) {
      await sink.write(`${isFirst ? "" : ",\n"}${JSON.stringify(node)}`);
      isFirst = false;
    }
  };
  const read = readersOf(graph, origins);
  await sink.write(`{"@context":${JSON.stringify(jsonLdContext())},\n"@graph":[\n`);
  for (const row of await graph.run(cypher["export/bundles"], { origins })) {
    counts.bundles += 1;
    await put([bundleNode(row)]);
  }
  const all = async <Row>(kind: keyof JsonLdCounts, rows: AsyncIterable<Row>, nodes: (row: Row) => readonly Node[]) => {
    for await (const row of rows) {
      counts[kind] += 1;
      await put(nodes(row));
    }
  };
  await all("entities", read.entities(), (row) => [entityNode(row)]);
  await all("sources", read.sources(), sourceNodes);
  await all("claims", read.claims(), (row) => {
    counts.citations += row.citations.length;
    counts.quantities += row.quantities.length;
    return claimNodes(row);
  });
  await all("relations", read.relations(), relationNodes);
  await all("findings", read.findings(), (row) => [findingNode(row)]);
  await all("changes", read.changes(), changeNodes);
  await sink.write("\n]}\n");
  await checkMoment();
  return counts;
}
