import { randomUUID } from "node:crypto";
import type { Graph, Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { applySaid } from "../refresh/apply.ts";
import { lockGraph } from "../refresh/lock.ts";
import { applySlices, type RefreshOptions } from "../refresh/refresh.ts";
import type { SaySlice, Slice } from "../refresh/slice.ts";
import type { Entry } from "./say.ts";

/** How large a slice may get: what applying it writes has to fit into one transaction. */
const MOST = { rows: 1_000, characters: 1_000_000 };
/** Slices that nobody went on with for so long are of a process that is gone. */
const PATIENCE_MS = 10 * 60_000;
/** Somebody else may change the same bundle meanwhile; how often it is looked at anew then. */
const TRIES = 5;

/** A change to what a bundle says. */
export interface Change {
  readonly bundle: string;
  /** What is said, compared with the graph as it is when this is asked. */
  readonly entries: () => AsyncIterable<Entry>;
  /** Whether the graph is still what that was compared with. Throws where it cannot be said any longer. */
  readonly isFresh: (run: Run) => Promise<boolean>;
  /** Writes what the bundle says of itself, in the small transaction that makes the change current. */
  readonly seal: (run: Run) => Promise<void>;
}

/** How a change is said. */
export interface SayOptions extends RefreshOptions {
  /** Things that one transaction writes at most; by default as many as fit. */
  readonly most?: number | undefined;
}

interface Held {
  readonly ids: readonly string[];
  /** The last part, which was not written yet. */
  readonly last: SaySlice;
}

function empty(bundle: string): SaySlice {
  return { kind: "SAY", bundle, texts: [], entities: [], sources: [], claims: [] };
}

/** Keeps a slice in the graph, where nobody reads it before it is made current; gives its id. */
export async function holdSlice(run: Run, bundle: string, position: number, slice: Slice): Promise<string> {
  const id = `slice:${randomUUID()}`;
  const claims = slice.kind === "SAY" ? slice.claims.length : 0;
  const { kind } = slice;
  await run(cypher["ingest/hold-slice"], { id, kind, bundle, position, claims, content: JSON.stringify(slice) });
  return id;
}

/** Writes what is said in slices, each in a transaction of its own; what fits into one is not written yet. */
async function holdAll(graph: Graph, { bundle, entries }: Change, most: number): Promise<Held> {
  const ids: string[] = [];
  let slice = empty(bundle);
  let [rows, characters] = [0, 0];
  for await (const { of, row } of entries()) {
    const size = JSON.stringify(row).length;
    if (rows > 0 && (rows === most || characters + size > MOST.characters)) {
      ids.push(await holdSlice(graph.run, bundle, ids.length, slice));
      slice = empty(bundle);
      [rows, characters] = [0, 0];
    }
    (slice[of] as unknown[]).push(row);
    rows += 1;
    characters += size;
  }
  return { ids, last: slice };
}

/** Makes what was held current, or does it at once where it is small; false where the graph has changed meanwhile. */
function makeCurrent(graph: Graph, change: Change, { ids, last }: Held): Promise<boolean> {
  return graph.transaction(async (run) => {
    await lockGraph(run);
    const waiting = await run(cypher["refresh/next-slice"], { decisions: false });
    if (waiting.length > 0 || !(await change.isFresh(run))) return false;
    if (ids.length > 0) {
      const all = [...ids, await holdSlice(run, change.bundle, ids.length, last)];
      const [made] = await run(cypher["ingest/make-current"], { ids: all });
      if (made?.current !== all.length) return false;
    }
    await change.seal(run);
    if (ids.length === 0) await applySaid(run, last);
    return true;
  });
}

/**
 * Says something new: all of it or nothing. What fits into one transaction is done in one. More is written in slices
 * that nobody reads; one small transaction makes them current, and then they are applied one after another.
 */
export async function say(graph: Graph, change: Change, options: SayOptions): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await applySlices(graph, options);
    await graph.run(cypher["ingest/discard-slices"], { bundle: change.bundle, patience: PATIENCE_MS });
    const held = await holdAll(graph, change, options.most ?? MOST.rows);
    if (await makeCurrent(graph, change, held)) {
      await applySlices(graph, options);
      return;
    }
  }
  throw new Error(`${change.bundle} is changed by somebody else again and again. Try again later.`);
}
