import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { GraphQLError } from "graphql";
import { readConfig, type Config } from "../config.ts";
import type { Connection } from "../db/connection.ts";
import { applySchema } from "../db/setup.ts";
import { sayBundles } from "../ingest/load.ts";
import { createLacuna, type Lacuna } from "../lacuna.ts";
import { printProblem } from "../ingest/problem.ts";
import { Neo4jRefused, openNeo4j, type Neo4jConnection } from "../neo4j/open.ts";
import { refresh } from "../refresh/refresh.ts";
import { browserCommands } from "../server/browser/style.ts";
import { answerQuestion, type Answer } from "./answers.ts";
import { readBundles } from "./bundles.ts";
import { checkCount, STATUS, type Input, type Run, type Surroundings } from "./command.ts";
import { progressOn } from "./load.ts";
import { emptyHint, readSeedPaths } from "./seeds.ts";
import { openService, type Service } from "./service.ts";
import type { Terminal } from "./terminal.ts";

const RETRY_MS = 2_000;
/** How long a start waits for verdicts and findings before it serves without the last of them. */
const PATIENCE_MS = 30_000;

interface Running {
  readonly config: Config;
  readonly neo4j: Neo4jConnection;
  readonly connection: Connection;
  readonly service: Service;
}

/** Does the work as soon as Neo4j answers, however long that takes. Rejects when it is interrupted, or fails otherwise. */
async function whenNeo4jAnswers(
  uri: string,
  { terminal, signal }: Surroundings,
  work: () => Promise<void>,
): Promise<void> {
  for (let told = false; ; told = true) {
    signal.throwIfAborted();
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.extensions.code !== "SERVICE_UNAVAILABLE") throw error;
      if (!told) terminal.note(`${uri}: ${error.message} It is tried again every ${RETRY_MS / 1_000} seconds.`);
      await delay(RETRY_MS, undefined, { signal });
    }
  }
}

async function loadSeeds({ config, connection }: Running, terminal: Terminal): Promise<void> {
  const { bundles, warnings } = await sayBundles(connection.patient, readSeedPaths(), {
    textsFolder: config.texts,
    now: new Date(),
  });
  for (const warning of warnings) terminal.note(`${printProblem(warning)} (warning)`);
  for (const { id, claims, added } of bundles) terminal.note(`${id}: ${claims} claims, ${added} of them new`);
}

/**
 * Does what changes left to do: those of the seeds, of a start that was cut off, of an older version. After a while the
 * service goes on without the end of it, and tells what is pending.
 */
async function followChanges({ connection }: Running, terminal: Terminal): Promise<void> {
  const done = refresh(connection.patient, {
    now: new Date(),
    onProgress: progressOn(terminal),
    onSetAside: (what) => {
      terminal.note(`This failed three times and is set aside: ${what}. \`lacuna audit\` tries it again.`);
    },
  });
  if ((await Promise.race([done, delay(PATIENCE_MS, null, { ref: false })])) !== null) return;
  terminal.note("Verdicts and findings are still being brought up to date; what is not judged yet is told as pending.");
  done.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    terminal.note(`What is pending waits for the next start or change. ${why}`);
  });
}

async function answerAll({ connection }: Running, lacuna: Lacuna, terminal: Terminal): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const { questions } of await readBundles(connection.patient)) {
    for (const question of questions) {
      const answer = await answerQuestion(lacuna, question, terminal);
      if (answer !== null) answers.push(answer);
    }
  }
  return answers;
}

function passwordWords({ authentication, user, password, passwordIsNew, passwordFile, kind }: Neo4jConnection): string {
  if (!authentication) return " (no password)";
  if (kind === "given") return ` (user ${user})`;
  return passwordIsNew
    ? ` (user ${user}, password ${password})`
    : ` (user ${user}, password in ${passwordFile ?? "the settings"})`;
}

/** Three lines to copy: a gap, a trace, the Browser link; those of which there is nothing are left out. */
function tryLines(answers: readonly Answer[], { service }: Running): readonly string[] {
  const commands = (["gap", "trace"] as const).flatMap(
    (kind) => answers.find((answer) => answer.kind === kind)?.command ?? [],
  );
  const browser = service.openingUrl();
  const lines = [...commands.map((command) => `npx lacuna ${command}`), ...(browser === null ? [] : [browser])];
  return lines.length === 0 ? [] : ["To copy:", ...lines.map((line) => `  ${line}`), ""];
}

function linkLines({ service, neo4j }: Running): readonly string[] {
  const { url } = service;
  const browser = service.openingUrl();
  return [
    `Start page     ${url}`,
    `GraphiQL       ${url}graphiql`,
    ...(browser === null ? [] : [`Neo4j Browser  ${browser}${passwordWords(neo4j)}`]),
    "",
  ];
}

function welcome(answers: readonly Answer[], running: Running, { out, look }: Terminal): void {
  for (const { title, lines } of answers) out([look("bold", title), ...lines, ""].join("\n"));
  out([...tryLines(answers, running), ...linkLines(running), `Lacuna is ready at ${running.service.url}`].join("\n"));
}

async function prepare(running: Running, input: Input, surroundings: Surroundings): Promise<void> {
  const { terminal } = surroundings;
  let answers: readonly Answer[] = [];
  await whenNeo4jAnswers(running.neo4j.uri, surroundings, async () => {
    await applySchema(running.connection.patient);
    if (!input.flag("no-seed")) await loadSeeds(running, terminal);
    await followChanges(running, terminal);
    const lacuna = createLacuna(running.connection.patient, running.service.browserUrl);
    answers = await answerAll(running, lacuna, terminal);
    await running.connection.planned();
    if ((await readBundles(running.connection.patient)).length === 0) terminal.note(emptyHint());
  });
  running.service.markPrepared();
  welcome(answers, running, terminal);
}

function openDatabase(
  config: Config,
  { guideUrl }: Service,
  input: Input,
  { terminal, signal }: Surroundings,
): Promise<Neo4jConnection> {
  const authentication = !input.flag("open-browser-login");
  if (!authentication && config.neo4j !== undefined) {
    throw new Neo4jRefused(
      "--open-browser-login: NEO4J_URI is set, and that Neo4j's password is not Lacuna's to turn off. Leave one of them out.",
    );
  }
  if (!authentication) {
    terminal.note(
      "Neo4j runs without a password until this ends: every program on this machine, and any web page open on it, " +
        "can read and change the graph.",
    );
  }
  return openNeo4j(config, {
    log: terminal.note,
    signal,
    authentication,
    browser: { postConnectCommands: browserCommands(guideUrl) },
  });
}

async function serve(input: Input, surroundings: Surroundings): Promise<void> {
  const { terminal, env, signal } = surroundings;
  const config = readConfig(env);
  const service = await openService(config, terminal.note);
  try {
    terminal.note(`Listening at ${service.url}`);
    const neo4j = await openDatabase(config, service, input, surroundings);
    try {
      const connection = service.connect(neo4j);
      await prepare({ config, neo4j, connection, service }, input, surroundings);
      if (!signal.aborted) await once(signal, "abort");
    } finally {
      // First what asks, then what is asked.
      await service.close();
      await neo4j.close();
    }
  } finally {
    await service.close();
  }
}

/** The service. */
export const start: Run = async (input, surroundings) => {
  checkCount(input, 0, 0, "");
  try {
    await serve(input, surroundings);
  } catch (error) {
    if (!surroundings.signal.aborted) throw error;
    const isInterruption =
      error === surroundings.signal.reason || (error instanceof Error && error.name === "AbortError");
    if (!isInterruption) throw error;
  }
  return STATUS.done;
};
