import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";
import type { Want } from "../loaders/want.ts";

/** The coordinates (`Claim.citations`) that a field's selection names, at its first level and at any. */
export interface Selection {
  readonly direct: ReadonlySet<string>;
  readonly deep: ReadonlySet<string>;
}

/** What the selection below a field names, through fragments, with no regard to `@skip` and `@include`. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const direct = new Set<string>();
  const deep = new Set<string>();
  const walk = (set: SelectionSetNode, type: GraphQLCompositeType, level: number): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        if (level === 0) direct.add(node.name.value);
        deep.add(`${type.name}.${node.name.value}`);
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
        const inner = field === undefined ? undefined : getNamedType(field.type);
        if (node.selectionSet !== undefined && isCompositeType(inner)) walk(node.selectionSet, inner, level + 1);
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
        if (fragment === undefined) continue;
        const condition = fragment.typeCondition ? info.schema.getType(fragment.typeCondition.name.value) : type;
        if (isCompositeType(condition)) walk(fragment.selectionSet, condition, level);
      }
    }
  };
  const type = getNamedType(info.returnType);
  if (isCompositeType(type)) {
    for (const node of info.fieldNodes) if (node.selectionSet !== undefined) walk(node.selectionSet, type, 0);
  }
  return { direct, deep };
}

/** Which costly parts a field's selection asks for. */
export function wantOf(info: GraphQLResolveInfo): Want {
  const { direct, deep } = selectionOf(info);
  const any = (...coordinates: readonly string[]): boolean => coordinates.some((coordinate) => deep.has(coordinate));
  return {
    definitions: any("Market.product", "Market.jurisdiction"),
    counts: any("Bundle.claims", "Bundle.sources"),
    bibliography: any("Source.cites", "Source.citedBy"),
    context: any("StatedIn.before", "StatedIn.after"),
    citations: any("Claim.citations", "Relation.support", "GapCandidate.support") || info.fieldName === "trace",
    bundles: any("Claim.origins"),
    markets: any("Relation.markets"),
    claims: any("Relation.claims", "Relation.support") || info.fieldName === "paths",
    relation: [...deep].some((coordinate) => coordinate.endsWith("Edge.relation")),
    contradictions: any("Claim.contradictedBy", "Relation.support", "GapCandidate.support"),
    findings: any("Claim.findings"),
    about: any("Finding.claims", "Finding.sources"),
    totalCount: direct.has("totalCount"),
  };
}
