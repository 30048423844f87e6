import type { Graph, Run } from "../../db/graph.ts";
import { digestOf } from "../../domain/ids.ts";
import { toAskedName } from "../../domain/name.ts";
import { cypher } from "../../generated/cypher.ts";
import { auditSources, reachOfChange } from "../audit.ts";
import { loadBundle, type LoadedBundle } from "../load.ts";
import { lockGraph } from "../lock.ts";
import type { PreparedBundle } from "../prepare.ts";
import { type Bundle, type BundleEntity, namedEntities } from "../shape.ts";
import type { MappingFile } from "./mapping.ts";
import { createNames, type AskNames, type Names } from "./names.ts";
import { checkMapping, createTextMeter, readBatches, type BadRow, type FileText, type ReadBatch } from "./plan.ts";
import { takeBack, type Kept } from "./take-back.ts";

/** How an import is done. */
export interface ImportOptions {
  readonly now: Date;
  readonly by?: string;
  /** A bad row stops the import before anything is written. */
  readonly strict: boolean;
  /** Only looks. */
  readonly dryRun: boolean;
  /** Hears of each row that is left out. */
  readonly onBadRow: (row: BadRow) => void;
  readonly onProgress?: (progress: { readonly rows: number; readonly total: number | null }) => void;
}

/** What an import came to. Claims are counted as a load counts them. */
export interface ImportReport extends Pick<
  LoadedBundle,
  "id" | "title" | "claims" | "added" | "changed" | "dropped" | "returned"
> {
  readonly rows: number;
  /** Rows that were left out. */
  readonly bad: number;
  readonly entities: number;
  /** False after a dry run, and where a bad row stopped a strict one. */
  readonly written: boolean;
}

const NOTHING = { claims: 0, added: 0, changed: 0, dropped: 0, returned: 0 };

function askGraph(graph: Graph): AskNames {
  return async (names) => {
    const rows = await graph.run(cypher["entity/by-name"], {
      names: names.map(toAskedName),
    });
    const found = new Map<string, string[]>();
    for (const { asked: name, entity } of rows) found.set(name, [...(found.get(name) ?? []), entity.id]);
    return found;
  };
}

/** The bundle that stands for a batch: its claims, with the entities that they name and the import defines. */
function toPart(
  { mapping }: MappingFile,
  text: FileText,
  batch: ReadBatch,
  entities: readonly BundleEntity[],
  file: string,
): PreparedBundle {
  const source: Bundle["sources"][number] = {
    ...mapping.source,
    ...{ kind: "DATA_SET", held: "QUOTES", references: mapping.references },
    text: { ...text, sentences: [], markers: [] },
  };
  const bundle: Bundle = {
    bundle: mapping.bundle,
    entities: [...entities],
    sources: [source, ...mapping.sources],
    claims: [],
  };
  const names = batch.claims.flatMap(({ claim }) => namedEntities(claim));
  return {
    bundle,
    claims: batch.claims,
    // Until the last batch is written the bundle counts as unfinished, and another import of the file does all of it.
    digest: "unfinished",
    drafts: { claims: 0, entities: 0 },
    names: [...new Set(names)],
    file,
  };
}

/** Looks through the file: every bad row is heard of, every name looked up, and the text measured. */
async function look(file: string, mapping: MappingFile, names: Names, options: ImportOptions) {
  const meter = createTextMeter();
  let [rows, bad] = [0, 0];
  for await (const batch of readBatches(file, mapping, names, meter.onText)) {
    rows += batch.rows;
    bad += batch.bad.length;
    batch.bad.forEach(options.onBadRow);
    options.onProgress?.({ rows, total: null });
  }
  return { rows, bad, text: meter.text() };
}

function definitionsFor(
  batch: ReadBatch,
  names: Names,
  mapping: MappingFile["mapping"],
  isFirst: boolean,
): readonly BundleEntity[] {
  const ids = batch.claims.flatMap(({ claim }) => namedEntities(claim));
  const fixed = isFirst ? mapping.entities.map(({ id }) => id) : [];
  const used = names.definitionsOf([...fixed, ...ids]);
  // A market comes with its product and its place.
  const around = used.flatMap(({ ofProduct, inPlace }) => [ofProduct, inPlace].flatMap((id) => id ?? []));
  return names.definitionsOf([...used.map(({ id }) => id), ...around]);
}

interface Totals {
  claims: number;
  added: number;
  changed: number;
  returned: number;
}

async function write(
  graph: Graph,
  file: string,
  mapping: MappingFile,
  names: Names,
  text: FileText,
  total: number,
  options: ImportOptions,
) {
  const kept: Kept = {
    claims: new Set(),
    entities: new Set(),
    sources: new Set([mapping.mapping.source.id, ...mapping.mapping.sources.map(({ id }) => id)]),
  };
  const totals: Totals = { claims: 0, added: 0, changed: 0, returned: 0 };
  const reached = new Set<string>();
  let rows = 0;
  for await (const batch of readBatches(file, mapping, names)) {
    const part = toPart(mapping, text, batch, definitionsFor(batch, names, mapping.mapping, rows === 0), file);
    const done = await graph.transaction(async (run) => {
      const { touched, ...report } = await loadBundle(
        run,
        part,
        new Map(),
        { now: options.now, by: options.by },
        "part",
      );
      for (const source of await reachOfChange(run, touched)) reached.add(source);
      return report;
    });
    for (const { id } of part.claims) kept.claims.add(id);
    for (const { id } of part.bundle.entities) kept.entities.add(id);
    for (const key of ["claims", "added", "changed", "returned"] as const) totals[key] += done[key];
    rows += batch.rows;
    options.onProgress?.({ rows, total });
  }
  const finished = digestOf({ mapping: mapping.mapping, text });
  const taken = await takeBack(graph, mapping.mapping, kept, finished, options);
  for (const source of taken.reached) reached.add(source);
  // The rows of a table are their own evidence; what they change is what texts that speak of the same are worth.
  reached.delete(mapping.mapping.source.id);
  await auditEach(graph, [...reached].sort(), options.now);
  return { ...totals, dropped: taken.dropped, entities: kept.entities.size };
}

async function auditEach(graph: Graph, sources: readonly string[], now: Date): Promise<void> {
  for (const source of sources) {
    await graph.transaction(async (run: Run) => {
      await lockGraph(run);
      await auditSources(run, [source], now);
    });
  }
}

/**
 * Imports a CSV file by a mapping. The whole file is looked through first; then its rows are written a batch at a time,
 * each batch in one transaction, and last what an earlier import brought and this one does not is taken back. Doing it
 * again changes nothing; after an interruption, doing it again does the rest. Throws a `BundleError` where file or
 * mapping cannot be read.
 */
export async function importFile(
  graph: Graph,
  file: string,
  mapping: MappingFile,
  options: ImportOptions,
): Promise<ImportReport> {
  await checkMapping(file, mapping);
  const [before] = await graph.run(cypher["ingest/bundle-state"], { id: mapping.mapping.bundle.id });
  const names = createNames(mapping.mapping, askGraph(graph), new Set(before?.entities.map((entity) => entity.id)));
  const { rows, bad, text } = await look(file, mapping, names, options);
  const { id, title } = mapping.mapping.bundle;
  const isWritten = !options.dryRun && !(options.strict && bad > 0) && bad < rows;
  if (!isWritten) return { id, title, rows, bad, ...NOTHING, entities: names.defined().length, written: false };
  const written = await write(graph, file, mapping, names, text, rows, options);
  return { id, title, rows, bad, ...written, written: true };
}
