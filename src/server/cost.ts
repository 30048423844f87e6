import {
  GraphQLError,
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { LIMITS } from "./limits.ts";

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Costs of fragments that were met already, by name and page size. */
  readonly known: Map<string, number>;
}

function valueOf(node: ValueNode | undefined, walk: Walk): unknown {
  if (node?.kind === Kind.INT) return Number(node.value);
  return node?.kind === Kind.VARIABLE ? walk.variables[node.name.value] : undefined;
}

/** How many rows a field asks for; null where it takes no page size. */
function pageSizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, walk: Walk): number | null {
  const definition = field.args.find(({ name }) => name === "first");
  if (definition === undefined) return null;
  const given = valueOf(node.arguments?.find(({ name }) => name.value === "first")?.value, walk);
  const size = given === undefined ? definition.defaultValue : given;
  return typeof size === "number" && Number.isFinite(size) ? Math.max(1, size) : LIMITS.pageSize;
}

function costOfField(walk: Walk, parent: GraphQLCompositeType, node: FieldNode, page: number | null): number {
  const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
  if (field === undefined || node.selectionSet === undefined) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const first = pageSizeOf(field, node, walk);
  const isList = isListType(getNullableType(field.type));
  const rows = isList ? (first ?? page ?? LIMITS.listSize) : 1;
  return rows * (1 + costOfSet(walk, type, node.selectionSet, isList ? null : first));
}

function costOfFragment(walk: Walk, name: string, page: number | null): number {
  const key = `${name} ${page ?? ""}`;
  const known = walk.known.get(key);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  const type = fragment === undefined ? undefined : walk.schema.getType(fragment.typeCondition.name.value);
  const cost =
    fragment === undefined || !isCompositeType(type) ? 0 : costOfSet(walk, type, fragment.selectionSet, page);
  walk.known.set(key, cost);
  return cost;
}

function costOfSet(walk: Walk, parent: GraphQLCompositeType, set: SelectionSetNode, page: number | null): number {
  return set.selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + costOfField(walk, parent, node, page);
    if (node.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(walk, node.name.value, page);
    const type = node.typeCondition === undefined ? parent : walk.schema.getType(node.typeCondition.name.value);
    return sum + (isCompositeType(type) ? costOfSet(walk, type, node.selectionSet, page) : 0);
  }, 0);
}

function variablesOf(
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/**
 * How many objects a valid operation can be answered with: sizes multiply along a path. A field with `first` counts as
 * many rows as it asks for (the connection's list, where it is a connection), any other list `LIMITS.listSize`, and
 * introspection nothing. Variables are taken as sent; a size that is no number counts `LIMITS.pageSize`.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (root == null) return 0;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const walk = { schema, fragments, variables: variablesOf(operation, variables), known: new Map<string, number>() };
  return costOfSet(walk, root, operation.selectionSet, null);
}

/** Refuses an operation that may be answered with more than `LIMITS.cost` objects. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const cost = costOf(schema, document, operation, variables);
  if (cost <= LIMITS.cost) return;
  throw new GraphQLError(
    `The query may be answered with ${cost} objects, at most ${LIMITS.cost} are given. Ask for smaller pages or fewer levels.`,
    { extensions: { code: "GRAPHQL_VALIDATION_FAILED", reason: "QUERY_TOO_EXPENSIVE", http: { status: 400 } } },
  );
}
