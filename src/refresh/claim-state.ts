import { claimCaption, quantityCaption } from "../domain/caption.ts";
import { readEdtf } from "../domain/edtf.ts";
import { digestOf, type Triple, tripleOf } from "../domain/ids.ts";
import type { SaidClaim } from "../domain/said.ts";
import { bestVerdict } from "../domain/verdict.ts";
import { NOT_HELD } from "../domain/verdicts/judge-text.ts";
import { LABEL_BREAK } from "./definition-state.ts";
import { makesEdge } from "../domain/edge.ts";

/** What is needed of the source of a claim to write the claim. */
export interface ClaimSource {
  readonly id: string;
  readonly markerTexts: readonly string[];
  readonly markerStarts: readonly number[];
  readonly markerEnds: readonly number[];
  readonly markerReferences: readonly string[];
  readonly sentences: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly references: readonly { readonly label: string; readonly id: string }[];
  /** Rows of a table are their own evidence: what they cite is not judged by their words. */
  readonly isTable: boolean;
}

/** What a bundle says of a claim, and whether it still does. */
export interface Brought {
  readonly bundle: string;
  readonly current: boolean;
  readonly digest: string;
  readonly said: string;
  readonly recordedAt: string;
  readonly droppedAt: string | null;
}

/** That a claim no longer counts. */
export interface Deprecated {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** What stands in place of a reason until a citation is judged. */
const NOT_JUDGED = "The citation is not judged yet.";

/** Who is named where a load deprecates a claim. */
export const LOADER = "load";

/** The bringing that decides what a claim says: of the first bundle, by id, that still brings it, else of the first. */
export function governing(brought: readonly Brought[]): Brought | undefined {
  return brought.find(({ current }) => current) ?? brought[0];
}

/** A curator's deprecation stays; the load's own lasts as long as no bundle brings the claim. */
export function deprecationOf(brought: readonly Brought[], stored: Deprecated | null): Deprecated | null {
  if (stored !== null && stored.by !== LOADER) return stored;
  if (brought.some(({ current }) => current)) return null;
  const at =
    brought
      .map(({ droppedAt }) => droppedAt ?? "")
      .sort()
      .at(-1) ?? "";
  return { at, by: LOADER, reason: `No longer brought by ${brought.map(({ bundle }) => bundle).join(", ")}.` };
}

/** The edge that a claim speaks of, whether or not it makes it; null where it joins no two entities. */
export function claimTriple({
  predicate,
  subject,
  object,
}: Pick<SaidClaim, "predicate" | "subject" | "object">): Triple | null {
  // Merging may put one thing at both ends; nothing joins a thing to itself.
  return predicate === undefined || subject === undefined || object === undefined || subject === object
    ? null
    : tripleOf(predicate, subject, object);
}

/** The mark as printed for a label, the closest one to the span; in brackets where the bundle has none. */
export function printedMarker(
  label: string,
  span: { readonly start: number; readonly end: number },
  source: ClaimSource,
): string {
  const bracketed = /^[[(]/.test(label) ? label : `[${label}]`;
  const away = (index: number): number => {
    const start = source.markerStarts[index] ?? 0;
    const end = source.markerEnds[index] ?? 0;
    return Math.max(0, start - span.end, span.start - end);
  };
  const [closest] = source.markerTexts
    .map((text, index) => ({ text, index }))
    .filter(
      ({ text, index }) =>
        (source.markerReferences[index] ?? "").split(LABEL_BREAK).includes(label) || text === bracketed,
    )
    .sort((a, b) => away(a.index) - away(b.index) || a.index - b.index);
  return closest?.text ?? bracketed;
}

/** What joins the same two things, whatever is said of them: claims that may contradict one another have one. */
export function pairOf(subject: string | undefined, object: string | undefined): string | null {
  return subject === undefined || object === undefined ? null : [subject, object].sort().join("|");
}

/** What figures are figures of: those of one matter may disagree. */
export function matterOf(subject: string, measure: string): string {
  return `${subject}|${measure}`;
}

/** Where the text puts a claim, so that text order is the order of strings. */
export function positionOf(id: string, { source, start, end }: SaidClaim): string {
  return [source, String(start).padStart(9, "0"), String(end).padStart(9, "0"), id].join("|");
}

/** What a citation is worth before its text is judged. */
function firstVerdict(source: string | null, { isTable }: ClaimSource) {
  const verdict = source === null ? "UNRESOLVED" : isTable ? "UNVERIFIED" : "PENDING";
  return { verdict, reason: isTable ? NOT_HELD : NOT_JUDGED } as const;
}

function citationsOf(claim: SaidClaim, source: ClaimSource) {
  return claim.cites.map((label, position) => {
    const cited = source.references.find((reference) => reference.label === label)?.id ?? null;
    return { marker: printedMarker(label, claim, source), position, source: cited, ...firstVerdict(cited, source) };
  });
}

function quantitiesOf(id: string, claim: SaidClaim) {
  const { subject } = claim;
  return claim.quantities.map(({ measure, low, high, unit, trend, text }, position) => ({
    id: `${id}#${String(position)}`,
    name: quantityCaption(text, measure),
    measure,
    low: low ?? null,
    high: high ?? null,
    unit: unit ?? null,
    trend: trend ?? null,
    text,
    position,
    matter: subject === undefined ? null : matterOf(subject, measure),
  }));
}

/** A time that is one date says when something began; only an interval says when it ended. */
function validity(validTime: string | undefined): { validFrom: string | null; validUntil: string | null } {
  const range = validTime === undefined ? null : readEdtf(validTime);
  if (range === null) return { validFrom: null, validUntil: null };
  return {
    validFrom: range.earliest ?? "0000-01-01",
    validUntil: validTime?.includes("/") === true ? range.latest : null,
  };
}

function nodeOf(id: string, claim: SaidClaim, names: ReadonlyMap<string, string>) {
  const { statement, kind, modality, negated, validTime, readings, predicate } = claim;
  const nameOf = (entity: string | undefined): string | undefined =>
    entity === undefined ? undefined : (names.get(entity) ?? entity);
  const position = positionOf(id, claim);
  return {
    id,
    name: claimCaption({ predicate, negated, statement, subject: nameOf(claim.subject), object: nameOf(claim.object) }),
    statement,
    kind,
    modality,
    negated,
    hedge: claim.hedge ?? null,
    predicate: predicate ?? null,
    validTime: validTime ?? null,
    timeKey: validTime === undefined ? null : `${readEdtf(validTime)?.earliest ?? "0000-00-00"}|${position}`,
    ...validity(validTime),
    readings,
    note: claim.note ?? null,
    position,
    pair: pairOf(claim.subject, claim.object),
    relationId: makesEdge(claim) ? (claimTriple(claim)?.id ?? null) : null,
  };
}

/** A claim as it is written to the graph: the node, and what it is joined to. */
export function claimState(
  id: string,
  brought: readonly Brought[],
  claim: SaidClaim,
  source: ClaimSource,
  names: ReadonlyMap<string, string>,
) {
  const cited = citationsOf(claim, source);
  const { start, end, quote } = claim;
  const current = brought.filter((one) => one.current);
  const node = {
    ...nodeOf(id, claim, names),
    verdict: cited.some(({ verdict }) => verdict === "PENDING")
      ? ("PENDING" as const)
      : bestVerdict(cited.map(({ verdict }) => verdict)),
    origins: (current.length > 0 ? current : brought).map(({ bundle }) => bundle),
    unresolved: cited.filter((citation) => citation.source === null).map(({ marker }) => marker),
    recordedAt: brought.map(({ recordedAt }) => recordedAt).sort()[0] ?? "",
  };
  const entities = [
    ...(["subject", "object"] as const).map((field) => ({ type: field.toUpperCase(), entity: claim[field] })),
    { type: "IN_MARKET", entity: claim.market },
    ...[...new Set(claim.mentions)].map((entity) => ({ type: "MENTIONS", entity })),
  ].flatMap(({ type, entity }) => (entity === undefined ? [] : [{ id, type, entity }]));
  const stated = {
    id,
    source: claim.source,
    quote: quote ?? null,
    start,
    end,
    sentences: source.sentences
      .filter((sentence) => sentence.start < end && sentence.end > start)
      .map((sentence) => sentence.id),
  };
  const citations = cited.flatMap((citation) =>
    citation.source === null ? [] : [{ ...citation, id, source: citation.source }],
  );
  const quantities = quantitiesOf(id, claim).map((quantity) => ({ claim: id, quantity }));
  const joined = { entities, stated, citations, quantities };
  return { node, ...joined, digest: digestOf({ node, ...joined }) };
}
