import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import jsonld, { type JsonLdDocument } from "jsonld";
import { exportJsonLd, type JsonLdCounts } from "../../src/export/json-ld.ts";
import { must, openKit, type Kit } from "../kit.ts";

const LACUNA = "urn:lacuna:vocabulary:";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const OA = "http://www.w3.org/ns/oa#";
const CITO = "http://purl.org/spar/cito/";
const PROV = "http://www.w3.org/ns/prov#";

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

/** A document must say what its terms mean without anybody fetching anything; a term that nothing is said of is an error. */
const offline = {
  safe: true,
  documentLoader: (url: string): never => {
    throw new Error(`the document wants ${url}`);
  },
};

let kit: Kit;
let text: string;
let counts: JsonLdCounts;
let quads: readonly Quad[];

async function written(origins: readonly string[] | null) {
  const parts: string[] = [];
  const result = await exportJsonLd(kit.graph.graph, origins, {
    write: (part) => {
      parts.push(part);
      return Promise.resolve();
    },
  });
  return { text: parts.join(""), counts: result };
}

beforeAll(async () => {
  kit = await openKit("micron-exit", "background", "demo");
  ({ text, counts } = await written(null));
  quads = (await jsonld.toRDF(JSON.parse(text) as JsonLdDocument, offline)) as unknown as Quad[];
});

afterAll(() => kit.close());

const subjectsOf = (type: string): ReadonlySet<string> =>
  new Set(
    quads
      .filter(({ predicate, object }) => predicate.value === RDF_TYPE && object.value === type)
      .map(({ subject }) => subject.value),
  );
const valuesOf = (subject: string, predicate: string): readonly string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
const countOf = async (pattern: string): Promise<number> =>
  must((await kit.cypher<{ count: number }>(`MATCH ${pattern} RETURN count(*) AS count`))[0]).count;

test("no name stands for anything that has to be fetched, and no node is lost on the way", async () => {
  const expanded = await jsonld.expand(JSON.parse(text) as JsonLdDocument, offline);
  const { "@graph": graph } = JSON.parse(text) as { "@graph": readonly { readonly id: string }[] };
  expect(new Set(expanded.map((node) => node["@id"])).size).toBe(new Set(graph.map(({ id }) => id)).size);
  expect(text).not.toMatch(/"@context":"http/);
});

test("as many things of each kind are described as the graph has", async () => {
  const kinds = [
    ["bundles", "(:Bundle)", `${LACUNA}Bundle`],
    ["entities", "(:Entity)", `${LACUNA}Entity`],
    ["sources", "(:Source)", `${LACUNA}Source`],
    ["claims", "(:Claim)", `${LACUNA}Claim`],
    ["quantities", "(:Quantity)", `${LACUNA}Quantity`],
    ["findings", "(:Finding)", `${LACUNA}Finding`],
  ] as const;
  for (const [kind, pattern, type] of kinds) {
    const count = await countOf(pattern);
    expect([kind, counts[kind], subjectsOf(type).size]).toEqual([kind, count, count]);
    expect(count).toBeGreaterThan(0);
  }
  const relations = await countOf("(:Entity)-[edge]->(:Entity) WHERE edge.claims IS NOT NULL");
  expect([counts.relations, subjectsOf(`${LACUNA}Relation`).size]).toEqual([relations, relations]);
  const citations = await countOf("(:Claim)-[:CITES]->(:Source)");
  const references = await countOf("(:Source)-[:CITES]->(:Source)");
  expect(counts.citations).toBe(citations);
  expect(subjectsOf(`${CITO}Citation`).size).toBe(citations + references);
  expect(subjectsOf(`${LACUNA}Reference`).size).toBe(references);
});

test("every claim has its source, its span as a text position, and its words where it is quoted", async () => {
  const rows = await kit.cypher<{ id: string; source: string; start: number; end: number; quote: string | null }>(
    `MATCH (claim:Claim)-[stated:STATED_IN]->(source:Source)
     RETURN claim.id AS id, source.id AS source, stated.start AS start, stated.end AS end, stated.quote AS quote`,
  );
  expect(rows.length).toBe(counts.claims);
  for (const { id, source, start, end, quote } of rows) {
    const claim = `urn:lacuna:${id}`;
    expect(valuesOf(claim, `${PROV}hadPrimarySource`)).toEqual([`urn:lacuna:${source}`]);
    const span = must(valuesOf(claim, `${LACUNA}statedIn`)[0]);
    expect(valuesOf(span, `${OA}hasSource`)).toEqual([`urn:lacuna:${source}`]);
    const selectors = valuesOf(span, `${OA}hasSelector`);
    const of = (name: string) => selectors.flatMap((selector) => valuesOf(selector, `${OA}${name}`));
    expect([of("start"), of("end"), of("exact")]).toEqual([
      [String(start)],
      [String(end)],
      quote === null ? [] : [quote],
    ]);
  }
});

test("dates are EDTF, bounds are numbers, a citation has its verdict, and an edge is said plainly too", () => {
  const typed = (predicate: string) =>
    new Set(quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.datatype?.value));
  expect(typed(`${LACUNA}validTime`)).toEqual(new Set(["http://id.loc.gov/datatypes/edtf/EDTF"]));
  expect(typed("https://schema.org/datePublished")).toEqual(new Set(["http://id.loc.gov/datatypes/edtf/EDTF"]));
  expect(typed("https://schema.org/minValue")).toEqual(new Set(["http://www.w3.org/2001/XMLSchema#double"]));
  const verdicts = quads.filter(
    ({ subject, predicate }) => predicate.value === `${LACUNA}verdict` && subject.value.includes("#citation-"),
  );
  expect(verdicts).toHaveLength(counts.citations);
  expect(valuesOf("urn:lacuna:company:micron", `${LACUNA}EXITS`)).toEqual(["urn:lacuna:market:cn-server-memory"]);
});

describe("the text around a quote", () => {
  test("comes along where a bundle ships the text", () => {
    const prefixes = quads.filter(({ predicate }) => predicate.value === `${OA}prefix`);
    expect(prefixes.length).toBeGreaterThan(0);
  });

  test("does not where the text is held for its hash alone", async () => {
    const article = "(:Source {id: 'source:micron-exit-article'})";
    await kit.cypher(
      `MATCH ${article.replace("(", "(source")}-[:HAS_SENTENCE]->(sentence:Sentence)
       SET sentence.text = 'HELD AND NOT GIVEN AWAY ' + toString(sentence.start)`,
    );
    const again = await written(null);
    expect(again.text).not.toContain("HELD AND NOT");
  });
});

test("of one bundle only its own claims are described", async () => {
  const one = await written(["bundle:demo"]);
  const expected = await countOf("(claim:Claim) WHERE 'bundle:demo' IN claim.origins");
  expect(one.counts).toMatchObject({ bundles: 1, claims: expected });
  expect(one.text).not.toContain("company:micron");
});

test("what a curator did is an activity, and a claim that was taken out is invalidated by it", async () => {
  const [{ id } = { id: "" }] = await kit.cypher<{ id: string }>(
    "MATCH (claim:Claim) RETURN claim.id AS id ORDER BY id LIMIT 1",
  );
  await kit.lacuna
    .createContext({ kind: "known", name: "Ada L.", role: "curator" })
    .curation.deprecateClaim({ id, by: "Ada L.", key: null, expectedVersion: null }, "It was taken back.");
  const again = await written(null);
  const after = (await jsonld.toRDF(JSON.parse(again.text) as JsonLdDocument, offline)) as unknown as Quad[];
  const [activity] = after.filter(({ predicate }) => predicate.value === `${PROV}invalidated`);
  expect(activity?.object.value).toBe(`urn:lacuna:${id}`);
  const about = after.filter(({ subject }) => subject.value === activity?.subject.value);
  expect(about.find(({ predicate }) => predicate.value === `${PROV}wasAssociatedWith`)?.object.value).toBe(
    "urn:lacuna:agent:Ada%20L.",
  );
  const claim = after.filter(({ subject }) => subject.value === `urn:lacuna:${id}`);
  expect(claim.some(({ predicate }) => predicate.value === `${PROV}invalidatedAtTime`)).toBe(true);
});
