import type { Verdict } from "../generated/schema.ts";

/** What is known of an entry in the list of references of a text. */
export interface CitedReference {
  readonly label: string;
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly held: string;
  readonly abstract: string | null;
  /** The whole text, where it is held. */
  readonly text: string | null;
}

/** What a citation is judged by: the claim in our words and in those of the text, and the references of its source. */
export interface CitedClaim {
  readonly statement: string;
  readonly quote: string | null;
}

/** The worth of one citation, with a reason that a person can check. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, "UNCITED">;
  readonly reason: string;
  /** Another reference of the same text that fits clearly better. */
  readonly better: { readonly id: string; readonly reason: string } | null;
}

const FROM_BEST: readonly Verdict[] = ["SUPPORTED", "UNVERIFIED", "MISMATCH", "UNRESOLVED", "UNCITED", "PENDING"];

/** Judges the citation of a claim that names a label, among the references of the text that makes the claim. */
export function judgeCitation(_claim: CitedClaim, label: string, references: readonly CitedReference[]): Judgement {
  return references.some((reference) => reference.label === label)
    ? {
        verdict: "UNVERIFIED",
        reason: "The text of the cited source is not held, so nobody can check here whether it says this.",
        better: null,
      }
    : { verdict: "UNRESOLVED", reason: "The text has no reference for this marker.", better: null };
}

/** The verdict of a claim: the best of its citations, `UNCITED` where it has none. */
export function bestVerdict(verdicts: readonly Verdict[]): Verdict {
  return FROM_BEST.find((verdict) => verdicts.includes(verdict)) ?? "UNCITED";
}

/** The weakest of several verdicts; null where there is none. */
export function weakestVerdict(verdicts: readonly Verdict[]): Verdict | null {
  return FROM_BEST.findLast((verdict) => verdicts.includes(verdict)) ?? null;
}
