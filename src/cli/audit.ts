import { defaultRules, rules as RULES } from "../domain/audit/rules.ts";
import { cypher } from "../generated/cypher.ts";
import type { FindingRule, Severity } from "../generated/schema.ts";
import { nearMatch } from "../ingest/problem.ts";
import { markTexts } from "../refresh/marks.ts";
import { refresh } from "../refresh/refresh.ts";
import { printJson } from "./ask.ts";
import { checkCount, STATUS, UsageError, type Input, type Run } from "./command.ts";
import { doesCount, isAtLeast, readFindings, SEVERITIES } from "./findings.ts";
import { findingsLines } from "./render/findings.ts";
import { emptyHint } from "./seeds.ts";
import { withSession } from "./session.ts";

const RULE_NAMES = Object.keys(RULES);

/** The constant that a person means: "uncited-number" is UNCITED_NUMBER. */
function toConstant(word: string): string {
  return word.toUpperCase().replaceAll("-", "_");
}

function isRule(word: string): word is FindingRule {
  return Object.hasOwn(RULES, word);
}

/** The rules that `--rule` names; null where it was left out. Throws a UsageError for one that there is not. */
export function rulesOf(input: Input): readonly FindingRule[] | null {
  const words = input.texts("rule").map(toConstant);
  const wrong = words.find((word) => !isRule(word));
  if (wrong !== undefined) {
    throw new UsageError(
      `--rule: there is no "${wrong}".${nearMatch(wrong, RULE_NAMES)} There are ${RULE_NAMES.join(", ")}.`,
    );
  }
  return words.length === 0 ? null : words.filter(isRule);
}

/** The severity that an option names. Throws a UsageError for one that there is not. */
export function severityOf(input: Input, name: string): Severity | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  const severity = SEVERITIES.find((one) => one === toConstant(text));
  if (severity !== undefined) return severity;
  throw new UsageError(
    `--${name}: there is no "${text}".${nearMatch(toConstant(text), SEVERITIES)} There are ${SEVERITIES.join(", ")}.`,
  );
}

/** Runs the rules and lists what they find. */
export const audit: Run = (input, surroundings) => {
  checkCount(input, 0, 0, "");
  const rules = rulesOf(input);
  const shown = isAtLeast(severityOf(input, "severity") ?? "LOW");
  const failOn = severityOf(input, "fail-on");
  const { terminal } = surroundings;
  return withSession(surroundings, async ({ graph, lacuna }) => {
    await graph.run(cypher["refresh/try-again"], {});
    await markTexts(graph);
    const { sources, found, closed } = await refresh(graph, { now: new Date() });
    const report = { sources, found, closed };
    const all = await readFindings(lacuna, rules ?? defaultRules);
    const findings = all.filter(shown);
    if (input.flag("json")) printJson(terminal, { ...report, findings });
    else terminal.out(findingsLines(report, findings, terminal).join("\n"));
    if (report.sources === 0) {
      terminal.note(emptyHint());
      return STATUS.no;
    }
    if (failOn === undefined) return STATUS.done;
    return all.filter(doesCount).some(isAtLeast(failOn)) ? STATUS.no : STATUS.done;
  });
};
