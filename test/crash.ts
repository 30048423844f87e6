import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serviceUnavailable } from "../src/db/errors.ts";
import type { Graph, Run } from "../src/db/graph.ts";
import { statement } from "../src/db/statement.ts";
import { refresh } from "../src/refresh/refresh.ts";
import { PROJECT, type TestGraph } from "./graph.ts";

/** The time of everything that crash tests do, so that graphs can be compared. */
export const NOW = new Date("2026-01-02T03:04:05.000Z");

/** Something that changes the graph, through a link that may be cut. */
export type Work = (graph: Graph) => Promise<unknown>;

/** A link that is cut after so many statements; the end of a transaction counts as one. */
export function cutAfter(graph: Graph, count: number): { readonly graph: Graph; readonly isCut: () => boolean } {
  let left = count;
  const counted = (run: Run): Run => {
    return async (asked, params) => {
      if (left <= 0) throw serviceUnavailable();
      left -= 1;
      return run(asked, params);
    };
  };
  return {
    isCut: () => left <= 0,
    graph: {
      run: counted(graph.run),
      transaction: async (work) => {
        if (left <= 0) throw serviceUnavailable();
        const result = await graph.transaction((run) => work(counted(run)));
        // Whether the answer to a commit is heard or lost makes no difference to what was committed.
        left -= 1;
        if (left <= 0) throw serviceUnavailable();
        return result;
      },
    },
  };
}

const RANDOM = /"(change|slice):[0-9a-f-]{36}"/gu;
const TIMES = /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/gu;

/** A dump without what is random in every run, and without times where a process of its own wrote them. */
export async function dumpOf(graph: TestGraph, { times = true } = {}): Promise<readonly string[]> {
  const lines = (await graph.dump())
    .filter((line) => !line.includes('"heldAt"'))
    .map((line) => line.replace(RANDOM, '"$1:x"'));
  return (times ? lines : lines.map((line) => line.replace(TIMES, '"now"'))).toSorted();
}

/** Properties that are whole numbers: plain ones would come back as floats. */
const INTEGERS = [
  ...["version", "start", "end", "position", "length", "textLength", "markerStarts", "markerEnds"].map(
    (name) => `nodes.properties.${name}`,
  ),
  ...["position", "start", "end"].map((name) => `edges.properties.${name}`),
];

/** Keeps the graph as it is now, and gives what makes it so again. */
export async function keep(graph: TestGraph): Promise<() => Promise<void>> {
  const entries = (await graph.dump()).map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const text = readFileSync(join(PROJECT, "test/restore.cypher"), "utf8");
  const restore = statement<object, object>({
    ...{ name: "restore", mode: "write" as const, text, integers: INTEGERS, columns: [], shapes: {}, blank: {} },
  });
  const [nodes, edges] = [entries.filter(({ labels }) => labels), entries.filter(({ type }) => type)];
  return async () => {
    await graph.wipe();
    await graph.graph.run(restore, { nodes, edges });
  };
}

/** What came of cutting work after each of its statements. */
export interface Cuts {
  /** Statements of the work when nobody cuts it. */
  readonly statements: number;
  /** Different graphs that the cuts left behind. */
  readonly states: number;
  /** Where the graph was not the same in the end, and how; empty where all is well. */
  readonly wrong: readonly string[];
}

/**
 * Cuts the link after each statement of some work in turn. A graph that a cut leaves behind is refreshed, as the next
 * start would; then it has to be as before the work, or as after it; and when the work is done again, as after it.
 */
export async function cutEverywhere(graph: TestGraph, work: Work): Promise<Cuts> {
  const restore = await keep(graph);
  const before = (await dumpOf(graph)).join("\n");
  await work(graph.graph);
  const after = (await dumpOf(graph)).join("\n");
  const seen = new Set<string>();
  const wrong: string[] = [];
  let left = "";
  for (let count = 1; ; count += 1) {
    // A transaction that is cut leaves the graph as it was.
    if (left !== before) await restore();
    const cut = cutAfter(graph.graph, count);
    await work(cut.graph).catch(() => undefined);
    left = (await dumpOf(graph)).join("\n");
    if (!seen.has(left)) {
      seen.add(left);
      await refresh(graph.graph, { now: NOW });
      const started = (await dumpOf(graph)).join("\n");
      if (started !== before && started !== after) wrong.push(`after ${String(count)}: neither before nor after`);
      await work(graph.graph);
      if ((await dumpOf(graph)).join("\n") !== after) wrong.push(`after ${String(count)}: not as undisturbed`);
      left = "";
    }
    if (!cut.isCut()) return { statements: count, states: seen.size, wrong };
  }
}
