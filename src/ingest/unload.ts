import type { Graph, Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { auditSources, reachOf } from "./audit.ts";
import { lockGraph } from "./lock.ts";
import { withMerges } from "./merges.ts";
import { projectRelations } from "./project.ts";
import { resettle } from "./resettle.ts";
import { triplesOf } from "./settle-claims.ts";
import { namedEntities, type SourcedClaim } from "./shape.ts";
import { sweep } from "./sweep.ts";

/** What taking a bundle out removed. */
export interface UnloadReport {
  readonly id: string;
  /** Claims that no other bundle brings. */
  readonly removed: number;
  /** Claims that stay, because another bundle brings them. */
  readonly kept: number;
}

/** Claims that one transaction takes out: more would need more memory than Neo4j gives it. */
const SLICE = 5_000;

/** What taking claims out came to, for what is done when all are out. */
interface TakenOut {
  readonly said: readonly SourcedClaim[];
  readonly kept: readonly string[];
  readonly reached: readonly string[];
  readonly findings: readonly string[];
}

/** Removes those of some claims that no other bundle brings. */
async function takeOut(
  run: Run,
  bundle: string,
  ids: readonly string[],
  sources: readonly string[],
): Promise<TakenOut> {
  const claims = await run(cypher["ingest/claim-state"], { ids });
  const isLost = ({ brought }: (typeof claims)[number]): boolean => brought.every((one) => one.bundle === bundle);
  const lost = claims.filter(isLost);
  const lostIds = lost.map((row) => row.id);
  const reached = await reachOf(run, lostIds);
  const about = await run(cypher["audit/about"], { claims: lostIds, sources });
  await run(cypher["ingest/remove-claims"], { ids: lostIds });
  return {
    said: lost.flatMap(({ brought }) => brought.map((one) => JSON.parse(one.said) as SourcedClaim)),
    kept: claims.filter((row) => !isLost(row)).map((row) => row.id),
    reached,
    findings: about.map((row) => row.id),
  };
}

function together(parts: readonly TakenOut[]): TakenOut {
  return {
    said: parts.flatMap(({ said }) => said),
    kept: parts.flatMap(({ kept }) => kept),
    reached: parts.flatMap(({ reached }) => reached),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/**
 * Takes a bundle out in one transaction: the claims that no other bundle brings, with their edges, and the sources,
 * texts and entities that nobody else defines or uses. Of a bundle with more than 5,000 claims the first ones go before
 * that, some thousands at a time; after an interruption, doing it again does the rest. Throws where no such bundle is loaded.
 */
export async function unloadBundle(graph: Graph, id: string): Promise<UnloadReport> {
  const now = new Date();
  const early: TakenOut[] = [];
  for (;;) {
    const [before] = await graph.run(cypher["ingest/bundle-state"], { id });
    if (before === undefined) throw new Error(`No bundle "${id}" is loaded. \`lacuna bundles\` lists what is.`);
    const done = new Set(early.flatMap(({ kept }) => kept));
    const left = before.claims.map((row) => row.id).filter((claim) => !done.has(claim));
    if (left.length <= SLICE) break;
    const slice = left.slice(0, SLICE);
    const sources = before.sources.map((row) => row.id);
    early.push(
      await graph.transaction(async (run) => {
        await lockGraph(run);
        const taken = await takeOut(run, id, slice, sources);
        await projectRelations(run, triplesOf(await withMerges(run, taken.said)));
        return taken;
      }),
    );
  }
  return graph.transaction((run) => finish(run, id, early, now));
}

async function finish(run: Run, id: string, early: readonly TakenOut[], now: Date): Promise<UnloadReport> {
  await lockGraph(run);
  const [before] = await run(cypher["ingest/bundle-state"], { id });
  if (before === undefined) throw new Error(`No bundle "${id}" is loaded. \`lacuna bundles\` lists what is.`);
  const entities = before.entities.map((row) => row.id);
  const sources = before.sources.map((row) => row.id);
  const done = new Set(early.flatMap(({ kept }) => kept));
  const left = before.claims.map((row) => row.id).filter((claim) => !done.has(claim));
  const last = await takeOut(run, id, left, sources);
  const lastSaid = await withMerges(run, last.said);
  const { said, kept, reached, findings } = together([...early, last]);
  const namesakes = await reachOf(run, [], entities);
  await run(cypher["ingest/remove-bundle"], { id });
  await resettle(run, entities, sources, kept);
  await projectRelations(run, triplesOf(lastSaid));
  await sweep(
    run,
    [...new Set([...entities, ...said.flatMap(namedEntities)])],
    [...new Set([...sources, ...said.map(({ source }) => source)])],
  );
  const { ids } = await auditSources(run, [...new Set([...reached, ...namesakes, ...sources])], now);
  const gone = findings.filter((finding) => !ids.includes(finding));
  if (gone.length > 0) await run(cypher["audit/forget"], { ids: gone });
  return { id, removed: said.length, kept: kept.length };
}
