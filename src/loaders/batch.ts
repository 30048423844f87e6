import DataLoader from "dataloader";

/** Most keys that one statement takes: longer lists are asked in several, side by side. */
const MOST_KEYS = 500;

/** Gathers what one level of a selection asks for into one call, which answers in the order of the keys. */
export function batch<Key, Value>(
  load: (keys: readonly Key[]) => Promise<readonly Value[]>,
): DataLoader<Key, Value, string> {
  return new DataLoader<Key, Value, string>(load, {
    cacheKeyFn: (key) => (typeof key === "string" ? key : JSON.stringify(key)),
    maxBatchSize: MOST_KEYS,
  });
}

/** The same for what is found by an id; an id that has nothing gets `none`. */
export function byId<Row, Value>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  pick: (row: Row) => Value,
  none: Value,
): DataLoader<string, Value, string> {
  return batch(async (ids) => {
    const rows = new Map((await load(ids)).map((row) => [idOf(row), pick(row)]));
    return ids.map((id) => rows.get(id) ?? none);
  });
}

/** Rows by their ids; null for an id that has none. */
export function rowsById<Row extends { readonly id: string }>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null, string> {
  return byId<Row, Row | null>(
    load,
    ({ id }) => id,
    (row) => row,
    null,
  );
}

/** The rows of some ids, in their order, without those that are not there. */
export async function loadAll<Row>(
  loader: DataLoader<string, Row | null, string>,
  ids: readonly string[],
): Promise<readonly Row[]> {
  return (await Promise.all(ids.map((id) => loader.load(id)))).filter((row): row is Awaited<Row> & Row => row !== null);
}

/** The whole row of a node that another statement met. Throws where it is not there. */
export async function loadMet<Row>(loader: DataLoader<string, Row | null, string>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`${id} was met and is not there`);
  return row;
}

/** The largest page that any of several requests wants, for the statement that serves them all. */
export function largest(keys: readonly { readonly limit: number }[]): number {
  return Math.max(...keys.map(({ limit }) => limit));
}
