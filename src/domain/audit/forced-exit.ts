import type { ClaimRow } from "../../generated/cypher.ts";
import { byRelation, groupBy, isHeldTrue, pairsOf, wordsOfClaim } from "./claims.ts";
import type { AuditFacts } from "./facts.ts";
import { isJointCause } from "./hedges.ts";
import { inOnePassage } from "./passages.ts";
import { mayMeet } from "./time.ts";

/** By what one subject is another's own doing, or a part of it. */
const BELONGS = ["IMPOSED_BY", "PART_OF", "BASED_IN"];

/** Whether one cause is the other's own doing or a part of it, over however many steps. */
function belongsTo(claims: readonly ClaimRow[]): (one: string, other: string) => boolean {
  const owners = groupBy(
    claims.filter((claim) => BELONGS.includes(claim.predicate ?? "") && !claim.negated),
    ({ subject }) => subject?.id ?? null,
  );
  return (one, other) => {
    const reached = new Set([one]);
    for (const at of reached)
      for (const { object } of owners.get(at) ?? []) if (object !== null) reached.add(object.id);
    return reached.has(other);
  };
}

function isOneExit(one: ClaimRow, other: ClaimRow): boolean {
  const [a, b] = [one.market?.id, other.market?.id];
  return (a === undefined || b === undefined || a === b) && mayMeet(one.validTime, other.validTime);
}

/** Whether two claims name causes that the text means to go together. */
function areJoint(facts: AuditFacts, one: ClaimRow, other: ClaimRow): boolean {
  return [one, other].some((claim) => isJointCause(wordsOfClaim(claim))) || inOnePassage(facts, one, other);
}

/** Pairs of claims by which different things force the same exit, though neither is the other's doing or its part. */
export function rivalCauses(facts: AuditFacts): readonly (readonly [ClaimRow, ClaimRow])[] {
  const causes = facts.claims.filter((claim) => claim.predicate === "FORCES_EXIT_OF" && isHeldTrue(claim));
  const isOwn = belongsTo(facts.claims);
  return [...groupBy(causes, ({ object }) => object?.id ?? null).values()].flatMap((claims) =>
    pairsOf([...byRelation(claims).values()]).flatMap(([ones, others]) => {
      const [a, b] = [ones[0]?.subject?.id ?? "", others[0]?.subject?.id ?? ""];
      if (isOwn(a, b) || isOwn(b, a)) return [];
      return ones.flatMap((one) =>
        others
          .filter((other) => isOneExit(one, other) && !areJoint(facts, one, other))
          .map((other) => [one, other] as const),
      );
    }),
  );
}
