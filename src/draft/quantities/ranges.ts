import { currencyBefore } from "./currencies.ts";
import type { Numeral } from "./numerals.ts";
import { times } from "./numerals.ts";
import { isForeign } from "./style.ts";
import { TONGUES } from "./tongues.ts";
import { unitOf } from "./units.ts";

const DASH = /^ ?[-–—~] ?$/;
const WORD = /^,? (?:to|or|bis|à) $|^(?:到|至)$/i;
const FOREIGN_WORD = /^ a $/i;
const AND = /^ (?:and|et|und|y|e) $/i;
const BETWEEN = new RegExp(`\\b(?:between|${TONGUES.between}) (?:about |around )?[^\\s\\d]{0,4}$`, "i");
const CHANGES = new RegExp(
  `(?<!\\p{L})(?:${TONGUES.up}|${TONGUES.down}|rose|rise|risen|rising|grew|grow|grown|growing|increased?|fell|fallen|falling|dropped|declined|up|down|jumped|surged|climbed|soared|slipped|cut|raised?|lowered|expanded|changed|went|moved|shrank|reduced|swung|took|taken|lifted|pushed|brought|improved|widened|narrowed|shifted|edged|crept|moved|tripled|doubled|passée?s?|passe|passant|pasó|pasaron)(?!\\p{L})`,
  "iu",
);

/** The second number of a range whose first is given, with the first in the magnitude that they share; else null. */
export function rangeOf(
  sentence: string,
  first: Numeral,
  second: Numeral | undefined,
): readonly [Numeral, Numeral] | null {
  if (second === undefined || second.start - first.end > 16) return null;
  const unit = unitOf(sentence, first.start, first.end);
  const isShort = unit !== null && unit.end <= second.start && /^(?:percent|[A-Z]{3}|¥)$/.test(unit.unit);
  const end = isShort ? Math.max(unit.end, first.end) : first.end;
  const gap = sentence.slice(end, currencyBefore(sentence, second.start)?.start ?? second.start);
  const other = unitOf(sentence, second.start, second.end);
  // "$1.8–2.2 billion" prints its currency once.
  const isOnce = other === null && unit !== null && unit.start < first.start && DASH.test(gap);
  if (unit !== null && isShort && !isOnce && other?.unit !== unit.unit) return null;
  const before = sentence.slice(Math.max(0, first.start - 90), first.start);
  const isBetween = BETWEEN.test(before);
  if (!(
    DASH.test(gap) ||
    WORD.test(gap) ||
    (FOREIGN_WORD.test(gap) && isForeign(sentence)) ||
    (isBetween && AND.test(gap))
  ))
    return null;
  if (/\b(?:from|de|von|desde) (?:about |around |nearly |just )?[^\s\d]{0,4}$/i.test(before) && CHANGES.test(before))
    return null;
  const shares =
    first.scale === 1 && second.scale !== 1 && first.plain <= 1000 && !(isShort && unit.unit === "percent");
  const low = shares
    ? {
        ...first,
        value: times(first.plain, second.scale),
        step: times(first.plainStep, second.scale),
        scale: second.scale,
      }
    : first;
  return low.value < second.value ? [low, second] : null;
}
