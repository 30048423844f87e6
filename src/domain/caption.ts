import type { Predicate } from "../generated/schema.ts";
import { vocabulary } from "../generated/vocabulary.ts";

const MAX_CAPTION = 60;

/** Cuts a text to about 60 code points at a word, with an ellipsis where something was cut. */
export function shorten(text: string, most = MAX_CAPTION): string {
  const points = Array.from(text);
  if (points.length <= most) return text;
  const cut = points.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** How an edge reads: "Orlo exits Finnish harbour cranes". */
export function edgeCaption(predicate: Predicate, subject: string, object: string): string {
  return `${subject} ${vocabulary[predicate].caption} ${object}`;
}

/** The words of a quantity as a caption: "14-fold revenue". */
export function quantityCaption(text: string, measure: string): string {
  const words = measure.replaceAll("-", " ");
  return text.toLowerCase().includes(words.toLowerCase()) ? text : `${text} ${words}`;
}

/** How a claim reads in a picture of the graph: names and predicate where it has both, else its statement cut short. */
export function claimCaption(claim: {
  readonly predicate: Predicate | undefined;
  readonly negated: boolean;
  readonly subject: string | undefined;
  readonly object: string | undefined;
  readonly statement: string;
}): string {
  const { predicate, negated, subject, object, statement } = claim;
  if (predicate === undefined || subject === undefined || object === undefined) return shorten(statement);
  const caption = edgeCaption(predicate, subject, object);
  return negated ? `not: ${caption}` : caption;
}
