import type { Run } from "../db/graph.ts";
import { codePoints } from "../domain/points.ts";
import { cypher } from "../generated/cypher.ts";
import { entityState, sentenceRows, sourceState } from "./definition-state.ts";
import { writeRows } from "./slices.ts";
import type { Texts } from "./texts.ts";

/** Writes those of these entities that are not as the bundles together describe them; gives their ids. */
export async function settleEntities(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const stored = await run(cypher["ingest/entity-state"], { ids });
  const changed = stored.flatMap(({ id, digest, said }) => {
    const state = entityState(id, said);
    return state === null || state.digest === digest ? [] : [state];
  });
  const rows = changed.map(({ label, node, digest }) => ({ label, properties: { ...node, digest } }));
  const markets = changed
    .filter(({ label }) => label === "Market")
    .map(({ node, places }) => ({ id: node.id, ...places }));
  await writeRows(rows, (slice) => run(cypher["ingest/settle-entities"], { rows: slice }));
  await writeRows(markets, (slice) => run(cypher["ingest/place-markets"], { rows: slice }));
  return changed.map(({ node }) => node.id);
}

/** Writes those of these sources that are not as the bundles together describe them; gives their ids. */
export async function settleSources(run: Run, ids: readonly string[], found: Texts): Promise<readonly string[]> {
  const stored = await run(cypher["ingest/source-state"], { ids });
  const hashes = [
    ...new Set(stored.flatMap(({ said }) => said.map((one) => one.textId).filter((hash) => typeof hash === "string"))),
  ];
  const inGraph = await run(cypher["ingest/texts"], { hashes: hashes.filter((hash) => !found.has(hash)) });
  const texts: Texts = new Map([...inGraph.map(({ id, text }) => [id, text] as const), ...found]);
  const changed = stored.flatMap(({ id, digest, said }) => {
    const state = sourceState(id, said, (hash) => texts.has(hash));
    return state === null || state.digest === digest ? [] : [state];
  });
  await writeRows(
    changed.map(({ node, digest }) => ({ ...node, digest })),
    (slice) => run(cypher["ingest/settle-sources"], { rows: slice }),
  );
  for (const state of changed) await writeParts(run, state, texts);
  return changed.map(({ node }) => node.id);
}

async function writeParts(run: Run, state: NonNullable<ReturnType<typeof sourceState>>, texts: Texts): Promise<void> {
  const { node, held } = state;
  const text = held ? (texts.get(node.textId ?? "") ?? null) : null;
  const references = state.references.map(({ label, source, start, end }, position) => ({
    label,
    source,
    position,
    start: start ?? null,
    end: end ?? null,
  }));
  const sentences = sentenceRows(node, state.sentences, text === null ? null : codePoints(text));
  const kept =
    text === null || node.textId === null || node.textLength === null
      ? null
      : { id: node.textId, name: `Text of ${node.name}`, length: node.textLength, text };
  await run(cypher["ingest/link-references"], { rows: [{ id: node.id, references }] });
  await run(cypher["ingest/hold-texts"], { rows: [{ id: node.id, text: kept }] });
  await run(cypher["ingest/write-sentences"], {
    rows: [{ id: node.id, keep: sentences.map(({ id }) => id), sentences }],
  });
}
