/** Rows that are read at a time: what an export holds in memory of the graph. */
export const PAGE = 1_000;

/** Reads rows page by page, each page after the key of the last row, and gives them one by one. */
export async function* inPages<Row>(
  read: (after: string, limit: number) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  limit = PAGE,
): AsyncGenerator<Row, void, undefined> {
  let after = "";
  for (;;) {
    const rows = await read(after, limit);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    after = keyOf(last);
  }
}
