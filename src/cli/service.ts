import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import pino from "pino";
import { callerOf, isCurator } from "../caller.ts";
import type { Config } from "../config.ts";
import type { Context } from "../context.ts";
import { openConnection, type Connection } from "../db/connection.ts";
import { serviceUnavailable } from "../db/errors.ts";
import type { Graph } from "../db/graph.ts";
import { createLacuna, type Lacuna } from "../lacuna.ts";
import { readPending } from "../refresh/marks.ts";
import type { Neo4jConnection } from "../neo4j/open.ts";
import { createGuides } from "../server/browser/guides.ts";
import { guideRoot, openingLink, pictureLink } from "../server/browser/links.ts";
import { browserStyle } from "../server/browser/style.ts";
import { createHttpService, type HttpService, type HttpServiceOptions } from "../server/service.ts";
import { UsageError } from "./command.ts";

const OPERATIONS = join(import.meta.dirname, "../../examples/operations");

/** The service over HTTP: it listens at once, and answers once it is connected. */
export interface Service {
  /** Ends in a slash. */
  readonly url: string;
  readonly lacuna: Lacuna;
  /** Where Neo4j Browser finds the opening guide; null where it cannot fetch from here. */
  readonly guideUrl: string | null;
  /** Link that opens Neo4j Browser; null where none is known. */
  readonly openingUrl: () => string | null;
  readonly browserUrl: Context["browserUrl"];
  /** From here on questions go to this Neo4j. */
  readonly connect: (neo4j: Neo4jConnection) => Connection;
  /** From here on the service may call itself ready: the graph is as it should be. */
  readonly markPrepared: () => void;
  /** Answers what is under way, stops listening, lets go of Neo4j. Safe to call twice. */
  readonly close: () => Promise<void>;
}

function readExamples(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(OPERATIONS)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => ({ name: basename(file, ".graphql"), text: readFileSync(join(OPERATIONS, file), "utf8") }));
}

/** A host or port that cannot be had is a setting to change. */
async function listen(options: HttpServiceOptions<Context>): Promise<HttpService> {
  try {
    return await createHttpService(options);
  } catch (error) {
    const { code, message, cause } = error as NodeJS.ErrnoException & { readonly cause?: NodeJS.ErrnoException };
    if (cause?.code === "EADDRINUSE") throw new UsageError(message);
    if (code === undefined) throw error;
    throw new UsageError(
      `HOST and PORT: cannot listen on ${options.host}, port ${options.port} (${code}). Set them to others.`,
    );
  }
}

/** Starts to listen, before there is a Neo4j: whoever watches can ask how far it is. `note` hears of outages. */
export async function openService(config: Config, note: (line: string) => void): Promise<Service> {
  let connection: Connection | undefined;
  let neo4j: Neo4jConnection | undefined;
  let isPrepared = false;
  const later = (part: "graph" | "patient"): Graph => ({
    run: (statement, params) => connection?.[part].run(statement, params) ?? Promise.reject(serviceUnavailable()),
    transaction: (work) => connection?.[part].transaction(work) ?? Promise.reject(serviceUnavailable()),
  });
  const root = (): string | null => guideRoot(config.host, http.port);
  const browserUrl: Context["browserUrl"] = (picture) =>
    neo4j?.browserUrl === undefined ? null : pictureLink(neo4j.browserUrl, root(), picture);
  const lacuna = createLacuna(later("graph"), browserUrl);
  // One person waits for one guide.
  const patient = later("patient");
  const http: HttpService = await listen({
    schema: lacuna.schema,
    createContext: ({ authorization }) => lacuna.createContext(callerOf(authorization, config.tokens)),
    mayLoad: (authorization) => isCurator(callerOf(authorization, config.tokens)),
    readiness: async () => {
      if (connection === undefined) return { ready: false, reason: "Neo4j is being started." };
      const state = await connection.ready();
      if (!state.ready) return state;
      if (!isPrepared) return { ready: false, reason: "The graph is being loaded." };
      return { ready: true, ...(await readPending(later("graph"))) };
    },
    examples: readExamples(),
    style: browserStyle,
    guides: createGuides({
      graph: patient,
      lacuna: createLacuna(patient, browserUrl),
      root: () => root() ?? `${http.url}browser/`,
    }),
    log: pino({ level: "info" }, pino.destination({ dest: 2, sync: true })),
    host: config.host,
    port: config.port,
  });
  return {
    url: http.url,
    lacuna,
    guideUrl: guideRoot(config.host, http.port) === null ? null : `${root() ?? ""}guide.html`,
    openingUrl: () =>
      neo4j?.browserUrl === undefined ? null : openingLink(neo4j.browserUrl, neo4j.runsCommands, root()),
    browserUrl,
    connect: (opened) => {
      neo4j = opened;
      const { uri, user, password, database, authentication } = opened;
      connection = openConnection({ uri, database, ...(authentication ? { user, password } : {}) }, note);
      return connection;
    },
    markPrepared: () => {
      isPrepared = true;
    },
    close: async () => {
      await http.close();
      await connection?.close();
    },
  };
}
