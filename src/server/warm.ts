import { parse } from "graphql";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import {
  ArticleDocument,
  ContentsDocument,
  ExitsDocument,
  GapDocument,
  ReadableDocument,
  SentenceDocument,
  SentencesDocument,
  type TypedDocumentString,
} from "../generated/page.ts";
import { dataOf, type Lacuna } from "../lacuna.ts";

/**
 * Asks what the evidence page asks first. Neo4j plans a statement when it meets it, which can take longer than a reader
 * waits; afterwards it has the plan.
 */
export async function warmPage(lacuna: Lacuna): Promise<void> {
  const ask = async <Data, Variables extends Record<string, unknown>>(
    text: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => dataOf(await lacuna.ask(parse(String(text)) as TypedDocumentNode<Data, Variables>, variables));
  const { bundles } = await ask(ContentsDocument, {});
  const { sources } = await ask(ReadableDocument, {});
  await ask(ExitsDocument, {});
  const [source] = sources.edges;
  if (source !== undefined) {
    const { id } = source.node;
    await ask(ArticleDocument, { id });
    await ask(SentencesDocument, { id, first: 1 });
    await ask(SentenceDocument, { id });
  }
  const asked = bundles.flatMap(({ questions }) => questions).find(({ company }) => company !== null);
  if (asked?.company != null) await ask(GapDocument, { company: asked.company, market: asked.market });
}
