import type { Run } from "../db/graph.ts";
import { entitiesOf, type ClaimInContext } from "../domain/audit/claims.ts";
import type { AuditFacts } from "../domain/audit/facts.ts";
import { cypher } from "../generated/cypher.ts";
import { matterOf, pairOf } from "./claim-state.ts";
import { LABEL_BREAK } from "./definition-state.ts";

/** Claims of the texts that are looked at together, that are read at most. */
export const MOST_CLAIMS = 20_000;
/** Claims of other texts that are read of each matter, edges around each answer, and answers, at most. */
const MOST = { matter: 50, edge: 20, gaps: 200, citations: 2_000, namesakes: 200 };
/** Things that are read at a time, so that a long text does not need much memory in one piece. */
const SLICE = 500;

async function inSlices<Row>(
  ids: readonly string[],
  read: (slice: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += SLICE) rows.push(...(await read(ids.slice(at, at + SLICE))));
  return rows;
}

async function readClaims(run: Run, ids: readonly string[]): Promise<readonly ClaimInContext[]> {
  return inSlices(ids, async (slice) => {
    const around = new Map((await run(cypher["claim/context"], { ids: slice })).map(({ id, ...words }) => [id, words]));
    const rows = await run(cypher["claim/rows"], { ids: slice });
    return rows.map((row) => ({ ...row, statedIn: { ...row.statedIn, ...around.get(row.id) } }));
  });
}

function unique(values: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== null && value !== undefined);
}

/** The claims of other texts that bear on what these claims say. */
async function readRelated(run: Run, own: readonly ClaimInContext[], gaps: AuditFacts["gaps"]) {
  const limit = MOST.matter;
  const pairs = unique(own.map(({ subject, object }) => pairOf(subject?.id, object?.id)));
  const matters = unique(
    own.flatMap(({ subject, quantities }) =>
      quantities.map(({ measure }) => (subject === null ? null : matterOf(subject.id, measure))),
    ),
  );
  const forced = unique(own.map(({ predicate, object }) => (predicate === "FORCES_EXIT_OF" ? object?.id : null)));
  const found = [
    ...(await inSlices(pairs, (slice) => run(cypher["audit/related-claims"], { pairs: slice, matters: [], limit }))),
    ...(await inSlices(matters, (slice) => run(cypher["audit/related-claims"], { pairs: [], matters: slice, limit }))),
    ...(gaps.length + forced.length === 0
      ? []
      : await run(cypher["audit/edge-claims"], { gaps, forced, limit: MOST.edge })),
  ];
  const known = new Set(own.map(({ id }) => id));
  return readClaims(
    run,
    unique(found.map(({ id }) => id)).filter((id) => !known.has(id)),
  );
}

/** Every name of what the claims are about, by its id. */
async function namesOf(run: Run, claims: readonly ClaimInContext[]): Promise<AuditFacts["names"]> {
  const ids = unique(claims.flatMap((claim) => entitiesOf(claim).map(({ id }) => id)));
  const rows = await inSlices(ids, (slice) => run(cypher["entity/rows"], { ids: slice }));
  return new Map(rows.map(({ asked, entity }) => [asked, [entity.name, ...entity.aliases]]));
}

async function readNamesakes(run: Run, sources: readonly string[]): Promise<AuditFacts["namesakes"]> {
  const found: AuditFacts["namesakes"][number][] = [];
  for (const same of await run(cypher["audit/namesakes"], { sources })) {
    const ids = same.entities.map(({ id }) => id);
    found.push({ ...same, claims: await run(cypher["audit/namesake-claims"], { ids, limit: MOST.namesakes }) });
  }
  return found;
}

/** Reads what the rules look at for some texts; each statement reads a bounded number of claims. */
export async function readFacts(run: Run, sources: readonly string[]): Promise<AuditFacts> {
  const texts = await run(cypher["audit/texts"], { ids: sources });
  const gaps = await run(cypher["audit/gaps"], { sources, limit: MOST.gaps });
  const ids = (await run(cypher["audit/own-claims"], { sources, limit: MOST_CLAIMS })).map(({ id }) => id);
  const own = await readClaims(run, ids);
  const claims = [...own, ...(await readRelated(run, own, gaps))];
  return {
    claims: claims.toSorted((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0)),
    names: await namesOf(run, claims),
    gaps,
    citationEdges: await run(cypher["audit/citation-edges"], { sources, limit: MOST.citations }),
    namesakes: await readNamesakes(run, sources),
    sources: texts.map(({ source, references, sentences, markerTexts, ...markers }) => ({
      ...{ source, references, sentences },
      markers: markerTexts.map((text, index) => ({
        text,
        start: markers.markerStarts[index] ?? 0,
        end: markers.markerEnds[index] ?? 0,
        references: (markers.markerReferences[index] ?? "").split(LABEL_BREAK).filter((label) => label !== ""),
      })),
    })),
  };
}
