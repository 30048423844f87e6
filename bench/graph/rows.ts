import { int } from "neo4j-driver";
import { claimId, digestOf } from "../../src/domain/ids.ts";
import { codePoints } from "../../src/domain/points.ts";
import type { Said, SaidClaim } from "../../src/domain/said.ts";
import { bundleProperties } from "../../src/ingest/load.ts";
import { createComparison } from "../../src/ingest/say.ts";
import { type Bundle, bundleShape, type SourcedClaim } from "../../src/ingest/shape.ts";
import { without } from "../../src/ingest/without.ts";
import { type Brought, type ClaimSource, claimState } from "../../src/refresh/claim-state.ts";
import { entityState, sentenceRows, sourceState } from "../../src/refresh/definition-state.ts";
import type { MadeBundle } from "./generate.ts";
import { isTable, judgeRows, type JudgedSource } from "./judge.ts";
import type { Relations } from "./relations.ts";

/** Rows for the statement of each name, in the order in which they are written. */
export type Rows = Readonly<Record<RowKind, readonly object[]>>;

/** The statements of the writer, in their order. */
export const ROW_KINDS = [
  ...(["bundles", "entities", "places", "sources", "references", "texts", "sentences", "claims", "links"] as const),
  ...(["in-sentences", "citations", "quantities"] as const),
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What is known of the bundles that were written before. */
export interface Known {
  readonly names: Map<string, readonly string[]>;
  readonly sources: Map<string, JudgedSource>;
  readonly relations: Relations;
}

type Node = Readonly<Record<string, unknown>>;

/** What a bundle says of each of its things, by its id, as the edges from the bundle to them keep it. */
type SaidBy = ReadonlyMap<string, Said>;

function saidBy({ entities, sources }: Bundle, claims: readonly SourcedClaim[], now: string): SaidBy {
  const nothing = { digest: null, entities: new Map(), sources: new Map(), claims: new Map() };
  const identified = claims.map((claim) => ({ id: claimId(claim), claim }));
  const entries = createComparison(nothing, now, new Set()).part(entities, sources, identified);
  return new Map(
    [...entries].flatMap(({ of, row }) => (of === "texts" || row.said === null ? [] : [[row.id, row.said] as const])),
  );
}

/** Plain numbers reach Neo4j as FLOAT: what is counted has to be wrapped. Intervals of quantities stay as they are. */
function counted(node: Node, ...keys: readonly string[]): Node {
  const wrap = (value: unknown): unknown =>
    typeof value === "number" ? int(value) : Array.isArray(value) ? value.map(wrap) : value;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, keys.includes(key) ? wrap(value) : value]),
  );
}

function definitionRows({ bundle, entities }: Bundle, saids: SaidBy, known: Known) {
  const defined = entities.flatMap((entity) => {
    const said = saids.get(entity.id) ?? {};
    const state = entityState(entity.id, [said]);
    return state === null ? [] : [{ ...state, said }];
  });
  for (const { node } of defined) known.names.set(node.id, [node.name, ...node.aliases]);
  return {
    entities: defined.map(({ label, node, digest, said }) => ({
      ...{ bundle: bundle.id, label, said },
      properties: { ...node, digest },
    })),
    places: defined.flatMap(({ label, node, places }) => (label === "Market" ? [{ id: node.id, ...places }] : [])),
  };
}

function sourceRows({ bundle, sources }: Bundle, saids: SaidBy, texts: ReadonlyMap<string, string>, known: Known) {
  const states = sources.flatMap((source) => {
    const said = saids.get(source.id) ?? {};
    const state = sourceState(source.id, [said], (hash) => texts.has(hash));
    return state === null ? [] : [{ ...state, said, text: texts.get(source.text?.sha256 ?? "") ?? null }];
  });
  const sentencesOf = new Map(
    states.map(({ node, sentences, text }) => [
      node.id,
      sentenceRows(node, sentences, text === null ? null : codePoints(text)),
    ]),
  );
  for (const { node, references, text } of states) {
    known.sources.set(node.id, { node, references, text, sentences: sentencesOf.get(node.id) ?? [] });
  }
  return {
    sources: states.map(({ node, digest, said }) => ({
      ...{ bundle: bundle.id, said },
      properties: counted({ ...node, digest }, "textLength", "markerStarts", "markerEnds"),
    })),
    references: states.flatMap(({ node, references }) =>
      references.map(({ label, source, start, end }, position) => ({
        ...{ id: node.id, source },
        properties: counted({ marker: label, position, start, end }, "position", "start", "end"),
      })),
    ),
    texts: states.flatMap(({ node, text }) =>
      text === null
        ? []
        : [
            {
              id: node.id,
              properties: counted(
                { id: node.textId, name: `Text of ${node.name}`, length: node.textLength, text },
                "length",
              ),
            },
          ],
    ),
    sentences: [...sentencesOf].flatMap(([source, sentences]) =>
      sentences.map((sentence) => ({ source, properties: counted(sentence, "start", "end", "position") })),
    ),
  };
}

function stateOf(claim: SaidClaim, bundle: string, saids: SaidBy, known: Known) {
  const source = known.sources.get(claim.source);
  if (source === undefined) throw new Error(`${claim.source} is defined nowhere`);
  const id = claimId(claim);
  const brings = saids.get(id) ?? {};
  const brought = { ...(brings as Omit<Brought, "bundle">), bundle };
  const names = new Map([claim.subject, claim.object].map((end) => [end ?? "", known.names.get(end ?? "")?.[0] ?? ""]));
  const { node, references, sentences } = source;
  const stating: ClaimSource = {
    ...node,
    sentences,
    references: references.map(({ label, source: cited }) => ({ label, id: cited })),
    isTable: isTable(source),
  };
  return { claim, brings, ...claimState(id, [brought], claim, stating, names) };
}

function claimRows({ bundle }: Bundle, claims: readonly SaidClaim[], saids: SaidBy, known: Known) {
  const states = claims.map((claim) => stateOf(claim, bundle.id, saids, known));
  const { verdicts, citations } = judgeRows(states, known);
  for (const { claim, node } of states) known.relations.add(claim, node);
  return {
    claims: states.map(({ node, digest, brings, claim }) => {
      const verdict = verdicts.get(node.id) ?? node.verdict;
      const { quote, start, end } = claim;
      return {
        ...{ bundle: bundle.id, source: claim.source, said: brings },
        label: verdict.slice(0, 1) + verdict.slice(1).toLowerCase(),
        properties: { ...node, verdict, version: int(1), digest },
        stated: counted({ quote, start, end }, "start", "end"),
      };
    }),
    links: states.flatMap(({ entities }) => entities),
    "in-sentences": states.flatMap(({ node, stated }) =>
      stated.sentences.map((sentence) => ({ id: node.id, sentence })),
    ),
    citations: states.flatMap(({ citations: cited }) =>
      cited.map(({ id, source, marker, position, verdict, reason }) => ({
        ...{ id, source },
        properties: {
          ...{ ...counted({ marker, position }, "position"), verdict, reason },
          ...citations.get(`${id} ${source}`),
        },
      })),
    ),
    quantities: states.flatMap(({ quantities }) =>
      quantities.map(({ claim, quantity }) => ({ id: claim, properties: counted(quantity, "position") })),
    ),
  };
}

/** The order in which a bundle lists things makes no difference to its digest. */
function digestOfBundle(bundle: Bundle, claims: readonly SaidClaim[]): string {
  const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
  const identified = claims.map((claim) => ({ id: claimId(claim), claim })).toSorted(byId);
  return digestOf({
    ...bundle,
    entities: bundle.entities.toSorted(byId).map((entity) => without(entity, "status")),
    sources: bundle.sources.toSorted(byId),
    claims: identified.map(({ claim }) => claim),
  });
}

/** What a bundle is in the graph, as rows; `known` learns what it defines and which edges its claims make. */
export function rowsOf({ raw, texts }: MadeBundle, now: string, known: Known): Rows {
  const bundle = bundleShape.parse(raw);
  const byFile = new Map(texts.map(({ file, text }) => [file, text]));
  const byHash = new Map(
    bundle.sources.flatMap(({ text }) =>
      text?.file === undefined ? [] : [[text.sha256, byFile.get(text.file) ?? ""]],
    ),
  );
  const claims = bundle.claims.map((claim) => ({ ...without(claim, "status", "because"), source: claim.source ?? "" }));
  const digest = digestOfBundle(bundle, claims);
  const saids = saidBy(bundle, claims, now);
  return {
    bundles: [{ properties: { ...bundleProperties(bundle), digest, loadedAt: now } }],
    ...definitionRows(bundle, saids, known),
    ...sourceRows(bundle, saids, byHash, known),
    ...claimRows(bundle, claims, saids, known),
  };
}
