import type { Cell } from "../domain/export/csv.ts";
import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { inPages } from "./pages.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows of one kind, with all that belongs to them; each kind in the order of the ids. */
export function readersOf(graph: Graph, origins: readonly string[] | null) {
  return {
    entities: () => inPages((after, limit) => graph.run(cypher["export/entities"], { origins, after, limit }), idOf),
    sources: () => inPages((after, limit) => graph.run(cypher["export/sources"], { origins, after, limit }), idOf),
    claims: () => inPages((after, limit) => readClaims(graph, origins, after, limit), idOf),
    relations: () => inPages((after, limit) => graph.run(cypher["export/relations"], { origins, after, limit }), idOf),
    findings: () => inPages((after, limit) => graph.run(cypher["export/findings"], { origins, after, limit }), idOf),
    changes: () =>
      inPages((after, limit) => graph.run(cypher["export/changes"], { origins, lent: [], after, limit }), idOf),
  };
}

/** Claims, with the words around a quote where a bundle ships the text that it stands in. */
async function readClaims(graph: Graph, origins: readonly string[] | null, after: string, limit: number) {
  const rows = await graph.run(cypher["export/claims"], { origins, after, limit });
  const ids = rows.filter(({ stated }) => stated.shipped).map(({ id }) => id);
  const words = ids.length === 0 ? [] : await graph.run(cypher["claim/context"], { ids });
  const around = new Map(words.map((word) => [word.id, word]));
  return rows.map(({ stated, ...row }) => {
    const { source, quote, start, end } = stated;
    const { before = null, after: behind = null } = around.get(row.id) ?? {};
    return { ...row, stated: { source, quote, start, end, before, after: behind } };
  });
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** One file of an export as tables: its columns, and its lines out of rows. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly lines: () => AsyncGenerator<readonly Cell[], void, undefined>;
}

const asIds = (ids: readonly string[]): string => ids.join(" ");
const asJson = (list: readonly string[]): string => (list.length === 0 ? "" : JSON.stringify(list));

function tableOf<Source, Line extends object>(
  name: string,
  columns: readonly (keyof Line & string)[],
  read: () => AsyncIterable<Source>,
  toLines: (row: Source) => readonly Line[],
): Table {
  return {
    name,
    columns,
    lines: async function* () {
      for await (const row of read()) {
        for (const line of toLines(row)) yield columns.map((column) => (line as Row)[column] as Cell);
      }
    },
  };
}

/** The tables of an export, each read for itself, a page at a time. */
export function tablesOf(graph: Graph, origins: readonly string[] | null): readonly Table[] {
  const read = readersOf(graph, origins);
  return [
    tableOf(
      "entities",
      ["id", "type", "name", "aliases", "group", "product", "place", "note", "merged_into"],
      read.entities,
      ({ into, ...row }) => [{ ...row, aliases: asJson(row.aliases), merged_into: into }],
    ),
    tableOf(
      "sources",
      [
        ...(["id", "kind", "title", "authors", "publisher", "published", "url", "language", "held"] as const),
        ...(["text_sha256", "text_length", "abstract"] as const),
      ],
      read.sources,
      ({ textId, textLength, ...row }) => [
        { ...row, authors: asJson(row.authors), text_sha256: textId, text_length: textLength },
      ],
    ),
    tableOf(
      "claims",
      [
        ...(["id", "statement", "kind", "modality", "negated", "hedge", "predicate", "subject", "object"] as const),
        ...(["market", "mentions", "valid_time", "source", "start", "end", "quote", "verdict"] as const),
        ...(["unresolved", "readings", "origins", "relation", "version", "recorded_at"] as const),
        ...(["deprecated_at", "deprecated_by", "deprecated_reason", "note"] as const),
      ],
      read.claims,
      ({ stated, deprecated, validTime, recordedAt, relationId, mentions, origins: bundles, ...row }) => [
        {
          ...row,
          ...{ source: stated.source, start: stated.start, end: stated.end, quote: stated.quote },
          ...{ mentions: asIds(mentions), origins: asIds(bundles), readings: asIds(row.readings) },
          ...{ unresolved: asJson(row.unresolved), relation: relationId },
          ...{ valid_time: validTime, recorded_at: recordedAt, deprecated_at: deprecated?.at },
          ...{ deprecated_by: deprecated?.by, deprecated_reason: deprecated?.reason },
        },
      ],
    ),
    tableOf(
      "citations",
      ["claim", "source", "marker", "verdict", "reason", "better_source", "better_reason"],
      read.claims,
      ({ id, citations }) =>
        citations.map(({ betterSource, betterReason, ...citation }) => ({
          ...citation,
          ...{ claim: id, better_source: betterSource, better_reason: betterReason },
        })),
    ),
    tableOf(
      "relations",
      ["id", "predicate", "subject", "object", "markets", "claims", "origins"],
      read.relations,
      (row) => [{ ...row, markets: asIds(row.markets), claims: asIds(row.claims), origins: asIds(row.origins) }],
    ),
    tableOf(
      "quantities",
      ["id", "claim", "measure", "low", "high", "unit", "trend", "text"],
      read.claims,
      ({ id, quantities }) => quantities.map((quantity) => ({ ...quantity, claim: id })),
    ),
    tableOf(
      "findings",
      [
        ...(["id", "rule", "severity", "status", "explanation", "would_settle", "claims", "sources", "note"] as const),
        ...(["reviewed_by", "reviewed_at", "version", "found_at", "closed_at"] as const),
      ],
      read.findings,
      ({ wouldSettle, reviewedBy, reviewedAt, foundAt, closedAt, ...row }) => [
        {
          ...row,
          ...{ claims: asIds(row.claims), sources: asIds(row.sources), would_settle: wouldSettle },
          ...{ reviewed_by: reviewedBy, reviewed_at: reviewedAt, found_at: foundAt, closed_at: closedAt },
        },
      ],
    ),
  ];
}
