import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import type { FindingRule } from "../generated/schema.ts";

/** A claim as it is, or was, in the graph: what decides which findings of other texts it bears on. */
interface Bearing {
  readonly predicate: string | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly pair: string | null;
}

/** By what a cause is another's own doing, so that the two are no rivals. */
const BELONGS = ["IMPOSED_BY", "PART_OF", "BASED_IN"];
const ON_GAPS = ["EXITS", "FILLS_GAP_IN"];

/**
 * Other texts that a change to so many claims has audited again, at most: what follows from a change costs what the change
 * is, however large the graph. The rest is seen when all is audited.
 */
function mostOthers(claims: number): number {
  return Math.max(10, Math.ceil(claims / 100));
}

function present<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return [...new Set(values)].filter((value) => value !== null);
}

/** Marks the texts behind edges whose findings an exit, or a forced one, bears on. */
async function reachEdges(run: Run, claims: readonly Bearing[], most: number): Promise<void> {
  if (most <= 0) return;
  const objectsOf = (predicates: readonly string[]) =>
    present(claims.map(({ predicate, object }) => (predicates.includes(predicate ?? "") ? object : null)));
  const markets = objectsOf(["EXITS"]);
  const forced = objectsOf(["FORCES_EXIT_OF"]);
  const causes = present(claims.map(({ predicate, subject }) => (BELONGS.includes(predicate ?? "") ? subject : null)));
  if (markets.length + forced.length + causes.length === 0) return;
  await run(cypher["refresh/reach-edges"], { markets, forced, causes, most });
}

/** Marks what claims bear on as they stand in the graph, before they are changed or removed. */
export async function reachOfStored(
  run: Run,
  claims: readonly (Bearing & { readonly id: string; readonly matters: readonly (string | null)[] })[],
): Promise<void> {
  if (claims.length === 0) return;
  await run(cypher["refresh/mark-texts"], { claims: claims.map(({ id }) => id), sources: [], judge: true });
  await run(cypher["refresh/reach-names-of-claims"], { ids: claims.map(({ id }) => id) });
  const [reached] = await run(cypher["refresh/reach-claims"], {
    open: [],
    gone: present(claims.map(({ pair }) => pair)),
    matters: present(claims.flatMap(({ matters }) => matters)),
    most: mostOthers(claims.length),
  });
  await reachEdges(run, claims, mostOthers(claims.length) - (reached?.marked ?? 0));
}

/** A claim that was written, with what it is joined to. */
interface Written {
  readonly node: {
    readonly id: string;
    readonly predicate: string | null;
    readonly pair: string | null;
    readonly validTime: string | null;
  };
  readonly entities: readonly { readonly type: string; readonly entity: string }[];
  readonly citations: readonly unknown[];
  readonly quantities: readonly { readonly quantity: { readonly matter: string | null } }[];
}

/** The rules whose findings on other texts a further claim on the same matter may end. */
function rulesOf({ node, citations }: Written): readonly FindingRule[] {
  return [
    ...(node.validTime === null ? [] : (["UNDATED"] as const)),
    ...(citations.length === 0 ? [] : (["UNCITED_LOAD_BEARING"] as const)),
    ...(ON_GAPS.includes(node.predicate ?? "") ? (["SINGLE_SOURCE"] as const) : []),
  ];
}

/** Marks what claims bear on that were just written: the texts that state them, and other texts with open findings. */
export async function reachOf(run: Run, claims: readonly Written[]): Promise<void> {
  if (claims.length === 0) return;
  await run(cypher["refresh/mark-texts"], { claims: claims.map(({ node }) => node.id), sources: [], judge: true });
  const open = claims.flatMap((claim) => {
    const rules = rulesOf(claim);
    return claim.node.pair === null || rules.length === 0 ? [] : [{ pair: claim.node.pair, rules }];
  });
  const matters = present(claims.flatMap(({ quantities }) => quantities.map(({ quantity }) => quantity.matter)));
  const most = mostOthers(claims.length);
  const [reached] = await run(cypher["refresh/reach-claims"], { open, gone: [], matters, most });
  const end = ({ entities }: Written, wanted: string) => entities.find(({ type }) => type === wanted)?.entity ?? null;
  await reachEdges(
    run,
    claims.map((claim) => ({ ...claim.node, subject: end(claim, "SUBJECT"), object: end(claim, "OBJECT") })),
    most - (reached?.marked ?? 0),
  );
}
