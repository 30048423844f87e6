import { readConfig } from "../config.ts";
import { nearMatch } from "../ingest/problem.ts";
import {
  databaseStatus,
  Neo4jRefused,
  openNeo4j,
  resetDatabase,
  stopDatabase,
  type DatabaseStatus,
} from "../neo4j/open.ts";
import { browserCommands } from "../server/browser/style.ts";
import { printJson } from "./ask.ts";
import { checkCount, STATUS, UsageError, type Input, type Run, type Status, type Surroundings } from "./command.ts";

type Action = (input: Input, surroundings: Surroundings) => Promise<Status>;

function statusLines({
  kind,
  running,
  uri,
  browserUrl,
  home,
  version,
  pid,
  startedBy,
}: DatabaseStatus): readonly string[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ["kind", kind],
    ["uri", uri],
    ["browser", browserUrl],
    ["data", home],
    ["version", version],
    ["process", pid === null ? null : String(pid)],
    ["started", startedBy === null ? null : `${startedBy.at} by process ${startedBy.pid}`],
  ];
  const lines = facts.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(9)}${value}`]));
  return [running ? "Neo4j runs." : "Neo4j does not run.", ...lines];
}

const start: Action = async (input, { terminal, env, signal }) => {
  const config = readConfig(env);
  if (config.neo4j !== undefined) {
    throw new Neo4jRefused("NEO4J_URI is set: that Neo4j is not Lacuna's to start. Unset NEO4J_URI to mean its own.");
  }
  const browser = { postConnectCommands: browserCommands(null) };
  const connection = await openNeo4j(config, { log: terminal.note, signal, browser, keep: true });
  await connection.close();
  const status = await databaseStatus(config, { log: () => undefined });
  if (input.flag("json")) printJson(terminal, status);
  else {
    const { user, password, passwordIsNew, passwordFile } = connection;
    const secret = passwordIsNew ? password : `kept in ${passwordFile ?? "the settings"}`;
    terminal.out([...statusLines(status), `  user     ${user}`, `  password ${secret}`].join("\n"));
  }
  return STATUS.done;
};

const stop: Action = async (input, { terminal, env }) => {
  const stopped = await stopDatabase(readConfig(env), { log: terminal.note });
  if (input.flag("json")) printJson(terminal, { stopped });
  else terminal.out(stopped ? "Neo4j has stopped. Its data stay." : "No Neo4j of Lacuna's was running.");
  return STATUS.done;
};

const status: Action = async (input, { terminal, env }) => {
  const found = await databaseStatus(readConfig(env), { log: terminal.note });
  if (input.flag("json")) printJson(terminal, found);
  else terminal.out(statusLines(found).join("\n"));
  return found.running ? STATUS.done : STATUS.no;
};

const reset: Action = async (input, { terminal, env }) => {
  const deleted = await resetDatabase(readConfig(env), { log: terminal.note });
  if (input.flag("json")) printJson(terminal, { deleted });
  else
    terminal.out(
      deleted ? "Neo4j has stopped; its data and its password are deleted." : "There was nothing to delete.",
    );
  return STATUS.done;
};

const ACTIONS: Readonly<Record<string, Action>> = { start, stop, status, reset };

/** The Neo4j that the service manages. */
export const db: Run = (input, surroundings) => {
  checkCount(input, 1, 1, "start, stop, status or reset");
  const [name = ""] = input.positionals;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) {
    throw new UsageError(
      `There is no "db ${name}".${nearMatch(name, Object.keys(ACTIONS))} There are start, stop, status and reset.`,
    );
  }
  return action(input, surroundings);
};
