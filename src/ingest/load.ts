import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { refresh } from "../refresh/refresh.ts";
import { expandExports, type History } from "./history.ts";
import { say, type SayOptions } from "./hold.ts";
import { type Drafts, prepareBundles, type Prepared, type PreparedBundle, problemsOf } from "./prepare.ts";
import { BundleError, type Problem } from "./problem.ts";
import { restoreHistory } from "./restore.ts";
import { type Counts, createComparison, type Entry, readBefore } from "./say.ts";
import type { Bundle } from "./shape.ts";
import { checkStillThere } from "./still-there.ts";
import type { TextPlaces, Texts } from "./texts.ts";

/** How a load is done. */
export interface LoadOptions extends TextPlaces, SayOptions {
  /** Who loads, by name; kept on the bundle. */
  readonly by?: string | undefined;
}

/** What loading one bundle changed, in claims. All zero where it was loaded before, just so. */
export interface LoadedBundle extends Counts {
  readonly id: string;
  readonly title: string;
  readonly claims: number;
  /** Left out until a person accepts them. */
  readonly drafts: Drafts;
}

/** What a load did, with the warnings that the checks gave. */
export interface LoadReport {
  readonly bundles: readonly LoadedBundle[];
  readonly warnings: readonly Problem[];
}

/**
 * Loads bundles, each whole or not at all, and judges and audits what they touch. All of them are checked first; a
 * mistake in any throws a `BundleError` with every problem, and nothing is written.
 */
export async function loadBundles(graph: Graph, paths: readonly string[], options: LoadOptions): Promise<LoadReport> {
  const report = await sayBundles(graph, paths, options);
  await refresh(graph, options);
  return report;
}

/** The same, without what follows: the verdicts are pending until somebody refreshes the graph. */
export async function sayBundles(graph: Graph, paths: readonly string[], options: LoadOptions): Promise<LoadReport> {
  const { paths: bundles, histories } = expandExports(paths);
  const prepared = await prepareBundles(bundles, graph, options);
  const problems = await problemsOf(histories, prepared, graph);
  return sayPrepared(
    graph,
    { ...prepared, problems },
    options,
    histories.flatMap(({ history }) => history ?? []),
  );
}

/**
 * Loads bundles that were read and checked. Throws a `BundleError` where the checks found a mistake. With the history of
 * an export the audit comes when all is as it was: what a curator had taken out must give no finding.
 */
export async function loadPrepared(
  graph: Graph,
  prepared: Prepared,
  options: LoadOptions,
  histories: readonly History[] = [],
): Promise<LoadReport> {
  const report = await sayPrepared(graph, prepared, options, histories);
  await refresh(graph, options);
  return report;
}

async function sayPrepared(
  graph: Graph,
  { bundles, texts, problems }: Prepared,
  options: LoadOptions,
  histories: readonly History[],
): Promise<LoadReport> {
  if (problems.some(({ severity }) => severity === "error")) throw new BundleError(problems);
  const loaded: LoadedBundle[] = [];
  for (const bundle of bundles) loaded.push(await loadBundle(graph, bundle, texts, options));
  for (const history of histories) await restoreHistory(graph, history, options);
  return { bundles: loaded, warnings: problems };
}

/** The texts that were found for a bundle and that the graph has not. */
async function newTexts(graph: Graph, { sources }: Bundle, texts: Texts): Promise<ReadonlyMap<string, string>> {
  const wanted = sources.flatMap(({ text }) => (text !== undefined && texts.has(text.sha256) ? [text.sha256] : []));
  const there = await graph.run(cypher["refresh/texts-there"], { hashes: wanted });
  const held = new Set(there.map(({ id }) => id));
  return new Map(wanted.filter((hash) => !held.has(hash)).map((hash) => [hash, texts.get(hash) ?? ""]));
}

function* textEntries(texts: ReadonlyMap<string, string>): Generator<Entry, void, undefined> {
  for (const [id, text] of texts) yield { of: "texts", row: { id, text, length: Array.from(text).length } };
}

async function loadBundle(
  graph: Graph,
  prepared: PreparedBundle,
  texts: Texts,
  options: LoadOptions,
): Promise<LoadedBundle> {
  const { bundle, claims, digest, drafts } = prepared;
  const { id, title } = bundle.bundle;
  const now = options.now.toISOString();
  let before = await readBefore(graph, id);
  let counts: Counts = { added: 0, changed: 0, dropped: 0, returned: 0 };
  async function* entries(): AsyncGenerator<Entry, void, undefined> {
    before = await readBefore(graph, id);
    const found = await newTexts(graph, bundle, texts);
    yield* textEntries(found);
    const comparison = createComparison(before, now, new Set(found.keys()));
    yield* comparison.part(bundle.entities, bundle.sources, claims);
    yield* comparison.rest();
    counts = comparison.counts();
  }
  await say(
    graph,
    {
      bundle: id,
      entries,
      isFresh: async (run) => {
        await checkStillThere(run, prepared);
        const [head] = await run(cypher["ingest/bundle-head"], { id });
        return (head?.digest ?? null) === before.digest;
      },
      seal: async (run) => {
        if (before.digest === digest) return;
        const said = { digest, loadedAt: now, loadedBy: options.by ?? null };
        await run(cypher["refresh/write-bundle"], { id, properties: { ...bundleProperties(bundle), ...said } });
      },
    },
    options,
  );
  options.onProgress?.({ what: id, done: claims.length });
  return { id, title, claims: claims.length, ...counts, drafts };
}

/** What a bundle says of itself, as its node keeps it. */
export function bundleProperties({ bundle }: Pick<Bundle, "bundle">): Readonly<Record<string, unknown>> {
  const { id, title, description, questions } = bundle;
  return {
    ...{ id, name: title, title, description: description ?? null },
    questionTitles: questions.map((question) => question.title),
    questionCompanies: questions.map(({ gap }) => gap?.company ?? ""),
    questionMarkets: questions.map(({ gap }) => gap?.market ?? ""),
    questionTraces: questions.map(({ trace }) => trace ?? ""),
  };
}
