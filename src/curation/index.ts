import type { Graph } from "../db/graph.ts";
import type { FindingRow } from "../generated/cypher.ts";
import type { FindingDecision } from "../generated/schema.ts";
import type { ChangeRequest } from "./change.ts";
import { deprecateClaim, reinstateClaim, type ChangedClaim } from "./claims.ts";
import { reviewFinding } from "./findings.ts";
import { mergeEntities, unmergeEntities, type Merged } from "./merges.ts";

/** What a curator may change. Each change is one transaction. */
export interface Curation {
  readonly deprecateClaim: (request: ChangeRequest, reason: string) => Promise<ChangedClaim>;
  readonly reinstateClaim: (request: ChangeRequest) => Promise<ChangedClaim>;
  readonly mergeEntities: (request: ChangeRequest, into: string, reason: string) => Promise<Merged>;
  readonly unmergeEntities: (request: ChangeRequest, reason: string) => Promise<Merged>;
  readonly reviewFinding: (
    request: ChangeRequest,
    decision: FindingDecision,
    note: string | null,
  ) => Promise<FindingRow>;
}

/** The changes, over a graph and a clock. */
export function createCuration(graph: Graph, now: () => Date): Curation {
  return {
    deprecateClaim: (request, reason) => deprecateClaim(graph, request, reason, now()),
    reinstateClaim: (request) => reinstateClaim(graph, request, now()),
    mergeEntities: (request, into, reason) => mergeEntities(graph, request, into, reason, now()),
    unmergeEntities: (request, reason) => unmergeEntities(graph, request, reason, now()),
    reviewFinding: (request, decision, note) => reviewFinding(graph, request, decision, note, now()),
  };
}
