import { vocabulary } from "../../generated/vocabulary.ts";

/** Where Lacuna's own terms stand: names that are nobody's address. */
export const VOCABULARY = "urn:lacuna:vocabulary:";
/** Dates as the sources give them. */
const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

const link = (id: string) => ({ "@id": id, "@type": "@id" });
const links = (id: string) => ({ "@id": id, "@type": "@id", "@container": "@set" });
const texts = (id: string) => ({ "@id": id, "@container": "@set" });
const time = (id: string) => ({ "@id": id, "@type": "xsd:dateTime" });
const whole = (id: string) => ({ "@id": id, "@type": "xsd:integer" });
const real = (id: string) => ({ "@id": id, "@type": "xsd:double" });
const own = (name: string): string => `lacuna:${name}`;

function ownTexts(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, own(name)]));
}

const PREFIXES = {
  lacuna: VOCABULARY,
  prov: "http://www.w3.org/ns/prov#",
  cito: "http://purl.org/spar/cito/",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const SHARED = {
  id: "@id",
  type: "@type",
  name: "schema:name",
  label: "rdfs:label",
  alternateName: texts("schema:alternateName"),
  description: "schema:description",
  abstract: "schema:abstract",
  authors: texts("schema:author"),
  publisher: "schema:publisher",
  published: { "@id": "schema:datePublished", "@type": EDTF },
  url: { "@id": "schema:url", "@type": "xsd:anyURI" },
  language: "schema:inLanguage",
  cites: links("cito:cites"),
  citesAsEvidence: links("cito:citesAsEvidence"),
  citing: link("cito:hasCitingEntity"),
  cited: link("cito:hasCitedEntity"),
  characterization: link("cito:hasCitationCharacterization"),
  hadPrimarySource: link("prov:hadPrimarySource"),
  wasQuotedFrom: link("prov:wasQuotedFrom"),
  wasDerivedFrom: links("prov:wasDerivedFrom"),
  wasAssociatedWith: link("prov:wasAssociatedWith"),
  wasAttributedTo: link("prov:wasAttributedTo"),
  generatedAtTime: time("prov:generatedAtTime"),
  invalidatedAtTime: time("prov:invalidatedAtTime"),
  endedAtTime: time("prov:endedAtTime"),
  invalidated: link("prov:invalidated"),
  alternateOf: link("prov:alternateOf"),
  used: link("prov:used"),
  hasSource: link("oa:hasSource"),
  hasSelector: { "@id": "oa:hasSelector", "@container": "@set" },
  start: whole("oa:start"),
  end: whole("oa:end"),
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  minValue: real("schema:minValue"),
  maxValue: real("schema:maxValue"),
  unit: "schema:unitText",
};

const OWN = {
  ...ownTexts("statement", "kind", "modality", "hedge", "verdict", "note", "marker", "reason", "held", "sha256"),
  ...ownTexts("measure", "trend", "words", "rule", "severity", "status", "explanation", "wouldSettle", "betterReason"),
  ...ownTexts("deprecatedReason", "action", "question"),
  negated: { "@id": own("negated"), "@type": "xsd:boolean" },
  group: { "@id": own("group"), "@type": "xsd:boolean" },
  length: whole(own("length")),
  version: whole(own("version")),
  reading: texts(own("reading")),
  unresolved: texts(own("unresolved")),
  validTime: { "@id": own("validTime"), "@type": EDTF },
  predicate: link(own("predicate")),
  subject: link(own("subject")),
  object: link(own("object")),
  market: link(own("market")),
  markets: links(own("market")),
  mentions: links("schema:mentions"),
  product: link(own("product")),
  place: link(own("place")),
  origins: links(own("origin")),
  relation: link(own("relation")),
  contradicts: links(own("contradicts")),
  statedIn: link(own("statedIn")),
  measures: links(own("measures")),
  betterSource: link(own("betterSource")),
  about: links("schema:about"),
  defines: link(own("defines")),
};

/** The context of every document: whole and inline, so that nobody has to fetch anything. */
export function jsonLdContext(): Readonly<Record<string, unknown>> {
  const predicates = Object.keys(vocabulary).map((predicate) => [predicate, links(own(predicate))] as const);
  return { "@version": 1.1, ...PREFIXES, ...SHARED, ...OWN, ...Object.fromEntries(predicates) };
}
