import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { almostWords, allWords, anyWord } from "../../src/domain/words.ts";
import { buildSchema, isEnumType } from "graphql";
import { readTypeDefs } from "../../src/schema.ts";
import type { Statement } from "../../src/db/statement.ts";
import { cypher } from "../../src/generated/cypher.ts";
import { toAskedName } from "../../src/domain/name.ts";
import type { CypherField, CypherType } from "../../tools/cypher-header.ts";
import { readCypherFolder } from "../../tools/cypher-preset.ts";
import { PROJECT } from "../graph.ts";
import { must, openKit, type Kit } from "../kit.ts";

type Name = keyof typeof cypher;
type ParamsOf<S> = S extends Statement<infer Params, unknown> ? Params : never;

/** Ids of the seeds that only the loader can work out. */
interface Known {
  readonly claims: readonly string[];
  readonly relations: readonly string[];
  readonly hashes: readonly string[];
  readonly findings: readonly string[];
}

const schema = buildSchema(readTypeDefs().join("\n"));
const files = readCypherFolder(join(PROJECT, "cypher"));
const ENTITIES = [
  "company:micron",
  "market:cn-server-memory",
  "product:dram",
  "policy:cn-micron-ban-2023",
  "jurisdiction:cn",
  "organization:cac",
];
const SOURCES = ["source:micron-exit-article", "source:background-fact-sheet", "source:iti-entity-list-2022-12"];
const ORIGINS = [null, ["bundle:demo"]];
const PAGE = { after: "", limit: 1_000 };
const ANY_CLAIM = {
  kinds: null,
  verdicts: null,
  predicates: null,
  origins: null,
  subject: null,
  object: null,
  source: null,
  includeDeprecated: true,
};
const ANY_FINDING = { rules: null, severities: null, status: null };
const MARKET = ["market:cn-server-memory"];
const MICRON = { leaver: "company:micron", markets: MARKET, near: ["product:dram"], origins: null };

/** Parameters for each statement that reads: those that its callers use. */
const CASES: { readonly [Key in Name]?: (known: Known) => readonly ParamsOf<(typeof cypher)[Key]>[] } = {
  "audit/citation-edges": () => [{ sources: SOURCES, limit: 100 }],
  "audit/edge-claims": () => [
    {
      gaps: [{ leaver: "company:micron", market: "market:cn-server-memory" }],
      forced: ["company:micron"],
      limit: 20,
    },
  ],
  "audit/gaps": () => [{ sources: SOURCES, limit: 100 }],
  "audit/namesake-claims": () => [{ ids: ENTITIES, limit: 100 }],
  "audit/own-claims": () => [{ sources: SOURCES, limit: 100 }],
  "audit/related-claims": () => [
    {
      pairs: ["company:micron|market:cn-server-memory"],
      matters: ["company:cambricon|revenue"],
      limit: 50,
    },
  ],
  "audit/texts": () => [{ ids: SOURCES }],
  "audit/citations": () => [{ sources: SOURCES }],
  "audit/namesakes": () => [{ sources: SOURCES }],
  "browser/citations": () => [{}],
  "browser/claim": ({ claims }) => claims.map((claim) => ({ claim })),
  "browser/claims": ({ claims }) => [{ claims }],
  "browser/contradictions": () => [{}],
  "browser/entity": () => ENTITIES.map((entity) => ({ entity })),
  "browser/entity-claims": () => ENTITIES.map((entity) => ({ entity })),
  "browser/gap": () =>
    [null, ["bundle:micron-exit"]].map((origins) => ({
      company: "company:micron",
      market: "market:cn-server-memory",
      candidates: ["company:cxmt", "company:ymtc"],
      origins,
    })),
  "browser/mis-cited": () => [{}],
  "browser/overview": () => [{}],
  "browser/questioned": () => [{}],
  "browser/relation": ({ relations }) => relations.map((relation) => ({ relation })),
  "browser/source": () => SOURCES.map((source) => ({ source })),
  "browser/uncited-fillers": () => [{}],
  "claim/page": () => [{ ...ANY_CLAIM, ...PAGE }],
  "curation/by-key": () => [{ key: "none" }],
  "curation/history": ({ claims }) => [{ ids: claims, limit: 10 }],
  "entity/by-name": () => [{ names: ["Micron", "Beijing", "长江存储"].map(toAskedName) }],
  "entity/page": () => ["company:", "market:", "policy:"].map((prefix) => ({ prefix, ...PAGE })),
  "entity/relations": () => [
    { requests: ENTITIES.map((id) => ({ id, predicates: null, after: "", at: null })), limit: 1_000 },
  ],
  "entity/similar": () => [{ words: almostWords("Micorn"), type: "COMPANY" }],
  "entity/traversal": () => [
    {
      requests: ["EXITS", "COMPETES_WITH", "RESTRICTS"].map((predicate) => ({
        id: "company:micron",
        predicate,
        direction: "BOTH",
        after: "",
        at: null,
      })),
      limit: 1_000,
    },
  ],
  "export/bundles": () => [{ origins: null }, { origins: ["bundle:demo"] }],
  "export/changes": () => ORIGINS.map((origins) => ({ origins, lent: ENTITIES, ...PAGE })),
  "export/claims": () => ORIGINS.map((origins) => ({ origins, ...PAGE })),
  "export/curated-claims": () => ORIGINS.map((origins) => ({ origins, ...PAGE })),
  "export/curated-findings": () => ORIGINS.map((origins) => ({ origins, ...PAGE })),
  "export/entities": () => ORIGINS.map((origins) => ({ origins, ...PAGE })),
  "export/findings": () => ORIGINS.map((origins) => ({ origins, ...PAGE })),
  "export/lent": () => [{ ids: [...ENTITIES, ...SOURCES, "source:demo-article", "market:fi-harbour-cranes"] }],
  "export/merges": () => ORIGINS.map((origins) => ({ origins, lent: ENTITIES, ...PAGE })),
  "export/needs": () => [
    { bundle: "bundle:background", lent: [] },
    { bundle: "bundle:demo", lent: [...ENTITIES, ...SOURCES] },
  ],
  "export/lent-needs": () => [{ bundle: "bundle:demo", lent: [...ENTITIES, ...SOURCES, ...MARKET] }],
  "export/merged-needs": () => [{ bundle: "bundle:demo", lent: ENTITIES }],
  "export/relations": () => ORIGINS.map((origins) => ({ origins, ...PAGE })),
  "export/said-claims": () => [true, false].map((current) => ({ bundle: "bundle:demo", current, ...PAGE })),
  "export/said-entities": () => [{ bundle: "bundle:demo", ...PAGE }],
  "export/said-sources": () => [{ bundle: "bundle:demo", ...PAGE }],
  "export/sources": () => ORIGINS.map((origins) => ({ origins, ...PAGE })),
  "export/stamp": () => [{}],
  "finding/page": () => [{ ...ANY_FINDING, ...PAGE }],
  "curation/claims-naming": () => ENTITIES.map((id) => ({ id })),
  "curation/merge-state": () => [{ ids: ENTITIES }],
  "entity/merges": () => [{ limit: 10 }],
  "ingest/merged-with": () => [{ ids: ENTITIES }],
  "refresh/survivors": () => [{ ids: ENTITIES }],
  "refresh/claim-state": ({ claims }) => [{ ids: claims }],
  "refresh/entity-state": () => [{ ids: ENTITIES }],
  "ingest/bundle-claims": () => [{ id: "bundle:demo", ...PAGE }],
  "ingest/bundle-counts": () => [{ id: "bundle:demo" }],
  "ingest/bundle-definitions": () => [{ id: "bundle:demo" }],
  "ingest/bundle-head": () => [{ id: "bundle:demo" }],
  "ingest/known": ({ hashes }) => [{ bundle: "bundle:micron-exit", ids: [...ENTITIES, ...SOURCES], hashes }],
  "refresh/dirty-claims": () => [{ limit: 10 }],
  "refresh/dirty-entities": () => [{ limit: 10 }],
  "refresh/dirty-findings": () => [{ limit: 10 }],
  "refresh/dirty-sources": () => [{ limit: 10 }],
  "refresh/dirty-texts": () => [{ limit: 10 }],
  "refresh/next-slice": () => [{ decisions: false }, { decisions: true }],
  "refresh/pending": () => [{}],
  "refresh/pending-bundles": () => [{ ids: ["bundle:demo"] }],
  "refresh/slice": () => [{ id: "slice:none" }],
  "refresh/text": ({ hashes }) => hashes.slice(0, 1).map((hash) => ({ hash })),
  "refresh/texts-there": ({ hashes }) => [{ hashes }],
  "refresh/unaudited": () => [{ limit: 10 }],
  "refresh/waiting": () => [{}],
  "refresh/unjudged": () => [{ limit: 10 }],
  "refresh/names": () => [{ ids: ENTITIES }],
  "refresh/source-state": () => [{ ids: SOURCES }],
  "refresh/sources": () => [{ ids: [...SOURCES, "source:demo-article"] }],
  "path/between": () => [
    { from: "company:micron", to: "company:cambricon", maxHops: 4, predicates: null, origins: null },
  ],
  "retraction/gaps": ({ claims }) => [{ claims, limit: 100 }],
  "search/words": () => [{ words: allWords("Micron"), limit: 100 }],
  "source/claims": () => [{ requests: SOURCES.map((id) => ({ id, after: "" })), limit: 1_000 }],
  "source/page": () => [true, false].map((stating) => ({ stating, ...PAGE })),
  "source/sentences": () => [
    { requests: [...SOURCES, "source:demo-article"].map((id) => ({ id, after: -1 })), limit: 1_000 },
  ],
  "system/await-indexes": () => [{}],
  "system/ping": () => [{}],
  "timeline/page": () => [PAGE],
  "trace/candidates": () => [{ words: anyWord("a clear retaliation for US sanctions"), limit: 50 }],
  "timeline/of-entity": () => [{ entity: "company:micron", ...PAGE }],
  "bundle/ids": () => [{}],
  "bundle/rows": () => [{ ids: ["bundle:demo", "bundle:micron-exit"] }],
  "bundle/counts": () => [{ ids: ["bundle:demo", "bundle:micron-exit"] }],
  "claim/rows": ({ claims }) => [{ ids: claims }],
  "claim/page-saying": () => [{ ...ANY_CLAIM, predicates: ["EXITS"], ...PAGE }],
  "claim/count-saying": () => [{ ...ANY_CLAIM, predicates: ["EXITS"] }],
  "claim/page-around": () => [{ ...ANY_CLAIM, anchor: "company:micron", edge: "SUBJECT", ...PAGE }],
  "claim/count-around": () => [{ ...ANY_CLAIM, anchor: "company:micron", edge: "SUBJECT" }],
  "claim/count": () => [ANY_CLAIM],
  "claim/context": ({ claims }) => [{ ids: claims }],
  "claim/findings": ({ claims }) => [{ ids: claims }],
  "entity/rows": () => [{ ids: ENTITIES }],
  "entity/count": () => [{ prefix: "company:" }],
  "entity/traversal-count": () => [
    { requests: [{ id: "company:micron", predicate: "EXITS", direction: "OUT", at: null }] },
  ],
  "entity/relation-count": () => [{ requests: ENTITIES.map((id) => ({ id, predicates: null, at: null })) }],
  "finding/rows": ({ findings }) => [{ ids: findings }],
  "finding/count": () => [ANY_FINDING],
  "gap/exits": () => [{ company: "company:micron", markets: MARKET, origins: null }],
  "gap/scope": () => MARKET.map((market) => ({ market, origins: null })),
  "gap/tied": () => [{ markets: MARKET, origins: null, limit: 200 }],
  "gap/structural": () => [
    { products: ["product:dram"], places: ["jurisdiction:cn"], anchors: ["company:micron"], origins: null, limit: 200 },
  ],
  "gap/claims": () => [{ companies: ENTITIES, ...MICRON, most: 200 }],
  "gap/figures": () => [
    {
      markets: ["market:fi-harbour-cranes", "market:cn-server-memory", "market:cn-ai-accelerators"],
      origins: null,
      limit: 1_000,
    },
  ],
  "gap/spoken-of": () => [{ anchors: [...MARKET, "company:micron"], origins: null, sources: 100, limit: 200 }],
  "gap/elsewhere": () => [
    { companies: ["company:cambricon"], predicates: ["SERVES", "SUPPLIES"], markets: MARKET, origins: null, most: 200 },
  ],
  "relation/rows": ({ relations }) => [{ ids: relations }],
  "relation/claims": ({ relations }) => [{ ids: relations }],
  "retraction/fallen": () => ["source:micron-exit-article", "source:nobody"].map((source) => ({ source })),
  "retraction/beside": ({ claims }) => [{ claims }],
  "source/rows": () => [{ ids: SOURCES }],
  "source/references": () => [{ ids: SOURCES }],
  "source/count": () => [true, false].map((stating) => ({ stating })),
  "source/claim-count": () => [{ ids: SOURCES }],
  "source/sentence-count": () => [{ ids: SOURCES }],
};

/** Statements that have no row on the seeds: nobody has curated anything, nothing is dirty, no seed needs another, and one only waits. */
const EMPTY: ReadonlySet<string> = new Set([
  "refresh/dirty-claims",
  "refresh/dirty-entities",
  "refresh/dirty-findings",
  "refresh/dirty-sources",
  "refresh/dirty-texts",
  "refresh/next-slice",
  "refresh/slice",
  "refresh/unaudited",
  "refresh/unjudged",
  "curation/by-key",
  "curation/claims-naming",
  "entity/merges",
  "refresh/survivors",
  "curation/history",
  "export/changes",
  "export/curated-claims",
  "export/curated-findings",
  "export/merged-needs",
  "export/merges",
  "export/needs",
  "gap/figures",
  "system/await-indexes",
]);

let kit: Kit;
let known: Known;

beforeAll(async () => {
  kit = await openKit("micron-exit", "background", "demo");
  const ids = async (text: string) => (await kit.cypher<{ id: string }>(text)).map(({ id }) => id);
  known = {
    claims: await ids("MATCH (n:Claim) RETURN n.id AS id ORDER BY id"),
    relations: await ids("MATCH (:Entity)-[e]->(:Entity) WHERE e.claims IS NOT NULL RETURN e.id AS id ORDER BY id"),
    hashes: await ids("MATCH (n:Text) RETURN n.id AS id ORDER BY id"),
    findings: await ids("MATCH (n:Finding) RETURN n.id AS id ORDER BY id"),
  };
});

afterAll(() => kit.close());

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  STRING: (value) => typeof value === "string",
  INTEGER: (value) => Number.isInteger(value),
  FLOAT: (value) => typeof value === "number" && Number.isFinite(value),
  BOOLEAN: (value) => typeof value === "boolean",
  MAP: (value) => typeof value === "object" && value !== null,
};

function isOfEnum(name: string, value: unknown): boolean {
  const type = schema.getType(name);
  return isEnumType(type) && type.getValues().some((member) => member.value === value);
}

/** Every place at which a value is not what its declared type says; empty where it is. */
function faults(value: unknown, type: CypherType, path: string): readonly string[] {
  if (value === null || value === undefined) return type.nullable ? [] : [`${path} is null`];
  const { item, fields } = type;
  if (item !== undefined) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((inner, index) => faults(inner, item, `${path}[${index}]`));
  }
  if (type.kind === "scalar") return SCALARS[type.name]?.(value) === true ? [] : [`${path} is no ${type.name}`];
  if (type.kind === "enum")
    return isOfEnum(type.name, value) ? [] : [`${path} is no ${type.name}: ${JSON.stringify(value)}`];
  const shape = type.kind === "shape" ? files.get(`shapes/${type.name}`)?.header.shape : fields;
  return faultsOfRecord(value, must(shape, `the shape ${type.name}`), path);
}

function faultsOfRecord(value: unknown, fields: readonly CypherField[], path: string): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${path} is no record`];
  const entries = new Map<string, unknown>(Object.entries(value));
  const extra = [...entries.keys()].filter((key) => !fields.some((field) => field.name === key));
  return [
    ...extra.map((key) => `${path}.${key} is not declared`),
    ...fields.flatMap((field) =>
      entries.has(field.name)
        ? faults(entries.get(field.name), field.type, `${path}.${field.name}`)
        : [`${path}.${field.name} is missing`],
    ),
  ];
}

const reads = Object.values(cypher).filter(({ mode }) => mode === "read");

test.each(reads.map((statement) => [statement.name, statement] as const))(
  "every row of %s has the types that its header declares",
  async (_name, statement) => {
    const cases = must(CASES[statement.name as Name], `the entry of ${statement.name}`)(known) as readonly object[];
    const { returns } = must(files.get(statement.name)).header;
    let rows = 0;
    for (const params of cases) {
      const found = await kit.graph.graph.run(statement, params);
      const wrong = found.flatMap((row, index) => faultsOfRecord(row, returns, `row ${index}`));
      expect(wrong.slice(0, 5)).toEqual([]);
      rows += found.length;
    }
    expect(cases.length).toBeGreaterThan(0);
    if (!EMPTY.has(statement.name)) expect(rows).toBeGreaterThan(0);
  },
);

test("no entry is of a statement that is gone, or that writes", () => {
  const names = reads.map((statement) => statement.name);
  expect(Object.keys(CASES).filter((key) => !names.includes(key))).toEqual([]);
});
