const PREFIX = "after:";

/** Makes a sort key opaque, as Relay asks of cursors. */
export function toCursor(key: string): string {
  return Buffer.from(PREFIX + key, "utf8").toString("base64url");
}

/** Reads the sort key out of a cursor; null where the text is no cursor of ours. */
export function fromCursor(cursor: string): string | null {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  return text.startsWith(PREFIX) && toCursor(text.slice(PREFIX.length)) === cursor ? text.slice(PREFIX.length) : null;
}

/** The rows of a page, as Relay has it. */
export interface Slice<Edge> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly (Edge & { readonly cursor: string })[];
}

/** A page as Relay has it, which counts what there is in all only where somebody asks. */
export interface Page<Edge> extends Slice<Edge> {
  readonly totalCount: () => Promise<number>;
}

/**
 * Cuts a page out of rows that were read with one row more than it holds, which tells whether there is more.
 * `keyOf` gives the sort key by which the next page is found.
 */
export function toSlice<Row, Edge extends object>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => string,
  toEdge: (row: Row) => Edge,
): Slice<Edge> {
  const edges = rows.slice(0, first).map((row) => ({ ...toEdge(row), cursor: toCursor(keyOf(row)) }));
  return {
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    edges,
  };
}
