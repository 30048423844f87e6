import { GraphQLError } from "graphql";
import { fromCursor } from "../domain/cursor.ts";

const MOST_ROWS = 100;
const MOST_CHARACTERS = 2_000;
const MOST_ITEMS = 100;

/** A mistake of the caller that the type system cannot catch; says which argument, and what to do. */
export function badInput(
  argument: string,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, {
    extensions: { code: "BAD_USER_INPUT", argument, ...extensions },
  });
}

/** A page size, 0 to 100. */
export function checkFirst(first: number): number {
  if (first < 0 || first > MOST_ROWS)
    throw badInput("first", `must be from 0 to ${String(MOST_ROWS)}; ${String(first)} was given.`);
  return first;
}

/** The sort key of a cursor; empty, and so before every key, where there is none. */
export function checkAfter(after: string | null | undefined): string {
  if (after === null || after === undefined) return "";
  const key = fromCursor(after);
  if (key === null)
    throw badInput("after", "is no cursor of this service; pass an `endCursor` or a `cursor` as it came.");
  return key;
}

/** Text that can be stored and compared: not empty, at most 2,000 characters, no NUL and no half of a surrogate pair. */
export function checkText(argument: string, text: string): string {
  if (text.trim() === "") throw badInput(argument, "is empty.");
  if (text.length > MOST_CHARACTERS) {
    throw badInput(argument, `has ${String(text.length)} characters; at most ${String(MOST_CHARACTERS)} are read.`);
  }
  if (text.includes("\0") || !isWellFormed(text)) throw badInput(argument, "holds a character that is not text.");
  return text;
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

/** A list of at most 100 items; null where it was left out, which lets everything through. */
export function checkList<Item>(argument: string, list: readonly Item[] | null | undefined): readonly Item[] | null {
  if (list === null || list === undefined) return null;
  if (list.length > MOST_ITEMS)
    throw badInput(argument, `has ${String(list.length)} items; at most ${String(MOST_ITEMS)} are read.`);
  return list;
}
