import type { Graph } from "../db/graph.ts";
import { refresh } from "../refresh/refresh.ts";
import type { FindingRow } from "../generated/cypher.ts";
import type { FindingDecision } from "../generated/schema.ts";
import type { ChangeRequest } from "./change.ts";
import { deprecateClaim, reinstateClaim, type ChangedClaim } from "./claims.ts";
import { reviewFinding } from "./findings.ts";
import { mergeEntities, unmergeEntities, type Merged } from "./merges.ts";

/** What a curator may change. Each change is one transaction; what follows from it is done before the answer is given. */
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
  const followed = async <Answer>(change: Promise<Answer>): Promise<Answer> => {
    const answer = await change;
    await refresh(graph, { now: now() });
    return answer;
  };
  return {
    deprecateClaim: (request, reason) => followed(deprecateClaim(graph, request, reason, now())),
    reinstateClaim: (request) => followed(reinstateClaim(graph, request, now())),
    mergeEntities: (request, into, reason) => followed(mergeEntities(graph, request, into, reason, now())),
    unmergeEntities: (request, reason) => followed(unmergeEntities(graph, request, reason, now())),
    reviewFinding: (request, decision, note) => reviewFinding(graph, request, decision, note, now()),
  };
}
