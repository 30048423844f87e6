import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { CodegenPlugin, Types } from "@graphql-codegen/plugin-helpers";
import type { Shape } from "../src/db/rows.ts";
import { readCypherFile, type CypherField, type CypherHeader, type CypherType } from "./cypher-header.ts";
import { readVocabulary } from "./vocabulary.ts";

interface CypherFile {
  readonly header: CypherHeader;
  readonly statement: string;
}

type Shapes = ReadonlyMap<string, readonly CypherField[]>;

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

/** The TypeScript name of a shape: `claim-row` is `ClaimRow`. */
function typeName(shape: string): string {
  return shape.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
}

function toTypeScript(type: CypherType): string {
  const base =
    type.kind === "list" && type.item !== undefined
      ? `readonly ${wrapped(toTypeScript(type.item))}[]`
      : type.fields !== undefined
        ? toRecord(type.fields)
        : type.kind === "shape" || type.kind === "enum"
          ? typeName(type.name)
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

/** Where the lists that stand for records are in a value, as `src/db/rows.ts` wants it; null where there are none. */
function toShape(type: CypherType, shapes: Shapes): Shape | null {
  if (type.kind === "shape") return tupleShape(shapes.get(type.name) ?? [], shapes);
  if (type.kind === "tuple") return tupleShape(type.fields ?? [], shapes);
  if (type.item !== undefined) {
    const item = toShape(type.item, shapes);
    return item === null ? null : { each: item };
  }
  const fields = shapesOf(type.fields ?? [], shapes);
  return Object.keys(fields).length === 0 ? null : { fields };
}

function tupleShape(fields: readonly CypherField[], shapes: Shapes): Shape {
  return { names: fields.map(({ name }) => name), fields: shapesOf(fields, shapes) };
}

function shapesOf(fields: readonly CypherField[], shapes: Shapes): Record<string, Shape> {
  const entries = fields.flatMap(({ name, type }) => {
    const shape = toShape(type, shapes);
    return shape === null ? [] : [[name, shape] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * All parameters travel in one map: Neo4j plans a statement anew for each combination of the types of its parameters,
 * null among them, and for lists of each order of magnitude, but a map is a map.
 */
function toOneMap(text: string, params: readonly CypherField[]): string {
  const names = new Set(params.map(({ name }) => name));
  return text.replace(/\$(\w+)/g, (all, name: string) => (names.has(name) ? `$in.${name}` : all));
}

const BLANKS: Readonly<Record<string, unknown>> = { STRING: "0", INTEGER: 0, FLOAT: 0, BOOLEAN: false, MAP: {} };

/** Values for parameters, with nothing in them. A lone `0` is a word that an index can be asked for. */
function blankOf(fields: readonly CypherField[]): Record<string, unknown> {
  const blank = ({ nullable, item, fields: inner, name }: CypherType): unknown => {
    if (nullable) return null;
    if (item !== undefined) return [];
    return inner === undefined ? (BLANKS[name] ?? "0") : blankOf(inner);
  };
  return Object.fromEntries(fields.map(({ name, type }) => [name, blank(type)]));
}

function toStatement({ header }: CypherFile, text: string, shapes: Shapes): string {
  const columns = header.returns.map(({ name }) => name);
  const row = header.type === "" ? toRecord(header.returns) : typeName(header.type);
  const parts = {
    name: header.name,
    mode: header.mode,
    text: toOneMap(text, header.params),
    integers: integerPaths(header.params),
    columns,
    shapes: shapesOf(header.returns, shapes),
    blank: blankOf(header.params),
  };
  return [
    `  /** ${header.purpose} */`,
    `  ${JSON.stringify(header.name)}: statement<${toRecord(header.params)}, ${row}>(`,
    `    ${JSON.stringify(parts)},`,
    "  ),",
  ].join("\n");
}

function enumsIn(fields: readonly CypherField[]): readonly string[] {
  return fields.flatMap(({ type }) => [
    ...(type.kind === "enum" ? [type.name] : []),
    ...enumsIn(type.fields ?? []),
    ...(type.item === undefined ? [] : enumsIn([{ name: "", type: type.item }])),
  ]);
}

/** What headers call by a name: the shapes, and the rows of statements that give theirs one. */
function namedTypes(
  files: readonly CypherFile[],
): readonly (readonly [string, CypherHeader, readonly CypherField[]])[] {
  return files.flatMap(({ header }) => {
    if (header.mode === "shape") return [[header.name.split("/").pop() ?? "", header, header.shape] as const];
    return header.type === "" ? [] : [[header.type, header, header.returns] as const];
  });
}

const plugin: CodegenPlugin<{ folder: string }> = {
  plugin(schema, _documents, { folder }) {
    const files = readCypherFolder(folder);
    const edgeTypes = readVocabulary(schema)
      .filter((entry) => entry.objects.length > 0)
      .map((entry) => entry.predicate);
    const all = [...files.values()];
    const shapes: Shapes = new Map(
      all
        .filter(({ header }) => header.mode === "shape")
        .map(({ header }) => [header.name.split("/").pop() ?? "", header.shape]),
    );
    const statements = all.filter(({ header }) => header.mode !== "part" && header.mode !== "shape");
    const enums = new Set(all.flatMap(({ header }) => enumsIn([...header.params, ...header.returns, ...header.shape])));
    return [
      'import { statement } from "../db/statement.ts";',
      `import type { ${[...enums].sort().join(", ")} } from "./schema.ts";`,
      "",
      ...namedTypes(all).map(
        ([name, { purpose }, fields]) => `/** ${purpose} */\nexport interface ${typeName(name)} ${toRecord(fields)}\n`,
      ),
      "/** Every statement of the service, by name. */",
      "export const cypher = {",
      ...statements.map((file) => toStatement(file, expand(files, file.statement, edgeTypes), shapes)),
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
