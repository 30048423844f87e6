import { sourceName } from "../trace.ts";
import { citationsOf, groupBy, idsInOrder, sourceIdOf } from "./claims.ts";
import type { AuditFacts, FindingDraft, Rule } from "./facts.ts";

type Edges = ReadonlyMap<string, readonly string[]>;

/** The shortest way from one source to another along citations, both ends included; null where there is none. */
function shortestWay(edges: Edges, from: string, to: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [from];
  for (const at of queue) {
    if (at === to) return trackBack(cameFrom, from, to);
    for (const next of edges.get(at) ?? []) {
      if (next === from || cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
}

function trackBack(cameFrom: ReadonlyMap<string, string>, from: string, to: string): readonly string[] {
  const way = [to];
  for (let at: string | undefined = to; at !== undefined && at !== from;) {
    at = cameFrom.get(at);
    if (at !== undefined) way.unshift(at);
  }
  return way;
}

/** A circle, told from its smallest id on, so that it is one wherever it is entered. */
function canonical(circle: readonly string[]): readonly string[] {
  const smallest = circle.indexOf([...circle].sort()[0] ?? "");
  return [...circle.slice(smallest), ...circle.slice(0, smallest)];
}

function circlesOf({ citationEdges }: AuditFacts): ReadonlyMap<string, readonly string[]> {
  const edges = new Map(
    [...groupBy(citationEdges, ({ citing }) => citing)].map(([citing, list]) => [
      citing,
      [...new Set(list.map(({ cited }) => cited))].sort(),
    ]),
  );
  const circles = citationEdges.flatMap(({ citing, cited }) => {
    const back = shortestWay(edges, cited, citing);
    return back === null ? [] : [canonical(back)];
  });
  return new Map(circles.map((circle) => [circle.join(" "), circle]));
}

function toDraft(facts: AuditFacts, key: string, circle: readonly string[]): FindingDraft {
  const known = new Map(
    facts.claims
      .flatMap((claim) => [claim.statedIn.source, ...citationsOf(claim).map(({ source }) => source)])
      .flatMap((source) => (source === null ? [] : [[source.id, source] as const])),
  );
  for (const { source } of facts.sources) known.set(source.id, source);
  const nameOf = (id: string) => {
    const source = known.get(id);
    return source === undefined ? id : sourceName(source);
  };
  const next = new Map(circle.map((id, index) => [id, circle[(index + 1) % circle.length]]));
  const claims = facts.claims.filter((claim) =>
    citationsOf(claim).some(({ source }) => source !== null && next.get(sourceIdOf(claim)) === source.id),
  );
  const way = [...circle, circle[0] ?? ""].map(nameOf);
  return {
    rule: "CIRCULAR_CITATION",
    severity: "MEDIUM",
    key,
    claims: idsInOrder(claims),
    sources: [...circle].sort(),
    explanation:
      circle.length === 1
        ? `${way[0] ?? ""} cites itself, so nothing outside it stands behind what it cites itself for.`
        : `These cite one another in a circle: ${way.join(" cites ")}. None of them stands on anything outside for what they share.`,
    wouldSettle: "A source outside the circle for what its members cite one another for.",
  };
}

/** Sources that cite one another in a circle; each circle once, and of several through one citation the shortest. */
export const circularCitation: Rule = {
  rule: "CIRCULAR_CITATION",
  severity: "MEDIUM",
  find: (facts) => [...circlesOf(facts)].map(([key, circle]) => toDraft(facts, key, circle)),
};
