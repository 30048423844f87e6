import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Name } from "../contenders/contender.ts";

/** Parameters as `parameters.cypher` gives them; every contender takes what it needs of them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What is asked, with the texts that each contender takes. A folder of its name beside this file holds them. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** The folder of the texts, where it is not the name's own. */
  readonly texts?: string;
  /** Members whose values have to be the same in all answers. */
  readonly compared: readonly string[];
  /** What the values of one member are called whose order has to be the same as well. */
  readonly ordered?: RegExp;
  /** Why the answer of the raw endpoint is less than Lacuna's; such a ratio is no part of the mean. */
  readonly less?: string;
  /** Why @neo4j/graphql has no answer, where it has none. */
  readonly noAlternative?: string;
  /** Whether an answer says that it looked at a part only: then all that it has must be right, and more may be. */
  readonly isCut?: (answer: unknown) => boolean;
  /** The part of an answer that is compared; all of it where this is left out. */
  readonly part?: (answer: unknown) => unknown;
}

function fileOf({ name, texts }: Question, file: string): string {
  return join(import.meta.dirname, texts ?? name, file);
}

/** The text of a question in a file of its own; null where there is none. */
export function textOf(question: Question, file: string): string | null {
  const own = join(import.meta.dirname, question.name, file);
  const path = existsSync(own) ? own : fileOf(question, file);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Whether a contender can be asked this. */
export function answers(question: Question, contender: Name): boolean {
  return contender !== "neo4j-graphql" || textOf(question, "neo4j-graphql.graphql") !== null;
}
