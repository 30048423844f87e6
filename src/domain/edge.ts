import type { ClaimKind, Predicate } from "../generated/schema.ts";

/** Whether a claim becomes an edge: a fact or a causal claim with an entity object that the text does not deny. */
export function makesEdge(claim: {
  readonly kind: ClaimKind;
  readonly negated: boolean;
  readonly predicate?: Predicate | undefined;
  readonly object?: string | undefined;
}): boolean {
  return (
    (claim.kind === "FACT" || claim.kind === "CAUSAL") &&
    !claim.negated &&
    claim.predicate !== undefined &&
    claim.object !== undefined
  );
}
