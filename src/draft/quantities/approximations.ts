import type { Numeral } from "./numerals.ts";
import { isForeign } from "./style.ts";
import { APPROXIMATIONS } from "./tongues.ts";

/** How the words beside a number widen it, by docs/quantities.md. */
export type Approximation = "PRECISE" | "NEARLY" | "LESS" | "ABOUT" | "JUST_OVER" | "MORE" | "UP_TO";

interface Half {
  readonly low: number;
  readonly high: number;
}

/** Words before a number, tried in order: those that hold others come first. */
const BEFORE: readonly (readonly [Approximation, string])[] = [
  ["MORE", "at least|no less than|not less than|no fewer than|not fewer than|a minimum of"],
  ["UP_TO", "up to|at most|no more than|not more than|as many as|as much as|a maximum of"],
  [
    "JUST_OVER",
    "just over|slightly more than|slightly over|slightly above|a little over|a little more than|just above",
  ],
  [
    "MORE",
    "(?:well |far )?more than|(?:well )?over|(?:well )?above|exceed(?:ing|s|ed)?|upwards? of|in excess of|north of",
  ],
  ["MORE", "surpass(?:ing|es|ed)?|topp(?:ing|ed)|tops"],
  ["NEARLY", "nearly|almost|close to|just under|just below|approaching|just shy of|not quite|slightly less than"],
  ["LESS", "less than|fewer than|under|below"],
  ["ABOUT", "about|around|roughly|some|approximately|approx\\.?|circa|c\\.|an estimated|in the region of|~|≈"],
];
const toPattern = ([kind, words]: readonly [Approximation, string]) =>
  [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s?(?:the |a |an |die |le |la |un |una |el )?$`, "iu")] as const;
const PATTERNS = BEFORE.map(toPattern);
/** Some of these are English words of another meaning. */
const FOREIGN = APPROXIMATIONS.map(toPattern);
const MORE_AFTER = / ?(?:or more|or above|or so|-odd|\+|-plus|plus)(?![\p{L}\p{N}])|[多余](?=\p{Script=Han})/iuy;
const CJK_BEFORE: readonly (readonly [Approximation, RegExp])[] = [
  ["NEARLY", /(?:接近|将近|近)$/],
  ["MORE", /(?:超过|逾|至少(?:要)?(?:有)?)$/],
  ["LESS", /(?:不到|不足|少于)$/],
  ["UP_TO", /(?:最多|多达|高达)$/],
  ["ABOUT", /(?:大约|大概|约|約|약)(?:为|為|有|占|达)?(?:每[月年天日])? ?$/],
];
const WINDOW = 32;

/** The words that approximate a number which begins at a place, and where they begin. */
export function approximationBefore(text: string, at: number): { kind: Approximation; start: number } | null {
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const among = (words: typeof CJK_BEFORE) => {
    for (const [kind, pattern] of words) {
      const found = pattern.exec(before);
      if (found !== null) return { kind, start: at - found[0].length };
    }
    return null;
  };
  // Whether the sentence is in another language is asked only where such a word stands there.
  const foreign = among(FOREIGN);
  return among(PATTERNS) ?? among(CJK_BEFORE) ?? (foreign !== null && isForeign(text) ? foreign : null);
}

/** The words that approximate a number which ends at a place, and where they end. */
export function approximationAfter(text: string, at: number): { kind: Approximation; end: number } | null {
  MORE_AFTER.lastIndex = at;
  const found = MORE_AFTER.exec(text);
  if (found === null) return null;
  return { kind: /so|odd/i.test(found[0]) ? "ABOUT" : "MORE", end: at + found[0].length };
}

/** A number as an interval: half a unit of its last digit to either side, or as the words around it widen it. */
export function intervalAround({ value, step }: Pick<Numeral, "value" | "step">, kind: Approximation): Half {
  const tidy = (low: number, high: number) => ({
    low: Number(low.toPrecision(14)),
    high: Number(high.toPrecision(14)),
  });
  if (value < 0) {
    const { low, high } = intervalAround({ value: -value, step }, kind);
    return { low: -high, high: -low };
  }
  if (kind === "NEARLY") return tidy(0.96 * value, value);
  if (kind === "LESS") return tidy(0.9 * value, value);
  if (kind === "ABOUT") return tidy(0.95 * value, 1.05 * value);
  if (kind === "JUST_OVER") return tidy(value, 1.04 * value);
  if (kind === "MORE") return tidy(value, 1.1 * value);
  if (kind === "UP_TO") return tidy(0.9 * value, value + step / 2);
  return tidy(value - step / 2, value + step / 2);
}
