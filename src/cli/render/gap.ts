import type { EvidenceFragment, GapQuery, RelationFragment } from "../../generated/operations.ts";
import { vocabulary } from "../../generated/vocabulary.ts";
import type { Terminal } from "../terminal.ts";
import { evidenceLines } from "./claim.ts";
import { table } from "./table.ts";
import { block, pad, plain, widthOf } from "./text.ts";
import { constantWords, rangeWords, TIER_WORDS } from "./words.ts";

type Answer = GapQuery["gap"];
/** The answer where there is a gap. */
export type Analysis = Extract<Answer, { readonly __typename: "GapAnalysis" }>;
type Candidate = Analysis["candidates"][number];

const TIERS = ["A", "B", "C"] as const;

function relationWords({ subject, predicate, object }: RelationFragment): string {
  return `${plain(subject.name)} ${vocabulary[predicate].caption} ${plain(object.name)}`;
}

function evidence(claims: readonly EvidenceFragment[], terminal: Terminal, margin: string): readonly string[] {
  return claims.flatMap((claim) => evidenceLines(claim, terminal, margin));
}

function heading(text: string, { look }: Terminal): readonly string[] {
  return ["", look("bold", text)];
}

/** One line for each candidate: rank with "=" where it is shared, name, range of the score. */
export function rankLines(candidates: readonly Candidate[], { look }: Terminal): readonly string[] {
  const longest = Math.max(0, ...candidates.map(({ company }) => widthOf(plain(company.name))));
  return candidates.map(({ rank, tied, company, score }) => {
    const name = look("bold", plain(company.name));
    return `${`${rank}${tied ? "=" : " "}`.padStart(4)}  ${pad(name, longest)}  ${rangeWords(score)}`;
  });
}

function componentLines({ components, separableFromNext }: Candidate, terminal: Terminal): readonly string[] {
  const rows = components.map((component) => [
    constantWords(component.name),
    rangeWords(component),
    component.weight.toFixed(0),
    component.wouldSettle === null
      ? component.explanation
      : `${component.explanation} Would settle it: ${component.wouldSettle}`,
  ]);
  const margin = "      ";
  const lines = table(["part", "range", "of", "why"], rows, terminal.columns - margin.length, ["range", "of"]);
  const next = separableFromNext === false ? ["Its range overlaps that of the next candidate."] : [];
  return [...lines, ...next].map((line) => margin + line);
}

function tierLines(analysis: Analysis, terminal: Terminal, explain: boolean): readonly string[] {
  return TIERS.flatMap((tier) => {
    const candidates = analysis.candidates.filter((candidate) => candidate.tier === tier);
    if (candidates.length === 0) return [];
    const ranks = rankLines(candidates, terminal);
    return [
      ...heading(`Tier ${tier}: ${TIER_WORDS[tier]}`, terminal),
      ...candidates.flatMap((candidate, index) => [
        ranks[index] ?? "",
        ...evidence(candidate.claims, terminal, "      "),
        ...(explain ? componentLines(candidate, terminal) : []),
      ]),
    ];
  });
}

function concentrationLine({ measure, before, after, scenario, unavailable }: Analysis["concentration"]): string {
  if (before === null || after === null) return unavailable ?? "No figure.";
  return `${measure} ${rangeWords(before)} before, ${rangeWords(after)} after${scenario === null ? "" : ` (${scenario})`}.`;
}

function warningLines({ warnings }: Analysis, terminal: Terminal): readonly string[] {
  if (warnings.length === 0) return [];
  return [
    ...heading("Know before you trust the order", terminal),
    ...warnings.flatMap(({ explanation }) =>
      block(explanation, terminal.columns, "    ", `  ${terminal.look("yellow", "!")} `),
    ),
  ];
}

function excludedLines({ excluded }: Analysis, terminal: Terminal): readonly string[] {
  if (excluded.length === 0) return [];
  const rows = excluded.map(({ company, reasons }) => [
    company.name,
    reasons.map(({ explanation }) => explanation).join(" "),
  ]);
  return [
    ...heading("No candidates", terminal),
    ...table(["company", "why not"], rows, terminal.columns - 2).map((line) => `  ${line}`),
  ];
}

/** A gap for people: summary, exit, tiers with their quotes, what remains, who is no candidate, warnings. */
export function gapLines(analysis: Analysis, terminal: Terminal, explain: boolean): readonly string[] {
  const { matchedAlias, summary, exit, remainsIn, candidates, concentration, methodVersion, browserUrl } = analysis;
  const alias =
    matchedAlias === null
      ? []
      : block(`“${matchedAlias}” is another name of ${exit.subject.name}.`, terminal.columns, "");
  return [
    ...alias,
    ...block(summary, terminal.columns, ""),
    ...heading(relationWords(exit), terminal),
    ...evidence(exit.claims, terminal, "  "),
    ...(candidates.length === 0
      ? ["", "Nobody is named, and nothing suggests anybody."]
      : tierLines(analysis, terminal, explain)),
    ...(remainsIn.length === 0 ? [] : heading("What stays", terminal)),
    ...remainsIn.flatMap((relation) => [
      `  ${relationWords(relation)}`,
      ...evidence(relation.claims, terminal, "    "),
    ]),
    ...excludedLines(analysis, terminal),
    ...warningLines(analysis, terminal),
    ...heading("Concentration", terminal),
    ...block(concentrationLine(concentration), terminal.columns, "  "),
    ...(explain ? ["", `Method ${methodVersion}.`] : []),
    ...(browserUrl === null ? [] : ["", `In Neo4j Browser: ${browserUrl}`]),
  ];
}

function names(list: readonly { readonly id: string; readonly name: string }[]): readonly string[] {
  return list.map(({ id, name }) => `  ${plain(name)} (${id})`);
}

/** The answers that are no analysis: what is missing, and what to do. */
export function noGapLines(answer: Exclude<Answer, Analysis>, terminal: Terminal): readonly string[] {
  const message = block(answer.message, terminal.columns, "");
  switch (answer.__typename) {
    case "SeveralExits":
      return [...message, ...answer.exits.map((exit) => `  ${relationWords(exit)} (--market ${exit.object.id})`)];
    case "PremiseWithdrawn":
      return [...message, ...evidence(answer.claims, terminal, "  ")];
    case "UnknownName":
      return [...message, ...names(answer.suggestions)];
    case "AmbiguousName":
      return [...message, ...names(answer.candidates)];
    case "NoExitRecorded":
      return message;
  }
}
