/** A call whose answer is kept, for what several fields of one answer need and none may ask for. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => (answer ??= work());
}
