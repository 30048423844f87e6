const SLICE = 2_000;

/** Writes rows some thousands at a time, so that no parameter grows without bound. `onSlice` hears how many are done. */
export async function writeRows<Row>(
  rows: readonly Row[],
  write: (slice: readonly Row[]) => Promise<unknown>,
  onSlice?: (done: number) => void,
): Promise<void> {
  for (let start = 0; start < rows.length; start += SLICE) {
    await write(rows.slice(start, start + SLICE));
    onSlice?.(Math.min(rows.length, start + SLICE));
  }
}
