import type { AuditReport } from "../../refresh/refresh.ts";
import { doesCount, SEVERITIES, type Finding } from "../findings.ts";
import type { Look, Terminal } from "../terminal.ts";
import { sourceCaption } from "./claim.ts";
import { block } from "./text.ts";
import { constantWords, count } from "./words.ts";

const MARGIN = "    ";
const MOST_NAMED = 5;
const LOOKS: Readonly<Record<(typeof SEVERITIES)[number], Look>> = { HIGH: "red", MEDIUM: "yellow", LOW: "cyan" };

/** The first few of what a finding is about; --json has them all. */
function namedLines(texts: readonly string[], terminal: Terminal): readonly string[] {
  const more = texts.length - MOST_NAMED;
  return [
    ...texts.slice(0, MOST_NAMED).flatMap((text) => block(text, terminal.columns, `${MARGIN}  `, `${MARGIN}- `)),
    ...(more > 0 ? [`${MARGIN}  and ${more} more (--json lists all)`] : []),
  ];
}

function decisionWords({ status, reviewedBy, note }: Finding): string {
  if (reviewedBy === null) return "";
  const why = note === null ? "" : `: ${note}`;
  return `${status === "OPEN" ? "reopened" : constantWords(status)} by ${reviewedBy}${why}`;
}

function findingLines(finding: Finding, terminal: Terminal): readonly string[] {
  const decision = decisionWords(finding);
  return [
    ...block(`${constantWords(finding.rule)} (${finding.id})`, terminal.columns, MARGIN, "  ").map((line) =>
      terminal.look("bold", line),
    ),
    ...block(finding.explanation, terminal.columns, MARGIN),
    ...block(`Would settle it: ${finding.wouldSettle}`, terminal.columns, MARGIN),
    ...namedLines(
      finding.claims.map(({ id, statement }) => `${statement} (${id})`),
      terminal,
    ),
    ...namedLines(finding.sources.map(sourceCaption), terminal),
    ...(decision === "" ? [] : block(decision, terminal.columns, MARGIN)),
  ];
}

function section(title: string, findings: readonly Finding[], terminal: Terminal): readonly string[] {
  if (findings.length === 0) return [];
  return [`${title} (${findings.length})`, ...findings.flatMap((finding) => [...findingLines(finding, terminal), ""])];
}

function tally(findings: readonly Finding[]): string {
  const live = findings.filter(doesCount);
  const parts = SEVERITIES.flatMap((severity) => {
    const number = live.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${constantWords(severity)}`];
  });
  const dismissed = findings.length - live.length;
  return `${count(live.length, "finding")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}; ${dismissed} dismissed.`;
}

/** Findings for people: by severity, then the dismissed ones, then how many there are and what the audit looked at. */
export function findingsLines(
  { sources, closed }: AuditReport,
  findings: readonly Finding[],
  terminal: Terminal,
): readonly string[] {
  const live = findings.filter(doesCount);
  return [
    ...SEVERITIES.flatMap((severity) =>
      section(
        terminal.look(LOOKS[severity], severity),
        live.filter((finding) => finding.severity === severity),
        terminal,
      ),
    ),
    ...section(
      terminal.look("dim", "DISMISSED"),
      findings.filter((finding) => !doesCount(finding)),
      terminal,
    ),
    tally(findings),
    `${count(sources, "source")} looked at; ${count(closed, "finding")} closed, as what caused them is gone.`,
  ];
}
