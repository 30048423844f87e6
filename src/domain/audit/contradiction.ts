import type { ClaimRow } from "../../generated/cypher.ts";
import { vocabulary } from "../../generated/vocabulary.ts";
import { byRelation, groupBy, idsInOrder, isHeldTrue, pairsOf, relationOf, sourceIdOf, sourceIds } from "./claims.ts";
import type { AuditFacts, FindingDraft, Rule } from "./facts.ts";
import { rivalCauses } from "./forced-exit.ts";
import { mayMeet } from "./time.ts";
import { relationWords, sayingOf, statedBy } from "./wording.ts";

type Pair = readonly [ClaimRow, ClaimRow];

/** What a pair is about, and why the two cannot both hold. */
interface Conflict {
  readonly key: string;
  readonly why: string;
  readonly settles: string;
  readonly pair: Pair;
}

function excludes(one: ClaimRow, other: ClaimRow): boolean {
  const [a, b] = [one.predicate, other.predicate];
  if (a === null || b === null) return false;
  return vocabulary[a].excludes.includes(b) || vocabulary[b].excludes.includes(a);
}

/** A plan does not contradict what is so today, unless that is said to go on. */
function areOfOneStage(one: ClaimRow, other: ClaimRow): boolean {
  return (
    (one.modality === "PLANNED") === (other.modality === "PLANNED") ||
    [one, other].some(({ predicate }) => predicate === "REMAINS_IN")
  );
}

function incompatible({ claims }: AuditFacts): readonly Conflict[] {
  const stated = claims.filter((claim) => isHeldTrue(claim) && relationOf(claim) !== null);
  const ends = groupBy(stated, ({ subject, object }) => `${subject?.id ?? ""} ${object?.id ?? ""}`);
  // Claims of one predicate exclude nothing: where all say the same there are no pairs to look at.
  const mixed = [...ends.values()].filter((group) => new Set(group.map(({ predicate }) => predicate)).size > 1);
  return mixed.flatMap(pairsOf).flatMap((pair) => {
    const [one, other] = pair;
    if (!excludes(one, other) || !areOfOneStage(one, other) || !mayMeet(one.validTime, other.validTime)) return [];
    return {
      key: [one, other]
        .map((claim) => relationOf(claim) ?? "")
        .sort()
        .join(" and "),
      why: "These cannot hold of one company and one market at one time",
      settles: "Which of the two holds, and from when to when each did.",
      pair,
    };
  });
}

function isFirm({ kind, modality }: ClaimRow): boolean {
  return (kind === "FACT" || kind === "CAUSAL") && modality !== "POSSIBLE";
}

function denied({ claims }: AuditFacts): readonly Conflict[] {
  return [...byRelation(claims.filter(isFirm))].flatMap(([relation, said]) => {
    const [yes, no] = [said.filter(({ negated }) => !negated), said.filter(({ negated }) => negated)];
    return yes
      .flatMap((one) => no.map((other): Pair => [one, other]))
      .filter(([one, other]) => mayMeet(one.validTime, other.validTime) && isOneMarket(one, other))
      .filter(([one, other]) => (one.modality === "PLANNED") === (other.modality === "PLANNED"))
      .map((pair) => ({
        key: `${relation} and its denial`,
        why: "One says it and the other denies it",
        settles: "Which of the two holds, and from when to when.",
        pair,
      }));
  });
}

function isOneMarket(one: ClaimRow, other: ClaimRow): boolean {
  return one.market === null || other.market === null || one.market.id === other.market.id;
}

function forced(facts: AuditFacts): readonly Conflict[] {
  return rivalCauses(facts).map((pair) => ({
    key: pair
      .map((claim) => relationOf(claim) ?? "")
      .sort()
      .join(" and "),
    why: `Different things are said to force one exit, that of ${pair[0].object?.name ?? ""}`,
    settles: "What the company itself gives as the reason; or a sentence that says how the two causes hang together.",
    pair,
  }));
}

function toDraft(key: string, conflicts: readonly Conflict[]): FindingDraft | null {
  const [first] = conflicts;
  if (first === undefined) return null;
  const claims = conflicts.flatMap(({ pair }) => pair);
  const isWithin = conflicts.some(({ pair: [one, other] }) => sourceIdOf(one) === sourceIdOf(other));
  const [one, other] = first.pair;
  return {
    rule: "CONTRADICTION",
    severity: isWithin ? "HIGH" : "MEDIUM",
    key,
    claims: idsInOrder(claims),
    sources: sourceIds(claims),
    explanation:
      `${first.why}: ${statedBy(one)} says ${sayingOf(one)} (${relationWords(one)}), and ` +
      `${sourceIdOf(one) === sourceIdOf(other) ? "also" : `${statedBy(other)} says`} ${sayingOf(other)} ` +
      `(${other.negated ? "denied: " : ""}${relationWords(other)}).`,
    wouldSettle: first.settles,
  };
}

/** Claims that cannot both hold, one finding for each two relations. */
export const contradiction: Rule = {
  rule: "CONTRADICTION",
  severity: "HIGH",
  find(facts) {
    const conflicts = [...incompatible(facts), ...denied(facts), ...forced(facts)];
    return [...groupBy(conflicts, ({ key }) => key)].flatMap(([key, group]) => toDraft(key, group) ?? []);
  },
};
