import type { ClaimRow, RelationRow } from "../generated/cypher.ts";

/** One relation of a path. */
export interface HopRow {
  readonly relation: RelationRow;
  readonly reversed: boolean;
}

/** A path with its weakest hop. */
export interface PathModel {
  readonly length: number;
  readonly hops: readonly HopRow[];
  readonly weakestHop: { readonly relation: RelationRow; readonly why: string };
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

function strengthOf(claim: ClaimRow): Omit<Strength, "sources"> {
  return { kind: KINDS.indexOf(claim.kind), verdict: VERDICTS.indexOf(claim.verdict) };
}

/** The strength of a relation: of its best claim by kind and then verdict, and of the number of its sources. */
function relationStrength(relation: RelationRow): Strength & { readonly best: ClaimRow | undefined } {
  const claims = relation.claims ?? [];
  const best = claims.toSorted((a, b) => {
    const one = strengthOf(a);
    const other = strengthOf(b);
    return one.kind - other.kind || one.verdict - other.verdict;
  })[0];
  const sources = new Set(claims.map((claim) => claim.statedIn.source.id)).size;
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

function whyWeak(strength: ReturnType<typeof relationStrength>): string {
  const { best, sources } = strength;
  if (best === undefined) return "No claim behind it is visible here.";
  const kind = KIND_WORDS[best.kind] ?? best.kind.toLowerCase();
  const verdict = VERDICT_WORDS[best.verdict] ?? best.verdict.toLowerCase();
  return `Its best claim is put as ${kind} and is ${verdict}; ${sources === 1 ? "one source says" : `${String(sources)} sources say`} so.`;
}

function toPath(hops: readonly HopRow[]): PathModel & { readonly strength: Strength } {
  const graded = hops.map((hop) => ({ hop, strength: relationStrength(hop.relation) }));
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

/** The hop with those of its claims alone that some of these bundles bring; null lets all of them count. */
function limitedTo(origins: readonly string[] | null, { relation, reversed }: HopRow): HopRow {
  if (origins === null || relation.claims === null) return { relation, reversed };
  const claims = relation.claims.filter((claim) => claim.origins.some((origin) => origins.includes(origin)));
  return { relation: { ...relation, claims }, reversed };
}

/**
 * Orders paths: the shortest first, then the strongest by its weakest hop, then by the ids of the relations. Claims that
 * none of the bundles in `origins` brings count for nothing and are left out; null lets all of them count.
 */
export function rankPaths(
  found: readonly (readonly HopRow[])[],
  origins: readonly string[] | null,
  first: number,
): readonly PathModel[] {
  return found
    .map((hops) => toPath(hops.map((hop) => limitedTo(origins, hop))))
    .sort((a, b) => a.length - b.length || compareStrength(a.strength, b.strength) || (idsOf(a) < idsOf(b) ? -1 : 1))
    .slice(0, first);
}
