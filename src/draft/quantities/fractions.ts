import { approximationBefore, intervalAround } from "./approximations.ts";
import { changeAround, changedBy, type Growth } from "./growth.ts";
import { hanParts } from "./han-numbers.ts";
import { smallNumber } from "./number-words.ts";
import { PARTS as FOREIGN_PARTS } from "./tongues.ts";

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

const NO_SHARE = /^ (?:an? |the )?(?:hour|day|month|year|century|decade|mile|dozen|time|way)/i;

/** A part of a whole: a ratio, unless it is printed as one of a hundred. */
type Share = Growth & { readonly unit?: "percent" };

const FOREIGN = FOREIGN_PARTS.map(
  ([value, words]) =>
    [
      value,
      new RegExp(
        `(?<!\\p{L})(?:${words})(?= (?:de|du|des|del|della|der|dos|do|da|van|seulement|est|sont|ont)(?!\\p{L})| d['’](?!heures?))`,
        "giu",
      ),
    ] as const,
);
const SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|twenty";
/** "one in four wafers", "7 out of 10 firms", "one post in four": the whole is a round or a small number. */
const OUT_OF = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(${SMALL}|\\d{1,3}) (?:out of|in)(?: every)? (${SMALL}|\\d{1,4})|(one) \\p{Ll}+ in (?:every )?(${SMALL}|\\d{1,4}))(?![\\p{L}\\d]|,\\d)(?! (?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|of|countries|states|cities|towns|regions|provinces|places|sites|offices|markets|attacks|games|matches|seats|rounds|districts|counties|nations|languages|parts|plants|factories|companies|firms|versions|colours|colors|sizes|stages|steps|phases|volumes|million|billion|thousand|hundred|dozen|percent|per)\\b)`,
  "giu",
);

const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 100, 1_000]);

/** Parts of a whole that are counted: "one in four wafers", "7 out of 10 firms". */
function countedParts(sentence: string): readonly Growth[] {
  const numberOf = (word = ""): number => smallNumber(word) ?? Number(word);
  return [...sentence.matchAll(OUT_OF)].flatMap((match) => {
    const [part, whole] = [numberOf(match[1] ?? match[3]), numberOf(match[2] ?? match[4])];
    // "five offices in 20 countries" are two counts.
    const isBare = match[0].includes(" out of ") || match[0].includes(" every ") || part === 1 || ROUND.has(whole);
    if (!isBare || part >= whole || (whole > 1_000 && whole < 2_100)) return [];
    return [asShare(sentence, match.index, match.index + match[0].length, part / whole)];
  });
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

const SUR =
  /(?<!\p{L})(une?|deux|trois|quatre|cinq|\d{1,2}) (?:\p{Ll}+ )?sur (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,3})(?!\p{L})/giu;
/** "4 de cada 10". */
const DE_CADA = /(?<!\p{L})(una?|dos|tres|cuatro|\d{1,2}) de cada (dos|tres|cuatro|cinco|diez|\d{1,3})(?!\p{L})/giu;
const SPANISH: Readonly<Record<string, number>> = { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, diez: 10 };
const NUMBERS = "zéro un deux trois quatre cinq six sept huit neuf dix".split(" ");

/** "un naissain sur trois", "4 de cada 10". */
function partsSur(sentence: string): readonly Growth[] {
  const numberOf = (word = ""): number => {
    const known = NUMBERS.indexOf(word.toLowerCase().replace(/^une$/, "un"));
    return known < 0 ? Number(word) : known;
  };
  const spanish = (word = ""): number => SPANISH[word.toLowerCase()] ?? Number(word);
  const found = [...sentence.matchAll(SUR), ...sentence.matchAll(DE_CADA)];
  return found.flatMap(({ 0: words, 1: one, 2: all, index }) => {
    const [part, whole] = words.includes(" de cada ") ? [spanish(one), spanish(all)] : [numberOf(one), numberOf(all)];
    return part < whole ? [asShare(sentence, index, index + words.length, part / whole)] : [];
  });
}

/** A part of a whole by two digits, as the words before it widen it. */
function asShare(sentence: string, start: number, end: number, value: number): Growth {
  const approximation = approximationBefore(sentence, start);
  const { low, high } = intervalAround({ value: Math.round(value * 100), step: 1 }, approximation?.kind ?? "PRECISE");
  return { start: approximation?.start ?? start, end, low: tidy(low / 100), high: tidy(high / 100) };
}

function inPercent({ low, high }: Growth): { low: number; high: number } {
  return { low: tidy(100 * low), high: tidy(100 * high) };
}

/** The share as that by which something rose or fell; null where the words beside it say no such thing. */
function changeBy(sentence: string, share: Growth): Growth | null {
  const change = changeAround(sentence, share.start, share.end);
  return change === null ? null : { ...change, ...changedBy(inPercent(share), change.isRise) };
}

function hanShares(sentence: string): readonly Share[] {
  return hanParts(sentence).map(({ start, end, value, isPercent }) => {
    const share = asShare(sentence, start, end, value);
    return (
      changeBy(sentence, share) ?? (isPercent ? { ...share, ...inPercent(share), unit: "percent" as const } : share)
    );
  });
}

function foreignParts(sentence: string): readonly Growth[] {
  return FOREIGN.flatMap(([value, pattern]) =>
    [...sentence.matchAll(pattern)].map(({ 0: words, index }) => asShare(sentence, index, index + words.length, value)),
  );
}

/** Fractions in words as one part of a whole, by two digits: "a third of", "by half", "fell to a quarter". */
export function fractionsIn(sentence: string): readonly Share[] {
  const found: Share[] = [
    ...countedParts(sentence),
    ...partsSur(sentence),
    ...foreignParts(sentence),
    ...hanShares(sentence),
  ];
  for (const match of sentence.matchAll(FRACTION)) {
    const [printed, count = "one", part = "half"] = match;
    const start = match.index;
    const end = start + printed.length;
    if (NO_FRACTION.test(sentence.slice(Math.max(0, start - 10), start))) continue;
    const value = (COUNTS[count.toLowerCase()] ?? 1) / (PARTS[part.toLowerCase()] ?? 2);
    const share = asShare(sentence, start, end, value);
    const after = sentence.slice(end, end + 12);
    const isTo = /\bto $/i.test(sentence.slice(Math.max(0, share.start - 4), share.start));
    const change = isTo ? null : changeBy(sentence, share);
    if (change !== null) found.push(change);
    else if (isTo || SHARE_AFTER.test(after) || (share.start < start && !NO_SHARE.test(after))) found.push(share);
  }
  return found;
}
