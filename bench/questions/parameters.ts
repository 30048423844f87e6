import type { Driver } from "neo4j-driver";
import { allWords, anyWord } from "../../src/domain/words.ts";
import type { Contender } from "../contenders/contender.ts";
import { run } from "../patient.ts";
import { askText } from "./ask.ts";
import { type Parameters, type Question, textOf } from "./question.ts";

const CURSORS = `query ($source: ID!, $after: String) {
  claims(filter: { source: $source }, first: 100, after: $after) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } }
}`;

interface Page {
  readonly claims: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** The cursor that Lacuna gives a claim: found in the claims of its source, since nobody walks to it from the start. */
async function cursorOf(lacuna: Contender, source: string, id: string): Promise<string> {
  let after: string | null = null;
  do {
    const { claims }: Page = (await askText(lacuna, CURSORS, { source, after })) as Page;
    const found = claims.edges.find(({ node }) => node.id === id);
    if (found !== undefined) return found.cursor;
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after !== null);
  throw new Error(`${id} is not among the claims of ${source}`);
}

/** The sets of parameters with which a question is asked: from the busiest things of the graph to the least. */
export async function parametersOf(
  question: Question,
  driver: Driver,
  lacuna?: Contender,
): Promise<readonly Parameters[]> {
  const text = textOf(question, "parameters.cypher");
  if (text === null) throw new Error(`${question.name} has no parameters.cypher`);
  const { records } = await run(driver, text);
  const rows = records.map((record) => record.get("parameters") as Record<string, unknown>);
  if (rows.length === 0) throw new Error(`the graph has nothing to ask ${question.name} about`);
  const complete: Parameters[] = [];
  for (const row of rows) {
    const { text: asked, source, id, position } = row;
    if (typeof asked === "string")
      complete.push({ ...row, words: question.name === "search" ? allWords(asked) : anyWord(asked) });
    else if (lacuna !== undefined && typeof position === "string" && typeof source === "string")
      complete.push({ ...row, after: await cursorOf(lacuna, source, String(id)) });
    else complete.push(row);
  }
  return complete;
}
