import type { Graph, Run } from "../db/graph.ts";
import { cypher, type EntityRow } from "../generated/cypher.ts";
import { markNaming } from "../refresh/marks.ts";
import { change, conflict, notFound, type ChangeRequest } from "./change.ts";

/** An entity after a merge was made or taken back, and how many claims moved. */
export interface Merged {
  readonly entity: EntityRow;
  readonly claims: number;
}

interface State {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly into: string | null;
  readonly defines: boolean;
  readonly changes: number;
}

async function stateOf(run: Run, id: string): Promise<State> {
  const [state] = await run(cypher["curation/merge-state"], { ids: [id] });
  if (state === undefined) throw notFound(id);
  return state;
}

/** What a chain of merges ends in. */
async function survivorOf(run: Run, id: string): Promise<string> {
  const [row] = await run(cypher["refresh/survivors"], { ids: [id] });
  return row?.into ?? id;
}

async function readEntity(run: Run, id: string): Promise<EntityRow> {
  const [row] = await run(cypher["entity/rows"], { ids: [id] });
  if (row === undefined) throw notFound(id);
  return row.entity;
}

/** Makes a change to what is merged, and marks the claims that move with it. Gives how many they are. */
async function changeMerge(run: Run, from: string, work: () => Promise<unknown>): Promise<number> {
  const claims = await markNaming(run, from);
  await work();
  await markNaming(run, from);
  return claims;
}

function checkPair(from: State, into: State, survivor: string): void {
  if (from.id === into.id || survivor === from.id) {
    throw conflict(
      `${from.id} and ${into.id} are one entity already, or would be merged in a circle. Give another one.`,
    );
  }
  if (from.type !== into.type) {
    throw conflict(
      `${from.id} is a ${from.type.toLowerCase()}, and ${into.id} a ${into.type.toLowerCase()}. Only entities of one type can be the same.`,
    );
  }
  if (from.defines) {
    throw conflict(
      `A market is defined by ${from.id}. Change that definition in its bundle first, or merge the other way round.`,
    );
  }
}

/**
 * Says that an entity is the same as another: its claims, names and id are those of the other from now on. Throws
 * `NOT_FOUND`, and `CONFLICT` where the two cannot be one.
 */
export function mergeEntities(
  graph: Graph,
  request: ChangeRequest,
  into: string,
  reason: string,
  now: Date,
): Promise<Merged> {
  const { id, by } = request;
  const what = JSON.stringify(["mergeEntities", id, into, reason]);
  return change(graph, { ...request, what }, now, async (run) => {
    const [from, other] = [await stateOf(run, id), await stateOf(run, into)];
    const survivor = await survivorOf(run, into);
    if (from.into !== null && (await survivorOf(run, id)) === survivor && id !== into) {
      const claims = (await run(cypher["curation/claims-naming"], { id })).length;
      return { action: null, reason, version: from.changes, answer: { entity: await readEntity(run, id), claims } };
    }
    if (from.into !== null) {
      throw conflict(`${id} was merged into ${from.into} already. Take that back first.`);
    }
    checkPair(from, other, survivor);
    const merge = { from: id, into: survivor, by, at: now.toISOString(), reason };
    const claims = await changeMerge(run, id, () => run(cypher["curation/merge"], merge));
    return {
      action: "MERGE",
      reason,
      version: from.changes + 1,
      answer: { entity: await readEntity(run, id), claims },
    };
  });
}

/** Takes a merge back: the claims are those of the entity that their bundles name. Throws `NOT_FOUND` and `CONFLICT`. */
export function unmergeEntities(graph: Graph, request: ChangeRequest, reason: string, now: Date): Promise<Merged> {
  const { id } = request;
  const what = JSON.stringify(["unmergeEntities", id, reason]);
  return change(graph, { ...request, what }, now, async (run) => {
    const from = await stateOf(run, id);
    if (from.into === null) throw conflict(`${id} was not merged into anything.`);
    const claims = await changeMerge(run, id, () => run(cypher["curation/unmerge"], { from: id }));
    return {
      action: "UNMERGE",
      reason,
      version: from.changes + 1,
      answer: { entity: await readEntity(run, id), claims },
    };
  });
}
