import js from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

/** Data flows one way: a folder imports from the folders that it may use, and from no other. */
function mayNotImport(files, ...forbidden) {
  return {
    files,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: forbidden.map(([group, message]) => ({ group, message, allowTypeImports: true })),
        },
      ],
    },
  };
}

const driver = [["neo4j-driver"], "src/db is the only door to the database."];
const above = [["**/cli/**", "**/server/**", "**/resolvers/**"], "This layer does not know what stands above it."];

export default tseslint.config(
  { ignores: ["node_modules/", "src/generated/", "coverage/", "dist*/", "docs/schema.graphql"] },
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    extends: [js.configs.recommended],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": "off",
      // An empty text is no text.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      // Flags every literal of the driver's configuration.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // The typed statements and rows carry their shapes as type parameters that only the caller fixes.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  mayNotImport(["src/**/*.ts"], driver),
  { files: ["src/db/**/*.ts"], rules: { "no-restricted-imports": "off" } },
  mayNotImport(["src/domain/**/*.ts"], driver, above, [
    ["**/db/**", "**/loaders/**", "**/ingest/**", "node:*"],
    "A rule does no I/O.",
  ]),
  mayNotImport(["src/loaders/**/*.ts"], driver, above),
  mayNotImport(["src/ingest/**/*.ts"], driver, above),
  mayNotImport(["src/export/**/*.ts"], driver, above),
  // The page knows the public API alone, and what it imports is sent to a browser.
  mayNotImport(
    ["src/page/**/*.{ts,tsx}"],
    [
      [
        "../*",
        "../../*",
        "!../generated",
        "!../generated/page.ts",
        "!../generated/captions.ts",
        "node:*",
        "neo4j-driver",
      ],
      "The page asks the API, as any client does: it imports its own files, and of src/generated what it asks and how predicates read.",
    ],
  ),
  {
    files: ["**/*.{mjs,js}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  {
    files: ["schema/*.graphql"],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "schema/*.graphql" } } },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // Types are described in blocks, members inline.
      "@graphql-eslint/description-style": "off",
      // Value types (ranges, quantities, pages) have no identity.
      "@graphql-eslint/strict-id-in-types": "off",
      // The names of the API are public; a prefix that repeats the type is part of some of them.
      "@graphql-eslint/no-typename-prefix": "off",
    },
  },
  prettier,
);
