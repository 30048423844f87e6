import type { Mapping } from "./mapping.ts";

/** The cells of a row by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

const PLACE = /\{([^{}:]+)(?::([^{}]+))?\}/gu;

/** A cell that the mapping cannot use: which column, and why. */
export class CellError extends Error {
  readonly column: string;

  constructor(column: string, message: string) {
    super(message);
    this.name = "CellError";
    this.column = column;
  }
}

/** The columns and tables that a template names. */
export function placesIn(template: string): readonly { readonly column: string; readonly table: string | null }[] {
  return [...template.matchAll(PLACE)].map(([, column = "", table]) => ({
    column: column.trim(),
    table: table?.trim() ?? null,
  }));
}

/** Every template of a mapping with its path, so that a column that the file lacks is told once, with its place. */
export function templatesOf(
  mapping: Mapping,
): readonly { readonly path: readonly (string | number)[]; readonly template: string }[] {
  const found: { path: (string | number)[]; template: string }[] = [];
  const look = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === "string") found.push({ path, template: value });
    else if (Array.isArray(value))
      value.forEach((item, index) => {
        look(item, [...path, index]);
      });
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value)) look(item, [...path, key]);
  };
  look(mapping.claims, ["claims"]);
  look(mapping.define, ["define"]);
  return found;
}

/** Fills a template from a row. Throws a `CellError` where a table has no entry for the cell. */
export function fill(template: string, cells: Cells, maps: Mapping["maps"]): string {
  return template
    .replace(PLACE, (_place, column: string, table: string | undefined) => {
      const cell = cells[column.trim()] ?? "";
      if (table === undefined) return cell;
      const mapped = maps[table.trim()]?.[cell];
      if (mapped === undefined)
        throw new CellError(column.trim(), `"${cell}" is not in the table ${table.trim()}. Add it to maps.`);
      return mapped;
    })
    .trim();
}
