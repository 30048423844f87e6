import type { Run } from "../db/graph.ts";
import { codePoints } from "../domain/points.ts";
import { cypher } from "../generated/cypher.ts";
import { sentenceRows, sourceState } from "./definition-state.ts";
import { writeRows } from "./rows.ts";

type SourceState = NonNullable<ReturnType<typeof sourceState>>;

/**
 * Brings sources in line with what the bundles say of them: writes those that changed, with their sentences, texts and
 * references, removes those that nobody defines or uses, and marks what hangs on them.
 */
export async function reconcileSources(run: Run, ids: readonly string[]): Promise<void> {
  const stored = await run(cypher["refresh/source-state"], { ids });
  const orphans = stored.flatMap(({ id, said }) => (said.length === 0 ? [id] : []));
  const hashes = stored.flatMap(({ said }) => said.map((one) => one.textId).filter((hash) => typeof hash === "string"));
  const held = await run(cypher["refresh/texts-there"], { hashes: [...new Set(hashes)] });
  const there = new Set(held.map(({ id }) => id));
  const changed = stored.flatMap(({ id, said, ...before }) => {
    const state = sourceState(id, said, (hash) => there.has(hash));
    if (state === null || state.digest === before.digest) return [];
    return [{ ...state, isNew: before.digest === null, isMoved: state.node.places !== before.places }];
  });
  const rows = changed.map(({ node, digest }) => ({ ...node, digest }));
  await writeRows(rows, (slice) => run(cypher["refresh/settle-sources"], { rows: slice }));
  for (const state of changed) await writeParts(run, state);
  const known = changed.filter(({ isNew }) => !isNew);
  if (known.length > 0) {
    await run(cypher["refresh/reach-sources"], {
      ids: known.map(({ node }) => node.id),
      placed: known.flatMap(({ node, isMoved }) => (isMoved ? [node.id] : [])),
    });
  }
  if (orphans.length > 0) await run(cypher["refresh/sweep-sources"], { ids: orphans });
}

async function readText(run: Run, { node, held }: SourceState): Promise<string | null> {
  const [row] = held && node.textId !== null ? await run(cypher["refresh/text"], { hash: node.textId }) : [];
  return row?.text ?? null;
}

async function writeParts(run: Run, state: SourceState): Promise<void> {
  const { id, name, textId } = state.node;
  const text = await readText(run, state);
  const references = state.references.map(({ label, source, start, end }, position) => ({
    ...{ label, source, position, start: start ?? null, end: end ?? null },
  }));
  const sentences = sentenceRows(state.node, state.sentences, text === null ? null : codePoints(text));
  await run(cypher["refresh/link-references"], { rows: [{ id, references }] });
  await run(cypher["refresh/join-texts"], {
    rows: [{ id, text: text === null || textId === null ? [] : [textId], name: `Text of ${name}` }],
  });
  await run(cypher["refresh/drop-sentences"], { id, keep: sentences.map((sentence) => sentence.id) });
  await writeRows(sentences, (slice) => run(cypher["refresh/write-sentences"], { id, sentences: slice }));
}
