import type { Shape } from "./rows.ts";

/** Whether a statement reads, writes, or changes constraints and indexes. */
export type Mode = "read" | "write" | "schema";

declare const types: unique symbol;

/** One Cypher file: its text, and the shapes of its parameters and rows. */
export interface Statement<Params, Row> {
  readonly name: string;
  readonly mode: Mode;
  readonly text: string;
  /** Paths of parameters declared INTEGER: a plain JavaScript number would reach the database as FLOAT. */
  readonly integers: readonly string[];
  /** The columns that the header promises, in order. */
  readonly columns: readonly string[];
  /** The columns in which records travel as lists. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Parameters with nothing in them, with which it can be run so that Neo4j has its plan. */
  readonly blank: Readonly<Record<string, unknown>>;
  readonly [types]?: { readonly params: Params; readonly row: Row };
}

/** Gives a generated statement its types. */
export function statement<Params, Row>(parts: Omit<Statement<Params, Row>, typeof types>): Statement<Params, Row> {
  return parts;
}
