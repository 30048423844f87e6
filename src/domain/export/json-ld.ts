import { VOCABULARY } from "./json-ld-context.ts";
import { agentIri, iriOf, iriOrNull, iris, nodeOf, type Node } from "./json-ld-node.ts";

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
  /** What it was merged into. */
  readonly into: string | null;
}): Node {
  const { id, type, name, aliases, group, note, product, place, into } = entity;
  return nodeOf({
    id: iriOf(id),
    type: [ENTITY_TYPES[type] ?? "schema:Thing", "lacuna:Entity", `lacuna:${capital(type)}`],
    ...{ name, alternateName: aliases, group, description: note },
    ...{ product: iriOrNull(product), place: iriOrNull(place), alternateOf: iriOrNull(into) },
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
