import { approximationBefore, intervalAround } from "./approximations.ts";
import { changeAround, changedBy, type Growth } from "./growth.ts";

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, nine: 9 };
const FRACTION =
  /(?<![\p{L}-])(?:(a|an|one|two|three|four|five|nine)[- ](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?|half)(?![\p{L}-])/giu;
const NO_FRACTION = /\b(?:first|second|latter|other|next|last|every|each|better|final) $/i;
const SHARE_AFTER = /^ (?:of\b|the\b|its\b|their\b|as (?:many|much|large|big)\b)/i;

/** Fractions in words as one part of a whole, by two digits: "a third of", "by half", "fell to a quarter". */
export function fractionsIn(sentence: string): readonly Growth[] {
  const found: Growth[] = [];
  for (const match of sentence.matchAll(FRACTION)) {
    const [printed, count = "one", part = "half"] = match;
    const start = match.index;
    const end = start + printed.length;
    if (NO_FRACTION.test(sentence.slice(Math.max(0, start - 10), start))) continue;
    const value = (COUNTS[count.toLowerCase()] ?? 1) / (PARTS[part.toLowerCase()] ?? 2);
    const approximation = approximationBefore(sentence, start);
    const from = approximation?.start ?? start;
    const part100 = intervalAround({ value: Math.round(value * 100), step: 1 }, approximation?.kind ?? "PRECISE");
    const change = changeAround(sentence, from, end);
    const isTo = /\bto $/i.test(sentence.slice(Math.max(0, from - 4), from));
    if (change !== null && !isTo) found.push({ ...change, ...changedBy(part100, change.isRise) });
    else if (isTo || SHARE_AFTER.test(sentence.slice(end, end + 12))) {
      found.push({ start: from, end, low: part100.low / 100, high: part100.high / 100 });
    }
  }
  return found;
}
