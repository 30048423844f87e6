import { VOCABULARY } from "./json-ld-context.ts";

type Node = Readonly<Record<string, unknown>>;

/** The IRI of anything that has an id here. */
export function iriOf(id: string): string {
  return `urn:lacuna:${id}`;
}

const iris = (ids: readonly string[]): readonly string[] => ids.map(iriOf);
const iriOrNull = (id: string | null): string | null => (id === null ? null : iriOf(id));

/** A person, by a name that may have any characters. */
function agentIri(name: string): string {
  return `urn:lacuna:agent:${encodeURIComponent(name)}`;
}

/** Without what has no value: JSON-LD would say nothing of it either. */
function nodeOf(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const ENTITY_TYPES: Readonly<Record<string, string>> = {
  COMPANY: "schema:Organization",
  ORGANIZATION: "schema:Organization",
  PRODUCT: "schema:Product",
  POLICY: "schema:Legislation",
  JURISDICTION: "schema:AdministrativeArea",
  MARKET: "schema:Thing",
};

const SOURCE_TYPES: Readonly<Record<string, string>> = {
  ARTICLE: "schema:Article",
  REPORT: "schema:Report",
  DATA_SET: "schema:Dataset",
};

const capital = (word: string): string => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;

/** A bundle. */
export function bundleNode(bundle: {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly questionTitles: readonly string[];
}): Node {
  const { id, title, description, questionTitles: question } = bundle;
  return nodeOf({ id: iriOf(id), type: ["prov:Entity", "lacuna:Bundle"], name: title, description, question });
}

/** An entity. */
export function entityNode(entity: {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly group: boolean;
  readonly note: string | null;
  readonly product: string | null;
  readonly place: string | null;
}): Node {
  const { id, type, name, aliases, group, note, product, place } = entity;
  return nodeOf({
    id: iriOf(id),
    type: [ENTITY_TYPES[type] ?? "schema:Thing", "lacuna:Entity", `lacuna:${capital(type)}`],
    ...{ name, alternateName: aliases, group, description: note },
    ...{ product: iriOrNull(product), place: iriOrNull(place) },
  });
}

interface SourceRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly held: string;
  readonly abstract: string | null;
  readonly textId: string | null;
  readonly textLength: number | null;
  readonly references: readonly {
    readonly marker: string;
    readonly source: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
}

/** A source, and each entry of its list of references. */
export function sourceNodes(source: SourceRow): readonly Node[] {
  const { id, kind, title, authors, publisher, published, url, language, held, abstract, references } = source;
  const node = nodeOf({
    id: iriOf(id),
    type: ["prov:Entity", SOURCE_TYPES[kind] ?? "schema:CreativeWork", "lacuna:Source"],
    ...{ name: title, kind, authors, publisher, published, url, language, held, abstract },
    ...{ sha256: source.textId, length: source.textLength },
    cites: iris([...new Set(references.map((reference) => reference.source))]),
  });
  const entries = references.map(({ marker, source: cited, start, end }, index) =>
    nodeOf({
      id: iriOf(`${id}#reference-${String(index)}`),
      type: ["cito:Citation", "lacuna:Reference"],
      ...{ citing: iriOf(id), cited: iriOf(cited), characterization: "cito:cites", marker, start, end },
    }),
  );
  return [node, ...entries];
}

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

/** An edge: the claims that it is drawn from, and the plain statement that it makes. */
export function relationNodes(relation: {
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly claims: readonly string[];
  readonly markets: readonly string[];
  readonly origins: readonly string[];
}): readonly Node[] {
  const { id, predicate, subject, object, claims, markets, origins } = relation;
  return [
    nodeOf({
      id: iriOf(id),
      type: ["prov:Entity", "lacuna:Relation"],
      ...{ predicate: `${VOCABULARY}${predicate}`, subject: iriOf(subject), object: iriOf(object) },
      ...{ wasDerivedFrom: iris(claims), markets: iris(markets), origins: iris(origins) },
    }),
    { id: iriOf(subject), [predicate]: [iriOf(object)] },
  ];
}

/** What a rule found. */
export function findingNode(finding: {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly status: string;
  readonly explanation: string;
  readonly wouldSettle: string;
  readonly version: number;
  readonly note: string | null;
  readonly foundAt: string;
  readonly closedAt: string | null;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}): Node {
  const { id, rule, severity, status, explanation, wouldSettle, version, note } = finding;
  return nodeOf({
    id: iriOf(id),
    type: ["prov:Entity", "lacuna:Finding"],
    ...{ rule, severity, status, explanation, wouldSettle, version, note },
    about: iris([...finding.claims, ...finding.sources]),
    ...{ generatedAtTime: finding.foundAt, invalidatedAtTime: finding.closedAt },
  });
}

/** What a curator did, and who that is. */
export function changeNodes({
  id,
  target,
  change,
}: {
  readonly id: string;
  readonly target: string;
  readonly change: Node;
}): readonly Node[] {
  const by = String(change.by);
  return [
    nodeOf({
      id: iriOf(id),
      type: ["prov:Activity", "lacuna:Change"],
      ...{ action: change.action, reason: change.reason, version: change.version, endedAtTime: change.at },
      wasAssociatedWith: agentIri(by),
      used: iriOf(target),
      invalidated: change.action === "DEPRECATE" ? iriOf(target) : null,
    }),
    { id: agentIri(by), type: "prov:Agent", name: by },
  ];
}
