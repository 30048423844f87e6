import type { Graph } from "../db/graph.ts";
import type { Page } from "../domain/cursor.ts";
import type { ClaimNode } from "../domain/nodes.ts";
import { cypher, type ClaimRow, type FindingCore } from "../generated/cypher.ts";
import { byId, rowsById } from "./batch.ts";

/** Which claims; a field that is null lets all through. */
export interface ClaimPageFilter {
  readonly kinds: readonly string[] | null;
  readonly verdicts: readonly string[] | null;
  readonly predicates: readonly string[] | null;
  readonly origins: readonly string[] | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly source: string | null;
  readonly includeDeprecated: boolean;
}

/** A page of claims. */
export type ClaimPage = Page<{ readonly node: ClaimNode }>;

/** Where a claim stands, with the words around it, which are read when they are asked for. */
export type StatedInNode = ClaimRow["statedIn"] & {
  readonly before: () => Promise<string | null>;
  readonly after: () => Promise<string | null>;
};

/** One change by a curator. */
export interface ChangeRow {
  readonly action: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  readonly version: number;
}

/** The words around a quote; null where the text is not held. */
interface Surroundings {
  readonly before: string | null;
  readonly after: string | null;
}

const MOST_CHANGES = 100;
const NO_WORDS: Surroundings = { before: null, after: null };

/** Where a search begins that has to go through few claims; null where it has to go through all. */
function anchorOf({ subject, object, source }: ClaimPageFilter): { anchor: string; edge: string } | null {
  if (source !== null) return { anchor: source, edge: "STATED_IN" };
  if (object !== null) return { anchor: object, edge: "OBJECT" };
  return subject === null ? null : { anchor: subject, edge: "SUBJECT" };
}

/** Reads claims. */
export function createClaimLoaders(graph: Graph) {
  return {
    rows: rowsById<ClaimRow>((ids) => graph.run(cypher["claim/rows"], { ids })),

    /** Ids of the claims that pass, in the order of the text; `after` is the position after which the page begins. */
    page: async (filter: ClaimPageFilter, after: string, limit: number): Promise<readonly string[]> => {
      const { predicates } = filter;
      const anchor = anchorOf(filter);
      const page = { ...filter, after, limit };
      const rows =
        anchor !== null
          ? graph.run(cypher["claim/page-around"], { ...page, ...anchor })
          : predicates === null
            ? graph.run(cypher["claim/page"], page)
            : graph.run(cypher["claim/page-saying"], { ...page, predicates });
      return (await rows).map(({ id }) => id);
    },

    count: async (filter: ClaimPageFilter): Promise<number> => {
      const { predicates } = filter;
      const anchor = anchorOf(filter);
      const rows =
        anchor !== null
          ? graph.run(cypher["claim/count-around"], { ...filter, ...anchor })
          : predicates === null
            ? graph.run(cypher["claim/count"], filter)
            : graph.run(cypher["claim/count-saying"], { ...filter, predicates });
      return (await rows)[0]?.count ?? 0;
    },

    context: byId<Surroundings & { readonly id: string }, Surroundings>(
      (ids) => graph.run(cypher["claim/context"], { ids }),
      ({ id }) => id,
      (row) => row,
      NO_WORDS,
    ),

    /** The findings about claims that are not closed, the most severe first. */
    findings: byId<{ readonly id: string; readonly findings: readonly FindingCore[] }, readonly FindingCore[]>(
      (ids) => graph.run(cypher["claim/findings"], { ids }),
      ({ id }) => id,
      ({ findings }) => findings,
      [],
    ),

    /** What curators did to claims, the latest first. */
    history: byId<{ readonly id: string; readonly changes: readonly ChangeRow[] }, readonly ChangeRow[]>(
      (ids) => graph.run(cypher["curation/history"], { ids, limit: MOST_CHANGES }),
      ({ id }) => id,
      ({ changes }) => changes,
      [],
    ),

    /** Ids of dated claims with the keys that order them, of an entity or of all. */
    timeline: (entity: string | null, after: string, limit: number) =>
      entity === null
        ? graph.run(cypher["timeline/page"], { after, limit })
        : graph.run(cypher["timeline/of-entity"], { entity, after, limit }),

    /** What may match a text; the rules decide. `words` is a query that the rules made safe. */
    traceCandidates: (words: string, limit: number) => graph.run(cypher["trace/candidates"], { words, limit }),
  };
}
