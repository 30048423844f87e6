import type { DraftQuantity } from "../model.ts";
import { measureAt, type MeasureWord } from "./measures.ts";
import type { Amount } from "./read.ts";

const TIME = /^(?:year|month|week|day|hour|minute|second|decade|quarter)$/;
const PEOPLE =
  /^(?:employee|worker|people|person|staff|staffer|人|名|salarié|empleado|beschäftigte|mitarbeiter|job|engineer|man|woman|labourer|laborer)$/;
const MONEY_ONLY = new Set([
  "revenue",
  "net-profit",
  "operating-profit",
  "investment",
  "market-value",
  "price",
  "market-size",
]);
const OF_MARKET = /^ of (?:the |its |their |all )?(?:[\p{L}-]+ ){0,4}?market\b/iu;
const LAID_OFF =
  /\b(?:lay|laid|laying|cut|cutting|cuts|shed|axe|axed|fire|fired|dismiss|dismissed|lose|lost|hire|hired|hiring|create|created)\b/i;

function isMoney(unit: string | null): boolean {
  return unit !== null && /^(?:[A-Z]{3}|¥|kr|krone)$/.test(unit);
}

/** Whether a measure can be given in a unit. */
function fits(measure: string, unit: string | null): boolean {
  if (unit === "ratio") return true;
  if (unit !== null && TIME.test(unit)) return false;
  if (measure === "market-share" || measure === "margin") return unit === "percent";
  if (unit === "percent") return ["tariff", "capacity"].includes(measure);
  if (MONEY_ONLY.has(measure)) return isMoney(unit) || unit === null;
  if (measure === "employees") return unit === null || PEOPLE.test(unit);
  return !(isMoney(unit) && ["capacity", "employees"].includes(measure));
}

function toMeasure({ measure }: MeasureWord, word: string, unit: string | null): string {
  const isPieces = unit !== null && !isMoney(unit) && !["ratio", "percent"].includes(unit);
  return measure === "revenue" && isPieces && /^sales$/i.test(word) ? "sales" : measure;
}

/** An amount with what it measures, and below zero where that is a loss. */
export function measureFor(
  sentence: string,
  words: readonly MeasureWord[],
  amount: Amount,
  before: DraftQuantity | undefined,
): DraftQuantity {
  const { start, end, low, high, unit } = amount;
  const text = sentence.slice(start, end);
  const plain = { text, start, end, unit, trend: null };
  if (
    before !== undefined &&
    isMoney(unit) &&
    /^(?: |, )?(?:\(\s?)?(?:or |about |\(about |which is |which is about |that is )$|^\s?\(\s?$/.test(
      sentence.slice(before.end, start),
    )
  ) {
    const isBelow = (before.high ?? 0) < 0;
    return { ...plain, measure: before.measure, ...(isBelow ? { low: -high, high: -low } : { low, high }) };
  }
  if (unit === "percent" && OF_MARKET.test(sentence.slice(end, end + 60)))
    return { ...plain, measure: "market-share", low, high };
  const fitting = words.filter((word) => fits(toMeasure(word, sentence.slice(word.start, word.end), unit), unit));
  const word = measureAt(sentence, fitting, start, end);
  if (unit === "employee" && !LAID_OFF.test(sentence.slice(Math.max(0, start - 30), start))) {
    return { ...plain, measure: "employees", low, high };
  }
  const isEach = isMoney(unit) && /^ (?:a|per) share\b/.test(sentence.slice(end, end + 12));
  if (word === null || (isEach && word.measure !== "price")) return { ...plain, measure: null, low, high };
  const measure = toMeasure(word, sentence.slice(word.start, word.end), unit);
  const isLoss = word.isLoss && high > 0 && unit !== "ratio" && isMoney(unit);
  return { ...plain, measure, ...(isLoss ? { low: -high, high: -low } : { low, high }) };
}
