import { cypher } from "../generated/cypher.ts";
import { openDriver, type Neo4jAddress } from "./driver.ts";
import { serviceUnavailable } from "./errors.ts";
import { createGraph, PATIENT, type Graph } from "./graph.ts";
import { planReads } from "./plan-reads.ts";
import { SCHEMA_VERSION } from "./setup.ts";

/** Whether the graph can be asked, and if not, why not in a sentence. */
export type ConnectionState = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** A link to Neo4j that survives its outages. */
export interface Connection {
  /** Asks through whichever driver is the current one. */
  readonly graph: Graph;
  /** The same, with a longer wait: for the first statements after a start, which are slow to plan. */
  readonly patient: Graph;
  /** Asks Neo4j now, for at most 2 s: ready where it answers, this service's schema is in place and its reads are planned. */
  readonly ready: () => Promise<ConnectionState>;
  /** Waits until the reads are planned. */
  readonly planned: () => Promise<void>;
  /** Stops watching and closes the driver. */
  readonly close: () => Promise<void>;
}

/** Hears, in a sentence, that Neo4j went away or came back. */
export type ConnectionLog = (message: string) => void;

const EVERY_MS = 2_000;
// Together with the grace of the graph a ping is given up after two seconds.
const PING_DEADLINES = { read: 1_000, write: 1_000 };
const MISSES = 2;

/** A driver's close() hangs with its sockets for a while, and what it reports is about links that are given up. */
function discard(close: Promise<void>): void {
  close.catch(() => undefined);
}

/**
 * Opens a link to Neo4j, whether it answers already or not. Neo4j is asked every two seconds; after two misses the
 * driver is replaced, because a pool whose sockets are half open stays broken when the network has healed.
 */
export function openConnection(
  address: Neo4jAddress & { readonly database?: string | undefined },
  log: ConnectionLog,
): Connection {
  const open = () => {
    const driver = openDriver(address);
    return {
      driver,
      graph: createGraph(driver, address.database),
      patient: createGraph(driver, address.database, PATIENT),
      pings: createGraph(driver, address.database, PING_DEADLINES),
    };
  };
  let current = open();
  let misses = 0;
  let isClosed = false;
  let isPlanned = false;
  let planning: Promise<void> | undefined;

  /** Plans the reads of the current driver; where that fails, the next ping tries again. */
  const plan = (): Promise<void> =>
    (planning ??= planReads(current.patient).then(
      () => {
        isPlanned = true;
      },
      (error: unknown) => {
        planning = undefined;
        throw error;
      },
    ));

  const missed = (): void => {
    misses += 1;
    if (misses === MISSES) log("Neo4j does not answer; it is asked again every two seconds.");
    if (misses % MISSES !== 0 || isClosed) return;
    discard(current.driver.close());
    current = open();
    // A Neo4j that was away may have been started anew, and then has no plans.
    isPlanned = false;
    planning = undefined;
  };

  const ask = async (): Promise<ConnectionState> => {
    const asked = current;
    try {
      const [row] = await asked.pings.run(cypher["system/ping"], {});
      if (misses >= MISSES) log("Neo4j answers again.");
      misses = 0;
      if (row?.version !== SCHEMA_VERSION) {
        return { ready: false, reason: "The constraints and indexes of the graph are not in place yet." };
      }
      if (isPlanned) return { ready: true };
      plan().catch((error: unknown) => log(`The reads could not be planned: ${String(error)}`));
      return { ready: false, reason: "Neo4j is planning what this service asks." };
    } catch (error) {
      if (asked === current) missed();
      return { ready: false, reason: error instanceof Error ? error.message : "Neo4j does not answer." };
    }
  };
  let asking: Promise<ConnectionState> | undefined;
  const ready = (): Promise<ConnectionState> =>
    (asking ??= ask().finally(() => {
      asking = undefined;
    }));

  const watch = setInterval(() => void ready(), EVERY_MS);
  watch.unref();
  const through = (which: "graph" | "patient"): Graph => ({
    run: (statement, params) =>
      isClosed ? Promise.reject(serviceUnavailable()) : current[which].run(statement, params),
    transaction: (work) => (isClosed ? Promise.reject(serviceUnavailable()) : current[which].transaction(work)),
  });
  return {
    graph: through("graph"),
    patient: through("patient"),
    ready,
    planned: plan,
    close: async () => {
      isClosed = true;
      clearInterval(watch);
      await asking;
      await current.driver.close();
    },
  };
}
