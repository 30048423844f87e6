import type { GraphQLFieldResolver } from "graphql";
import { toSlice } from "../domain/cursor.ts";
import type { Context } from "../context.ts";
import type { EntityNode } from "../domain/nodes.ts";
import type { EntityRow } from "../generated/cypher.ts";
import type { CompanyResolvers, EntityType, QueryResolvers } from "../generated/schema.ts";
import { traversals, type Traversal } from "../generated/vocabulary.ts";
import { loadMet } from "../loaders/batch.ts";
import { checkAfter, checkFirst, checkList } from "./arguments.ts";
import { findEntity } from "./names.ts";
import { checkTime } from "./time.ts";

interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly at?: string | null;
}

const TYPE_NAMES = {
  COMPANY: "Company",
  MARKET: "Market",
  PRODUCT: "Product",
  POLICY: "Policy",
  JURISDICTION: "Jurisdiction",
  ORGANIZATION: "Organization",
} as const satisfies Record<EntityType, string>;

/** The GraphQL type of an entity. */
export function entityTypeName({ type }: EntityNode): (typeof TYPE_NAMES)[EntityType] {
  return TYPE_NAMES[type];
}

/** The whole row of an entity, which is read where only its core is at hand. */
async function wholeOf(entity: EntityNode, { loaders }: Context): Promise<EntityRow> {
  if ("aliases" in entity) return entity;
  return loadMet(loaders.entity.rows, entity.id);
}

/** A field of the whole row. */
function ofRow(field: "aliases" | "note" | "product" | "jurisdiction"): GraphQLFieldResolver<EntityNode, Context> {
  return async (entity, _args, context) => (await wholeOf(entity, context))[field];
}

function traversalResolver({
  predicate,
  direction,
}: Traversal): GraphQLFieldResolver<EntityNode, Context, PageArguments> {
  return async ({ id }, { first: asked, after, at }, { loaders: { entity } }) => {
    const first = checkFirst(asked);
    const followed = { id, predicate, direction, at: checkTime(at) };
    const steps = await entity.traversal.load({ ...followed, after: checkAfter(after), limit: first + 1 });
    const slice = toSlice(
      steps,
      first,
      ({ cursor }) => cursor,
      ({ node, relation }) => ({ node, relation }),
    );
    return { ...slice, totalCount: () => entity.traversalCount.load(followed) };
  };
}

const relations: NonNullable<CompanyResolvers["relations"]> = async ({ id }, args, { loaders: { entity } }) => {
  const first = checkFirst(args.first);
  const related = { id, predicates: checkList("predicates", args.predicates), at: checkTime(args.at) };
  const steps = await entity.relations.load({ ...related, after: checkAfter(args.after), limit: first + 1 });
  const slice = toSlice(
    steps,
    first,
    ({ cursor }) => cursor,
    ({ relation }) => ({ node: relation }),
  );
  return { ...slice, totalCount: () => entity.relationCount.load(related) };
};

const common = {
  aliases: ofRow("aliases"),
  note: ofRow("note"),
  relations,
  browserUrl: ({ id }: EntityNode, _args: unknown, { browserUrl }: Context) => browserUrl({ id }),
};

/** The fields that every type of entity has, and those that follow a predicate: one resolver serves all of these. */
export const entityTypes: Readonly<Record<string, object>> = Object.fromEntries(
  Object.values(TYPE_NAMES).map((type) => [
    type,
    {
      ...common,
      ...(type === "Market" ? { product: ofRow("product"), jurisdiction: ofRow("jurisdiction") } : {}),
      ...Object.fromEntries(
        traversals
          .filter((traversal) => traversal.type === type)
          .map((traversal) => [traversal.field, traversalResolver(traversal)]),
      ),
    },
  ]),
);

function oneOf(type: EntityType): NonNullable<QueryResolvers["company"]> {
  return (_root, { name }, context) => findEntity(context, { argument: "name", name, type });
}

function allOf(type: EntityType): NonNullable<QueryResolvers["companies"]> {
  return async (_root, args, { loaders: { entity } }) => {
    const first = checkFirst(args.first);
    const rows = await entity.page(type, checkAfter(args.after), first + 1);
    const slice = toSlice(
      rows,
      first,
      ({ id }) => id,
      (node) => ({ node, relation: null }),
    );
    return { ...slice, totalCount: () => entity.count(type) };
  };
}

/** Entities by name, and lists of each type. */
export const Query: QueryResolvers = {
  entity: (_root, { name }, context) => findEntity(context, { argument: "name", name, type: null }),
  company: oneOf("COMPANY"),
  companies: allOf("COMPANY"),
  market: oneOf("MARKET"),
  markets: allOf("MARKET"),
  product: oneOf("PRODUCT"),
  products: allOf("PRODUCT"),
  policy: oneOf("POLICY"),
  policies: allOf("POLICY"),
  jurisdiction: oneOf("JURISDICTION"),
  jurisdictions: allOf("JURISDICTION"),
  organization: oneOf("ORGANIZATION"),
  organizations: allOf("ORGANIZATION"),
};
