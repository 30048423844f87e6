import { audit } from "../../src/domain/audit/audit.ts";
import type { AuditFacts, AuditSource, FindingDraft } from "../../src/domain/audit/facts.ts";
import type { ClaimRow, SourceCore } from "../../src/generated/cypher.ts";
import type { FindingRule, Verdict } from "../../src/generated/schema.ts";
import { entity, source } from "./gap-builder.ts";

/** The text under audit, unless a claim says otherwise. */
export const TEXT = source("source:text", { title: "The text", published: "2026-03-01" });

/** What a claim of these tests may say; entities by their ids, its place by its start. */
export interface Saying extends Partial<
  Omit<ClaimRow, "subject" | "object" | "market" | "mentions" | "statedIn" | "citations" | "quantities">
> {
  readonly subject?: string;
  readonly object?: string;
  readonly market?: string;
  readonly mentions?: readonly string[];
  readonly quote?: string;
  readonly at?: number;
  readonly length?: number;
  readonly in?: SourceCore;
  readonly cites?: readonly ClaimRow["citations"][number][];
  readonly amounts?: ClaimRow["quantities"];
}

/** One citation of a claim. */
export function citing(
  cited: SourceCore | null,
  verdict: Verdict = "UNVERIFIED",
  marker = "[1]",
): ClaimRow["citations"][number] {
  return { marker, verdict, reason: `It is ${verdict.toLowerCase()}.`, source: cited, betterSource: null };
}

/** A number of a measure. */
export function amount(measure: string, low: number, high: number, unit: string, text = `${low} ${unit}`) {
  return [{ measure, low, high, unit, trend: null, text }];
}

function verdictOf(citations: readonly { readonly verdict: Verdict }[]): Verdict {
  const best: readonly Verdict[] = ["SUPPORTED", "UNVERIFIED", "MISMATCH", "UNRESOLVED"];
  return best.find((verdict) => citations.some((citation) => citation.verdict === verdict)) ?? "UNCITED";
}

/** A claim: a fact, done, uncited, at 0 of the text, unless it says otherwise. Its id tells source and place. */
export function say(saying: Saying): ClaimRow {
  const { subject, object, market, mentions = [], quote, at = 0, length = 10, in: stating = TEXT, ...more } = saying;
  const { cites = [], amounts = [], ...rest } = more;
  const place = String(at).padStart(6, "0");
  const row = (id: string | undefined) => (id === undefined ? null : entity(id, { group: id.includes("group") }));
  return {
    id: `claim:${stating.id}:${place}:${rest.statement ?? quote ?? ""}`,
    name: "Something",
    statement: quote ?? "Something holds.",
    kind: "FACT",
    modality: "DONE",
    negated: false,
    hedge: null,
    verdict: verdictOf(cites),
    predicate: amounts.length > 0 ? "HAS_MEASURE" : null,
    relationId: null,
    readings: [],
    validTime: null,
    note: null,
    version: 1,
    position: `${stating.id} ${place}`,
    origins: [],
    subject: row(subject),
    object: row(object),
    market: row(market),
    mentions: mentions.map((id) => entity(id)),
    quantities: amounts,
    statedIn: { source: stating, quote: quote ?? null, start: at, end: at + length },
    citations: cites,
    contradictedBy: [],
    deprecated: null,
    ...rest,
  };
}

/** What the rules find about the text in some claims. */
export function findingsOf(claims: readonly ClaimRow[], more: Partial<AuditFacts> = {}): readonly FindingDraft[] {
  return audit({
    sources: [lookedAt()],
    claims,
    names: new Map(),
    gaps: [],
    citationEdges: [],
    namesakes: [],
    ...more,
  });
}

/** The text under audit, with its marks and references. */
export function lookedAt(more: Partial<AuditSource> = {}): AuditSource {
  return { source: TEXT, references: [], markers: [], ...more };
}

/** What one rule finds. */
export function foundBy(
  rule: FindingRule,
  claims: readonly ClaimRow[],
  more: Partial<AuditFacts> = {},
): readonly FindingDraft[] {
  return findingsOf(claims, more).filter((draft) => draft.rule === rule);
}
