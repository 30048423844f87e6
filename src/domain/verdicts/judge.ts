import { fitContext, weightOf, type FitContext, type FitReference } from "./fit.ts";
import { topicOf, weigher, type Named, type Topic } from "./topic.ts";

/** A stretch of a text that a marker covers, and the references that it cites, as places in the list. */
export interface Passage {
  readonly words: string;
  readonly cites: readonly number[];
}

/** Weight of shared words that makes a fit plain: two that no other reference has. */
const PLAIN = 2;
/** Weight that is enough where it points to a reference, or to a passage, that fits nothing else. */
const HINT = 1;

/** That a citation is plainly of something else: with the passage, or the reference, that it is exchanged for. */
export interface Mismatch {
  /** Place of the reference that fits the passage, where one does plainly. */
  readonly better: number | null;
  /** What the passage shares with that reference, or the cited title with another passage. */
  readonly shared: readonly string[];
  readonly because: "OTHER_REFERENCE" | "OTHER_PASSAGE";
}

/** Judges the citations of one text. */
export interface CitationJudge {
  /** Why a citation is plainly wrong; null where it is not plain. */
  readonly mismatch: (passage: number, reference: number) => Mismatch | null;
  readonly context: FitContext & {
    /** How many words a passage shares with what is held of a reference. */
    readonly shares: (passage: number, reference: number) => number;
  };
}

interface Matrix {
  readonly topics: readonly Topic[];
  readonly weight: (passage: number, reference: number) => number;
}

/** References that no passage which cites them fits: they may belong elsewhere. */
function freeReferences(passages: readonly Passage[], count: number, { weight }: Matrix): ReadonlySet<number> {
  const served = passages.flatMap(({ cites }, passage) => cites.filter((reference) => weight(passage, reference) > 0));
  return new Set(Array.from({ length: count }, (_none, index) => index).filter((index) => !served.includes(index)));
}

/** Passages that fit something that they cite. */
function servedPassages(passages: readonly Passage[], { weight }: Matrix): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ cites }, passage) =>
      cites.some((reference) => weight(passage, reference) > 0) ? [passage] : [],
    ),
  );
}

function strongest(places: readonly number[], weight: (place: number) => number): { place: number; weight: number } {
  return places
    .map((place) => ({ place, weight: weight(place) }))
    .reduce((best, next) => (next.weight > best.weight ? next : best), { place: -1, weight: 0 });
}

/**
 * Reads a text's passages against its list of references. A citation is a mismatch only where the passage shares nothing
 * with what is held of the cited reference, does not name its author or publisher, **and** either the passage plainly
 * fits another reference or the cited title plainly fits another passage. Less is enough where that other reference
 * fits no passage that cites it, or that other passage fits nothing that it cites: then the two are exchanged. More is
 * wanted where the cited reference fits another passage that cites it.
 */
export function createJudge(
  passages: readonly Passage[],
  references: readonly FitReference[],
  known: readonly Named[],
): CitationJudge {
  const context = fitContext(references, known);
  const topics = passages.map(({ words }) => topicOf(words, known));
  const weights = topics.map((topic) => references.map((_reference, index) => context.fit(topic, index).weight));
  const matrix: Matrix = { topics, weight: (passage, reference) => weights[passage]?.[reference] ?? 0 };
  const free = freeReferences(passages, references.length, matrix);
  const served = servedPassages(passages, matrix);
  const others = (passage: number, reference: number): readonly number[] =>
    passages.flatMap(({ cites }, place) => (place === passage || cites.includes(reference) ? [] : [place]));

  // What half of the text speaks of tells little of where a title belongs.
  const rarity = weigher(topics);
  const inText = (passage: number, reference: number): number =>
    weightOf(context.fit(topics[passage] ?? new Set(), reference).shared, (root) =>
      Math.min(rarity(root), context.weight(root)),
    );

  // Of the passages that a free reference may belong to, and of the references that may belong to a passage, the best counts.
  const isBestPassage = (passage: number, reference: number): boolean =>
    passages.every(
      (_other, place) => served.has(place) || matrix.weight(place, reference) <= matrix.weight(passage, reference),
    );
  const isBestReference = (passage: number, reference: number): boolean =>
    references.every(
      (_other, place) => !free.has(place) || matrix.weight(passage, place) <= matrix.weight(passage, reference),
    );

  const mismatch = (passage: number, reference: number): Mismatch | null => {
    const topic = topics[passage] ?? new Set<string>();
    if ((references[reference]?.title ?? null) === null || matrix.weight(passage, reference) > 0) return null;
    if (context.attributes(topic, reference)) return null;
    // A passage that fits what it cites says nothing of a title that fits it as well.
    const elsewhere = others(passage, reference).filter((place) => !served.has(place));
    const places = references.map((_reference, index) => index).filter((index) => index !== reference);
    const better = strongest(places, (place) => matrix.weight(passage, place));
    const away = strongest(elsewhere, (place) => inText(place, reference));
    const freeBetter = strongest(
      places.filter((place) => free.has(place) && isBestPassage(passage, place)),
      (place) => matrix.weight(passage, place),
    );
    const freeAway = strongest(
      elsewhere.filter((place) => (passages[place]?.cites.length ?? 0) > 0 && isBestReference(place, reference)),
      (place) => matrix.weight(place, reference),
    );
    const isPlain = free.has(reference)
      ? better.weight >= PLAIN || away.weight >= PLAIN || freeBetter.weight >= HINT || freeAway.weight >= HINT
      : better.weight >= PLAIN && away.weight >= PLAIN;
    if (!isPlain) return null;
    if (better.weight >= HINT && better.weight >= away.weight) {
      const { shared } = context.fit(topic, better.place);
      return { better: better.weight >= PLAIN ? better.place : null, shared, because: "OTHER_REFERENCE" };
    }
    const { shared } = context.fit(topics[away.place] ?? new Set(), reference);
    return { better: better.weight >= PLAIN ? better.place : null, shared, because: "OTHER_PASSAGE" };
  };
  const shares = (passage: number, reference: number): number =>
    context.fit(topics[passage] ?? new Set(), reference).shared.length;
  return { mismatch, context: { ...context, shares } };
}
