import type { Graph } from "../../db/graph.ts";
import { digestOf } from "../../domain/ids.ts";
import { toAskedName } from "../../domain/name.ts";
import { cypher } from "../../generated/cypher.ts";
import { refresh } from "../../refresh/refresh.ts";
import { say } from "../hold.ts";
import { bundleProperties, type LoadedBundle } from "../load.ts";
import { createComparison, type Entry, readBefore } from "../say.ts";
import { type Bundle, type BundleEntity, namedEntities } from "../shape.ts";
import type { MappingFile } from "./mapping.ts";
import { createNames, type AskNames, type Names } from "./names.ts";
import { checkMapping, createTextMeter, readBatches, type BadRow, type FileText, type ReadBatch } from "./plan.ts";

/** How an import is done. */
export interface ImportOptions {
  readonly now: Date;
  readonly by?: string;
  /** A bad row stops the import before anything is written. */
  readonly strict: boolean;
  /** Things that one transaction writes at most; by default as many as fit. */
  readonly most?: number | undefined;
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

/** The data set itself, as the source of its rows. */
function sourceOf({ mapping }: MappingFile, text: FileText): Bundle["sources"][number] {
  return {
    ...mapping.source,
    ...{ kind: "DATA_SET", held: "QUOTES", references: mapping.references },
    text: { ...text, sentences: [], markers: [] },
  };
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
  const { bundle, sources } = mapping.mapping;
  const now = options.now.toISOString();
  const digest = digestOf({ mapping: mapping.mapping, text });
  const done = { digest: null as string | null, entities: 0, ...NOTHING };
  async function* entries(): AsyncGenerator<Entry, void, undefined> {
    const before = await readBefore(graph, bundle.id);
    const comparison = createComparison(before, now, new Set());
    yield* comparison.part([], [sourceOf(mapping, text), ...sources], []);
    let rows = 0;
    for await (const batch of readBatches(file, mapping, names)) {
      yield* comparison.part(definitionsFor(batch, names, mapping.mapping, rows === 0), [], batch.claims);
      rows += batch.rows;
      options.onProgress?.({ rows, total });
    }
    yield* comparison.rest();
    const { claims, entities } = comparison;
    Object.assign(done, comparison.counts(), { digest: before.digest, claims: claims(), entities: entities() });
  }
  await say(
    graph,
    {
      bundle: bundle.id,
      entries,
      isFresh: async (run) => {
        const [head] = await run(cypher["ingest/bundle-head"], { id: bundle.id });
        return (head?.digest ?? null) === done.digest;
      },
      seal: async (run) => {
        if (done.digest === digest) return;
        const said = { digest, loadedAt: now, loadedBy: options.by ?? null };
        await run(cypher["refresh/write-bundle"], {
          id: bundle.id,
          properties: { ...bundleProperties({ bundle }), ...said },
        });
      },
    },
    { now: options.now, most: options.most },
  );
  await refresh(graph, { now: options.now });
  const { added, changed, dropped, returned, claims, entities } = done;
  return { added, changed, dropped, returned, claims, entities };
}

/**
 * Imports a CSV file by a mapping, all of it or nothing. The whole file is looked through first; then its rows are written
 * a batch at a time, where nobody reads them yet, and made current together, with what an earlier import brought and
 * this one does not taken back. Doing it again changes nothing. Throws a `BundleError` where file or mapping cannot be
 * read.
 */
export async function importFile(
  graph: Graph,
  file: string,
  mapping: MappingFile,
  options: ImportOptions,
): Promise<ImportReport> {
  await checkMapping(file, mapping);
  const before = await readBefore(graph, mapping.mapping.bundle.id);
  const names = createNames(mapping.mapping, askGraph(graph), new Set(before.entities.keys()));
  const { rows, bad, text } = await look(file, mapping, names, options);
  const { id, title } = mapping.mapping.bundle;
  const isWritten = !options.dryRun && !(options.strict && bad > 0) && bad < rows;
  if (!isWritten) return { id, title, rows, bad, ...NOTHING, entities: names.defined().length, written: false };
  const written = await write(graph, file, mapping, names, text, rows, options);
  return { id, title, rows, bad, ...written, written: true };
}
