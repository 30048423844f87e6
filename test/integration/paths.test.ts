import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PathsDocument } from "../../src/generated/operations.ts";
import { vocabulary } from "../../src/generated/vocabulary.ts";
import { idsOf, must, openKit, type Kit } from "../kit.ts";

interface Edge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly { readonly kind: string; readonly verdict: string; readonly source: string }[];
}

interface Found {
  readonly length: number;
  readonly hops: readonly {
    readonly reversed: boolean;
    readonly relation: {
      readonly id: string;
      readonly predicate: string;
      readonly subject: { readonly id: string; readonly __typename: string };
      readonly object: { readonly id: string; readonly __typename: string };
      readonly claims: readonly { readonly id: string; readonly origins: readonly { readonly id: string }[] }[];
    };
  }[];
  readonly weakestHop: { readonly relation: { readonly id: string }; readonly why: string };
}

const TEXT = `query ($from: String!, $to: String!, $maxHops: Int! = 4, $predicates: [Predicate!], $origins: [ID!], $first: Int! = 100) {
  paths(from: $from, to: $to, maxHops: $maxHops, predicates: $predicates, origins: $origins, first: $first) {
    length
    hops { reversed relation { id predicate subject { __typename id } object { __typename id } claims { id origins { id } } } }
    weakestHop { relation { id } why }
  }
}`;

let kit: Kit;
let edges: readonly Edge[];

async function paths(from: string, to: string, more: Readonly<Record<string, unknown>> = {}) {
  return (await kit.askText<{ paths: readonly Found[] }>(TEXT, { from, to, ...more })).paths;
}

/** Every chain of edges that meets no entity twice, found by trying them all. */
function chains(from: string, to: string, most: number, usable = edges): readonly (readonly Edge[])[] {
  const walk = (at: string, met: readonly string[], taken: readonly Edge[]): (readonly Edge[])[] => {
    if (at === to) return [taken];
    if (taken.length === most) return [];
    return usable.flatMap((edge) => {
      const next = edge.from === at ? edge.to : edge.to === at ? edge.from : null;
      return next === null || met.includes(next) ? [] : walk(next, [...met, next], [...taken, edge]);
    });
  };
  return walk(from, [from], []);
}

const KINDS = ["FACT", "CAUSAL"];
const VERDICTS = ["SUPPORTED", "UNVERIFIED", "MISMATCH", "UNRESOLVED", "UNCITED"];

/** A text that sorts as the strength of an edge does, the strongest first. */
function strength({ claims }: Edge): string {
  const grades = claims.map(
    ({ kind, verdict }) => `${String(KINDS.indexOf(kind))}${String(VERDICTS.indexOf(verdict))}`,
  );
  return `${must(grades.sort()[0])} ${String(100 - new Set(claims.map(({ source }) => source)).size)}`;
}

function sortKey(chain: readonly Edge[]): string {
  return [chain.length, must(chain.map(strength).sort().at(-1)), ...chain.map(({ id }) => id)].join(" ");
}

beforeAll(async () => {
  kit = await openKit("micron-exit", "background", "demo");
  edges = await kit.cypher<Edge>(
    `MATCH (a:Entity)-[edge]->(b:Entity) WHERE edge.claims IS NOT NULL
     RETURN edge.id AS id, type(edge) AS type, a.id AS from, b.id AS to,
       [id IN edge.claims | head(COLLECT { MATCH (c:Claim {id: id})-[:STATED_IN]->(s:Source)
         RETURN {kind: c.kind, verdict: c.verdict, source: s.id} })] AS claims`,
  );
});

afterAll(() => kit.close());

describe("paths are just those that there are", () => {
  test.each([
    ["company:micron", "company:samsung", 3],
    ["company:cambricon", "company:micron", 3],
    ["policy:us-tech-sanctions", "market:cn-server-memory", 3],
    ["company:ymtc", "company:cxmt", 3],
    ["company:orlo", "policy:norland-timber-tariff", 6],
    ["jurisdiction:beijing", "company:nvidia", 4],
  ])("from %s to %s in at most %d hops, in the promised order", async (from, to, maxHops) => {
    const wanted = chains(from, to, maxHops);
    expect(wanted.length).toBeGreaterThan(0);
    const found = await paths(from, to, { maxHops });
    const shown = found.map(({ hops }) => hops.map(({ relation }) => relation.id).join(" "));
    const byLength = wanted.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    if (wanted.length <= 100) expect(shown).toEqual(byLength.map((chain) => idsOf(chain).join(" ")));
    else expect(new Set(shown).size).toBe(100);
  });

  test("the weakest hop is one that no other of its path is weaker than, and says why", async () => {
    const byId = new Map(edges.map((edge) => [edge.id, edge]));
    const found = await paths("company:cambricon", "company:micron", { maxHops: 4 });
    expect(found.length).toBeGreaterThan(3);
    for (const { hops, weakestHop } of found) {
      const grades = hops.map(({ relation }) => strength(must(byId.get(relation.id))));
      expect(hops.map(({ relation }) => relation.id)).toContain(weakestHop.relation.id);
      expect(strength(must(byId.get(weakestHop.relation.id)))).toBe(must(grades.sort().at(-1)));
      expect(weakestHop.why).toMatch(/^Its best claim is /);
    }
  });

  test("no path runs through a source or a claim, or meets an entity twice, and each hop goes on from the last", async () => {
    const pairs = [
      ["company:micron", "company:cambricon"],
      ["company:micron", "jurisdiction:us"],
      ["company:orlo", "company:varsa"],
    ] as const;
    const known = Object.entries(vocabulary).filter(([, { objects }]) => objects.length > 0);
    const predicates = known.map(([predicate]) => predicate);
    for (const [from, to] of pairs) {
      const found = await paths(from, to, { maxHops: 6 });
      expect(found.length).toBeGreaterThan(0);
      for (const { hops, length } of found) {
        expect(hops).toHaveLength(length);
        const met = [from as string];
        for (const { relation, reversed } of hops) {
          const { subject, object, predicate, claims } = relation;
          expect(predicates).toContain(predicate);
          expect(reversed ? object.id : subject.id).toBe(met.at(-1));
          expect(["Source", "Claim", "Bundle"]).not.toContain(object.__typename);
          expect(claims).not.toEqual([]);
          met.push(reversed ? subject.id : object.id);
        }
        expect(met.at(-1)).toBe(to);
        expect(new Set(met).size).toBe(met.length);
      }
    }
  });

  test("the invented case and the real one, which share no relation, are not joined", async () => {
    expect(await paths("Orlo", "Micron", { maxHops: 6 })).toEqual([]);
  });

  test("what two texts define a market by joins nothing", async () => {
    const found = await paths("market:cn-auto-memory", "product:auto-memory", { maxHops: 6 });
    expect(found).toEqual([]);
  });
});

describe("what limits them", () => {
  test("predicates that are left out are not followed", async () => {
    const predicates = ["COMPETES_WITH", "FILLS_GAP_IN"];
    const usable = edges.filter(({ type }) => predicates.includes(type));
    const found = await paths("Samsung", "market:cn-server-memory", { predicates });
    expect(found.map(({ hops }) => hops.map(({ relation }) => relation.id).join(" ")).sort()).toEqual(
      chains("company:samsung", "market:cn-server-memory", 4, usable)
        .map((chain) => idsOf(chain).join(" "))
        .sort(),
    );
    expect(await paths("Samsung", "market:cn-server-memory", { predicates: [] })).toEqual([]);
  });

  test("of the bundles that are asked for only their own claims count, in the hops and for the weakest", async () => {
    const found = await paths("company:micron", "jurisdiction:cn", { origins: ["bundle:micron-exit"], maxHops: 4 });
    expect(found.length).toBeGreaterThan(0);
    const claims = found.flatMap(({ hops }) => hops.flatMap(({ relation }) => relation.claims));
    for (const { origins } of claims) expect(idsOf(origins)).toContain("bundle:micron-exit");
  });

  test("the weakest hop is graded by the claims of the bundles that are asked for", async () => {
    const asked = { predicates: ["REMAINS_IN"], maxHops: 1 };
    const why = async (origins: readonly string[]) =>
      (await paths("Micron", "market:cn-auto-memory", { ...asked, origins }))[0]?.weakestHop.why;
    expect(await why(["bundle:micron-exit"])).toMatch(/uncited; one source/);
    expect(await why(["bundle:background"])).toMatch(/cited, .*; one source/);
    expect(await why(["bundle:background", "bundle:micron-exit"])).toMatch(/cited, .*; 2 sources/);
  });

  test("bundles that say nothing of it give no path", async () => {
    expect(await paths("Micron", "Samsung", { origins: ["bundle:demo"] })).toEqual([]);
    expect(await paths("Micron", "Samsung", { origins: ["bundle:nobody"] })).toEqual([]);
    expect(await paths("Micron", "Samsung", { origins: [] })).toEqual([]);
  });

  test("maxHops is the longest path, and first the number of them", async () => {
    expect((await paths("Samsung", "YMTC", { maxHops: 1 })).length).toBe(0);
    expect((await paths("Samsung", "YMTC", { maxHops: 2 })).map(({ length }) => length)).toContain(2);
    expect(Math.max(...(await paths("Samsung", "YMTC", { maxHops: 3 })).map(({ length }) => length))).toBe(3);
    expect(await paths("Samsung", "YMTC", { first: 1 })).toHaveLength(1);
    expect(await paths("Samsung", "YMTC", { first: 0 })).toEqual([]);
  });

  test.each([0, 7, -1])("maxHops %d is refused", async (maxHops) => {
    const [refusal] = await kit.refused(TEXT, { from: "Micron", to: "Samsung", maxHops });
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", extensions: { argument: "maxHops" } });
  });
});

describe("names", () => {
  test("ids, names and aliases lead to the same paths", async () => {
    const byId = await paths("company:micron", "company:ymtc");
    expect(byId.length).toBeGreaterThan(0);
    expect(await paths("美光", "长江存储")).toEqual(byId);
    expect(await paths("Micron Technology, Inc.", "yangtze memory")).toEqual(byId);
  });

  test("a path backwards is the path forwards, turned around", async () => {
    const there = await kit.ask(PathsDocument, { from: "Micron", to: "Cambricon", maxHops: 3 });
    const back = await kit.ask(PathsDocument, { from: "Cambricon", to: "Micron", maxHops: 3 });
    expect(there.paths.length).toBeGreaterThan(0);
    const turned = back.paths.map(({ hops }) =>
      hops
        .map(({ relation }) => relation.id)
        .reverse()
        .join(" "),
    );
    expect(turned.sort()).toEqual(
      there.paths.map(({ hops }) => hops.map(({ relation }) => relation.id).join(" ")).sort(),
    );
  });

  test("an unknown name, and the same entity twice, have no path", async () => {
    expect(await paths("Intel", "Micron")).toEqual([]);
    expect(await paths("Micron", "Intel")).toEqual([]);
    expect(await paths("Micron", "美光")).toEqual([]);
  });

  test.each([
    ["from", { from: "Beijing", to: "Micron" }],
    ["to", { from: "Micron", to: "beijing" }],
  ])("an ambiguous name in `%s` is refused with its candidates", async (argument, names) => {
    const [refusal] = await kit.refused(TEXT, names);
    expect(refusal).toMatchObject({
      code: "BAD_USER_INPUT",
      extensions: {
        argument,
        reason: "AMBIGUOUS_NAME",
        candidates: [
          { id: "jurisdiction:beijing", name: "Beijing (city)" },
          { id: "jurisdiction:cn", name: "China" },
        ],
      },
    });
  });
});
