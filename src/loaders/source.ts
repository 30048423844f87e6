import type { Graph } from "../db/graph.ts";
import { readSentences, type SentenceModel } from "../domain/sentence.ts";
import { cypher, type ClaimRow, type SourceRow } from "../generated/cypher.ts";
import { batch, byId, indexed, type Wanted } from "./batch.ts";
import { toParameter, type Want } from "./want.ts";

/** A page of the claims of one source. */
export interface SourceClaimsKey extends Wanted {
  readonly id: string;
  readonly after: string;
  readonly limit: number;
}

/** A page of the sentences of one source. `after` is the number of the sentence after which it begins, from 0; -1 for the first page. */
export interface SentencesKey extends Wanted {
  readonly id: string;
  readonly after: number;
  readonly limit: number;
}

/** Reads sources. */
export function createSourceLoaders(graph: Graph) {
  return {
    byId: byId<SourceRow>(async (ids, want) => {
      const rows = await graph.run(cypher["source/by-id"], { ids, want: toParameter(want) });
      return indexed(rows, (row) => row.source);
    }),

    claims: batch<SourceClaimsKey, { totalCount: number; claims: readonly ClaimRow[] }>(async (keys, want) => {
      const requests = keys.map(({ id, after }) => ({ id, after }));
      const limit = Math.max(...keys.map((key) => key.limit));
      return graph.run(cypher["source/claims"], { requests, limit, want: toParameter(want) });
    }),

    sentences: batch<SentencesKey, { totalCount: number; sentences: readonly SentenceModel[] }>(async (keys, want) => {
      const requests = keys.map(({ id, after }) => ({ id, after }));
      const limit = Math.max(...keys.map((key) => key.limit));
      const rows = await graph.run(cypher["source/sentences"], { requests, limit, want: toParameter(want) });
      return rows.map(({ totalCount, sentences, from, passage }) => ({
        totalCount,
        sentences: readSentences(sentences, from, passage),
      }));
    }),

    page: async (stating: boolean, after: string, limit: number, want: Want) => {
      const [page] = await graph.run(cypher["source/page"], { stating, after, limit, want: toParameter(want) });
      return page ?? { totalCount: 0, sources: [] };
    },
  };
}
