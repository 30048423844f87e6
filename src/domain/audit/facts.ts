import type { SourceCore } from "../../generated/cypher.ts";
import type { ClaimInContext } from "./claims.ts";
import type { FindingRule, Severity } from "../../generated/schema.ts";

/** A stretch of a text in code points, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A mark in a text, with the labels of the references that it stands for. */
export interface AuditMarker extends Span {
  readonly text: string;
  readonly references: readonly string[];
}

/** A source that is looked at, with its list of references and the marks in its text. */
export interface AuditSource {
  readonly source: SourceCore;
  readonly references: readonly { readonly label: string; readonly source: SourceCore }[];
  readonly markers: readonly AuditMarker[];
  /** Where its sentences stand. Without them, claims are taken for one passage only where their spans touch. */
  readonly sentences?: readonly Span[];
}

/** A live exit: what answers about gaps there are. */
export interface AuditGap {
  readonly leaver: string;
  readonly market: string;
}

/** Names that stand for the same several entities, none of them merged into another. */
export interface Namesakes {
  /** The names in the form in which they are compared, sorted. */
  readonly keys: readonly string[];
  /** What it stands for, by id, each with its own names, the first of them the chief one. */
  readonly entities: readonly { readonly id: string; readonly type: string; readonly names: readonly string[] }[];
  /** The live claims of texts that speak of any of them, in the order of the text; the first 200. */
  readonly claims: readonly {
    readonly id: string;
    readonly source: string;
    readonly statement: string;
    readonly quote: string | null;
  }[];
}

/** All that the rules read. */
export interface AuditFacts {
  /** The sources that are looked at. A finding is about at least one of them. */
  readonly sources: readonly AuditSource[];
  /**
   * Their live claims, and those of other sources that share a subject or a relation with them; in the order of the
   * text, with citations.
   */
  readonly claims: readonly ClaimInContext[];
  /** Every name of the entities that the claims are about, by id. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Every live exit. */
  readonly gaps: readonly AuditGap[];
  /** Who cites whom, by source id. */
  readonly citationEdges: readonly { readonly citing: string; readonly cited: string }[];
  /** The names by which what the sources speak of is taken for something else, by what they stand for. */
  readonly namesakes: readonly Namesakes[];
}

/** A finding before anybody has decided on it. */
export interface FindingDraft {
  readonly rule: FindingRule;
  readonly severity: Severity;
  /** What it is about, not how it is worded: the same in every run as long as that stands. */
  readonly key: string;
  /** Claim ids in the order of the text. */
  readonly claims: readonly string[];
  /** Source ids, sorted. */
  readonly sources: readonly string[];
  readonly explanation: string;
  readonly wouldSettle: string;
}

/** A rule of the audit. */
export interface Rule {
  readonly rule: FindingRule;
  /** How much its findings matter at most. */
  readonly severity: Severity;
  readonly find: (facts: AuditFacts) => readonly FindingDraft[];
}
