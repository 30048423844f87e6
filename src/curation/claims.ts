import type { Graph, Run } from "../db/graph.ts";
import { type Triple, tripleOf } from "../domain/ids.ts";
import { cypher, type ClaimRow, type RelationRow } from "../generated/cypher.ts";
import { LOADER } from "../refresh/claim-state.ts";
import { touchClaims } from "../refresh/claims.ts";
import { change, checkVersion, conflict, notFound, type ChangeRequest } from "./change.ts";

/** A claim after a change, with the edges that went or came with it. */
export interface ChangedClaim {
  readonly claim: ClaimRow;
  readonly relations: readonly RelationRow[];
}

async function readClaim(run: Run, id: string): Promise<ClaimRow> {
  const [row] = await run(cypher["claim/rows"], { ids: [id] });
  if (row === undefined) throw notFound(id);
  return row;
}

async function readRelation(run: Run, triple: Triple): Promise<RelationRow | undefined> {
  const [row] = await run(cypher["relation/rows"], { ids: [triple.id] });
  return row;
}

/** The edge of a claim, whether it is drawn or not; null where the claim makes none. */
function tripleOfClaim({ kind, negated, predicate, subject, object }: ClaimRow): Triple | null {
  if (predicate === null || subject === null || object === null || negated) return null;
  return kind === "FACT" || kind === "CAUSAL" ? tripleOf(predicate, subject.id, object.id) : null;
}

interface Turn {
  readonly at: string | null;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Turns a claim off or on, redraws its edge, and marks what that touches. */
async function turn(run: Run, claim: ClaimRow, to: Turn): Promise<ChangedClaim> {
  const triple = tripleOfClaim(claim);
  const before = triple === null ? undefined : await readRelation(run, triple);
  await run(cypher["curation/turn-claim"], { id: claim.id, ...to });
  await touchClaims(run, [claim.id]);
  const after = triple === null ? undefined : await readRelation(run, triple);
  const moved =
    (before === undefined) === (after === undefined) ? [] : [before ?? after].filter((row) => row !== undefined);
  return { claim: await readClaim(run, claim.id), relations: moved };
}

/** Says that a claim no longer counts. Throws `NOT_FOUND`, or `CONFLICT` where it does not count already. */
export function deprecateClaim(graph: Graph, request: ChangeRequest, reason: string, now: Date): Promise<ChangedClaim> {
  const what = JSON.stringify(["deprecateClaim", request.id, reason]);
  return change(graph, { ...request, what }, now, async (run) => {
    const claim = await readClaim(run, request.id);
    checkVersion(request, claim.version);
    if (claim.deprecated !== null && claim.deprecated.by !== LOADER) {
      throw conflict(`${claim.id} was deprecated by ${claim.deprecated.by} already.`);
    }
    const answer = await turn(run, claim, { at: now.toISOString(), by: request.by, reason });
    return { action: "DEPRECATE", reason, version: answer.claim.version, answer };
  });
}

/** Lets a claim count again. Throws `NOT_FOUND`, or `CONFLICT` where it counts or its bundle no longer brings it. */
export function reinstateClaim(graph: Graph, request: ChangeRequest, now: Date): Promise<ChangedClaim> {
  const what = JSON.stringify(["reinstateClaim", request.id]);
  return change(graph, { ...request, what }, now, async (run) => {
    const claim = await readClaim(run, request.id);
    checkVersion(request, claim.version);
    if (claim.deprecated === null) throw conflict(`${claim.id} is not deprecated.`);
    if (claim.deprecated.by === LOADER) {
      throw conflict(`${claim.id} went with its bundle: ${claim.deprecated.reason} Load a bundle that brings it.`);
    }
    const answer = await turn(run, claim, { at: null, by: null, reason: null });
    return { action: "REINSTATE", reason: null, version: answer.claim.version, answer };
  });
}
