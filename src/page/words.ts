import { captions } from "../generated/captions.ts";
import type { FindingRule, FindingStatus, Held, Predicate, Severity, Tier, Verdict } from "../generated/page.ts";

/** How a verdict is told: a mark that needs no colour, a word, and what it means. */
export interface VerdictWords {
  readonly mark: string;
  readonly word: string;
  readonly meaning: string;
}

/** Every verdict, from the best. */
export const VERDICTS: Readonly<Record<Verdict, VerdictWords>> = {
  SUPPORTED: { mark: "✓", word: "supported", meaning: "the cited text is held and says it" },
  UNVERIFIED: { mark: "?", word: "unverified", meaning: "cited, but the cited text is not held" },
  MISMATCH: { mark: "≠", word: "mismatch", meaning: "the cited source is about something else" },
  UNRESOLVED: { mark: "∅", word: "unresolved", meaning: "the mark has no reference" },
  UNCITED: { mark: "○", word: "uncited", meaning: "no citation" },
  PENDING: { mark: "…", word: "not judged yet", meaning: "cited; the citation is not judged yet" },
};

/** What each tier means. */
export const TIERS: Readonly<Record<Tier, string>> = {
  A: "Named as filling this gap",
  B: "Named as a competitor, or as selling here",
  C: "Suggested by structure alone",
};

/** Every rule of the audit. */
export const RULES: Readonly<Record<FindingRule, string>> = {
  UNCITED_NUMBER: "number without a citation",
  UNCITED_LOAD_BEARING: "an answer rests on it, uncited",
  CITATION_MISMATCH: "citation of something else",
  UNRESOLVED_MARKER: "mark without a reference",
  UNUSED_REFERENCE: "reference that nothing cites",
  NUMBERS_DISAGREE: "numbers disagree",
  CONTRADICTION: "contradiction",
  HEDGE_DROPPED: "hedge dropped",
  FORECAST_AS_EVIDENCE: "forecast as evidence",
  OPINION_AS_FACT: "opinion as fact",
  SINGLE_SOURCE: "single source",
  CIRCULAR_CITATION: "circular citation",
  UNDATED: "undated",
  AMBIGUOUS_NAME: "name of several",
};

/** Every severity, the highest first. */
export const SEVERITIES: Readonly<Record<Severity, string>> = { HIGH: "high", MEDIUM: "medium", LOW: "low" };

/** Every state of a finding. */
export const STATUSES: Readonly<Record<FindingStatus, string>> = {
  OPEN: "open",
  ACCEPTED: "accepted",
  DISMISSED: "dismissed",
  CLOSED: "closed",
};

/** What is held of a source. */
export const HELD: Readonly<Record<Held, string>> = {
  FULL_TEXT: "whole text held",
  ABSTRACT: "abstract held",
  QUOTES: "quotes held",
  TITLE_ONLY: "title only",
  NOTHING: "nothing held",
};

/** A predicate as the vocabulary has it read: `FILLS_GAP_IN` is "fills the gap in". */
export function caption(predicate: Predicate): string {
  return captions[predicate];
}

/** A value of an enum as words: `TITLE_ONLY` is "title only". */
export function plain(value: string): string {
  return value.toLowerCase().replaceAll("_", " ");
}

/** A count with its noun, which takes an s where there are several. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** What a source is called: its title, else who published it when, else its id. */
export function sourceName(source: {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}): string {
  const described = [source.publisher, source.published].filter((part) => part !== null).join(", ");
  return source.title ?? (described || source.id);
}
