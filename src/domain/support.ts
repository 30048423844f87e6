import type { ClaimRow } from "../generated/cypher.ts";
import type { ClaimKind, Verdict } from "../generated/schema.ts";
import { bestVerdict } from "./verdict.ts";

/** How much stands behind a relation or a candidate. */
export interface SupportModel {
  readonly sources: number;
  readonly kind: ClaimKind | null;
  readonly verdict: Verdict | null;
  readonly disputed: boolean;
}

const KINDS: readonly ClaimKind[] = ["FACT", "CAUSAL", "FORECAST", "OPINION", "QUOTATION"];

/**
 * How many independent sources state any of the claims. Sources that hang together by a citation for one of the claims
 * count once: an article and the wire story that it cites are one voice.
 */
export function independentSources(claims: readonly ClaimRow[]): number {
  const voices = new Map<string, string>();
  const voiceOf = (id: string): string => {
    const next = voices.get(id);
    return next === undefined || next === id ? id : voiceOf(next);
  };
  const stating = new Set(claims.map(({ statedIn }) => statedIn.source.id));
  for (const { statedIn, citations } of claims) {
    for (const { source } of citations) {
      if (source !== null) voices.set(voiceOf(statedIn.source.id), voiceOf(source.id));
    }
  }
  return new Set([...stating].map(voiceOf)).size;
}

/** Counts and grades what stands behind claims that say one thing. */
export function supportOf(claims: readonly ClaimRow[]): SupportModel {
  const kind = KINDS.find((candidate) => claims.some((claim) => claim.kind === candidate)) ?? null;
  return {
    sources: independentSources(claims),
    kind,
    verdict: claims.length === 0 ? null : bestVerdict(claims.map(({ verdict }) => verdict)),
    disputed: claims.some(({ contradictedBy }) => contradictedBy.length > 0),
  };
}
