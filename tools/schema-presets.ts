import type { CodegenPlugin, Types } from "@graphql-codegen/plugin-helpers";
import { lexicographicSortSchema, printSchema } from "graphql";
import { readVocabulary } from "./vocabulary.ts";
import { readTraversals } from "./traversals.ts";

const vocabularyPlugin: CodegenPlugin = {
  plugin(schema) {
    const entries = Object.fromEntries(readVocabulary(schema).map(({ predicate, ...rest }) => [predicate, rest]));
    return [
      'import type { EntityType, Predicate } from "./schema.ts";',
      "",
      "/** What a predicate joins, how its edge reads, and how texts say it. */",
      "export interface PredicateRule { readonly subjects: readonly EntityType[]; readonly objects: readonly EntityType[]; readonly caption: string; readonly symmetric: boolean; readonly sameType: boolean; readonly excludes: readonly Predicate[]; readonly phrases: readonly string[]; readonly passive: readonly string[] }",
      "",
      "/** The vocabulary, as `schema/predicate.graphql` declares it. */",
      `export const vocabulary: Readonly<Record<Predicate, PredicateRule>> = ${JSON.stringify(entries, null, 2)};`,
      "",
      "/** A field that follows the edges of a predicate. */",
      'export interface Traversal { readonly type: string; readonly field: string; readonly predicate: Predicate; readonly direction: "OUT" | "IN" | "BOTH" }',
      "",
      "/** Every field with `@traverses`. */",
      `export const traversals: readonly Traversal[] = ${JSON.stringify(readTraversals(schema), null, 2)};`,
      "",
    ].join("\n");
  },
};

const captionsPlugin: CodegenPlugin = {
  plugin(schema) {
    const entries = readVocabulary(schema).map(({ predicate, caption }) => [predicate, caption]);
    return `/** How each predicate reads between subject and object. */\nexport const captions = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const;\n`;
  },
};

const printedPlugin: CodegenPlugin = {
  plugin: (schema) => `${printSchema(lexicographicSortSchema(schema))}\n`,
};

function onePlugin(name: string, plugin: CodegenPlugin): Types.OutputPreset {
  return {
    buildGeneratesSection: (options) => [
      {
        filename: options.baseOutputDir,
        schema: options.schema,
        ...(options.schemaAst === undefined ? {} : { schemaAst: options.schemaAst }),
        documents: [],
        plugins: [{ [name]: {} }],
        pluginMap: { [name]: plugin },
        config: {},
      },
    ],
  };
}

/** Generates the vocabulary and the traversals as constants. */
export const vocabularyPreset = onePlugin("vocabulary", vocabularyPlugin);

/** Generates how predicates read as a constant that imports nothing, for the page. */
export const captionsPreset = onePlugin("captions", captionsPlugin);

/** Prints the schema that clients see, sorted, so that a review shows every change to it. */
export const printedSchemaPreset = onePlugin("printed", printedPlugin);
