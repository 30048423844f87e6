import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { CodegenPlugin, Types } from "@graphql-codegen/plugin-helpers";
import { readCypherFile, type CypherField, type CypherHeader, type CypherType } from "./cypher-header.ts";
import { readVocabulary } from "./vocabulary.ts";

interface CypherFile {
  readonly header: CypherHeader;
  readonly statement: string;
}

const TYPESCRIPT: Readonly<Record<string, string>> = {
  STRING: "string",
  INTEGER: "number",
  FLOAT: "number",
  BOOLEAN: "boolean",
  MAP: "Readonly<Record<string, unknown>>",
};

/** Reads every `.cypher` file below a folder, by name. */
export function readCypherFolder(folder: string): ReadonlyMap<string, CypherFile> {
  const files = new Map<string, CypherFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".cypher")) continue;
    const full = join(entry.parentPath, entry.name);
    const path = relative(folder, full).split(sep).join("/");
    const file = readCypherFile(path, readFileSync(full, "utf8"));
    files.set(file.header.name, file);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Puts included parts and the vocabulary's edge types in their places. `// include: parts/claim as other` stands on a line of its own;
 * `as` renames the variable that the part is about. `ANY_PREDICATE` stands for every edge type that claims can make.
 */
export function expand(files: ReadonlyMap<string, CypherFile>, text: string, edgeTypes: readonly string[]): string {
  const included = text.replace(
    /^([ \t]*)\/\/ include: ([\w/-]+)(?: as (\w+))?$/gm,
    (_line, indent: string, name: string, alias: string | undefined) => {
      const part = files.get(name);
      if (part?.header.mode !== "part") throw new Error(`include of "${name}": there is no such part`);
      // `parts/claim-fields` is about `claim`, as `parts/claim` is.
      const variable = /\w+(?=(?:-\w+)*$)/.exec(name)?.[0] ?? "";
      const whole = expand(files, part.statement, edgeTypes);
      const renamed =
        alias === undefined ? whole : whole.replace(new RegExp(`(?<![.\\w])${variable}\\b(?!\\s*:)`, "g"), alias);
      return renamed.replace(/^/gm, indent);
    },
  );
  return included.replace(/\bANY_PREDICATE\b/g, edgeTypes.join("|"));
}

function rowName(part: string): string {
  return part.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase()) + "Row";
}

function toTypeScript(type: CypherType): string {
  const base =
    type.kind === "list" && type.item !== undefined
      ? `readonly ${wrapped(toTypeScript(type.item))}[]`
      : type.kind === "record"
        ? toRecord(type.fields ?? [])
        : type.kind === "part"
          ? rowName(type.name)
          : (TYPESCRIPT[type.name] ?? "unknown");
  return type.nullable ? `${base} | null` : base;
}

function wrapped(type: string): string {
  return type.includes(" ") && !type.startsWith("{") ? `(${type})` : type;
}

function toRecord(fields: readonly CypherField[]): string {
  return `{ ${fields.map(({ name, type }) => `readonly ${name}: ${toTypeScript(type)}`).join("; ")} }`;
}

/** Paths of the parameters that are declared INTEGER, through lists and records: `claims.start`. */
function integerPaths(fields: readonly CypherField[], prefix = ""): string[] {
  return fields.flatMap(({ name, type }) => {
    const inner = type.kind === "list" && type.item !== undefined ? type.item : type;
    if (inner.kind === "record") return integerPaths(inner.fields ?? [], `${prefix}${name}.`);
    return inner.name === "INTEGER" ? [`${prefix}${name}`] : [];
  });
}

function toStatement({ header, statement }: CypherFile, text: string): string {
  const columns = header.returns.map(({ name }) => name);
  return (
    [
      `  /** ${header.purpose} */`,
      `  ${JSON.stringify(header.name)}: statement<${toRecord(header.params)}, ${toRecord(header.returns)}>(`,
      `    ${JSON.stringify({ name: header.name, mode: header.mode, text, integers: integerPaths(header.params), columns })},`,
      "  ),",
    ].join("\n") + (statement === "" ? "/* empty */" : "")
  );
}

const plugin: CodegenPlugin<{ folder: string }> = {
  plugin(schema, _documents, { folder }) {
    const files = readCypherFolder(folder);
    const edgeTypes = readVocabulary(schema)
      .filter((entry) => entry.objects.length > 0)
      .map((entry) => entry.predicate);
    const parts = [...files.values()].filter(({ header }) => header.mode === "part");
    const statements = [...files.values()].filter(({ header }) => header.mode !== "part");
    return [
      'import { statement } from "../db/statement.ts";',
      "",
      ...parts.map(
        ({ header }) =>
          `/** ${header.purpose} */\nexport interface ${rowName(header.name.split("/").pop() ?? "")} ${toRecord(header.shape)}\n`,
      ),
      "/** Every statement of the service, by name. */",
      "export const cypher = {",
      ...statements.map((file) => toStatement(file, expand(files, file.statement, edgeTypes))),
      "} as const;",
      "",
    ].join("\n");
  },
};

/** Generates typed statements from the files of a folder: `presetConfig: { folder: "cypher" }`. */
export const cypherPreset: Types.OutputPreset<{ folder: string }> = {
  buildGeneratesSection: (options) => [
    {
      filename: options.baseOutputDir,
      schema: options.schema,
      ...(options.schemaAst === undefined ? {} : { schemaAst: options.schemaAst }),
      documents: [],
      plugins: [{ cypher: { folder: options.presetConfig.folder } }],
      pluginMap: { cypher: plugin },
      config: {},
    },
  ],
};
