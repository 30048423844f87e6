import type { Graph, Run } from "../db/graph.ts";
import { cypher, type FindingRow } from "../generated/cypher.ts";
import type { FindingDecision } from "../generated/schema.ts";
import { change, checkVersion, notFound, type ChangeRequest } from "./change.ts";

const STATUS = { ACCEPT: "ACCEPTED", DISMISS: "DISMISSED", REOPEN: "OPEN" } as const satisfies Record<
  FindingDecision,
  string
>;

async function readFinding(run: Run, id: string): Promise<FindingRow> {
  const [row] = await run(cypher["finding/rows"], { ids: [id] });
  if (row === undefined) throw notFound(id);
  return row;
}

/** Decides on a finding. The decision survives a re-run of the rules. Throws `NOT_FOUND` and `CONFLICT`. */
export function reviewFinding(
  graph: Graph,
  request: ChangeRequest,
  decision: FindingDecision,
  note: string | null,
  now: Date,
): Promise<FindingRow> {
  const { id, by } = request;
  const what = JSON.stringify(["reviewFinding", id, decision, note]);
  return change(graph, { ...request, what }, now, async (run) => {
    const finding = await readFinding(run, id);
    checkVersion(request, finding.version);
    await run(cypher["curation/decide"], { id, decided: STATUS[decision], note, by, at: now.toISOString() });
    await run(cypher["audit/label"], { claims: finding.claimIds, sources: [] });
    const answer = await readFinding(run, id);
    return { action: decision, reason: note, version: answer.version, answer };
  });
}
