import type { Draft, DraftClaim, DraftQuantity, Span } from "../../draft/model.ts";
import { readEdtf } from "../../domain/edtf.ts";
import { claimId } from "../../domain/ids.ts";
import { type CodePoints, cut } from "../../domain/points.ts";
import type { ClaimKind, Predicate } from "../../generated/schema.ts";
import { MAX_QUOTE } from "../shape.ts";
import type { DraftNames } from "./entities.ts";
import { createPlaces, type Places } from "./places.ts";

/** A claim as the bundle proposes it. */
export interface ProposedClaim extends Span {
  readonly because: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly negated: boolean;
  readonly hedge: string | null;
  readonly predicate: Predicate | undefined;
  readonly subject: string | undefined;
  readonly object: string | undefined;
  readonly market: string | undefined;
  readonly mentions: readonly string[];
  readonly quantities: readonly DraftQuantity[];
  readonly validTime: string | undefined;
  readonly quote: string;
  readonly cites: readonly string[];
  /** Whether it has a number that the text cites nothing for. */
  readonly isUncited: boolean;
}

/** Cuts a span to the length that a quote may have, at a word where there is one. */
export function quoteSpan(points: CodePoints, { start, end }: Span): Span {
  const isBlank = (at: number): boolean => /^\s$/u.test(points[at] ?? "x");
  let from = start;
  while (from < end && isBlank(from)) from += 1;
  let to = end;
  if (to - from > MAX_QUOTE) {
    to = from + MAX_QUOTE;
    while (to > from && !isBlank(to)) to -= 1;
    if (to === from) to = from + MAX_QUOTE;
  }
  while (to > from && isBlank(to - 1)) to -= 1;
  return { start: from, end: to };
}

/** The words of a span for a person to rewrite: without citation marks and line breaks. */
function wordsOfSpan(points: CodePoints, span: Span, places: Places): string {
  const parts: string[] = [];
  let at = span.start;
  for (const marker of places.markersIn(span)) {
    parts.push(cut(points, at, Math.max(at, marker.start)));
    at = Math.max(at, Math.min(marker.end, span.end));
  }
  parts.push(cut(points, at, span.end));
  const words = parts
    .join("")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[.,;:!?])/gu, "")
    .trim();
  return words || cut(points, span.start, span.end).trim();
}

/** What a claim has of its sentence, whatever it says. */
function fromSentence(points: CodePoints, span: Span, places: Places) {
  const quoted = quoteSpan(points, span);
  const dates = places.datesOf(span);
  const [date] = dates;
  return {
    ...quoted,
    quote: cut(points, quoted.start, quoted.end),
    statement: wordsOfSpan(points, quoted, places),
    cites: [...new Set(places.markersOf(span).flatMap(({ citations }) => citations.map(({ label }) => label)))],
    validTime: date !== undefined && dates.length === 1 && readEdtf(date.edtf) !== null ? date.edtf : undefined,
  };
}

function fromCandidate(claim: DraftClaim, points: CodePoints, places: Places, names: DraftNames): ProposedClaim {
  const { subject, object, market } = names.ofClaim(claim);
  const { because, kind, negated, hedge, predicate } = claim;
  return {
    ...fromSentence(points, claim, places),
    ...{ because, kind, negated, hedge, predicate, subject, object },
    market: object.startsWith("market:") ? undefined : market,
    mentions: [],
    quantities: [],
    isUncited: false,
  };
}

interface Run {
  readonly from: number;
  readonly quantities: DraftQuantity[];
}

/** Quantities of a sentence in runs that one quote can hold, each with where its quote begins. */
function quotable(quantities: readonly DraftQuantity[], sentence: Span): readonly Run[] {
  const runs: Run[] = [];
  for (const quantity of quantities) {
    const run = runs.at(-1);
    const from = run?.from ?? sentence.start;
    if (quantity.end - from > MAX_QUOTE) runs.push({ from: quantity.start, quantities: [quantity] });
    else if (run === undefined) runs.push({ from, quantities: [quantity] });
    else run.quantities.push(quantity);
  }
  return runs;
}

function fromNumbers(sentence: Span, points: CodePoints, places: Places, names: DraftNames): readonly ProposedClaim[] {
  const entities = [...new Set(places.mentionsOf(sentence).flatMap((mention) => names.ofMention(mention) ?? []))];
  const subject = entities.length === 1 ? entities[0] : undefined;
  const isUncited = places.isUncited(sentence);
  return quotable(places.quantitiesOf(sentence), sentence).map(({ from, quantities }) => ({
    ...fromSentence(points, { start: from, end: sentence.end }, places),
    because: quantities.map(({ text }) => text).join("; "),
    kind: "FACT",
    negated: false,
    hedge: null,
    predicate: subject === undefined ? undefined : "HAS_MEASURE",
    subject,
    object: undefined,
    market: undefined,
    mentions: subject === undefined ? entities : [],
    quantities,
    isUncited,
  }));
}

/**
 * The claims that a draft proposes, in the order of the text: its candidates, and the numbers of every sentence, so that
 * none is lost. Of two that would be one claim, the first.
 */
export function proposeClaims(draft: Draft, points: CodePoints, names: DraftNames): readonly ProposedClaim[] {
  const places = createPlaces(draft);
  const candidates = draft.claims.map((claim) => fromCandidate(claim, points, places, names));
  const numbers = draft.sentences.flatMap((sentence) => fromNumbers(sentence, points, places, names));
  const seen = new Set<string>();
  return [...candidates, ...numbers]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((claim) => {
      const quantities = claim.quantities.map(({ measure, low, high, unit, trend }) => ({
        measure: measure ?? "",
        low: low ?? undefined,
        high: high ?? undefined,
        unit: unit ?? undefined,
        trend: trend ?? undefined,
      }));
      const id = claimId({ ...claim, source: "source:draft", quantities });
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    });
}
