import { VOCABULARY } from "./json-ld-context.ts";
import { iriOf, iriOrNull, iris, nodeOf, type Node } from "./json-ld-node.ts";

interface ClaimRow {
  readonly id: string;
  readonly name: string;
  readonly statement: string;
  readonly kind: string;
  readonly modality: string;
  readonly negated: boolean;
  readonly hedge: string | null;
  readonly predicate: string | null;
  readonly relationId: string | null;
  readonly validTime: string | null;
  readonly readings: readonly string[];
  readonly note: string | null;
  readonly verdict: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly origins: readonly string[];
  readonly unresolved: readonly string[];
  readonly subject: string | null;
  readonly object: string | null;
  readonly market: string | null;
  readonly mentions: readonly string[];
  readonly contradicts: readonly string[];
  readonly stated: {
    readonly source: string;
    readonly quote: string | null;
    readonly start: number;
    readonly end: number;
    readonly before: string | null;
    readonly after: string | null;
  };
  readonly quantities: readonly {
    readonly id: string;
    readonly measure: string;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string | null;
    readonly trend: string | null;
    readonly text: string;
  }[];
  readonly citations: readonly {
    readonly source: string;
    readonly marker: string;
    readonly position: number;
    readonly verdict: string;
    readonly reason: string;
    readonly betterSource: string | null;
    readonly betterReason: string | null;
  }[];
  readonly deprecated: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** The span of a claim, as the Web Annotation Data Model selects text: by offsets, and by the words where they are quoted. */
function spanNode(id: string, { source, quote, start, end, before, after }: ClaimRow["stated"]): Node {
  const position = { type: "oa:TextPositionSelector", start, end };
  const words =
    quote === null
      ? []
      : [nodeOf({ type: "oa:TextQuoteSelector", exact: quote, prefix: before || null, suffix: after || null })];
  return {
    id: iriOf(`${id}#span`),
    type: "oa:SpecificResource",
    hasSource: iriOf(source),
    hasSelector: [position, ...words],
  };
}

function citationNode(id: string, citation: ClaimRow["citations"][number]): Node {
  const { source, marker, position, verdict, reason, betterSource, betterReason } = citation;
  return nodeOf({
    id: iriOf(`${id}#citation-${String(position)}`),
    type: "cito:Citation",
    ...{ citing: iriOf(id), cited: iriOf(source), characterization: "cito:citesAsEvidence" },
    ...{ marker, verdict, reason, betterSource: iriOrNull(betterSource), betterReason },
  });
}

function quantityNode({ id, measure, low, high, unit, trend, text }: ClaimRow["quantities"][number]): Node {
  return nodeOf({
    id: iriOf(id),
    type: ["schema:QuantitativeValue", "lacuna:Quantity"],
    ...{ measure, minValue: low, maxValue: high, unit, trend, words: text },
  });
}

/** A claim, the place where it stands, its citations and its quantities. */
export function claimNodes(claim: ClaimRow): readonly Node[] {
  const { id, stated, citations, quantities, deprecated } = claim;
  const { statement, kind, modality, negated, hedge, validTime, note, verdict, version, unresolved } = claim;
  const node = nodeOf({
    id: iriOf(id),
    type: ["prov:Entity", "lacuna:Claim"],
    label: claim.name,
    ...{ statement, kind, modality, negated, hedge, validTime, note, verdict, version, unresolved },
    reading: claim.readings,
    predicate: claim.predicate === null ? null : `${VOCABULARY}${claim.predicate}`,
    ...{ subject: iriOrNull(claim.subject), object: iriOrNull(claim.object), market: iriOrNull(claim.market) },
    ...{ mentions: iris(claim.mentions), contradicts: iris(claim.contradicts), origins: iris(claim.origins) },
    relation: iriOrNull(claim.relationId),
    hadPrimarySource: iriOf(stated.source),
    wasQuotedFrom: stated.quote === null ? null : iriOf(stated.source),
    statedIn: iriOf(`${id}#span`),
    citesAsEvidence: iris([...new Set(citations.map(({ source }) => source))]),
    measures: iris(quantities.map((quantity) => quantity.id)),
    generatedAtTime: claim.recordedAt,
    invalidatedAtTime: deprecated?.at,
    deprecatedReason: deprecated?.reason,
  });
  return [
    node,
    spanNode(id, stated),
    ...citations.map((citation) => citationNode(id, citation)),
    ...quantities.map(quantityNode),
  ];
}
