import { BundleError, printProblem, type Problem } from "../ingest/problem.ts";
import { loadBundles, type LoadedBundle } from "../ingest/load.ts";
import { addDrafts, type CheckReport, checkPaths, type Drafts } from "../ingest/prepare.ts";
import { readConfig } from "../config.ts";
import type { RefreshOptions } from "../refresh/refresh.ts";
import { databaseStatus } from "../neo4j/open.ts";
import { printJson } from "./ask.ts";
import { checkCount, STATUS, type Run, type Surroundings } from "./command.ts";
import { table } from "./render/table.ts";
import { count } from "./render/words.ts";
import { withSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Says how far a load is, on a terminal that somebody watches. */
export function progressOn(terminal: Terminal): NonNullable<RefreshOptions["onProgress"]> {
  return ({ what, done }) => {
    terminal.progress(`${what}: ${done}`);
  };
}

/** What a load changed, as a table. */
export function loadedLines(bundles: readonly LoadedBundle[], columns: number): readonly string[] {
  const head = ["bundle", "claims", "added", "changed", "dropped", "returned"];
  const rows = bundles.map(({ id, claims, added, changed, dropped, returned }) =>
    [id, claims, added, changed, dropped, returned].map(String),
  );
  return table(head, rows, columns, head.slice(1));
}

/** How many drafts are left out, and what brings them in; nothing where there are none. */
function draftLines({ claims, entities }: Drafts): readonly string[] {
  if (claims + entities === 0) return [];
  const parts = [...(claims > 0 ? [count(claims, "claim")] : []), ...(entities > 0 ? [entityWords(entities)] : [])];
  return [`Drafts left out: ${parts.join(" and ")}. Set \`status: accepted\` on each that holds.`];
}

function entityWords(number: number): string {
  return number === 1 ? "1 entity" : `${number} entities`;
}

function noteProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) {
    terminal.note(problem.severity === "warning" ? `${printProblem(problem)} (warning)` : printProblem(problem));
  }
}

/** Loads bundles. */
export const load: Run = async (input, surroundings) => {
  checkCount(input, 1, Infinity, "PATH");
  const { terminal } = surroundings;
  try {
    return await withSession(surroundings, async ({ graph, config }) => {
      const report = await loadBundles(graph, input.positionals, {
        texts: input.texts("text"),
        textsFolder: config.texts,
        now: new Date(),
        onProgress: progressOn(terminal),
      });
      noteProblems(report.warnings, terminal);
      if (input.flag("json")) printJson(terminal, report);
      else {
        const left = draftLines(addDrafts(report.bundles.map(({ drafts }) => drafts)));
        terminal.out([...loadedLines(report.bundles, terminal.columns), ...left].join("\n"));
      }
      return STATUS.done;
    });
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    noteProblems(error.problems, terminal);
    return STATUS.misuse;
  }
};

/** With the graph where one runs: then what it defines already counts as defined. None is started for a check. */
async function checkThere(
  paths: readonly string[],
  texts: readonly string[],
  surroundings: Surroundings,
): Promise<CheckReport> {
  const config = readConfig(surroundings.env);
  const places = { texts, textsFolder: config.texts };
  const { running } = await databaseStatus(config, { log: () => undefined });
  if (!running) return checkPaths(paths, null, places);
  return withSession(surroundings, ({ graph }) => checkPaths(paths, graph, places), { writes: false });
}

/** Says all that is wrong with bundles. */
export const check: Run = async (input, surroundings) => {
  checkCount(input, 1, Infinity, "PATH");
  const { terminal } = surroundings;
  const { problems, drafts } = await checkThere(input.positionals, input.texts("text"), surroundings);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (input.flag("json")) printJson(terminal, { ok: errors === 0, problems, drafts });
  else {
    noteProblems(problems, terminal);
    terminal.out(`${count(errors, "mistake")}, ${count(problems.length - errors, "warning")}.`);
    for (const line of draftLines(drafts)) terminal.out(line);
  }
  return errors === 0 ? STATUS.done : STATUS.no;
};
