/** Data without some of its fields. */
export function without<Data extends object, Key extends keyof Data & string>(
  data: Data,
  ...keys: readonly Key[]
): Omit<Data, Key> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key as Key))) as Omit<Data, Key>;
}
