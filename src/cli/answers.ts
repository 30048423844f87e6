import { GapDocument, TraceDocument } from "../generated/operations.ts";
import type { BundleRow } from "../generated/cypher.ts";
import { dataOf, type Lacuna } from "../lacuna.ts";
import { evidenceLines } from "./render/claim.ts";
import { noGapLines, rankLines, type Analysis } from "./render/gap.ts";
import { traceLines } from "./render/trace.ts";
import { block } from "./render/text.ts";
import type { Terminal } from "./terminal.ts";

type Question = BundleRow["questions"][number];

/** The answer to a question of a bundle, and the command that gives it again. */
export interface Answer {
  readonly title: string;
  readonly lines: readonly string[];
  readonly kind: "gap" | "trace";
  /** To copy into a shell. */
  readonly command: string;
}

/** A word as a POSIX shell takes it. */
export function shellWord(word: string): string {
  return /^[\w:./@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Summary, who is named in which order, and one quote: of the best candidate, else of the exit itself. */
function shortGap(analysis: Analysis, terminal: Terminal): readonly string[] {
  const [best] = analysis.candidates;
  const claims = best === undefined ? analysis.exit.claims : best.claims;
  const quoted = claims.find(({ statedIn }) => statedIn.quote !== null) ?? claims[0];
  return [
    ...block(analysis.summary, terminal.columns, "  "),
    ...rankLines(analysis.candidates, terminal),
    ...(quoted === undefined ? [] : evidenceLines(quoted, terminal, "  ")),
  ];
}

async function answerGap(
  lacuna: Lacuna,
  title: string,
  company: string,
  market: string | null,
  terminal: Terminal,
): Promise<Answer> {
  const { gap } = dataOf(await lacuna.ask(GapDocument, { company, market }));
  const lines = gap.__typename === "GapAnalysis" ? shortGap(gap, terminal) : noGapLines(gap, terminal);
  const option = market === null ? "" : ` --market ${shellWord(market)}`;
  return { title, lines, kind: "gap", command: `gap ${shellWord(company)}${option}` };
}

async function answerTrace(lacuna: Lacuna, title: string, text: string, terminal: Terminal): Promise<Answer> {
  const { trace } = dataOf(await lacuna.ask(TraceDocument, { text, first: 1 }));
  const [first] = trace;
  const lines = first === undefined ? ["  Nothing matches."] : traceLines(first, 0, terminal);
  return { title, lines, kind: "trace", command: `trace ${shellWord(text)}` };
}

/** Answers a question that a bundle was made for; null where it asks for nothing. */
export async function answerQuestion(
  lacuna: Lacuna,
  { title, company, market, trace }: Question,
  terminal: Terminal,
): Promise<Answer | null> {
  if (company !== null) return answerGap(lacuna, title, company, market, terminal);
  return trace === null ? null : answerTrace(lacuna, title, trace, terminal);
}
