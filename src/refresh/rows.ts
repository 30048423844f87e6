const SLICE = 1_000;

/** Writes rows at most a thousand at a time, so that no parameter grows without bound. */
export async function writeRows<Row>(
  rows: readonly Row[],
  write: (slice: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += SLICE) await write(rows.slice(start, start + SLICE));
}
