import { toPage } from "../domain/cursor.ts";
import type { Context } from "../context.ts";
import type { EntityRow } from "../generated/cypher.ts";
import type { CompanyResolvers, EntityType, QueryResolvers } from "../generated/schema.ts";
import { traversals, type Traversal } from "../generated/vocabulary.ts";
import { checkAfter, checkFirst, checkList } from "./arguments.ts";
import { findEntity } from "./names.ts";
import { wantOf } from "./selection.ts";
import { checkTime } from "./time.ts";
import type { GraphQLFieldResolver } from "graphql";

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

/** The GraphQL type of an entity. Throws where the graph holds a type that the schema does not know. */
export function entityTypeName(entity: EntityRow): (typeof TYPE_NAMES)[EntityType] {
  const name = Object.hasOwn(TYPE_NAMES, entity.type) ? TYPE_NAMES[entity.type as EntityType] : undefined;
  if (name === undefined) throw new Error(`${entity.id} has the unknown type ${entity.type}`);
  return name;
}

function traversalResolver({
  predicate,
  direction,
}: Traversal): GraphQLFieldResolver<EntityRow, Context, PageArguments> {
  return async ({ id }, { first: asked, after, at }, { loaders }, info) => {
    const first = checkFirst(asked);
    const key = {
      id,
      predicate,
      direction,
      after: checkAfter(after),
      at: checkTime(at),
      limit: first + 1,
      want: wantOf(info),
    };
    const { totalCount, edges } = await loaders.entity.traversal.load(key);
    return toPage(
      edges.slice(0, first + 1),
      first,
      totalCount,
      ({ node }) => node.id,
      (edge) => edge,
    );
  };
}

const relations: NonNullable<CompanyResolvers["relations"]> = async ({ id }, args, { loaders }, info) => {
  const first = checkFirst(args.first);
  const predicates = checkList("predicates", args.predicates);
  const key = {
    id,
    predicates,
    after: checkAfter(args.after),
    at: checkTime(args.at),
    limit: first + 1,
    want: { ...wantOf(info), relation: true },
  };
  const { totalCount, relations: rows } = await loaders.entity.relations.load(key);
  return toPage(
    rows.slice(0, first + 1),
    first,
    totalCount,
    ({ cursor }) => cursor,
    ({ relation }) => ({ node: relation }),
  );
};

/** The fields that every type of entity has, and those that follow a predicate: one resolver serves all of these. */
export const entityTypes: Readonly<Record<string, object>> = Object.fromEntries(
  Object.values(TYPE_NAMES).map((type) => [
    type,
    {
      relations,
      browserUrl: ({ id }: EntityRow, _args: unknown, { browserUrl }: Context) => browserUrl({ id }),
      ...Object.fromEntries(
        traversals
          .filter((traversal) => traversal.type === type)
          .map((traversal) => [traversal.field, traversalResolver(traversal)]),
      ),
    },
  ]),
);

function oneOf(type: EntityType): NonNullable<QueryResolvers["company"]> {
  return (_root, { name }, context, info) => findEntity(context, { argument: "name", name, type }, wantOf(info));
}

function allOf(type: EntityType): NonNullable<QueryResolvers["companies"]> {
  return async (_root, args, { loaders }, info) => {
    const first = checkFirst(args.first);
    const page = await loaders.entity.page(type, checkAfter(args.after), first + 1, wantOf(info));
    return toPage(
      page.entities,
      first,
      page.totalCount,
      ({ id }) => id,
      (node) => ({ node, relation: null }),
    );
  };
}

/** Entities by name, and lists of each type. */
export const Query: QueryResolvers = {
  entity: (_root, { name }, context, info) => findEntity(context, { argument: "name", name, type: null }, wantOf(info)),
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
