import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  isAbstractType,
  isObjectType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from "graphql";
import type { Context } from "./context.ts";
import type { Resolvers } from "./generated/schema.ts";
import { resolvers } from "./resolvers/index.ts";

const FOLDER = join(import.meta.dirname, "../schema");

type FieldResolver = GraphQLFieldResolver<unknown, Context>;
type TypeResolver = GraphQLTypeResolver<unknown, Context>;

/** Reads the SDL, one document for each file of `schema/`. */
export function readTypeDefs(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), "utf8"));
}

/** Gives each field its resolver. Throws where the schema has no such field. */
export function attach(schema: GraphQLSchema, all: Resolvers): void {
  for (const [typeName, functions] of Object.entries(all)) {
    const type = schema.getType(typeName);
    for (const [name, resolve] of Object.entries(functions)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (field !== undefined) field.resolve = resolve as FieldResolver;
      else if (isAbstractType(type) && name === "__resolveType") type.resolveType = resolve as TypeResolver;
      else throw new Error(`${typeName}.${name} has a resolver, and the schema has no such field`);
    }
  }
}

/** The schema that HTTP and the command line serve. A test validates the SDL, so that a start need not. */
export function createSchema(): GraphQLSchema {
  const document = parse(readTypeDefs().join("\n"), { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  attach(schema, resolvers);
  return schema;
}
