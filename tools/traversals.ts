import { getDirectiveValues, isObjectType, type GraphQLSchema } from "graphql";

/** A field with `@traverses`, and what it follows. */
export interface TraversalField {
  readonly type: string;
  readonly field: string;
  readonly predicate: string;
  readonly direction: string;
}

/** Every traversal field of a schema, by type and field. */
export function readTraversals(schema: GraphQLSchema): readonly TraversalField[] {
  const traverses = schema.getDirective("traverses");
  if (!traverses) throw new Error("the schema has no directive @traverses");
  const found: TraversalField[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const declared = field.astNode ? getDirectiveValues(traverses, field.astNode) : undefined;
      if (declared === undefined) continue;
      found.push({
        type: type.name,
        field: field.name,
        predicate: String(declared.predicate),
        direction: String(declared.direction),
      });
    }
  }
  return found.sort((a, b) => (`${a.type}.${a.field}` < `${b.type}.${b.field}` ? -1 : 1));
}
