import type { Graph, Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { auditAround, reachOf, type Touched } from "./audit.ts";
import { bring, define } from "./bring.ts";
import { saidOfEntity, saidOfSource } from "./definition-state.ts";
import { expandExports, type History } from "./history.ts";
import { lockGraph } from "./lock.ts";
import { type Drafts, prepareBundles, type Prepared, type PreparedBundle, problemsOf } from "./prepare.ts";
import { BundleError, type Problem } from "./problem.ts";
import { projectRelations } from "./project.ts";
import { restoreClaims, restoreDecisions, restoreMerges } from "./restore.ts";
import { settleClaims } from "./settle-claims.ts";
import { settleEntities, settleSources } from "./settle-definitions.ts";
import type { Bundle } from "./shape.ts";
import { checkStillThere } from "./still-there.ts";
import { sweep } from "./sweep.ts";
import type { TextPlaces, Texts } from "./texts.ts";

/** How a load is done. */
export interface LoadOptions extends TextPlaces {
  /** The time to record. */
  readonly now: Date;
  /** Who loads, by name; kept on the bundle. */
  readonly by?: string | undefined;
  /** Hears how far a bundle is, in claims written. */
  readonly onProgress?: (progress: { readonly bundle: string; readonly done: number; readonly total: number }) => void;
}

/** What loading one bundle changed, in claims. All zero where it was loaded before, just so. */
export interface LoadedBundle {
  readonly id: string;
  readonly title: string;
  readonly claims: number;
  readonly added: number;
  readonly changed: number;
  /** Brought before, and no longer. */
  readonly dropped: number;
  /** Dropped before, and brought again. */
  readonly returned: number;
  /** Left out until a person accepts them. */
  readonly drafts: Drafts;
}

/** What a load did, with the warnings that the checks gave. */
export interface LoadReport {
  readonly bundles: readonly LoadedBundle[];
  readonly warnings: readonly Problem[];
}

/**
 * Loads bundles, each in one transaction. All of them are checked first; a mistake in any throws a `BundleError` with
 * every problem, and nothing is written.
 */
export async function loadBundles(graph: Graph, paths: readonly string[], options: LoadOptions): Promise<LoadReport> {
  const { paths: bundles, histories } = expandExports(paths);
  const prepared = await prepareBundles(bundles, graph, options);
  const problems = await problemsOf(histories, prepared, graph);
  return loadPrepared(
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
  const { bundles, texts, problems } = prepared;
  if (problems.some(({ severity }) => severity === "error")) throw new BundleError(problems);
  const loaded: LoadedBundle[] = [];
  const waiting: Touched[] = [];
  // In a transaction of its own: a large load and its audit together would need more memory than one may take.
  const auditNow = (touched: Touched) =>
    graph.transaction(async (run) => {
      await lockGraph(run);
      await auditAround(run, touched, options.now);
    });
  for (const bundle of bundles) {
    const { touched, ...report } = await graph.transaction((run) => loadBundle(run, bundle, texts, options));
    loaded.push(report);
    if (histories.length === 0) await auditNow(touched);
    else waiting.push(touched);
  }
  for (const history of histories) {
    waiting.push(await restoreMerges(graph, history));
    const claims = await graph.transaction((run) => restoreClaims(run, history, options.now));
    waiting.push({ claims, entities: [], sources: [] });
  }
  for (const touched of waiting) await auditNow(touched);
  for (const history of histories) await graph.transaction((run) => restoreDecisions(run, history, options.now));
  return { bundles: loaded, warnings: problems };
}

/**
 * Writes a bundle in the transaction of the caller: all of it, and takes back what it no longer says; or a part, which
 * takes nothing back.
 */
export async function loadBundle(
  run: Run,
  prepared: PreparedBundle,
  texts: Texts,
  options: LoadOptions,
  extent: "whole" | "part" = "whole",
): Promise<LoadedBundle & { readonly touched: Touched }> {
  await lockGraph(run);
  await checkStillThere(run, prepared);
  const { bundle, digest } = prepared;
  const { id, title } = bundle.bundle;
  const now = options.now.toISOString();
  const before = await stateBefore(run, prepared, extent);
  if (before?.digest !== digest) {
    await run(cypher["ingest/write-bundle"], {
      id,
      properties: { ...bundleProperties(bundle), digest, loadedAt: now, loadedBy: options.by ?? null },
    });
  }
  const entities = await define(
    run,
    id,
    bundle.entities.map((entity) => ({ id: entity.id, said: saidOfEntity(entity) })),
    before?.entities ?? [],
    "ingest/define-entities",
  );
  const sources = await define(
    run,
    id,
    bundle.sources.map((source) => ({ id: source.id, said: saidOfSource(source) })),
    before?.sources ?? [],
    "ingest/define-sources",
  );
  const renamed = [...entities.written, ...entities.gone];
  const reached = await reachOf(run, [], renamed);
  const changedEntities = await settleEntities(run, renamed);
  const changedSources = await settleSources(
    run,
    [...bundle.sources.map((source) => source.id), ...sources.gone],
    texts,
  );
  const claims = await bring(run, prepared, before?.claims ?? [], now);
  // What they spoke of before they are settled anew is touched as much as what they speak of then.
  const spoken = await reachOf(run, claims.known);
  const beside = await run(cypher["ingest/claims-beside"], { entities: changedEntities, sources: changedSources });
  const touched = [...claims.touched, ...beside.map((row) => row.id)];
  const settled = await settleClaims(run, touched, claims.changed, (done, total) =>
    options.onProgress?.({ bundle: id, done, total }),
  );
  await projectRelations(run, settled.relations);
  await sweep(run, entities.gone, sources.gone);
  const { added, changed, dropped, returned } = claims;
  const { drafts } = prepared;
  return {
    ...{ id, title, claims: prepared.claims.length, added, changed: changed.size, dropped, returned },
    ...{ drafts, touched: { claims: touched, entities: changedEntities, sources: [...reached, ...spoken] } },
  };
}

/** What the graph has of the bundle; of a part only what the part speaks of, so that nothing else counts as gone. */
async function stateBefore(run: Run, { bundle, claims }: PreparedBundle, extent: "whole" | "part") {
  const { id } = bundle.bundle;
  const [state] =
    extent === "whole"
      ? await run(cypher["ingest/bundle-state"], { id })
      : await run(cypher["ingest/part-state"], {
          id,
          entities: bundle.entities.map((entity) => entity.id),
          sources: bundle.sources.map((source) => source.id),
          claims: claims.map((claim) => claim.id),
        });
  return state;
}

/** What a bundle says of itself, as its node keeps it. */
export function bundleProperties({ bundle }: Bundle): Readonly<Record<string, unknown>> {
  const { id, title, description, questions } = bundle;
  return {
    id,
    name: title,
    title,
    description: description ?? null,
    questionTitles: questions.map((question) => question.title),
    questionCompanies: questions.map(({ gap }) => gap?.company ?? ""),
    questionMarkets: questions.map(({ gap }) => gap?.market ?? ""),
    questionTraces: questions.map(({ trace }) => trace ?? ""),
  };
}
