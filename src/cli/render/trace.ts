import type { TraceQuery } from "../../generated/operations.ts";
import type { Terminal } from "../terminal.ts";
import { kindWords, sourceCaption, verdictText } from "./claim.ts";
import { block, plain } from "./text.ts";
import { constantWords, count } from "./words.ts";

/** One claim of a trace's answer. */
export type Traced = TraceQuery["trace"][number];
type Claim = Traced["claim"];

const MARGIN = "   ";

/** The quote with what stands around it in its sentence, which is dimmed: the claim rests on the quote alone. */
function sentenceLines({ statedIn }: Claim, terminal: Terminal): readonly string[] {
  const { quote, before, after } = statedIn;
  if (quote === null) return [];
  const around = (text: string): readonly string[] =>
    block(text, terminal.columns, MARGIN).map((line) => terminal.look("dim", line));
  const has = (text: string | null): text is string => text !== null && text.trim() !== "";
  return [
    ...(has(before) ? around(before.trim()) : []),
    ...block(`“${quote}”`, terminal.columns, `${MARGIN} `, MARGIN),
    ...(has(after) ? around(after.trim()) : []),
  ];
}

function citationLines({ citations }: Claim, terminal: Terminal): readonly string[] {
  if (citations.length === 0) return [`${MARGIN}Cites nothing for it.`];
  return citations.flatMap(({ marker, verdict, reason, source, betterSource }) => {
    const cited = source === null ? "no reference" : sourceCaption(source);
    const published = [source?.publisher, source?.published].filter((part) => typeof part === "string").join(", ");
    const address = source?.url ?? null;
    return [
      ...block(
        `Cites ${marker} ${cited}${published === "" ? "" : `, ${published}`}`,
        terminal.columns,
        `${MARGIN}  `,
        MARGIN,
      ),
      ...(address === null ? [] : [`${MARGIN}  ${plain(address)}`]),
      `${MARGIN}  ${verdictText(verdict, terminal)}`,
      ...block(reason, terminal.columns, `${MARGIN}  `),
      ...(betterSource === null
        ? []
        : block(
            `A better source: ${sourceCaption(betterSource.source)}. ${betterSource.reason}`,
            terminal.columns,
            `${MARGIN}  `,
          )),
    ];
  });
}

function factLines(claim: Claim, terminal: Terminal): readonly string[] {
  const { readings, quantities, validTime, contradictedBy, findings, deprecated, browserUrl, origins } = claim;
  const line = (text: string): readonly string[] => block(text, terminal.columns, `${MARGIN}  `, MARGIN);
  return [
    ...(readings.length === 0 ? [] : line(`Read by ${readings.map(constantWords).join(", ")}.`)),
    ...(quantities.length === 0
      ? []
      : line(`Numbers: ${quantities.map(({ text, measure }) => `${text} (${measure})`).join("; ")}.`)),
    ...(validTime === null ? [] : line(`Holds: ${validTime}.`)),
    ...contradictedBy.flatMap(({ id, statement }) => line(`Contradicted by ${id}: ${statement}`)),
    ...findings.flatMap(({ id, rule, severity, explanation }) =>
      line(`Finding, ${constantWords(severity)}: ${constantWords(rule)} (${id}). ${explanation}`),
    ),
    ...(deprecated === null
      ? []
      : line(`No longer counts since ${deprecated.at} (${deprecated.by}): ${deprecated.reason}`)),
    ...line(`${claim.id}, brought by ${origins.map(({ id }) => id).join(", ")}`),
    ...(browserUrl === null ? [] : [`${MARGIN}${browserUrl}`]),
  ];
}

/** One claim for people: its statement, the quote within its sentence, the source, the citations with their verdicts. */
export function traceLines({ claim, match, summary }: Traced, index: number, terminal: Terminal): readonly string[] {
  const { statedIn } = claim;
  const span = `${statedIn.start}-${statedIn.end}`;
  return [
    ...block(claim.statement, terminal.columns, MARGIN, `${index + 1}. `).map((line) => terminal.look("bold", line)),
    ...sentenceLines(claim, terminal),
    ...block(
      `— ${sourceCaption(statedIn.source)}, characters ${span}; ${kindWords(claim)}; match: ${constantWords(match)}`,
      terminal.columns,
      `${MARGIN}  `,
      MARGIN,
    ),
    ...block(summary, terminal.columns, MARGIN),
    ...citationLines(claim, terminal),
    ...factLines(claim, terminal),
  ];
}

/** What a trace found, claim after claim. */
export function tracesLines(traces: readonly Traced[], terminal: Terminal): readonly string[] {
  return [
    ...traces.flatMap((trace, index) => [...traceLines(trace, index, terminal), ""]),
    `${count(traces.length, "claim")}.`,
  ];
}
