import type { Run } from "../db/graph.ts";
import type { AuditFacts } from "../domain/audit/facts.ts";
import { cypher, type ClaimRow, type EntityRow, type SourceRow } from "../generated/cypher.ts";
import { LABEL_BREAK } from "./definition-state.ts";

/** Claims of one text, or of the texts that are looked at together, that are read at most. */
export const MOST_CLAIMS = 20_000;
/** Claims of other texts that are read of each matter, edges around each answer, and answers, at most. */
const MOST = { matter: 50, edge: 20, gaps: 200, citations: 2_000, namesakes: 200 };
/** Claims that are read at a time, so that a long text does not need much memory in one piece. */
const SLICE = 500;

type AuditRow = Awaited<ReturnType<typeof readRows>>[number];

async function inSlices<Row>(
  ids: readonly string[],
  read: (slice: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += SLICE) rows.push(...(await read(ids.slice(at, at + SLICE))));
  return rows;
}

function readRows(run: Run, ids: readonly string[]) {
  return inSlices(ids, (slice) => run(cypher["audit/claims"], { ids: slice }));
}

function present<Value>(values: readonly (Value | null | undefined)[]): readonly Value[] {
  return [...new Set(values)].filter((value) => value !== null && value !== undefined);
}

function endsOf({ ends }: AuditRow, type: string): readonly string[] {
  return ends.flatMap((end) => (end.type === type ? [end.id] : []));
}

/** Objects, or subjects, of the claims that have some predicate. */
function endsWith(rows: readonly AuditRow[], predicate: string, end: "SUBJECT" | "OBJECT"): readonly string[] {
  return present(rows.flatMap((row) => (row.claim.predicate === predicate ? endsOf(row, end) : [])));
}

/** The claims of other texts that bear on what these claims say. */
async function readRelated(run: Run, own: readonly AuditRow[], gaps: AuditFacts["gaps"]): Promise<readonly AuditRow[]> {
  const pairs = present(own.map(({ pair }) => pair));
  const matters = present(own.flatMap(({ quantities }) => quantities.map(({ matter }) => matter as string | null)));
  const related = await inSlices(pairs, (slice) =>
    run(cypher["audit/related-claims"], { pairs: slice, matters: [], limit: MOST.matter }),
  );
  const measured = await inSlices(matters, (slice) =>
    run(cypher["audit/related-claims"], { pairs: [], matters: slice, limit: MOST.matter }),
  );
  const forced = endsWith(own, "FORCES_EXIT_OF", "OBJECT");
  const behind =
    gaps.length + forced.length === 0 ? [] : await run(cypher["audit/edge-claims"], { gaps, forced, limit: MOST.edge });
  const known = new Set(own.map(({ claim }) => claim.id as string));
  const ids = present([...related, ...measured, ...behind].map(({ id }) => id)).filter((id) => !known.has(id));
  return readRows(run, ids);
}

type Names = ReadonlyMap<string, EntityRow>;
type Sources = ReadonlyMap<string, SourceRow>;

async function readEntities(run: Run, rows: readonly AuditRow[]): Promise<Names> {
  const ids = present(rows.flatMap(({ ends }) => ends.map(({ id }) => id)));
  const entities = await inSlices(ids, (slice) => run(cypher["audit/entities"], { ids: slice }));
  return new Map(entities.map((entity) => [entity.id, { ...entity, product: null, jurisdiction: null }]));
}

async function readSources(run: Run, ids: readonly string[]): Promise<Sources> {
  const sources = await inSlices(ids, (slice) => run(cypher["audit/sources"], { ids: slice }));
  return new Map(sources.map((source) => [source.id, { ...source, cites: null, citedBy: null }]));
}

function sourceOf(sources: Sources, id: string): SourceRow {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`${id} was named and is not there`);
  return source;
}

/** The words of the sentence around a claim, where they are held. */
function contextOf({ sentences, start, end }: AuditRow): { before: string | null; after: string | null } {
  const first = sentences.find((sentence) => sentence.text !== null && sentence.start <= start);
  const last = sentences.findLast((sentence) => sentence.text !== null && sentence.end >= end);
  return {
    before:
      first?.text == null
        ? null
        : Array.from(first.text)
            .slice(0, start - first.start)
            .join(""),
    after:
      last?.text == null
        ? null
        : Array.from(last.text)
            .slice(end - last.start)
            .join(""),
  };
}

const UNRESOLVED = {
  verdict: "UNRESOLVED",
  reason: "The text has no reference for this marker.",
  source: null,
  betterSource: null,
} as const;

function citationsOf({ claim, citations }: AuditRow, sources: Sources): NonNullable<ClaimRow["citations"]> {
  const resolved = citations.map((row) => {
    const { marker, verdict, reason, source, betterSource, betterReason } = row as Readonly<Record<string, string>>;
    const better =
      betterSource == null ? null : { source: sourceOf(sources, betterSource), reason: betterReason ?? "" };
    return {
      ...{ marker: marker ?? "", verdict: verdict ?? "", reason: reason ?? "" },
      ...{ source: sourceOf(sources, source ?? ""), betterSource: better },
    };
  });
  return [...resolved, ...(claim.unresolved as readonly string[]).map((marker) => ({ marker, ...UNRESOLVED }))];
}

function toClaim(row: AuditRow, names: Names, sources: Sources): ClaimRow {
  const entity = (id: string | undefined): EntityRow | null => (id === undefined ? null : (names.get(id) ?? null));
  const { quote, start, end } = row;
  return {
    ...(row.claim as unknown as ClaimRow),
    subject: entity(endsOf(row, "SUBJECT")[0]),
    object: entity(endsOf(row, "OBJECT")[0]),
    market: entity(endsOf(row, "IN_MARKET")[0]),
    mentions: endsOf(row, "MENTIONS")
      .toSorted()
      .flatMap((id) => entity(id) ?? []),
    quantities: row.quantities as unknown as ClaimRow["quantities"],
    statedIn: { quote, start, end, ...contextOf(row), source: sourceOf(sources, row.source) },
    citations: citationsOf(row, sources),
    ...{ bundles: null, deprecated: null, contradictedBy: null, findings: null },
  };
}

function sourcesNamed(rows: readonly AuditRow[]): readonly (string | null)[] {
  return rows.flatMap(({ source, citations }) => [
    source,
    ...citations.flatMap((row) => [row.source as string | null, row.betterSource as string | null]),
  ]);
}

async function readNamesakes(run: Run, sources: readonly string[]): Promise<AuditFacts["namesakes"]> {
  const found: AuditFacts["namesakes"][number][] = [];
  for (const same of await run(cypher["audit/namesakes"], { sources })) {
    const ids = same.entities.map(({ id }) => id);
    found.push({ ...same, claims: await run(cypher["audit/namesake-claims"], { ids, limit: MOST.namesakes }) });
  }
  return found;
}

/** Reads what the rules look at for some texts: each statement takes a bounded number of claims. */
export async function readFacts(run: Run, sources: readonly string[]): Promise<AuditFacts> {
  const texts = await run(cypher["audit/texts"], { ids: sources });
  const gaps = await run(cypher["audit/gaps"], { sources, limit: MOST.gaps });
  const ids = (await run(cypher["audit/own-claims"], { sources, limit: MOST_CLAIMS })).map(({ id }) => id);
  const own = await readRows(run, ids);
  const rows = [...own, ...(await readRelated(run, own, gaps))];
  const names = await readEntities(run, rows);
  const listed = texts.flatMap(({ id, references }) => [id, ...references.map((reference) => reference.id)]);
  const known = await readSources(run, present([...sourcesNamed(rows), ...listed]));
  const claims = rows.map((row) => toClaim(row, names, known));
  return {
    claims: claims.toSorted((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0)),
    gaps,
    citationEdges: await run(cypher["audit/citation-edges"], { sources, limit: MOST.citations }),
    namesakes: await readNamesakes(run, sources),
    sources: texts.map(({ id, references, sentences, markerTexts, ...markers }) => ({
      source: sourceOf(known, id),
      references: references.map((reference) => ({
        label: reference.label,
        source: sourceOf(known, reference.id),
      })),
      sentences,
      markers: markerTexts.map((text, index) => ({
        text,
        start: markers.markerStarts[index] ?? 0,
        end: markers.markerEnds[index] ?? 0,
        references: (markers.markerReferences[index] ?? "").split(LABEL_BREAK).filter((label) => label !== ""),
      })),
    })),
  };
}
