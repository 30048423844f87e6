import { nameKey } from "../../domain/name.ts";
import { nearMatch } from "../problem.ts";
import { slugOf, numberSlug, takeId } from "../draft/slug.ts";
import type { BundleEntity } from "../shape.ts";
import type { Resolve } from "./claims.ts";
import type { Mapping } from "./mapping.ts";
import { CellError, fill, type Cells } from "./templates.ts";

const ID = /^(?:company|market|product|policy|jurisdiction|organization):[a-z0-9-]+$/u;

/** Looks names up in the graph: the ids that each stands for. */
export type AskNames = (names: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** The names of an import: what the mapping defines, what its rows define, and what the graph knows. */
export interface Names {
  /** Asks the graph for names that nothing here has; each once. */
  readonly prepare: (rows: readonly Cells[]) => Promise<void>;
  /** Defines what a row names for the first time. Throws a `CellError` where a name is known of several. */
  readonly define: (cells: Cells) => void;
  readonly resolve: Resolve;
  /** The definitions among these ids that the import itself gives. */
  readonly definitionsOf: (ids: Iterable<string>) => readonly BundleEntity[];
  readonly defined: () => readonly BundleEntity[];
}

function blank(id: string, name: string, aliases: readonly string[] = [], group = false): BundleEntity {
  return { status: "accepted", id, name, aliases: [...aliases], group };
}

/** A rest of companies is a group of its own for each data set: "Others" of two tables are not one. */
function bucketsOf({ buckets, bundle }: Mapping): readonly BundleEntity[] {
  const owner = bundle.id.replace(/^bundle:/u, "");
  return buckets.map((name) => ({
    ...blank(`company:${slugOf(name) || numberSlug("rest", name)}-of-${owner}`, name, [], true),
    note: `Stands for a rest of companies in the data set ${bundle.title}.`,
  }));
}

/** Starts with what the mapping defines. `own` are entities that an earlier import of the bundle defined: it goes on doing so. */
export function createNames(mapping: Mapping, ask: AskNames, own: ReadonlySet<string>): Names {
  const entities = new Map<string, BundleEntity>();
  const local = new Map<string, Set<string>>();
  const known = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  const buckets = new Map(bucketsOf(mapping).map((entity) => [nameKey(entity.name), entity.id]));
  const add = (entity: BundleEntity): void => {
    entities.set(entity.id, entity);
    taken.add(entity.id);
    for (const name of [entity.name, ...entity.aliases])
      local.set(nameKey(name), (local.get(nameKey(name)) ?? new Set()).add(entity.id));
  };
  for (const entity of [...mapping.entities, ...bucketsOf(mapping)]) add(entity);

  const idsOf = (name: string): readonly string[] => {
    const bucket = buckets.get(nameKey(name));
    if (bucket !== undefined) return [bucket];
    if (entities.has(name)) return [name];
    const own = local.get(nameKey(name));
    return own === undefined ? (known.get(name) ?? []) : [...own].sort();
  };
  const resolve: Resolve = (name, column) => {
    const [id, ...others] = idsOf(name);
    if (id !== undefined && others.length === 0) return id;
    if (id !== undefined)
      throw new CellError(
        column,
        `"${name}" may be any of ${[id, ...others].join(", ")}. Write the id, or turn it into one by a table of maps.`,
      );
    const near = nearMatch(
      name,
      [...entities.values()].map((entity) => entity.name),
    );
    throw new CellError(
      column,
      `Nothing has the name "${name}".${near} Define it under entities or define, or leave the row out with "when".`,
    );
  };
  const define = (cells: Cells): void => {
    for (const rule of mapping.define) {
      const name = fill(rule.name, cells, mapping.maps);
      if (name === "") continue;
      const [before, ...others] = idsOf(name);
      if (before !== undefined && (others.length > 0 || entities.has(before) || !own.has(before))) continue;
      const wanted =
        rule.id === undefined
          ? `${rule.type}:${slugOf(name) || numberSlug("name", name)}`
          : fill(rule.id, cells, mapping.maps);
      if (!ID.test(wanted)) throw new CellError("", `"${wanted}" is no id. Write one like company:orlo.`);
      const isTaken = taken.has(wanted) || (known.get(wanted) ?? []).length > 0;
      const id =
        before ??
        (rule.id === undefined && isTaken ? takeId(`${wanted}-${numberSlug("n", name).slice(2)}`, taken) : wanted);
      const aliases = rule.aliases
        .map((alias) => fill(alias, cells, mapping.maps))
        .filter((alias) => alias !== "" && alias !== name);
      add(blank(id, name, aliases));
    }
  };
  const prepare = async (rows: readonly Cells[]): Promise<void> => {
    const wanted = new Set<string>();
    for (const cells of rows)
      for (const name of namesOf(cells, mapping)) if (!known.has(name) && idsOf(name).length === 0) wanted.add(name);
    const names = [...wanted].flatMap((name) => [name, ...mapping.define.map(({ type }) => `${type}:${slugOf(name)}`)]);
    if (names.length === 0) return;
    const found = await ask([...new Set(names)]);
    for (const name of names) known.set(name, found.get(name) ?? []);
  };
  return {
    prepare,
    define,
    resolve,
    definitionsOf: (ids) => [...new Set(ids)].flatMap((id) => entities.get(id) ?? []),
    defined: () => [...entities.values()],
  };
}

/** Every name that a row may look up; a cell that a table lacks is told later, with its row. */
function namesOf(cells: Cells, mapping: Mapping): readonly string[] {
  const templates = [
    ...mapping.define.map(({ name }) => name),
    ...mapping.claims.flatMap(({ subject, object, market, mentions }) => [subject, object, market, ...mentions]),
  ];
  return templates.flatMap((template) => {
    if (template === undefined) return [];
    try {
      const name = fill(template, cells, mapping.maps);
      return name === "" ? [] : [name];
    } catch (error) {
      if (error instanceof CellError) return [];
      throw error;
    }
  });
}
