/** Where records travel as lists in a value: `names` makes a record of the list at hand, `fields` are below it, `each` are the items of a list. */
export interface Shape {
  readonly names?: readonly string[];
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly each?: Shape;
}

/** A value as its header declares it: lists that stand for records are records. */
export function toDeclared(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return null;
  if (shape.each !== undefined) {
    const { each } = shape;
    return (value as readonly unknown[]).map((item) => toDeclared(item, each));
  }
  const record =
    shape.names === undefined
      ? { ...(value as Record<string, unknown>) }
      : named(value as readonly unknown[], shape.names);
  for (const [name, inner] of Object.entries(shape.fields ?? {})) record[name] = toDeclared(record[name], inner);
  return record;
}

function named(values: readonly unknown[], names: readonly string[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) record[name] = values[index] ?? null;
  return record;
}
