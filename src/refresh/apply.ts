import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { reconcileClaims, touchClaims } from "./claims.ts";
import { reconcileEntities } from "./entities.ts";
import { writeRows } from "./rows.ts";
import type { SaySlice, Slice } from "./slice.ts";
import { reconcileSources } from "./sources.ts";

/** What an unload takes out in one transaction. */
const UNLOADED = 1_000;

type Defined = SaySlice["entities"];

/** Does what a slice of what is said asks for. Gives whether more of it is left for the next transaction. */
export async function applySlice(run: Run, slice: Slice): Promise<"done" | "more"> {
  switch (slice.kind) {
    case "SAY":
      await applySaid(run, slice);
      return "done";
    case "UNLOAD":
      return takeOut(run, slice.bundle);
    case "RESTORE": {
      const changed = await run(cypher["refresh/restore-claims"], { rows: slice.claims });
      await touchClaims(
        run,
        changed.map(({ id }) => id),
      );
      return "done";
    }
    case "DECIDE":
      await decide(run, slice);
      return "done";
  }
}

async function define(
  run: Run,
  bundle: string,
  rows: Defined,
  statement: "refresh/define-entities" | "refresh/define-sources",
): Promise<readonly string[]> {
  const gone = rows.flatMap(({ id, said }) => (said === null ? [id] : []));
  const written = rows.flatMap(({ id, said }) => (said === null ? [] : [{ id, said }]));
  if (written.length > 0) await run(cypher[statement], { bundle, rows: written });
  if (gone.length > 0) await run(cypher["refresh/undefine"], { bundle, ids: gone });
  return rows.map(({ id }) => id);
}

/** Writes what a bundle says of some things, and brings those in line with it, in the caller's transaction. */
export async function applySaid(run: Run, { bundle, texts, entities, sources, claims }: SaySlice): Promise<void> {
  if (texts.length > 0) await run(cypher["refresh/hold-texts"], { rows: texts });
  if (entities.length > 0) {
    await reconcileEntities(run, await define(run, bundle, entities, "refresh/define-entities"));
  }
  if (sources.length > 0) await reconcileSources(run, await define(run, bundle, sources, "refresh/define-sources"));
  if (claims.length === 0) return;
  await writeRows(claims, (slice) =>
    run(cypher["refresh/bring-claims"], { bundle, rows: slice.map(({ id, said }) => ({ id, said })) }),
  );
  const revised = claims.flatMap(({ id, isRevised }) => (isRevised ? [id] : []));
  await reconcileClaims(
    run,
    claims.map(({ id }) => id),
    new Set(revised),
  );
}

/** Takes some of what a bundle says out: first claims, then what it defines, and last the bundle itself. */
async function takeOut(run: Run, bundle: string): Promise<"done" | "more"> {
  const limit = UNLOADED;
  const claims = (await run(cypher["refresh/unbring"], { bundle, limit })).map(({ id }) => id);
  if (claims.length > 0) {
    await reconcileClaims(run, claims, new Set());
    if (claims.length === limit) return "more";
  }
  const defined = await run(cypher["refresh/undefine-all"], { bundle, limit });
  const ids = (isEntity: boolean) => defined.flatMap((row) => (row.isEntity === isEntity ? [row.id] : []));
  await reconcileEntities(run, ids(true));
  await reconcileSources(run, ids(false));
  if (defined.length === limit) return "more";
  await run(cypher["refresh/remove-bundle"], { id: bundle });
  return "done";
}

async function decide(run: Run, { findings, changes, ids }: Extract<Slice, { kind: "DECIDE" }>): Promise<void> {
  await run(cypher["refresh/restore-findings"], { rows: findings });
  await run(cypher["refresh/restore-changes"], { ids, rows: changes });
  const claims = [...new Set(findings.flatMap((finding) => finding.claims))];
  const sources = [...new Set(findings.flatMap((finding) => finding.sources))];
  await run(cypher["refresh/mark-texts"], { claims, sources, judge: false });
}
