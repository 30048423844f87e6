import type { GapEvidence } from "../../src/domain/gap/evidence.ts";
import type { GapAnalysisModel, GapAnswerModel } from "../../src/domain/gap/model.ts";
import type { ClaimRow, EntityRow, SourceRow } from "../../src/generated/cypher.ts";
import type { EntityType, Predicate, Verdict } from "../../src/generated/schema.ts";
import { answerGap } from "../../src/domain/gap/answer.ts";

const NAMES: Readonly<Record<string, string>> = {
  "company:micron": "Micron",
  "company:cxmt": "CXMT",
  "company:ymtc": "YMTC",
  "company:samsung": "Samsung",
  "company:sk-hynix": "SK Hynix",
  "company:cambricon": "Cambricon",
  "company:nvidia": "Nvidia",
  "market:cn-server-memory": "Chinese server memory",
  "market:cn-ai-accelerators": "Chinese AI accelerators",
};

export const LEAVER = "company:micron";
export const MARKET = "market:cn-server-memory";
export const OTHER_MARKET = "market:cn-ai-accelerators";
export const FOUR = ["company:cxmt", "company:ymtc", "company:samsung", "company:sk-hynix"] as const;

/** An entity by its id; the names of the example, else the id's own slug. */
export function entity(id: string, more: Partial<EntityRow> = {}): EntityRow {
  const [type = "", slug = ""] = id.split(":");
  const name = NAMES[id] ?? slug;
  return {
    id,
    name,
    type: type.toUpperCase() as EntityType,
    aliases: [],
    group: false,
    note: null,
    product: null,
    jurisdiction: null,
    ...more,
  };
}

/** A source by its id. */
export function source(id: string, more: Partial<SourceRow> = {}): SourceRow {
  return {
    id,
    title: `Title of ${id}`,
    kind: "ARTICLE",
    authors: [],
    publisher: null,
    published: null,
    url: null,
    language: null,
    held: "QUOTES",
    length: null,
    ...more,
  };
}

/** The first words of a claim: who does what to whom. `null` as the object where it gives a quantity. */
export type Said = readonly [subject: string, predicate: Predicate, object: string | null];

export type More = Partial<Omit<ClaimRow, "market" | "subject" | "object">> & { readonly market?: EntityRow };

let made = 0;

/** A claim of the article: a fact, done, uncited, unless `more` says otherwise. */
export function claim([subject, predicate, object]: Said, more: More = {}): ClaimRow {
  made += 1;
  const place = String(made).padStart(6, "0");
  const relationId = object === null ? null : `relation:${subject}-${predicate}-${object}`;
  const isEdge = more.negated !== true && ["FACT", "CAUSAL"].includes(more.kind ?? "FACT");
  return {
    id: `claim:${place}`,
    name: `${subject} ${predicate}`,
    statement: `${subject} ${predicate} ${object ?? "a quantity"}.`,
    kind: "FACT",
    modality: "DONE",
    negated: false,
    hedge: null,
    verdict: "UNCITED",
    predicate,
    relationId: isEdge && (more.deprecated ?? null) === null ? relationId : null,
    readings: [],
    validTime: null,
    note: null,
    version: 1,
    position: `source:article ${place}`,
    origins: ["bundle:micron-exit"],
    subject: entity(subject),
    object: object === null ? null : entity(object),
    market: null,
    mentions: [],
    quantities: [],
    statedIn: { source: source("source:article"), quote: null, start: 0, end: 1 },
    citations: [],
    deprecated: null,
    contradictedBy: [],
    ...more,
  };
}

/** A quantity of a measure; without numbers it is a trend. */
export function quantity(measure: string, more: Partial<ClaimRow["quantities"][number]> = {}): ClaimRow["quantities"] {
  return [{ measure, low: null, high: null, unit: null, trend: null, text: measure, ...more }];
}

/** A share of the market, in percent. */
export function share(company: string, low: number, high: number, more: More = {}): ClaimRow {
  const quantities = quantity("market-share", { low, high, unit: "percent" });
  return claim([company, "HAS_MEASURE", null], { quantities, market: entity(MARKET), ...more });
}

export const DEPRECATED = { reason: "Withdrawn.", by: "a curator", at: "2026-01-01T00:00:00Z" };

/** A citation that is on topic, of a source whose text is not held. */
export const UNVERIFIED: More = cites("UNVERIFIED");
/** A citation whose text is held and says it. */
export const SUPPORTED: More = cites("SUPPORTED");

/** A claim of this verdict, with one citation of it; the cited source is official where `official` says so. */
export function cites(verdict: Verdict, cited: Partial<SourceRow> = {}): More {
  return {
    verdict,
    citations: [
      { marker: "[1]", verdict, reason: "As built.", source: source("source:cited", cited), betterSource: null },
    ],
  };
}

/** Stated in a fact sheet that cites a source. */
export function sheet(cited: Partial<SourceRow> = {}): More {
  const sheetSource = source("source:sheet", { kind: "FACT_SHEET", title: "Fact sheet" });
  return {
    ...cites("UNVERIFIED", cited),
    statedIn: { source: sheetSource, quote: null, start: 0, end: 1 },
    origins: ["bundle:background"],
  };
}

/** The evidence of the example's gap with these claims; the companies are those that the claims name. */
export function evidenceOf(claims: readonly ClaimRow[], more: Partial<GapEvidence> = {}): GapEvidence {
  const ends = claims.flatMap(({ subject, object }) => [subject, object]);
  const companies = ends.flatMap((end) => (end?.type === "COMPANY" && !end.group ? [end] : []));
  return {
    leavers: [entity(LEAVER)],
    markets: null,
    exits: claims.filter(({ predicate, subject }) => predicate === "EXITS" && subject?.id === LEAVER),
    market: entity(MARKET),
    marketIds: [MARKET],
    productIds: ["product:server-memory", "product:dram", "product:nand-flash"],
    placeIds: ["jurisdiction:cn", "jurisdiction:anhui"],
    companies,
    cut: false,
    evidence: claims.filter(({ deprecated }) => deprecated === null),
    suggestions: [],
    ...more,
  };
}

/** The exit, as the article has it. */
export function exit(more: More = {}): ClaimRow {
  return claim([LEAVER, "EXITS", MARKET], { ...UNVERIFIED, modality: "PLANNED", ...more });
}

/** The claims of the article that bear on the gap. */
export function article(): readonly ClaimRow[] {
  const market = entity(MARKET);
  const theseFirms = ["company:cxmt", "company:ymtc"].flatMap((firm) => [
    claim([firm, "COMPETES_WITH", LEAVER], { market }),
    claim([firm, "BACKED_BY", "jurisdiction:cn"], { readings: ["COREFERENCE"] }),
    claim([firm, "HAS_MEASURE", null], {
      quantities: quantity("capacity", { trend: "RISING" }),
      modality: "IN_PROGRESS",
    }),
    claim([firm, "FILLS_GAP_IN", MARKET], { modality: "IN_PROGRESS", readings: ["COREFERENCE", "INFERRED_LEAVER"] }),
  ]);
  return [
    exit(),
    claim([LEAVER, "REMAINS_IN", "market:cn-auto-memory"]),
    claim(["company:samsung", "COMPETES_WITH", LEAVER], { market, readings: ["OPEN_LIST"] }),
    // The other way round: the predicate is symmetric.
    claim([LEAVER, "COMPETES_WITH", "company:sk-hynix"], { market, readings: ["OPEN_LIST"] }),
    ...theseFirms,
    claim(["company:cambricon", "SERVES", OTHER_MARKET]),
    claim(["company:nvidia", "BARRED_FROM", OTHER_MARKET]),
  ];
}

/** The answer to the example's question, whatever it is. */
export function answer(evidence: GapEvidence, company = "Micron", market: string | null = null): GapAnswerModel {
  return answerGap({ company, market, origins: null }, evidence);
}

/** The analysis of the example's gap with these claims. Throws where the answer is another. */
export function analysis(claims: readonly ClaimRow[], more: Partial<GapEvidence> = {}): GapAnalysisModel {
  const found = answer(evidenceOf(claims, more));
  if (found.__typename !== "GapAnalysis") throw new Error(`the answer is ${found.__typename}`);
  return found;
}

/** A candidate of an answer. Throws where it is none. */
export function candidateOf(found: GapAnalysisModel, id: string) {
  const candidate = found.candidates.find(({ company }) => company.id === id);
  if (candidate === undefined) throw new Error(`${id} is no candidate`);
  return candidate;
}

/** One component of a candidate, by its name. */
export function componentOf(found: GapAnalysisModel, id: string, name: string) {
  const component = candidateOf(found, id).components.find((part) => part.name === name);
  if (component === undefined) throw new Error(`${id} has no ${name}`);
  return component;
}

/** The range of one component of a candidate, as [low, high]. */
export function rangeOf(found: GapAnalysisModel, id: string, name: string): readonly [number, number] {
  const { low, high } = componentOf(found, id, name);
  return [low, high];
}

/** The codes under which a company is excluded; empty where it is not. */
export function reasonsOf(found: GapAnalysisModel, id: string): readonly string[] {
  return found.excluded.find(({ company }) => company.id === id)?.reasons.map(({ code }) => code) ?? [];
}
