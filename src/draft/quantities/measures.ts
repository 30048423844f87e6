import type { DraftQuantity } from "../model.ts";
import { spanOf, type Amount, type Range, type Reading } from "./reading.ts";
import { isTaken, isUnparted, isWord } from "./tokens.ts";
import { isMoney, TIME } from "./units.ts";

/** A place where a sentence names what is measured. */
export interface MeasureWord extends Range {
  readonly measure: string;
  readonly isLoss: boolean;
}

const MONEY_ONLY = new Set([
  "revenue",
  "net-profit",
  "operating-profit",
  "investment",
  "market-value",
  "price",
  "market-size",
]);
const STAFF = /^(?:employee|salarié|empleado|beschäftigten|beschäftigte|mitarbeiter|员工)$/u;
const PEOPLE = /^(?:employee|worker|people|person|staff|man|woman|人|名|位|mensch|personne|persona|.*arbeiter)$/u;
const NO_TREND = new Set(["market-share", "employees", "tariff", "margin"]);
/** How many words may describe a measure. */
const DESCRIBING = 6;

/** All words that name a measure, in order. */
export function measureWordsIn(reading: Reading): readonly MeasureWord[] {
  const found: MeasureWord[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const word = reading.at("measures", at);
    if (word === null) continue;
    const isLoss = reading.at("losses", at) !== null || reading.before("losses", word.last) !== null;
    if (word.key !== "-") found.push({ first: at, last: word.last, measure: word.key, isLoss });
    at = word.last - 1;
  }
  return found;
}

/** Whether a measure can be given in a unit. */
function fits(measure: string, unit: string | null): boolean {
  if (unit === "ratio") return true;
  if (unit !== null && TIME.test(unit)) return false;
  if (measure === "market-share" || measure === "margin") return unit === "percent";
  if (unit === "percent") return ["tariff", "capacity"].includes(measure);
  if (MONEY_ONLY.has(measure)) return isMoney(unit) || unit === null;
  if (measure === "employees") return unit === null || PEOPLE.test(unit);
  return !(isMoney(unit) && measure === "capacity");
}

/** "sales" are what a firm takes in where they are money, and else what it sells in pieces. */
function measureIn(reading: Reading, { measure, first }: MeasureWord, unit: string | null): string {
  if (measure === "lost") return "net-profit";
  if (measure === "cost") return "price";
  const isPieces = unit !== null && !isMoney(unit) && unit !== "ratio" && unit !== "percent";
  return measure === "revenue" && isPieces && reading.token(first).text === "sales" ? "sales" : measure;
}

/** What may be skipped from a token on between a measure and its number; null where nothing may. */
function skip(reading: Reading, at: number, amounts: readonly Amount[]): { last: number; isVerb: boolean } | null {
  const amount = amounts.find(({ first, last }) => first <= at && at < last);
  if (amount !== undefined) return { last: amount.last, isVerb: false };
  const join = reading.at("joins", at);
  if (join !== null) return { last: join.last, isVerb: join.key === "verb" };
  const change = reading.at("changes", at) ?? reading.at("moved", at);
  if (change !== null) return { last: change.last, isVerb: true };
  const isAside =
    isTaken(reading.token(at)) ||
    reading.at("approximations", at) !== null ||
    /ly$|mente$/.test(reading.token(at).text);
  return isAside ? { last: at + 1, isVerb: false } : null;
}

/** Behind the words that describe a measure: "Exports of pipes to Norland were", "the tariff on coils to". */
function behindDescription(reading: Reading, from: number, first: number, amounts: readonly Amount[]): number {
  const { token } = reading;
  if (reading.at("describes", from) === null) return from;
  let link = from;
  for (let at = from + 1; at < first && at <= from + DESCRIBING; at += 1) {
    if (skip(reading, at, amounts)?.isVerb === true) return at;
    const isName = isWord(token(at)) || token(at).raw === "'";
    if (!isName || reading.at("clause", at) !== null || reading.at("measures", at) !== null) break;
    if (reading.at("leads", at) !== null) link = at;
  }
  return link;
}

/** Whether the words from a measure to a number say that the number is of it: only verbs, links and other numbers of it. */
function joinsTo(reading: Reading, word: MeasureWord, { first }: Amount, amounts: readonly Amount[]): boolean {
  let hasAmount = false;
  for (let at = behindDescription(reading, word.last, first, amounts); at < first;) {
    const isMark = hasAmount && /^[,(]$/.test(reading.token(at).raw);
    const skipped = isMark ? { last: at + 1 } : skip(reading, at, amounts);
    if (skipped === null) return false;
    hasAmount ||= amounts.some((amount) => amount.first === at);
    at = skipped.last;
  }
  return true;
}

/** Whether a measure stands behind a number as what it is of: "$5m in revenue", "25% tariffs", "a 14-fold revenue surge". */
function isBehind(reading: Reading, word: MeasureWord, amount: Amount): boolean {
  let at = amount.head.last;
  for (let links = 0; at < word.first && links < 4; links += 1) {
    const link = reading.at("joins-after", at) ?? reading.at("change-nouns", at);
    if (link === null) return false;
    at = link.last;
  }
  return at === word.first;
}

/** The measure word of a number, where the sentence says that it is of it. */
function measureWordOf(
  reading: Reading,
  words: readonly MeasureWord[],
  amount: Amount,
  amounts: readonly Amount[],
): MeasureWord | null {
  // "It costs $5 a box": what one costs.
  const isEach = isMoney(amount.unit) && reading.at("each", amount.last) !== null;
  const fitting = words.filter((word) => {
    if (word.measure === "cost") return isEach;
    return word.measure === "lost" ? isMoney(amount.unit) : fits(measureIn(reading, word, amount.unit), amount.unit);
  });
  const within = fitting.find(
    ({ first, last }) => amount.first <= first && last <= amount.last && amount.unit === "ratio",
  );
  if (within !== undefined) return within;
  const behind = fitting.find((word) => word.first >= amount.head.last && isBehind(reading, word, amount));
  if (behind !== undefined) return behind;
  const before = fitting.filter(({ last }) => last <= amount.first).at(-1);
  return before !== undefined && joinsTo(reading, before, amount, amounts) ? before : null;
}

/** Whether an amount says again in other money what the one before says: "567 million yuan ($79.6 million)". */
function isSameSum(reading: Reading, amount: Amount, before: DraftQuantity | undefined): boolean {
  if (before === undefined || !isMoney(amount.unit) || !isMoney(before.unit) || before.unit === amount.unit)
    return false;
  const between = reading.sentence.slice(before.end, spanOf(reading, amount).start);
  return /^(?: |, )?(?:[(（]\s?)?(?:or |about |that is |i\.e\. |约|合)?$/u.test(between) && between.trim() !== "";
}

/** An amount with what it measures, and below zero where that is a loss. */
export function measured(
  reading: Reading,
  words: readonly MeasureWord[],
  amount: Amount,
  amounts: readonly Amount[],
  before: DraftQuantity | undefined,
): DraftQuantity {
  const { low, high, unit } = amount;
  const span = spanOf(reading, amount);
  const plain = { ...span, text: reading.sentence.slice(span.start, span.end), unit, trend: null };
  const below = { low: -high, high: -low };
  if (before !== undefined && isSameSum(reading, amount, before))
    return { ...plain, measure: before.measure, ...((before.high ?? 0) < 0 ? below : { low, high }) };
  const isStaff = STAFF.test(unit ?? "") && reading.before("has", amount.first) !== null;
  if (isStaff) return { ...plain, measure: "employees", low, high };
  const word = measureWordOf(reading, words, amount, amounts);
  if (word === null) return { ...plain, measure: null, low, high };
  const isLoss = word.isLoss && high > 0 && isMoney(unit);
  return { ...plain, measure: measureIn(reading, word, unit), ...(isLoss ? below : { low, high }) };
}

/** What a clause says to rise or fall without saying by how much: only where the measure stands beside the word. */
export function trendsIn(
  reading: Reading,
  words: readonly MeasureWord[],
  amounts: readonly Amount[],
): readonly DraftQuantity[] {
  if (words.length === 0) return [];
  const found: DraftQuantity[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const trend = reading.at("trends", at);
    if (trend === null) continue;
    const isSized = amounts.some(({ first, last }) => first < trend.last + 10 && last > at - 4);
    const word = words.find(({ first, last }) => {
      const between = first >= trend.last ? [trend.last, first] : [last, at];
      return isShort(reading, between[0] ?? 0, between[1] ?? 0);
    });
    if (word === undefined || isSized || NO_TREND.has(word.measure)) continue;
    const start = reading.token(at - 1).text.endsWith("ly") ? at - 1 : at;
    const span = spanOf(reading, { first: start, last: trend.last });
    const isRising = (trend.key === "up") === !word.isLoss;
    const text = reading.sentence.slice(span.start, span.end);
    const none = { low: null, high: null, unit: null };
    found.push({ ...span, text, measure: word.measure, ...none, trend: isRising ? "RISING" : "FALLING" });
  }
  return found;
}

/** Whether only small words stand between a trend and its measure. */
function isShort(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false;
  for (let at = from; at < to; at += 1) {
    const isSmall = reading.at("small", at) !== null || reading.token(at).text.endsWith("ly");
    if (!isSmall || isUnparted(reading.token(at)) || reading.at("clause", at) !== null) return false;
  }
  return true;
}
