import type { Interval } from "./approximations.ts";
import { times } from "./digits.ts";
import type { Range, Reading } from "./reading.ts";
import { isDigits, isTaken, isUnparted, isWord } from "./tokens.ts";

/** That something rose or fell, and the words that say so where they touch its size. */
export interface Change extends Range {
  readonly isRise: boolean;
}

/** How far from its size a verb may stand where a word for "by" tells that it is one. */
const FAR = 12;
/** And where only the order of words does: "cut its emissions 55%". */
const NEAR = 3;
/** How far behind a percentage the noun of a change may stand: "a 3% annual pay rise". */
const NOUNS = 2;
/** Tense, time and manner stand between a verb and a size in any number up to this. */
const ASIDES = 8;

function isAside(reading: Reading, at: number): boolean {
  const token = reading.token(at);
  return (
    isTaken(token) ||
    reading.before("between-change", at + 1) !== null ||
    reading.before("approximations", at + 1) !== null ||
    /ly$|mente$|ment$/.test(token.text)
  );
}

function endsClause(reading: Reading, at: number): boolean {
  return reading.at("clause", at) !== null || /^[,.!?"“”„«»]$/u.test(reading.token(at).raw);
}

/** The verb or noun of change nearest before a place in its clause, with nothing between that `stops`. */
function changeBefore(reading: Reading, last: number, farthest: number, stops: (at: number) => boolean): Change | null {
  for (let at = last; at > 0 && last - at <= farthest; at -= 1) {
    const found = reading.before("changes", at) ?? reading.before("change-nouns", at);
    if (found !== null) return { first: found.first, last: at, isRise: found.key === "up" };
    if (endsClause(reading, at - 1) || stops(at - 1)) return null;
  }
  return null;
}

function directlyBefore(reading: Reading, last: number): Change | null {
  return changeBefore(reading, last, ASIDES, (at) => !isAside(reading, at));
}

/** German verbs of change at the end of their clause: "um 12 Prozent … gestiegen". */
function laterInClause(reading: Reading, first: number): boolean | null {
  for (let at = first; at < reading.tokens.length; at += 1) {
    const found = reading.at("later", at);
    if (found !== null) return found.key === "up";
    if (/^[;:,]$/.test(reading.token(at).raw)) return null;
  }
  return null;
}

/** Whether what follows a percentage lets it be the size of a change: no noun that it would describe, no whole. */
function mayFollow(reading: Reading, last: number): boolean {
  const token = reading.token(last);
  if (!isWord(token)) return token.raw !== "-" || token.hasGap;
  if (token.text === "of" || isUnparted(token)) return /^(?:last|that)$/.test(reading.token(last + 1).text);
  return (
    ["small", "behind-change", "by", "to", "from", "compared", "ends", "clause"].some(
      (kind) => reading.at(kind, last) !== null,
    ) || token.text.endsWith("ly")
  );
}

/** A comparative or a noun of change behind a percentage: "5% more", "a 3% annual rise". */
function changeAfter(reading: Reading, last: number): Change | null {
  const comparative = reading.at("comparatives", last);
  if (comparative !== null && reading.token(comparative.last).text !== "to")
    return { first: last, last: comparative.last, isRise: comparative.key === "up" };
  for (let at = last; at <= last + NOUNS; at += 1) {
    const noun = reading.at("change-nouns", at);
    const isPart = noun !== null && reading.token(noun.last).raw === "-";
    if (noun !== null && !isPart) return { first: last, last: noun.last, isRise: noun.key === "up" };
    const token = reading.token(at);
    const isDescribing = isWord(token) && reading.at("small", at) === null && reading.at("levels", at) === null;
    if (!(isDescribing || (token.raw === "-" && !token.hasGap))) return null;
  }
  return null;
}

/** A verb or noun that a word for "by" or "of" joins to the size. */
function joined(reading: Reading, size: Range): Change | null {
  const by = reading.before("by", size.first);
  if (by === null) return null;
  const isOf = by.key === "of";
  const more = isOf ? null : reading.before("comparatives", by.first);
  if (more !== null) return { first: more.first, last: size.last, isRise: more.key === "up" };
  const verb = isOf ? directlyBefore(reading, by.first) : changeBefore(reading, by.first, FAR, () => false);
  const german = reading.manner.language === "de" && !isOf ? laterInClause(reading, size.last) : null;
  if (german !== null) return { first: by.first, last: size.last, isRise: german };
  if (verb !== null) {
    const isNoun = isOf && reading.before("change-nouns", by.first) !== null;
    const first = isNoun ? verb.first : isOf ? size.first : by.first;
    return { first, last: size.last, isRise: verb.isRise };
  }
  // "growth in output of 5 percent", "a cut in its budget of 3%": a noun, its object, and its size.
  if (!isOf) return null;
  const noun = changeBefore(reading, by.first, 6, (at) => isDigits(reading.token(at)));
  const isNoun = noun !== null && /^(?:in|to|der|des|de|del|en)$/.test(reading.token(noun.last).text);
  return isNoun ? { first: size.first, last: size.last, isRise: noun.isRise } : null;
}

/** Whether something rose or fell by a size, as the words beside it say; null where they do not. */
export function changeAround(reading: Reading, size: Range): Change | null {
  const after = changeAfter(reading, size.last);
  if (after !== null) return { first: size.first, last: after.last, isRise: after.isRise };
  const by = joined(reading, size);
  if (by !== null) return by;
  const previous = reading.token(size.first - 1);
  if (isUnparted(previous)) {
    const verb = directlyBefore(reading, size.first);
    return verb === null ? null : { first: verb.first, last: size.last, isRise: verb.isRise };
  }
  if (!mayFollow(reading, size.last)) return null;
  const direct = directlyBefore(reading, size.first);
  const isTouching = direct !== null && direct.last === size.first && /^(?:up|down)$/.test(previous.text);
  const found =
    direct ??
    changeBefore(reading, size.first, NEAR + 1, (at) => {
      const isLink =
        reading.at("small", at) !== null && !/^(?:its|their|his|her|our|the)$/.test(reading.token(at).text);
      return isLink || isDigits(reading.token(at)) || reading.at("levels", at) !== null;
    });
  return found === null
    ? null
    : { first: isTouching ? direct.first : size.first, last: size.last, isRise: found.isRise };
}

/** An interval of percent by which something changed, as a ratio to its base. */
export function changedBy({ low, high }: Interval, isRise: boolean): Interval {
  const tidy = (percent: number): number => Number((1 + percent / 100).toPrecision(12));
  return isRise ? { low: tidy(low), high: tidy(high) } : { low: tidy(-high), high: tidy(-low) };
}

/** An interval of parts of a hundred as one of parts of one, and the other way round. */
export function scaledBy({ low, high }: Interval, scale: number): Interval {
  return { low: Number(times(low, scale).toPrecision(12)), high: Number(times(high, scale).toPrecision(12)) };
}
