import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { PROJECT } from "./project.ts";
import { resolvers } from "./resolvers/index.ts";

const FOLDER = join(PROJECT, "schema");

/** Reads the SDL, one document for each file of `schema/`. */
export function readTypeDefs(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), "utf8"));
}

/** The schema that HTTP and the command line serve. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [...readTypeDefs()],
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
}
