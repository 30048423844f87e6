import type { Graph } from "../db/graph.ts";
import { claimId, digestOf } from "../domain/ids.ts";
import { cypher } from "../generated/cypher.ts";
import { checkClaims, sourceOf } from "./check-claims.ts";
import { checkMerges } from "./check-merges.ts";
import { checkEntities, checkQuestions, checkSources } from "./check-definitions.ts";
import { without } from "./without.ts";
import { expandExports, type HistoryFile } from "./history.ts";
import type { BundleParts } from "./parts.ts";
import type { Problem, Report } from "./problem.ts";
import { type BundleFile, readBundleFile } from "./read.ts";
import { createScope, type Scope } from "./scope.ts";
import { type Bundle, isDraft, type SourcedClaim, namedEntities } from "./shape.ts";
import { findTexts, type TextPlaces, type Texts } from "./texts.ts";

/** A claim of a bundle under its id. */
export interface PreparedClaim {
  readonly id: string;
  readonly claim: SourcedClaim;
}

/** A bundle without mistakes, ready to be written. */
export interface PreparedBundle {
  readonly bundle: Bundle;
  readonly claims: readonly PreparedClaim[];
  readonly digest: string;
  readonly drafts: Drafts;
  /** Every entity and source that it names. */
  readonly names: readonly string[];
  /** What its problems are told of. */
  readonly file: string;
}

/** How many drafts are left out until a person accepts them. */
export interface Drafts {
  readonly claims: number;
  readonly entities: number;
}

/** What reading and checking bundles came to. */
export interface Prepared {
  /** The bundles without mistakes. */
  readonly bundles: readonly PreparedBundle[];
  readonly texts: Texts;
  readonly problems: readonly Problem[];
  /** Of all the bundles, those with mistakes as well. */
  readonly drafts: Drafts;
}

/**
 * Reads and checks bundles, in the order in which they would be loaded: a later one may use what an earlier one
 * defines. Without a graph, what a bundle uses has to be defined in these bundles.
 */
export async function prepareBundles(
  paths: readonly string[],
  graph: Graph | null,
  places: TextPlaces = {},
): Promise<Prepared> {
  return prepareFiles(paths.map(readBundleFile), graph, places);
}

/** The same for bundles that were read already. */
export async function prepareFiles(
  files: readonly BundleFile[],
  graph: Graph | null,
  places: TextPlaces = {},
): Promise<Prepared> {
  const { texts, problems } = findTexts(files, places);
  const all = [...files.flatMap((file) => file.problems), ...problems];
  const bundles: PreparedBundle[] = [];
  const earlier = new Set<string>();
  for (const file of files) {
    const found = await checkMeaning(file, texts, earlier, graph);
    all.push(...found.problems, ...repeatedBundle(file, files));
    for (const id of definedIds(file)) earlier.add(id);
    if (file.bundle !== null) bundles.push(toPrepared(file.bundle, file, found.scope));
  }
  const order = new Map(files.map(({ file }, index) => [file, index]));
  all.sort((a, b) => (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1) || a.line - b.line || a.column - b.column);
  return { bundles, texts, problems: all, drafts: addDrafts(files.map(({ parts }) => countDrafts(parts))) };
}

function definedIds({ parts }: BundleFile): readonly string[] {
  const accepted = parts.entities.filter(({ entry }) => !isDraft(entry));
  return [...accepted, ...parts.sources].map(({ entry }) => entry.id);
}

function countDrafts({ claims, entities }: Pick<BundleParts, "claims" | "entities">): Drafts {
  const count = (list: readonly { readonly entry: Parameters<typeof isDraft>[0] }[]): number =>
    list.filter(({ entry }) => isDraft(entry)).length;
  return { claims: count(claims), entities: count(entities) };
}

/** Counts of drafts, together. */
export function addDrafts(counts: readonly Drafts[]): Drafts {
  return counts.reduce((sum, one) => ({ claims: sum.claims + one.claims, entities: sum.entities + one.entities }), {
    claims: 0,
    entities: 0,
  });
}

function repeatedBundle(file: BundleFile, files: readonly BundleFile[]): Problem[] {
  const id = file.parts.head?.id;
  const first = files.find(({ parts }) => parts.head?.id === id);
  if (id === undefined || first === undefined || first === file) return [];
  return [
    file.problemAt(["bundle", "id"], `"${id}" is the id of ${first.file} as well. Load one of them, or rename one.`),
  ];
}

async function checkMeaning(file: BundleFile, texts: Texts, earlier: ReadonlySet<string>, graph: Graph | null) {
  const known = await askGraph(file, graph);
  const held = new Map([...known.texts.map(({ id, text }) => [id, text] as const), ...texts]);
  const scope = createScope(file.parts, held, new Set([...earlier, ...known.ids]));
  const problems: Problem[] = [];
  const report: Report = (path, message, severity) => {
    problems.push(file.problemAt(path, message, severity));
  };
  checkQuestions(scope, report);
  checkEntities(scope, report);
  checkSources(scope, report);
  checkClaims(scope, report);
  for (const { index, entry } of file.parts.sources) {
    const other = known.sources.find(
      ({ id, textId }) => id === entry.id && entry.text !== undefined && textId !== entry.text.sha256,
    );
    if (other === undefined) continue;
    report(
      ["sources", index, "text", "sha256"],
      `${other.bundle} gives "${entry.id}" another text, with the SHA-256 ${other.textId}. Give it another id.`,
    );
  }
  return { scope, problems };
}

/** Every entity and source that a bundle names, and its own sources. */
function namesIn(parts: BundleParts): readonly string[] {
  const entities = parts.claims.flatMap(({ entry }) => [entry.source, ...namedEntities(entry)]);
  const places = parts.entities.flatMap(({ entry }) => [entry.ofProduct, entry.inPlace]);
  const sources = parts.sources.flatMap(({ entry }) => [entry.id, ...entry.references.map(({ source }) => source)]);
  const asked = (parts.head?.questions ?? []).flatMap(({ gap }) => [gap?.company, gap?.market]);
  return [...new Set([...entities, ...places, ...sources, ...asked].filter((id) => id !== undefined))];
}

async function askGraph({ parts }: BundleFile, graph: Graph | null) {
  const nothing = { ids: [], texts: [], sources: [] };
  if (graph === null) return nothing;
  const hashes = parts.sources.flatMap(({ entry }) => entry.text?.sha256 ?? []);
  const [known] = await graph.run(cypher["ingest/known"], {
    bundle: parts.head?.id ?? "",
    ids: namesIn(parts),
    hashes,
  });
  return known ?? nothing;
}

/** The bundle as the graph gets it: without drafts, and without what only tells a draft from what is accepted. */
function toPrepared(written: Bundle, { file, parts }: BundleFile, scope: Scope): PreparedBundle {
  const claims = written.claims.flatMap((one) => {
    const claim = { ...without(one, "status", "because"), source: sourceOf(one, scope) ?? "" };
    return isDraft(one) ? [] : [{ id: claimId(claim), claim }];
  });
  const bundle = { ...written, entities: written.entities.filter((entity) => !isDraft(entity)) };
  const digest = digestOf(inOrder(bundle, claims));
  return { bundle, claims, digest, drafts: countDrafts(parts), names: namesIn(withoutDrafts(parts)), file };
}

/** What a draft names is not needed until a person accepts it. */
function withoutDrafts(parts: BundleParts): BundleParts {
  return {
    ...parts,
    claims: parts.claims.filter(({ entry }) => !isDraft(entry)),
    entities: parts.entities.filter(({ entry }) => !isDraft(entry)),
  };
}

/** The order in which a bundle lists things is not kept in the graph, so it makes no difference to the digest. */
function inOrder(bundle: Bundle, claims: readonly PreparedClaim[]) {
  const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
  return {
    ...bundle,
    entities: bundle.entities.toSorted(byId).map((entity) => without(entity, "status")),
    sources: bundle.sources.toSorted(byId),
    claims: claims.toSorted(byId).map(({ claim }) => claim),
  };
}

/** What a check came to: all that is wrong or odd, in the order of the files and lines, and the drafts left out. */
export type CheckReport = Pick<Prepared, "problems" | "drafts">;

/** Says all that is wrong or odd with bundles, and how many drafts they have. Writes nothing. */
export async function checkPaths(
  paths: readonly string[],
  graph: Graph | null,
  places: TextPlaces = {},
): Promise<CheckReport> {
  const { paths: bundles, histories } = expandExports(paths);
  const prepared = await prepareBundles(bundles, graph, places);
  return { problems: await problemsOf(histories, prepared, graph), drafts: prepared.drafts };
}

/** Everything that is wrong or odd with bundles, in the order of the files and lines. Writes nothing. */
export async function checkBundles(
  paths: readonly string[],
  graph: Graph | null,
  places: TextPlaces = {},
): Promise<readonly Problem[]> {
  return (await checkPaths(paths, graph, places)).problems;
}

/** All that is wrong or odd with exports and their bundles. Merges are looked at where nothing else is wrong. */
export async function problemsOf(
  histories: readonly HistoryFile[],
  { bundles, problems }: Prepared,
  graph: Graph | null,
): Promise<readonly Problem[]> {
  const all = [...histories.flatMap((history) => history.problems), ...problems];
  if (all.some(({ severity }) => severity === "error")) return all;
  const merges = histories.flatMap(({ history }) => history?.merges ?? []);
  for (const history of histories) all.push(...(await checkMerges(history, merges, bundles, graph)));
  return all;
}
