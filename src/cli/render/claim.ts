import type { EvidenceFragment } from "../../generated/operations.ts";
import type { Verdict } from "../../generated/schema.ts";
import type { Terminal } from "../terminal.ts";
import { block, plain } from "./text.ts";
import { constantWords, VERDICT_WORDS } from "./words.ts";

/** How a reader recognises a source: by its title, else by its id. */
export function sourceCaption({ id, title }: { readonly id: string; readonly title: string | null }): string {
  return title === null ? id : `“${plain(title)}” (${id})`;
}

/** A verdict in its colour. */
export function verdictText(verdict: Verdict, { look }: Terminal): string {
  const { words, look: colour } = VERDICT_WORDS[verdict];
  return look(colour, words);
}

/** What kind of statement a claim is, as words: "fact, in progress, denied, hedged “reportedly”". */
export function kindWords(claim: Pick<EvidenceFragment, "kind" | "modality" | "negated" | "hedge">): string {
  return [
    constantWords(claim.kind),
    ...(claim.modality === "DONE" ? [] : [constantWords(claim.modality)]),
    ...(claim.negated ? ["denied"] : []),
    ...(claim.hedge === null ? [] : [`hedged “${plain(claim.hedge)}”`]),
  ].join(", ");
}

/** A claim as evidence: its quote, or its statement where it has none, then who says it and what that is worth. */
export function evidenceLines(claim: EvidenceFragment, terminal: Terminal, margin: string): readonly string[] {
  const { quote, source } = claim.statedIn;
  const said = quote === null ? `${claim.statement} (in our words)` : `“${quote}”`;
  const origin = block(
    `${sourceCaption(source)}; ${kindWords(claim)}; `,
    terminal.columns - 12,
    `${margin}  `,
    `${margin}— `,
  );
  const last = origin.length - 1;
  return [
    ...block(said, terminal.columns, `${margin} `, margin),
    ...origin.map((line, index) => (index === last ? `${line} ${verdictText(claim.verdict, terminal)}` : line)),
  ];
}
