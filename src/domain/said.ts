import type { ClaimKind, Modality, Predicate, Reading, Trend } from "../generated/schema.ts";

/** What a bundle says of an entity or a source, as the edge from the bundle keeps it: nested parts as JSON. */
export type Said = Readonly<Record<string, unknown>>;

/** What a bundle says of the text of a source: its hash, and what stands where in it, in code points. */
export interface SaidText {
  readonly sha256: string;
  readonly length: number;
  readonly sentences: readonly (readonly [number, number])[];
  readonly markers: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly references: readonly string[];
  }[];
}

/** An entry of the list of references of a source. */
export interface SaidReference {
  readonly label: string;
  readonly source: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** A claim as a bundle says it, with the source that states it. */
export interface SaidClaim {
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly hedge?: string | undefined;
  readonly predicate?: Predicate | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly market?: string | undefined;
  readonly mentions: readonly string[];
  readonly quantities: readonly {
    readonly measure: string;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
    readonly unit?: string | undefined;
    readonly trend?: Trend | undefined;
    readonly text: string;
  }[];
  readonly validTime?: string | undefined;
  readonly readings: readonly Reading[];
  readonly source: string;
  readonly quote?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly cites: readonly string[];
  readonly note?: string | undefined;
}

/** Every entity that a claim names; one that it names twice is there twice. */
export function namedEntities({
  subject,
  object,
  market,
  mentions,
}: Pick<SaidClaim, "subject" | "object" | "market" | "mentions">): readonly string[] {
  return [subject, object, market, ...mentions].filter((id) => id !== undefined);
}
