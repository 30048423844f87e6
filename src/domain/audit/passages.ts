import type { ClaimRow } from "../../generated/cypher.ts";
import { inTextOrder } from "../gap/evidence.ts";
import { groupBy, sourceIdOf } from "./claims.ts";
import type { AuditFacts, Span } from "./facts.ts";

/** Code points between two spans that are still one passage where sentences are not known: a space, and no full stop. */
const TOUCHING = 1;

/** Claims that stand in one place of one source. */
export interface Passage {
  /** Source and place: the start of the sentence where that is known, else of the first claim. */
  readonly key: string;
  readonly source: string;
  readonly claims: readonly ClaimRow[];
}

function widen({ start, end }: Span, sentences: readonly Span[]): Span {
  const met = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return {
    start: Math.min(start, ...met.map((span) => span.start)),
    end: Math.max(end, ...met.map((span) => span.end)),
  };
}

function ofSource(source: string, claims: readonly ClaimRow[], sentences: readonly Span[]): readonly Passage[] {
  const gap = sentences.length > 0 ? -1 : TOUCHING;
  const placed = inTextOrder(claims).map((claim) => ({ claim, ...widen(claim.statedIn, sentences) }));
  const passages: { start: number; end: number; claims: ClaimRow[] }[] = [];
  for (const { claim, start, end } of placed.toSorted((one, other) => one.start - other.start)) {
    const last = passages.at(-1);
    if (last === undefined || start > last.end + gap) passages.push({ start, end, claims: [claim] });
    else {
      last.claims.push(claim);
      last.end = Math.max(last.end, end);
    }
  }
  return passages.map((passage) => ({
    key: `${source} ${passage.start}`,
    source,
    claims: inTextOrder(passage.claims),
  }));
}

/** Claims by the sentences that they stand in; by touching spans where the sentences of their source are not known. */
export function passagesOf(facts: AuditFacts, claims: readonly ClaimRow[]): readonly Passage[] {
  const sentences = new Map(facts.sources.map(({ source, sentences: known }) => [source.id, known ?? []]));
  return [...groupBy(claims, sourceIdOf)].flatMap(([source, group]) =>
    ofSource(source, group, sentences.get(source) ?? []),
  );
}

/** Whether two claims stand in one sentence, or their spans touch where that is not known. */
export function inOnePassage(facts: AuditFacts, one: ClaimRow, other: ClaimRow): boolean {
  return passagesOf(facts, [one, other]).length === 1;
}
