import { type Name, NAMES } from "./contenders/contender.ts";
import type { Throughput } from "./measure/time.ts";
import { geometricMean } from "./measure/numbers.ts";
import type { Question } from "./questions/question.ts";
import { questions } from "./questions/index.ts";
import type { Figures, Results } from "./results.ts";

const LABELS: Readonly<Record<Name, string>> = { raw: "raw", lacuna: "Lacuna", "neo4j-graphql": "@neo4j/graphql" };

function rate(throughput: Throughput | null): string {
  if (throughput === null) return "–";
  const { answers, refused } = throughput;
  return refused > 0 ? `${number(answers, 0)} (and ${number(refused, 0)} refused)` : number(answers, 0);
}

/** The ratio of a contender's p50 to that of the raw endpoint; null where either has none. */
export function ratioOf(results: Results, question: Question, name: Name): number | null {
  const figures = results.questions[question.name];
  const [own, raw] = [figures?.[name]?.times?.p50, figures?.raw?.times?.p50];
  return own === undefined || raw === undefined ? null : own / raw;
}

/** The ratios that count in a mean: of questions that the raw endpoint answers in full, and this contender as well. */
export function countedRatios(results: Results, name: Name, beside?: Name): readonly number[] {
  return questions
    .filter((question) => question.less === undefined)
    .filter((question) => beside === undefined || ratioOf(results, question, beside) !== null)
    .flatMap((question) => ratioOf(results, question, name) ?? []);
}

function number(value: number | null | undefined, digits = 1): string {
  return value === null || value === undefined || Number.isNaN(value) ? "–" : value.toFixed(digits);
}

function cell(figures: Figures | undefined, ratio: number | null): string {
  if (figures === undefined) return "no answer";
  if (figures.times === null) return `${String(figures.check.equal)} of ${String(figures.check.of)} equal`;
  return number(ratio, 2);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function ratios(results: Results): readonly string[] {
  const others = NAMES.filter((name) => name !== "raw");
  const rows = questions.flatMap((question) => {
    const figures = results.questions[question.name];
    if (figures === undefined) return [];
    const mark = question.less === undefined ? "" : " *";
    return [
      row([
        question.title + mark,
        number(figures.raw?.times?.p50),
        ...others.map((name) => cell(figures[name], ratioOf(results, question, name))),
      ]),
    ];
  });
  const means = others.map((name) => number(geometricMean(countedRatios(results, name)), 2));
  const shared = others.map((name) => number(geometricMean(countedRatios(results, name, "neo4j-graphql")), 2));
  return [
    row(["question", "raw, ms", ...others.map((name) => LABELS[name])]),
    row(["---", "--:", ...others.map(() => "--:")]),
    ...rows,
    row(["geometric mean of what it answers", "", ...means]),
    row(["geometric mean of what both answer", "", ...shared]),
  ];
}

function details(results: Results): readonly string[] {
  const columns = ["question", "contender", "p50", "p95", "cold", "CPU", "at 16, per s", "hits", "most", "statements"];
  const rows = questions.flatMap(({ name: question, title }) =>
    NAMES.flatMap((name) => {
      const figures = results.questions[question]?.[name];
      if (figures === undefined) return [];
      const { times, cold, throughput, hits, check } = figures;
      if (times === null) return [row([title, LABELS[name], check.fault ?? "", ...columns.slice(3).map(() => "–")])];
      const numbers = [times.p50, times.p95].map((value) => number(value));
      const rest = [number(cold, 0), number(times.cpu, 0), rate(throughput)];
      const counts = [hits?.median, hits?.most, hits?.statements].map((value) => number(value, 0));
      return [row([title, LABELS[name], ...numbers, ...rest, ...counts])];
    }),
  );
  return [row(columns), row(columns.map(() => "---")), ...rows];
}

function plans({ plans: found }: Results): readonly string[] {
  const sums = found.map(({ statement, milliseconds, asked }) => ({
    ...{ statement, milliseconds, asked },
    sum: milliseconds.reduce((total, each) => total + each, 0),
  }));
  const total = (some: typeof sums): string =>
    number(
      some.reduce((all, { sum }) => all + sum, 0),
      0,
    );
  const asked = sums.filter((one) => one.asked);
  const longest = asked.toSorted((a, b) => b.sum - a.sum).slice(0, 8);
  return [
    `The ${String(asked.length)} statements that these questions ran, each size of their lists, were planned in ${total(asked)} ms; all ` +
      `${String(sums.length)} that read, those of audits and exports included, in ${total(sums)} ms.`,
    "",
    row(["the longest", "ms, by list sizes 1, 5, 50, 500", "sum"]),
    row(["---", "---", "--:"]),
    ...longest.map(({ statement, milliseconds, sum }) =>
      row([statement, milliseconds.map((each) => number(each, 0)).join(", "), number(sum, 0)]),
    ),
  ];
}

function weather({ storm }: Results): readonly string[] {
  if (storm === null) return [];
  const refused = Object.entries(storm.refused);
  return [
    `Plans cleared once a second, eight clients: ${String(storm.answers)} answers, p50 ${number(storm.p50, 0)} ms, the slowest ` +
      `${number(storm.worst, 0)} ms, ${String(refused.reduce((sum, [, times]) => sum + times, 0))} refused.`,
    ...refused.map(([what, times]) => `- ${String(times)} times: ${what}`),
  ];
}

/** Database hits of Lacuna at two sizes, and how many times as many they are at the larger. */
export function growth(small: Results, large: Results): string {
  const rows = questions.flatMap(({ name, title }) => {
    const [before, after] = [small, large].map(({ questions: found }) => found[name]?.lacuna?.hits);
    if (!before || !after) return [];
    const times = [after.median / before.median, after.most / before.most].map((value) => number(value, 1));
    return [row([title, number(before.median, 0), number(after.median, 0), times[0] ?? "", times[1] ?? ""])];
  });
  return [
    `### From ${small.size} to ${large.size}`,
    "",
    row(["question", `hits at ${small.size}`, `at ${large.size}`, "times", "times, the most"]),
    row(["---", "--:", "--:", "--:", "--:"]),
    ...rows,
  ].join("\n");
}

/** The figures of a size in Markdown. */
export function table(results: Results): string {
  const memory = NAMES.flatMap((name) => {
    const own = results.processes[name];
    return own === undefined
      ? []
      : [`${LABELS[name]} ${number(own.rss, 0)} MB (started in ${number(own.startMs / 1_000)} s)`];
  });
  return [
    `### ${results.size}: ${String(results.claims)} claims`,
    "",
    `${results.machine}; Lacuna ${results.version}; ${results.at}.`,
    "",
    "p50, one at a time, as a ratio to the raw endpoint:",
    "",
    ...ratios(results),
    "",
    `Memory: ${memory.join(", ")}.`,
    "",
    ...details(results),
    "",
    ...(results.plans.length === 0 ? [] : [...plans(results), ""]),
    ...weather(results),
  ].join("\n");
}
