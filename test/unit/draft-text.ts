import type { KnownName, Span } from "../../src/draft/model.ts";
import { readStatements, type Statements } from "../../src/draft/statements.ts";

/** The names that the tests of drafts know. */
export const KNOWN: readonly KnownName[] = [
  { name: "Acme", entity: "company:acme" },
  { name: "Acme Corp", entity: "company:acme" },
  { name: "Finnish sawmills", entity: "market:fi-sawmills" },
  { name: "Orlo", entity: "company:orlo" },
  { name: "Orlo", entity: "product:orlo" },
  { name: "Export Control Act", entity: "policy:export-control-act" },
  { name: "新光电子", entity: "company:xinguang" },
  { name: "Northern Lights Shipping", entity: "company:northern-lights" },
];

/** Reads a text whose sentences are given one by one. */
export function readSentences(
  sentences: readonly string[],
  known: readonly KnownName[] = KNOWN,
): Statements & { text: string } {
  const spans: Span[] = [];
  let text = "";
  for (const sentence of sentences) {
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += `${sentence} `;
  }
  return { text, ...readStatements({ text, sentences: spans, markers: [], taken: [], known }) };
}
