import { int } from "neo4j-driver";
import { canonicalJson, claimId, digestOf } from "../../src/domain/ids.ts";
import { codePoints } from "../../src/domain/points.ts";
import { type ClaimSource, claimState } from "../../src/ingest/claim-state.ts";
import {
  entityState,
  saidOfEntity,
  saidOfSource,
  sentenceRows,
  sourceState,
  without,
} from "../../src/ingest/definition-state.ts";
import { bundleProperties } from "../../src/ingest/load.ts";
import { type Bundle, bundleShape, type SourcedClaim } from "../../src/ingest/shape.ts";
import type { MadeBundle } from "./generate.ts";
import { judgeRows, type JudgedSource } from "./judge.ts";
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

/** Plain numbers reach Neo4j as FLOAT: what is counted has to be wrapped. Intervals of quantities stay as they are. */
function counted(node: Node, ...keys: readonly string[]): Node {
  const wrap = (value: unknown): unknown =>
    typeof value === "number" ? int(value) : Array.isArray(value) ? value.map(wrap) : value;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, keys.includes(key) ? wrap(value) : value]),
  );
}

function definitionRows({ bundle, entities }: Bundle, known: Known) {
  const defined = entities.flatMap((entity) => {
    const said = saidOfEntity(entity);
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

function sourceRows({ bundle, sources }: Bundle, texts: ReadonlyMap<string, string>, known: Known) {
  const states = sources.flatMap((source) => {
    const said = saidOfSource(source);
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

function stateOf(claim: SourcedClaim, bundle: string, recordedAt: string, known: Known) {
  const source = known.sources.get(claim.source);
  if (source === undefined) throw new Error(`${claim.source} is defined nowhere`);
  const id = claimId(claim);
  const brings = { bundle, current: true, digest: digestOf(claim), said: canonicalJson(claim), recordedAt };
  const names = new Map([claim.subject, claim.object].map((end) => [end ?? "", known.names.get(end ?? "")?.[0] ?? ""]));
  const { node, references, sentences } = source;
  const stating: ClaimSource = {
    ...node,
    sentences,
    references: references.flatMap(({ label, source: cited }) => {
      const found = known.sources.get(cited)?.node;
      return found === undefined ? [] : [{ ...found, label, text: null }];
    }),
  };
  return { claim, brings, ...claimState(id, [{ ...brings, droppedAt: null }], claim, stating, names) };
}

function claimRows(bundle: Bundle, claims: readonly SourcedClaim[], recordedAt: string, known: Known) {
  const states = claims.map((claim) => stateOf(claim, bundle.bundle.id, recordedAt, known));
  const { verdicts, citations } = judgeRows(states, known);
  for (const { claim, node } of states) known.relations.add(claim, node);
  return {
    claims: states.map(({ node, digest, brings, claim }) => {
      const { bundle: from, ...said } = brings;
      const verdict = verdicts.get(node.id) ?? node.verdict;
      const { quote, start, end } = claim;
      return {
        ...{ bundle: from, source: claim.source, said },
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
      cited.map(({ id, source, marker, position }) => ({
        ...{ id, source },
        properties: { ...counted({ marker, position }, "position"), ...citations.get(`${id} ${source}`) },
      })),
    ),
    quantities: states.flatMap(({ quantities }) =>
      quantities.map(({ claim, quantity }) => ({ id: claim, properties: counted(quantity, "position") })),
    ),
  };
}

/** The order in which a bundle lists things makes no difference to its digest. */
function digestOfBundle(bundle: Bundle, claims: readonly SourcedClaim[]): string {
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
  return {
    bundles: [{ properties: { ...bundleProperties(bundle), digest, loadedAt: now } }],
    ...definitionRows(bundle, known),
    ...sourceRows(bundle, byHash, known),
    ...claimRows(bundle, claims, now, known),
  };
}
