import { edgeCaption } from "../../src/domain/caption.ts";
import type { Triple } from "../../src/domain/ids.ts";
import { claimTriple } from "../../src/refresh/claim-state.ts";
import type { SaidClaim } from "../../src/domain/said.ts";

/** What an edge keeps of a claim that says it. */
interface Saying {
  readonly id: string;
  readonly position: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly origins: readonly string[];
  readonly markets: readonly string[];
}

/** Gathers the edges that claims make. */
export interface Relations {
  readonly add: (claim: SaidClaim, node: Omit<Saying, "markets"> & { readonly relationId: string | null }) => void;
  /** The rows of all edges, each with its claims in the order of the text. */
  readonly rows: (nameOf: (entity: string) => string) => Generator<object>;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function rowOf({ id, predicate, subject, object }: Triple, claims: readonly Saying[], nameOf: (id: string) => string) {
  const dated = claims.filter(({ validFrom }) => validFrom !== null);
  return {
    ...{ predicate, subject, object },
    properties: {
      ...{ id, name: edgeCaption(predicate, nameOf(subject), nameOf(object)) },
      claims: claims.map((claim) => claim.id),
      begins: dated.map(({ validFrom }) => validFrom),
      ends: dated.map(({ validUntil }) => validUntil ?? "9999-12-31"),
      markets: distinct(claims.flatMap(({ markets }) => markets)),
      origins: distinct(claims.flatMap(({ origins }) => origins)),
    },
  };
}

/** Edges of no claim yet. */
export function createRelations(): Relations {
  const edges = new Map<string, { readonly triple: Triple; readonly claims: Saying[] }>();
  return {
    add: (claim, { relationId, id, position, validFrom, validUntil, origins }) => {
      const triple = claimTriple(claim);
      if (relationId === null || triple === null) return;
      const edge = edges.get(relationId) ?? { triple, claims: [] };
      const markets = [claim.market, claim.object].filter((end) => end?.startsWith("market:") === true);
      edge.claims.push({ id, position, validFrom, validUntil, origins, markets: markets as readonly string[] });
      edges.set(relationId, edge);
    },
    rows: function* (nameOf) {
      for (const { triple, claims } of edges.values()) {
        yield rowOf(
          triple,
          claims.toSorted((a, b) => (a.position < b.position ? -1 : 1)),
          nameOf,
        );
      }
    },
  };
}
