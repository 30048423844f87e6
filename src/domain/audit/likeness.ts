import type { ClaimRow } from "../../generated/cypher.ts";
import { contentWords } from "../match.ts";
import { relationOf, shareEntity, wordsOfClaim } from "./claims.ts";
import { areAlike, figuresOf, matterOf } from "./figures.ts";
import { areDisjoint } from "./intervals.ts";
import { superlativesIn } from "./hedges.ts";

/** How much of the one saying the other must have, and how many words that must be; fewer where a superlative is shared. */
const SHARE = 0.6;
const WORDS = { plain: 3, superlative: 2 };

/** The words of a text that carry its matter, without those of a phrase in it. */
export function matterWords(text: string, without = ""): ReadonlySet<string> {
  const dropped = new Set(contentWords(without));
  return new Set(contentWords(text).filter((word) => !dropped.has(word)));
}

/** Words that two texts share. */
export function commonWords(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...one].filter((word) => other.has(word));
}

function sameFigure(one: ClaimRow, other: ClaimRow): boolean {
  const [ones, others] = [figuresOf([one]), figuresOf([other])];
  return ones.some((a) =>
    others.some((b) => matterOf(a) === matterOf(b) && areAlike(a, b) && !areDisjoint(a.interval, b.interval)),
  );
}

function sameWords(hedged: ClaimRow, later: ClaimRow, hedge: string): boolean {
  if (!shareEntity(hedged, later)) return false;
  const said = hedged.statedIn.quote ?? hedged.statement;
  const superlatives = superlativesIn(said);
  const kept = superlativesIn(wordsOfClaim(later));
  if (!superlatives.every((word) => kept.includes(word))) return false;
  const words = matterWords(said, hedge);
  const common = commonWords(words, matterWords(wordsOfClaim(later)));
  const least = superlatives.length > 0 ? WORDS.superlative : WORDS.plain;
  return common.length >= least && common.length >= SHARE * words.size;
}

/**
 * Whether a later claim says what a hedged one says: the same relation, the same figure, or, where there is neither,
 * enough of the same words about the same entity, every superlative among them.
 */
export function saysTheSame(hedged: ClaimRow, later: ClaimRow, hedge: string): boolean {
  if (hedged.negated !== later.negated) return false;
  const relation = relationOf(hedged);
  if (relation !== null) return relation === relationOf(later);
  if (hedged.quantities.some(({ low }) => low !== null)) return sameFigure(hedged, later);
  return sameWords(hedged, later, hedge);
}
