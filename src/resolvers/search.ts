import { claimCaption } from "../domain/caption.ts";
import { allWords, wordsOf } from "../domain/words.ts";
import type { Predicate, QueryResolvers } from "../generated/schema.ts";
import type { NodeRow } from "../loaders/graph.ts";
import { checkFirst, checkText } from "./arguments.ts";
import { wantOf } from "./selection.ts";

/** The texts of a node that the index reads; a claim is also found by its caption, which names what it joins. */
function textsOf(node: NodeRow): readonly string[] {
  if ("aliases" in node) return [node.name, ...node.aliases];
  if ("statement" in node) {
    const { statement, statedIn, predicate, negated, subject, object } = node;
    const caption = claimCaption({
      predicate: (predicate ?? undefined) as Predicate | undefined,
      negated,
      subject: subject?.name,
      object: object?.name,
      statement,
    });
    return [statement, ...(statedIn.quote === null ? [] : [statedIn.quote]), caption];
  }
  if ("held" in node) return [node.title, node.publisher].filter((text) => text !== null).slice(0, 1);
  return [node.title];
}

/** The text of a node that holds most of the words that were looked for. */
function matchedText(node: NodeRow, text: string): string {
  const wanted = wordsOf(text);
  const share = (said: string): number =>
    wanted.filter((word) => said.normalize("NFKC").toLowerCase().includes(word)).length;
  return textsOf(node).toSorted((a, b) => share(b) - share(a))[0] ?? node.id;
}

/** Full-text search. */
export const Query: QueryResolvers = {
  search: async (_root, { text, first: asked }, { loaders }, info) => {
    const first = checkFirst(asked);
    const words = allWords(checkText("text", text));
    if (words === "") return [];
    const hits = await loaders.graph.search(words, first);
    const want = wantOf(info);
    const nodes = await loaders.graph.node.loadMany(hits.map(({ id }) => ({ id, want })));
    return hits.flatMap(({ score }, index) => {
      const node = nodes[index];
      if (node instanceof Error) throw node;
      return node === null || node === undefined ? [] : [{ score, matched: matchedText(node, text), node }];
    });
  },
};
