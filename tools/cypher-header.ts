/**
 * A Cypher type as a header writes it: `STRING`, `LIST<INTEGER>`, `{id :: STRING}`, an enum of the schema, the name of
 * a shape; `?` may be null. `[id :: STRING]` is a record that travels as a list, which costs less than its keys.
 */
export interface CypherType {
  readonly kind: "scalar" | "list" | "record" | "tuple" | "enum" | "shape";
  readonly name: string;
  readonly nullable: boolean;
  readonly item?: CypherType;
  readonly fields?: readonly CypherField[];
}

/** One parameter or column of a statement. */
export interface CypherField {
  readonly name: string;
  readonly type: CypherType;
}

/** What the header of a `.cypher` file declares. */
export interface CypherHeader {
  readonly name: string;
  readonly purpose: string;
  readonly mode: "read" | "write" | "schema" | "shape" | "part";
  readonly params: readonly CypherField[];
  readonly returns: readonly CypherField[];
  /** What other headers call a row of this statement; empty where none does. */
  readonly type: string;
  /** Of a shape: its fields, in the order in which they travel. */
  readonly shape: readonly CypherField[];
}

const SCALARS = new Set(["STRING", "INTEGER", "FLOAT", "BOOLEAN", "MAP"]);
const MODES = ["read", "write", "schema", "shape", "part"] as const;

/** Splits a file into its header and its statement. Throws with the file's name where the header is not as it should be. */
export function readCypherFile(path: string, text: string): { header: CypherHeader; statement: string } {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const entries = headerEntries(lines.slice(0, end));
  const mode = MODES.find((known) => known === entries.get("mode"));
  if (mode === undefined) throw new Error(`${path}: mode must be one of ${MODES.join(", ")}`);
  const name = entries.get("name") ?? "";
  if (`${name}.cypher` !== path) throw new Error(`${path}: name is "${name}", which is not the path`);
  const purpose = entries.get("purpose");
  if (purpose === undefined) throw new Error(`${path}: purpose is missing`);
  const fields = (key: string): CypherField[] => parseFields(path, entries.get(key) ?? "");
  return {
    header: {
      name,
      purpose,
      mode,
      params: fields("params"),
      returns: fields("returns"),
      type: entries.get("type")?.trim() ?? "",
      shape: fields("shape"),
    },
    statement: lines.slice(end).join("\n").trim(),
  };
}

function headerEntries(lines: readonly string[]): Map<string, string> {
  const entries = new Map<string, string>();
  let key = "";
  for (const line of lines) {
    const entry = /^\/\/ (\w+): ?(.*)$/.exec(line);
    if (entry === null) {
      entries.set(key, `${entries.get(key) ?? ""} ${line.slice(2).trim()}`);
    } else {
      key = entry[1] ?? "";
      entries.set(key, entry[2] ?? "");
    }
  }
  return entries;
}

function parseFields(path: string, text: string): CypherField[] {
  const source = text.trim();
  if (source === "" || source === "none") return [];
  const reader = createReader(path, source);
  const fields = reader.fields();
  reader.end();
  return fields;
}

function createReader(path: string, source: string) {
  let rest = source;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest);
    if (found === null) return undefined;
    rest = rest.slice(found[0].length).trimStart();
    return found[0];
  };
  const need = (pattern: RegExp, what: string): string => {
    const found = take(pattern);
    if (found === undefined) throw new Error(`${path}: ${what} expected before "${rest.slice(0, 30)}"`);
    return found;
  };
  const fields = (): CypherField[] => {
    const all: CypherField[] = [];
    do {
      const name = need(/^\w+/, "a name");
      need(/^::/, "::");
      all.push({ name, type: type() });
    } while (take(/^,/) !== undefined);
    return all;
  };
  const type = (): CypherType => {
    const base = bareType();
    return { ...base, nullable: take(/^\?/) !== undefined };
  };
  const bareType = (): Omit<CypherType, "nullable"> => {
    if (take(/^LIST</) !== undefined) {
      const item = type();
      need(/^>/, ">");
      return { kind: "list", name: "LIST", item };
    }
    if (take(/^\{/) !== undefined) {
      const inner = fields();
      need(/^\}/, "}");
      return { kind: "record", name: "MAP", fields: inner };
    }
    if (take(/^\[/) !== undefined) {
      const inner = fields();
      need(/^\]/, "]");
      return { kind: "tuple", name: "LIST", fields: inner };
    }
    const name = need(/^[\w-]+/, "a type");
    if (SCALARS.has(name)) return { kind: "scalar", name };
    return { kind: /^[A-Z]/.test(name) ? "enum" : "shape", name };
  };
  const end = (): void => {
    if (rest !== "") throw new Error(`${path}: cannot read "${rest.slice(0, 30)}"`);
  };
  return { fields, end };
}
