import { STATUS, type Command } from "../command.ts";

/** The service. */
export const start: Command = {
  name: "start",
  usage: ["start [--no-seed] [--open-browser-login]"],
  summary: "Find or start Neo4j, load the shipped bundles, answer their questions, serve GraphQL.",
  options: {
    "no-seed": { type: "boolean", description: "Load no bundle." },
    "open-browser-login": {
      type: "boolean",
      description:
        "Run Neo4j without a password for this session, so that Neo4j Browser connects by itself. Says what that risks.",
    },
  },
  example: "lacuna start --no-seed",
  statuses: { [STATUS.done]: "stopped by SIGTERM or SIGINT, after finishing what was under way" },
  load: async () => (await import("../start.ts")).start,
};

/** The Neo4j that the service manages. */
export const db: Command = {
  name: "db",
  usage: ["db start", "db stop", "db status", "db reset"],
  summary: "Start, stop, describe or delete the Neo4j that Lacuna manages; refuses any other.",
  options: {},
  example: "lacuna db status --json",
  statuses: {
    [STATUS.done]: "done, also where there was nothing to stop or delete",
    [STATUS.no]: "of status: no Neo4j runs",
    [STATUS.misuse]: "wrong use, or NEO4J_URI names a Neo4j that is not Lacuna's",
  },
  load: async () => (await import("../db.ts")).db,
};
