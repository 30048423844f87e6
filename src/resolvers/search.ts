import { claimCaption } from "../domain/caption.ts";
import { allWords, wordsOf } from "../domain/words.ts";
import type { ClaimRow, EntityRow, SourceRow } from "../generated/cypher.ts";
import type { QueryResolvers } from "../generated/schema.ts";
import { checkFirst, checkText } from "./arguments.ts";
import { readNode } from "./node.ts";

/** What the index holds. */
type Found = ClaimRow | EntityRow | SourceRow;

/** The texts of a node that the index reads; a claim is also found by its caption, which names what it joins. */
function textsOf(node: Found): readonly string[] {
  if ("aliases" in node) return [node.name, ...node.aliases];
  if ("statement" in node) {
    const { statement, statedIn, predicate, negated, subject, object } = node;
    const caption = claimCaption({
      predicate: predicate ?? undefined,
      negated,
      subject: subject?.name,
      object: object?.name,
      statement,
    });
    return [statement, ...(statedIn.quote === null ? [] : [statedIn.quote]), caption];
  }
  return [node.title, node.publisher].filter((text) => text !== null).slice(0, 1);
}

/** The text of a node that holds most of the words that were looked for. */
function matchedText(node: Found, text: string): string {
  const wanted = wordsOf(text);
  const share = (said: string): number =>
    wanted.filter((word) => said.normalize("NFKC").toLowerCase().includes(word)).length;
  return textsOf(node).toSorted((a, b) => share(b) - share(a))[0] ?? node.id;
}

/** Full-text search. */
export const Query: QueryResolvers = {
  search: async (_root, { text, first: asked }, context) => {
    const first = checkFirst(asked);
    const words = allWords(checkText("text", text));
    if (words === "") return [];
    const hits = await context.loaders.search(words, first);
    const found = await Promise.all(hits.map(async ({ id, score }) => ({ score, node: await readNode(id, context) })));
    return found.flatMap(({ score, node }) => {
      // The index holds entities, claims and sources alone.
      if (node === null || !("aliases" in node || "statement" in node || "held" in node)) return [];
      return [{ score, matched: matchedText(node, text), node }];
    });
  },
};
