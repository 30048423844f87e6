// `npm run bench`: Lacuna beside a raw endpoint and @neo4j/graphql, over the same graph, in one run. See docs/performance.md.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { commandsFor } from "./contenders/commands.ts";
import { type Contender, type Name, NAMES, startContender } from "./contenders/contender.ts";
import { type BenchGraph, openGraph } from "./database.ts";
import { type Size, SIZES } from "./graph/world.ts";
import { type Case, casesOf, checkCases } from "./measure/case.ts";
import { countHits, countRawHits } from "./measure/hits.ts";
import { planTimes } from "./measure/plans.ts";
import { storm } from "./measure/storm.ts";
import { coldOf, throughputOf, timeCases } from "./measure/time.ts";
import { questions } from "./questions/index.ts";
import { parametersOf } from "./questions/parameters.ts";
import { type Question, textOf } from "./questions/question.ts";
import { table } from "./report.ts";
import { type Figures, type Results, saveResults } from "./results.ts";

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "S" },
    /** The checkout of Lacuna that is measured. */
    project: { type: "string", default: join(import.meta.dirname, "..") },
    contenders: { type: "string", default: NAMES.join(",") },
    questions: { type: "string" },
    rounds: { type: "string", default: "3" },
    /** Seconds of each measurement of throughput; 0 leaves it out. */
    seconds: { type: "string", default: "2" },
    /** Seconds of the storm; 0 leaves it out. */
    storm: { type: "string", default: "30" },
    /** Leaves out cold answers, plans and database hits. */
    quick: { type: "boolean", default: false },
  },
});
const project = resolve(options.project);
const log = (line: string): void => console.error(line);

async function startAll(graph: BenchGraph, names: readonly string[], tap?: string): Promise<readonly Contender[]> {
  const commands = commandsFor(project, tap);
  const started: Contender[] = [];
  for (const name of NAMES.filter((each) => names.includes(each))) {
    const command = commands[name];
    if (command === undefined) log(`${name} is not installed: npm ci --prefix bench/contenders/${name}`);
    else started.push(await startContender(name, command, graph));
  }
  return started;
}

/** Everything that is measured of a question where nothing else runs beside it. */
async function figuresOf(cases: readonly Case[], graph: BenchGraph): Promise<Partial<Record<Name, Figures>>> {
  const checks = await checkCases(cases);
  const right = cases.filter(({ contender }) => checks.get(contender.name)?.fault === null);
  const times = await timeCases(right, Number(options.rounds));
  const figures: Partial<Record<Name, Figures>> = {};
  for (const one of cases) {
    const { name } = one.contender;
    const check = checks.get(name);
    const place = right.indexOf(one);
    if (check === undefined) continue;
    const throughput =
      place < 0 || options.seconds === "0" ? null : await throughputOf(one, Number(options.seconds) * 1_000);
    const cold = place < 0 || options.quick ? null : await coldOf(one, graph.driver);
    figures[name] = { check, times: times[place] ?? null, cold, throughput, hits: null };
  }
  return figures;
}

/** Database hits of Lacuna, tapped, and of the raw endpoint, for each question that was answered. */
async function addHits(graph: BenchGraph, found: Record<string, Partial<Record<Name, Figures>>>): Promise<void> {
  const tap = join(mkdtempSync(join(tmpdir(), "lacuna-bench-")), "tap.jsonl");
  const contenders = await startAll(graph, ["raw", "lacuna"], tap);
  const lacuna = contenders.find(({ name }) => name === "lacuna");
  const count = async (question: Question, one: Case): Promise<void> => {
    const { name } = one.contender;
    const figures = found[question.name] ?? {};
    const known = figures[name];
    if (known?.check.fault !== null) return;
    const raw = textOf(question, "raw.cypher") ?? "";
    const hits = name === "raw" ? countRawHits(raw, one, graph.driver) : countHits(one, graph.driver, tap);
    figures[name] = { ...known, hits: await hits };
  };
  try {
    for (const question of questions.filter(({ name }) => found[name] !== undefined)) {
      const parameters = await parametersOf(question, graph.driver, lacuna);
      for (const one of casesOf(question, contenders, parameters)) await count(question, one);
    }
  } finally {
    await closeAll(contenders);
  }
}

/** The texts of the statements that Lacuna ran for the questions. */
function ranBy(found: Readonly<Record<string, Partial<Record<Name, Figures>>>>): ReadonlySet<string> {
  const hits = Object.values(found).flatMap(({ lacuna }) => lacuna?.hits ?? []);
  return new Set(hits.flatMap(({ parts }) => parts.map(({ text }) => text)));
}

async function statementTexts(): Promise<ReadonlyMap<string, string>> {
  const path = join(project, "src", "generated", "cypher.ts");
  if (!existsSync(path)) return new Map();
  const { cypher } = (await import(pathToFileURL(path).href)) as { cypher: Record<string, { readonly text: string }> };
  return new Map(Object.entries(cypher).map(([name, { text }]) => [name, text]));
}

/** All questions to all contenders, then the storm; nothing that needs a contender of its own. */
async function ask(size: Size, graph: BenchGraph, contenders: readonly Contender[]) {
  const lacuna = contenders.find(({ name }) => name === "lacuna");
  const asked = questions.filter(({ name }) => options.questions?.split(",").includes(name) ?? true);
  const found: Record<string, Partial<Record<Name, Figures>>> = {};
  const cases: Case[] = [];
  for (const question of asked) {
    log(`${size}: ${question.name}`);
    const own = casesOf(question, contenders, await parametersOf(question, graph.driver, lacuna));
    cases.push(...own.filter(({ contender }) => contender === lacuna));
    found[question.name] = await figuresOf(own, graph);
  }
  const processes = Object.fromEntries(contenders.map(({ name, startMs, rss }) => [name, { startMs, rss: rss() }]));
  if (options.storm === "0") return { found, processes, weather: null };
  log(`${size}: the storm`);
  return { found, processes, weather: await storm(cases, graph.driver, Number(options.storm) * 1_000) };
}

async function closeAll(contenders: readonly Contender[]): Promise<void> {
  await Promise.all(contenders.map((contender) => contender.close()));
}

async function measure(size: Size): Promise<Results> {
  const graph = await openGraph(size, log);
  try {
    const contenders = await startAll(graph, options.contenders.split(","));
    const { found, processes, weather } = await ask(size, graph, contenders).finally(() => closeAll(contenders));
    log(`${size}: plans and database hits`);
    if (!options.quick) await addHits(graph, found);
    const plans = options.quick ? [] : await planTimes(graph.driver, project, await statementTexts(), ranBy(found));
    const machine = `${String(cpus().length)} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} at the end, Node ${process.versions.node}`;
    const version = execFileSync("git", ["-C", project, "rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
    const at = new Date().toISOString();
    return { size, claims: graph.claims, machine, at, version, processes, questions: found, plans, storm: weather };
  } finally {
    await graph.close();
  }
}

for (const size of options.sizes.split(",")) {
  if (!(size in SIZES)) throw new RangeError(`--sizes takes some of ${Object.keys(SIZES).join(", ")}`);
  const results = await measure(size as Size);
  log(saveResults(results, options.questions !== undefined));
  console.log(table(results));
}
