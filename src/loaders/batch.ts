import DataLoader from "dataloader";
import { union, type Want } from "./want.ts";

/** Something to load, and which costly parts of it. */
export interface Wanted {
  readonly want: Want;
}

/**
 * A loader that gathers what one level of a selection asks for into one call. The call gets the distinct keys and the
 * union of what they want, and answers in the order of the keys.
 */
export function batch<Key extends Wanted, Value>(
  load: (keys: readonly Key[], want: Want) => Promise<readonly Value[]>,
): DataLoader<Key, Value, string> {
  return new DataLoader<Key, Value, string>((keys) => load(keys, union(keys.map(({ want }) => want))), {
    cacheKeyFn: (key) => JSON.stringify(key),
  });
}

/** The same for rows that are found by an id: answers null for an id that has none. */
export function byId<Row>(
  load: (ids: readonly string[], want: Want) => Promise<ReadonlyMap<string, Row>>,
): DataLoader<Wanted & { readonly id: string }, Row | null, string> {
  return batch(async (keys, want) => {
    const rows = await load([...new Set(keys.map(({ id }) => id))], want);
    return keys.map(({ id }) => rows.get(id) ?? null);
  });
}

/** Rows by their id. */
export function indexed<Row extends { readonly id: string }, Value>(
  rows: readonly Row[],
  pick: (row: Row) => Value,
): ReadonlyMap<string, Value> {
  return new Map(rows.map((row) => [row.id, pick(row)]));
}
