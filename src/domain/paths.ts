import type { ClaimKind, Verdict } from "../generated/schema.ts";
import type { RelationNode } from "./nodes.ts";

/** A claim behind an edge, as far as the edge is graded by it. */
export interface GradedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  readonly origins: readonly string[];
  /** The source that states it. */
  readonly source: string;
}

/** One relation of a path. */
export interface Hop {
  readonly relation: RelationNode;
  readonly reversed: boolean;
}

/** One relation of a path, with the claims behind it that count. */
interface GradedHop extends Hop {
  readonly claims: readonly GradedClaim[];
}

/** A path with its weakest hop. */
export interface PathModel {
  readonly length: number;
  readonly hops: readonly Hop[];
  readonly weakestHop: { readonly relation: RelationNode; readonly why: string };
}

const KINDS = ["FACT", "CAUSAL"];
const VERDICTS = ["SUPPORTED", "UNVERIFIED", "MISMATCH", "UNRESOLVED", "UNCITED", "PENDING"];
const KIND_WORDS: Readonly<Record<string, string>> = { FACT: "a fact", CAUSAL: "a cause" };
const VERDICT_WORDS: Readonly<Record<string, string>> = {
  SUPPORTED: "supported by the text that it cites",
  UNVERIFIED: "cited, but the cited text is not held",
  MISMATCH: "cited to a source about something else",
  UNRESOLVED: "cited to a marker without a reference",
  UNCITED: "uncited",
  PENDING: "not judged yet",
};

interface Strength {
  readonly kind: number;
  readonly verdict: number;
  readonly sources: number;
}

function strengthOf(claim: GradedClaim): Omit<Strength, "sources"> {
  return { kind: KINDS.indexOf(claim.kind), verdict: VERDICTS.indexOf(claim.verdict) };
}

/** The strength of a relation: of its best claim by kind and then verdict, and of the number of its sources. */
function hopStrength({ claims }: GradedHop): Strength & { readonly best: GradedClaim | undefined } {
  const best = claims.toSorted((a, b) => {
    const one = strengthOf(a);
    const other = strengthOf(b);
    return one.kind - other.kind || one.verdict - other.verdict;
  })[0];
  const sources = new Set(claims.map(({ source }) => source)).size;
  return {
    ...(best === undefined ? { kind: KINDS.length, verdict: VERDICTS.length } : strengthOf(best)),
    sources,
    best,
  };
}

/** Negative where the first is the stronger. */
function compareStrength(one: Strength, other: Strength): number {
  return one.kind - other.kind || one.verdict - other.verdict || other.sources - one.sources;
}

function whyWeak(strength: ReturnType<typeof hopStrength>): string {
  const { best, sources } = strength;
  if (best === undefined) return "No claim behind it is visible here.";
  const kind = KIND_WORDS[best.kind] ?? best.kind.toLowerCase();
  const verdict = VERDICT_WORDS[best.verdict] ?? best.verdict.toLowerCase();
  return `Its best claim is put as ${kind} and is ${verdict}; ${sources === 1 ? "one source says" : `${String(sources)} sources say`} so.`;
}

function toPath(hops: readonly GradedHop[]): PathModel & { readonly strength: Strength } {
  const graded = hops.map((hop) => ({ hop, strength: hopStrength(hop) }));
  const weakest = graded.toSorted((a, b) => compareStrength(b.strength, a.strength))[0];
  if (weakest === undefined) throw new Error("a path has no hop");
  return {
    length: hops.length,
    hops,
    weakestHop: { relation: weakest.hop.relation, why: whyWeak(weakest.strength) },
    strength: weakest.strength,
  };
}

function idsOf(path: PathModel): string {
  return path.hops.map(({ relation }) => relation.id).join(" ");
}

/** A hop with the claims behind it that some of these bundles bring; null lets all of them count. */
function graded(
  { relation, reversed }: Hop,
  claimsOf: ReadonlyMap<string, readonly GradedClaim[]>,
  origins: readonly string[] | null,
): GradedHop {
  const all = claimsOf.get(relation.id) ?? [];
  const claims = all.filter((claim) => origins === null || claim.origins.some((origin) => origins.includes(origin)));
  return { relation: { ...relation, claimIds: claims.map(({ id }) => id) }, reversed, claims };
}

/** The paths that may be among the first: one that is longer than as many others is not, whatever its strength. `found` comes shortest first. */
export function withinReach<Path extends { readonly length: number }>(
  found: readonly Path[],
  first: number,
): readonly Path[] {
  const last = found[first - 1];
  return last === undefined ? found : found.filter(({ length }) => length <= last.length);
}

/**
 * Orders paths: the shortest first, then the strongest by its weakest hop, then by the ids of the relations. Claims that
 * none of the bundles in `origins` brings count for nothing and are left out; null lets all of them count.
 */
export function rankPaths(
  found: readonly (readonly Hop[])[],
  claimsOf: ReadonlyMap<string, readonly GradedClaim[]>,
  origins: readonly string[] | null,
  first: number,
): readonly PathModel[] {
  return found
    .map((hops) => toPath(hops.map((hop) => graded(hop, claimsOf, origins))))
    .sort((a, b) => a.length - b.length || compareStrength(a.strength, b.strength) || (idsOf(a) < idsOf(b) ? -1 : 1))
    .slice(0, first);
}
