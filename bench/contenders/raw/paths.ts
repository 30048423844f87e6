interface Claim {
  readonly kind: string;
  readonly verdict: string;
  readonly source: string;
}

interface Relation {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** Paths as lists of the ids of their relations, and the relations, each once. */
export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  readonly relations: readonly Relation[];
}

const KINDS = ["FACT", "CAUSAL"];
const VERDICTS = ["SUPPORTED", "UNVERIFIED", "MISMATCH", "UNRESOLVED", "UNCITED"];

type Strength = readonly [kind: number, verdict: number, sources: number];

function compare(one: Strength, other: Strength): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** Of its best claim, and of how many sources say it; less is stronger. */
function strengthOf({ claims }: Relation): Strength {
  const graded = claims.map(({ kind, verdict }) => [KINDS.indexOf(kind), VERDICTS.indexOf(verdict), 0] as const);
  const [kind = KINDS.length, verdict = VERDICTS.length] = graded.toSorted(compare)[0] ?? [];
  return [kind, verdict, -new Set(claims.map(({ source }) => source)).size];
}

/** The ten best paths: the shortest first, then by the weakest hop. */
export function rankPaths({ paths, relations }: FoundPaths) {
  const known = new Map(relations.map((relation) => [relation.id, { relation, strength: strengthOf(relation) }]));
  return paths
    .map((ids) => {
      const hops = ids.flatMap((id) => known.get(id) ?? []);
      const weakest = hops
        .map(({ strength }) => strength)
        .toSorted(compare)
        .at(-1) ?? [0, 0, 0];
      return { key: ids.join(" "), length: ids.length, weakest, hops: hops.map(({ relation }) => relation) };
    })
    .sort((a, b) => a.length - b.length || compare(a.weakest, b.weakest) || (a.key < b.key ? -1 : 1))
    .slice(0, 10)
    .map(({ length, hops }) => ({ length, hops }));
}
