import type { ClaimRow, EntityCore, SourceCore } from "../../generated/cypher.ts";
import { inTextOrder } from "../gap/evidence.ts";
import { tripleOf } from "../ids.ts";
import { wordsOf } from "../words.ts";
import type { AuditFacts } from "./facts.ts";

/** One citation of a claim. */
export type AuditCitation = NonNullable<ClaimRow["citations"]>[number];

/** The citations of a claim; none where it has none. */
export function citationsOf(claim: ClaimRow): readonly AuditCitation[] {
  return claim.citations;
}

/** The citations of a claim that stand: there is a source, and it is not about something else. */
export function goodCitations(claim: ClaimRow): readonly (AuditCitation & { readonly source: SourceCore })[] {
  return citationsOf(claim).flatMap((citation) => {
    const { source, verdict } = citation;
    return source !== null && (verdict === "SUPPORTED" || verdict === "UNVERIFIED") ? [{ ...citation, source }] : [];
  });
}

/** The id of the source that states a claim. */
export function sourceIdOf(claim: ClaimRow): string {
  return claim.statedIn.source.id;
}

/** The claims of the sources that are looked at. */
export function ownClaims({ sources, claims }: AuditFacts): readonly ClaimRow[] {
  const ids = new Set(sources.map(({ source }) => source.id));
  return claims.filter((claim) => ids.has(sourceIdOf(claim)));
}

/** Whether a source gives its own facts, so that a sentence of it needs no citation. */
export function isFirstHand({ kind }: SourceCore): boolean {
  return kind === "OFFICIAL" || kind === "DATA_SET";
}

/** Gives what a function makes of a claim, which many rules ask for, and works it out once. */
export function once<Value>(work: (claim: ClaimRow) => Value): (claim: ClaimRow) => Value {
  const known = new WeakMap<ClaimRow, { readonly value: Value }>();
  return (claim) => {
    const before = known.get(claim);
    if (before !== undefined) return before.value;
    const value = work(claim);
    known.set(claim, { value });
    return value;
  };
}

/** What joins what, in the direction in which the edge is stored; null where a claim joins nothing. */
export const relationOf = once(({ predicate, subject, object }): string | null => {
  if (predicate === null || subject === null || object === null) return null;
  const ends = tripleOf(predicate, subject.id, object.id);
  return `${ends.subject} ${predicate} ${ends.object}`;
});

/** Claims by their relation, in the order of the text; those that join nothing are left out. */
export function byRelation(claims: readonly ClaimRow[]): ReadonlyMap<string, readonly ClaimRow[]> {
  return groupBy(claims, (claim) => relationOf(claim));
}

/** Things by a key, in the order in which they come; those whose key is null are left out. */
export function groupBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** Every unordered pair of a list, each once. */
export function pairsOf<T>(things: readonly T[]): readonly (readonly [T, T])[] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));
}

/** Whether a claim speaks of what is, or is decided, as its author's own word: a fact or a cause that is not denied. */
export function isHeldTrue(claim: ClaimRow): boolean {
  return ["FACT", "CAUSAL"].includes(claim.kind) && !claim.negated && claim.modality !== "POSSIBLE";
}

/** The entities that a claim speaks of, each once. */
export function entitiesOf({ subject, object, market, mentions }: ClaimRow): readonly EntityCore[] {
  const all = [subject, object, market, ...mentions].filter((entity) => entity !== null);
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
}

/** Whether two claims speak of the same entity, whatever else they say. */
export function shareEntity(one: ClaimRow, other: ClaimRow): boolean {
  const ids = new Set(entitiesOf(one).map(({ id }) => id));
  return entitiesOf(other).some(({ id }) => ids.has(id));
}

/** The words of a claim: ours, and those of the text where they are kept. */
export function wordsOfClaim({ statement, statedIn }: ClaimRow): string {
  return [statement, statedIn.quote ?? ""].join(" ");
}

/** A claim, with the words around it where its text is held. */
export type ClaimInContext = ClaimRow & {
  readonly statedIn: { readonly before?: string | null; readonly after?: string | null };
};

/** The words of a claim and, where they are known, of the sentence around it. */
export function wordsAround(claim: ClaimInContext): string {
  const { before, after } = claim.statedIn;
  return [before ?? "", wordsOfClaim(claim), after ?? ""].join(" ");
}

/** The label that a mark prints: "[2]" and "2" are one. */
export function labelOf(marker: string): string {
  return wordsOf(marker).join(" ");
}

/** Ids of claims in the order of the text, each once. */
export function idsInOrder(claims: readonly ClaimRow[]): readonly string[] {
  return inTextOrder(claims).map(({ id }) => id);
}

/** Ids of the sources that state some claims, and of further ones; sorted, each once. */
export function sourceIds(claims: readonly ClaimRow[], more: readonly string[] = []): readonly string[] {
  return [...new Set([...claims.map(sourceIdOf), ...more])].sort();
}
