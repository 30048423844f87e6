import { measureWordsIn } from "./measures.ts";
import type { DraftQuantity } from "../model.ts";

const RISING =
  "(?:rapidly |quickly |sharply |steadily |strongly |aggressively )?(?:booming|soaring|surging|rising|growing|expanding|increasing|skyrocketing|scaling up|ramping up|stepping up|soared|surged|rose|grew|expanded|boomed|ramped up|scaled up|jumped|climbed|explosive growth|rapid growth|strong growth|fast-growing|high-growth)";
const FALLING =
  "(?:rapidly |quickly |sharply |steadily )?(?:declining|falling|shrinking|dwindling|plunging|slumping|dropping|decreasing|plummeting|collapsing|fell|declined|shrank|slumped|plunged|plummeted|collapsed|dwindled|dropped)";
const TREND = new RegExp(`(?<![\\p{L}-])(?:(${RISING})|(${FALLING}))(?![\\p{L}-])`, "giu");
const CLAUSE = /[;:,()]|\b(?:while|but|whereas|because|and then)\b/;
const FARTHEST = 40;
const NO_TREND = new Set(["market-share", "employees", "tariff", "margin"]);

/** What a clause says to rise or fall without saying by how much: only where the measure is named close by. */
export function trendsIn(sentence: string, isTaken: (start: number, end: number) => boolean): readonly DraftQuantity[] {
  const found: DraftQuantity[] = [];
  const matches = [...sentence.matchAll(TREND)];
  if (matches.length === 0) return found;
  const words = measureWordsIn(sentence);
  for (const match of matches) {
    const start = match.index;
    const end = start + match[0].length;
    const near = words
      .filter((word) => word.start < end + FARTHEST && word.end > start - FARTHEST)
      .map((word) => ({
        word,
        between: word.start >= end ? sentence.slice(end, word.start) : sentence.slice(word.end, start),
      }))
      .filter(({ between }) => between.length <= FARTHEST && !CLAUSE.test(between))
      .sort((a, b) => a.between.length - b.between.length)[0]?.word;
    if (near === undefined || isTaken(Math.min(start, near.start) - 10, Math.max(end, near.end) + 60)) continue;
    const isRising = match[1] !== undefined;
    const trend = isRising === !near.isLoss ? "RISING" : "FALLING";
    const measure = near.measure;
    if (NO_TREND.has(measure)) continue;
    found.push({ text: match[0], start, end, measure, low: null, high: null, unit: null, trend });
  }
  return found;
}
