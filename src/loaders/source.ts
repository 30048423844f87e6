import type { Graph } from "../db/graph.ts";
import type { Page } from "../domain/cursor.ts";
import type { SourceNode } from "../domain/nodes.ts";
import { readSentences, type SentenceModel } from "../domain/sentence.ts";
import { cypher, type SourceRow } from "../generated/cypher.ts";
import { batch, byId, largest, rowsById } from "./batch.ts";

/** A page of the claims of one source. */
export interface SourceClaimsKey {
  readonly id: string;
  readonly after: string;
  readonly limit: number;
}

/** A page of the sentences of one source. `after` is the number of the sentence after which it begins, from 0; -1 for the first page. */
export interface SentencesKey {
  readonly id: string;
  readonly after: number;
  readonly limit: number;
}

/** A page of sources. */
export type SourcePage = Page<{ readonly node: SourceNode }>;
/** A page of sentences. */
export type SentencePage = Page<{ readonly node: SentenceModel }>;

/** What a source cites, and what cites it. */
interface Bibliography {
  readonly cites: readonly { readonly marker: string; readonly source: SourceRow }[];
  readonly citedBy: readonly { readonly marker: string; readonly source: SourceRow }[];
}

function counts(load: (ids: readonly string[]) => Promise<readonly { readonly id: string; readonly count: number }[]>) {
  return byId(
    load,
    ({ id }) => id,
    ({ count }) => count,
    0,
  );
}

/** Reads sources. */
export function createSourceLoaders(graph: Graph) {
  return {
    rows: rowsById<SourceRow>(async (ids) => {
      const rows = await graph.run(cypher["source/rows"], { ids });
      return rows.map(({ source }) => source);
    }),

    references: byId<Bibliography & { readonly id: string }, Bibliography>(
      (ids) => graph.run(cypher["source/references"], { ids }),
      ({ id }) => id,
      (row) => row,
      { cites: [], citedBy: [] },
    ),

    /** Ids of the live claims that a source states, in the order of the text. */
    claims: batch<SourceClaimsKey, readonly string[]>(async (keys) => {
      const rows = await graph.run(cypher["source/claims"], { requests: keys, limit: largest(keys) });
      return rows.map(({ claims }, index) => claims.slice(0, keys[index]?.limit));
    }),

    claimCount: counts((ids) => graph.run(cypher["source/claim-count"], { ids })),

    sentences: batch<SentencesKey, readonly SentenceModel[]>(async (keys) => {
      const rows = await graph.run(cypher["source/sentences"], { requests: keys, limit: largest(keys) });
      return rows.map(({ sentences, from, passage }, index) =>
        readSentences(sentences, from, passage).slice(0, keys[index]?.limit),
      );
    }),

    sentenceCount: counts((ids) => graph.run(cypher["source/sentence-count"], { ids })),

    page: async (stating: boolean, after: string, limit: number): Promise<readonly SourceRow[]> => {
      const rows = await graph.run(cypher["source/page"], { stating, after, limit });
      return rows.map(({ source }) => source);
    },

    count: async (stating: boolean): Promise<number> => {
      const [row] = await graph.run(cypher["source/count"], { stating });
      return row?.count ?? 0;
    },

    /** What would fall with a source. */
    fallen: async (source: string) => {
      const [row] = await graph.run(cypher["retraction/fallen"], { source });
      if (row === undefined) throw new Error("retraction/fallen gave no row");
      return row;
    },
  };
}
