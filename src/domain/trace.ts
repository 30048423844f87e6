import type { ClaimRow, SourceCore } from "../generated/cypher.ts";

/** How a reader recognises a source: its title, else who published it and when, else its id. */
export function sourceName(source: SourceCore): string {
  if (source.title !== null) return `“${source.title}”`;
  const published = [source.publisher, source.published].filter((part) => part !== null).join(", ");
  return published === "" ? `an untitled source (${source.id})` : `an untitled piece (${published})`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A citation of a claim. */
export type CitationRow = ClaimRow["citations"][number];

function citationWords({ marker, verdict, source, reason, betterSource }: CitationRow): string {
  if (source === null) return `cites ${marker}, which has no reference`;
  const name = `${marker} ${sourceName(source)}`;
  switch (verdict) {
    case "SUPPORTED":
      return `cites ${name}, whose text says it`;
    case "MISMATCH":
      return `cites ${name} for it, wrongly: ${uncapitalised(reason)}${betterWords(betterSource)}`;
    default:
      return `cites ${name}, whose text is not held, so that nobody can check it here`;
  }
}

function uncapitalised(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, "");
}

function betterWords(better: CitationRow["betterSource"]): string {
  return better === null ? "" : `, while ${sourceName(better.source)} fits better`;
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  FACT: "put as a fact",
  CAUSAL: "put as cause and effect",
  OPINION: "a view of the author",
  FORECAST: "a forecast",
  QUOTATION: "somebody else's words",
};

/** Where a claim comes from and what that is worth, in one or two sentences. */
export function traceSummary(claim: ClaimRow): string {
  const where = capitalised(sourceName(claim.statedIn.source));
  const kind = KIND_WORDS[claim.kind] ?? claim.kind;
  const hedge = claim.hedge === null ? "" : `, hedged by “${claim.hedge}”`;
  const denied = claim.negated ? " It denies it." : "";
  const citations = claim.citations;
  const cited = citations.length === 0 ? "It cites nothing for it" : `It ${citations.map(citationWords).join("; it ")}`;
  const gone = claim.deprecated === null ? "" : ` It no longer counts: ${claim.deprecated.reason}`;
  return `${where} states it, ${kind}${hedge}.${denied} ${cited}.${gone}`;
}
