import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { GraphQLError } from "graphql";
import { type ExecutionResult } from "graphql";
import type { Caller } from "../context.ts";
import { cypher } from "../generated/cypher.ts";
import { STATUS, statusOfCode, type Status, type Surroundings } from "./command.ts";
import { plain } from "./render/text.ts";
import { emptyHint } from "./seeds.ts";
import { withSession, type Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** How the data of a response are shown to people. `found` is false where the answer is no. */
export interface Shown {
  readonly lines: readonly string[];
  readonly found: boolean;
  /** What to do where the answer is no, on standard error. */
  readonly hint?: string;
}

/** A question: an operation, its variables, and how its answer is shown. */
export interface Question<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Who asks, where that matters: only somebody known may change the graph. */
  readonly caller?: Caller;
  /** What to do where the error is that nothing has the id; follows the message. */
  readonly missing?: string;
  readonly show: (data: Data, terminal: Terminal, session: Session) => Shown | Promise<Shown>;
}

/** Prints a value as JSON, indented by two. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(JSON.stringify(value, null, 2));
}

/** Prints each error of a response on one line; gives the worst of their statuses. */
function reportErrors(errors: readonly GraphQLError[], terminal: Terminal, missing: string | undefined): Status {
  for (const { message, extensions } of errors) {
    const todo = extensions.code === "NOT_FOUND" && missing !== undefined ? ` ${missing}` : "";
    terminal.note(`lacuna: ${plain(message)}${todo}`);
  }
  return errors
    .map(({ extensions }) => statusOfCode(extensions.code))
    .reduce<Status>((worst, status) => (status > worst ? status : worst), STATUS.no);
}

/** Whether no bundle is loaded. */
async function isEmpty({ graph }: Session): Promise<boolean> {
  return (await graph.run(cypher["bundle/ids"], {})).length === 0;
}

/** The answer for people or programs, and the status that goes with it. */
async function present<Data, Variables>(
  question: Question<Data, Variables>,
  response: ExecutionResult<Data>,
  asJson: boolean,
  terminal: Terminal,
  session: Session,
): Promise<Status> {
  if (asJson) printJson(terminal, response);
  if (response.errors !== undefined) return reportErrors(response.errors, terminal, question.missing);
  if (response.data === null || response.data === undefined) throw new Error("an answer has neither data nor errors");
  const { lines, found, hint } = await question.show(response.data, terminal, session);
  if (!asJson && lines.length > 0) terminal.out(lines.join("\n"));
  if (found) return STATUS.done;
  if (await isEmpty(session)) terminal.note(emptyHint());
  else if (hint !== undefined) terminal.note(hint);
  return STATUS.no;
}

/** Asks the graph a question in this process and prints the answer. */
export async function ask<Data, Variables extends Record<string, unknown>>(
  question: Question<Data, Variables>,
  asJson: boolean,
  surroundings: Surroundings,
): Promise<Status> {
  return withSession(surroundings, async (session) => {
    const response = await session.lacuna.ask(question.document, question.variables, question.caller);
    return present(question, response, asJson, surroundings.terminal, session);
  });
}
