import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import type { BundleText } from "../ingest/shape.ts";
import { writeHistory } from "./history.ts";
import { readLent } from "./lent.ts";
import { orderBundles, type Turn } from "./order.ts";
import { replaceFolder, writeFile, type Written } from "./output.ts";
import { inPages } from "./pages.ts";
import { ofOneMoment } from "./stamp.ts";
import { withoutDefaults, writeList, yamlMapping } from "./yaml.ts";

type Entry = Readonly<Record<string, unknown>>;

/** What an export as bundles came to. */
export interface BundleExport {
  readonly files: readonly Written[];
  readonly counts: Readonly<Record<"bundles" | "entities" | "sources" | "claims" | "texts" | "curated", number>>;
  /** Copies of definitions that a bundle was lent, because it names what no bundle before it defines. */
  readonly lent: readonly { readonly bundle: string; readonly ids: readonly string[] }[];
}

interface Head {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly questionTitles: readonly string[];
  readonly questionCompanies: readonly string[];
  readonly questionMarkets: readonly string[];
  readonly questionTraces: readonly string[];
}

function headOf(head: Head): string {
  const questions = head.questionTitles.map((title, index) => {
    const [company, market, trace] = [head.questionCompanies, head.questionMarkets, head.questionTraces].map(
      (list) => list[index] || undefined,
    );
    return { title, ...(company === undefined ? { trace } : { gap: withoutDefaults({ company, market }) }) };
  });
  return yamlMapping({
    bundle: withoutDefaults({ id: head.id, title: head.title, description: head.description, questions }),
  });
}

function saidOfSource(id: string, said: Entry): { readonly entry: Entry; readonly text: BundleText | null } {
  const { kind, title, authors, publisher, published, url, language, held, abstract } = said;
  const text = typeof said.text === "string" ? (JSON.parse(said.text) as BundleText) : null;
  const references = JSON.parse(said.references as string) as readonly Entry[];
  return {
    text,
    entry: withoutDefaults({
      ...{ id, kind, title, authors, publisher, published, url, language, held, abstract },
      text:
        text === null
          ? undefined
          : withoutDefaults({ ...text, markers: text.markers.map((marker) => withoutDefaults(marker)) }),
      references,
    }),
  };
}

async function* joined(first: readonly Entry[], rest: AsyncIterable<Entry>): AsyncGenerator<Entry, void, undefined> {
  yield* first;
  yield* rest;
}

async function* entitiesOf(graph: Graph, bundle: string): AsyncGenerator<Entry, void, undefined> {
  const read = (after: string, limit: number) => graph.run(cypher["export/said-entities"], { bundle, after, limit });
  for await (const { id, said } of inPages(read, (row) => row.id)) {
    const { name, aliases, group, note, ofProduct, inPlace } = said;
    yield withoutDefaults({ id, name, aliases, group, note, ofProduct, inPlace });
  }
}

async function* sourcesOf(
  graph: Graph,
  bundle: string,
  shipped: Map<string, string>,
): AsyncGenerator<Entry, void, undefined> {
  const read = (after: string, limit: number) => graph.run(cypher["export/said-sources"], { bundle, after, limit });
  for await (const { id, said } of inPages(read, (row) => row.id, SOURCES_AT_A_TIME)) {
    const { entry, text } = saidOfSource(id, said);
    if (text?.file !== undefined) shipped.set(text.file, text.sha256);
    yield entry;
  }
}

/** A source may have a long list of sentences. */
const SOURCES_AT_A_TIME = 50;

async function* claimsOf(graph: Graph, bundle: string): AsyncGenerator<Entry, void, undefined> {
  const read = (after: string, limit: number) =>
    graph.run(cypher["export/said-claims"], { bundle, current: true, after, limit });
  for await (const { said } of inPages(read, (row) => row.position)) yield orderedClaim(JSON.parse(said) as Entry);
}

const CLAIM_KEYS = [
  ...["statement", "kind", "modality", "negated", "hedge", "predicate", "subject", "object", "market", "mentions"],
  ...["quantities", "validTime", "readings", "source", "quote", "start", "end", "cites", "note"],
];

/** A claim as a bundle writes it, its fields in the order in which a person reads them. */
export function orderedClaim(claim: Entry): Entry {
  const rest = Object.keys(claim).filter((key) => !CLAIM_KEYS.includes(key));
  return withoutDefaults(Object.fromEntries([...CLAIM_KEYS, ...rest].map((key) => [key, claim[key]])));
}

/** The folder of a bundle: the slug of its id. */
export function folderOf(bundle: string): string {
  return bundle.slice(bundle.indexOf(":") + 1);
}

async function writeBundle(graph: Graph, head: Head, turn: Turn, folder: string) {
  const { id } = head;
  const lent = await readLent(graph, turn.lent);
  const shipped = new Map<string, string>();
  const counts = { entities: 0, sources: 0, claims: 0 };
  const bytes = await writeFile(join(folder, "bundle.yaml"), async (sink) => {
    await sink.write(headOf(head));
    counts.entities = await writeList(sink, "entities", joined(lent.entities, entitiesOf(graph, id)));
    counts.sources = await writeList(sink, "sources", joined(lent.sources, sourcesOf(graph, id, shipped)));
    counts.claims = await writeList(sink, "claims", claimsOf(graph, id));
  });
  const files: Written[] = [{ file: "bundle.yaml", bytes }];
  for (const [name, hash] of shipped) {
    if (basename(name) !== name || name === "." || name === "..") throw new Error(`"${name}" is no name of a file`);
    const [row] = await graph.run(cypher["refresh/text"], { hash });
    if (row === undefined) throw new Error(`the text "${name}" of ${id} is not in the graph`);
    files.push({ file: name, bytes: await writeFile(join(folder, name), (sink) => sink.write(row.text)) });
  }
  return { files, counts, texts: shipped.size };
}

/** Writes bundles to a folder: one folder for each, and `export.yaml`, with which all are loaded at once. */
export async function exportBundles(
  graph: Graph,
  origins: readonly string[] | null,
  target: string,
): Promise<BundleExport> {
  const checkMoment = await ofOneMoment(graph);
  const heads = await graph.run(cypher["export/bundles"], { origins });
  const turns = await orderBundles(
    graph,
    heads.map(({ id }) => id),
  );
  return replaceFolder(target, async (folder) => {
    const files: Written[] = [];
    const counts = { bundles: turns.length, entities: 0, sources: 0, claims: 0, texts: 0, curated: 0 };
    for (const turn of turns) {
      const head = heads.find(({ id }) => id === turn.id);
      if (head === undefined) throw new Error(`${turn.id} is not among the bundles`);
      const inner = folderOf(turn.id);
      mkdirSync(join(folder, inner));
      const written = await writeBundle(graph, head, turn, join(folder, inner));
      files.push(...written.files.map(({ file, bytes }) => ({ file: `${inner}/${file}`, bytes })));
      counts.entities += written.counts.entities;
      counts.sources += written.counts.sources;
      counts.claims += written.counts.claims;
      counts.texts += written.texts;
    }
    const history = await writeHistory(graph, origins, turns, folder);
    files.push(history.written);
    counts.curated = history.curated;
    await checkMoment();
    const lent = turns.filter((turn) => turn.lent.length > 0).map(({ id, lent: ids }) => ({ bundle: id, ids }));
    return { files, counts, lent };
  });
}
