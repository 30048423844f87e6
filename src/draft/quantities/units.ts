import { phraseAt } from "./lexicon.ts";
import { nounAfter } from "./nouns.ts";
import type { Numeral } from "./numerals.ts";
import type { Range, Reading } from "./reading.ts";
import { isDigits, tokensOf } from "./tokens.ts";

/** The unit of a number, and the tokens to which both reach. */
export interface Unit extends Range {
  readonly unit: string;
}

/** How far around a sign it is asked whose it is. */
const AROUND = 80;

/** "¥" and "kr" are those of the one country that the sentence speaks of, else as printed. */
function settled(reading: Reading, key: string, at: number): string {
  const sign = key === "krone" ? "kr" : key;
  if (sign !== "¥" && sign !== "kr") return key;
  const owners = new Set<string>();
  for (let near = Math.max(0, at - AROUND); near < at + AROUND && near < reading.tokens.length; near += 1) {
    const owner = reading.at("whose", near)?.key;
    if (owner !== undefined && (sign === "¥") === (owner === "CNY" || owner === "JPY")) owners.add(owner);
  }
  const [owner] = owners;
  return owners.size === 1 && owner !== undefined ? owner : key;
}

/** Spans of time, over which something else is counted. */
export const TIME = /^(?:year|month|week|day|hour|minute|second|decade|quarter|season|century|an|jahr|año)$/;

/** Whether a unit is a noun that is counted, and no money, share or unit of measurement. */
export function isCount({ lexicon }: Reading, unit: string): boolean {
  const tokens = tokensOf(unit);
  const isKnown = ["units", "symbols"].some((kind) => phraseAt(lexicon, kind, tokens, 0) !== null);
  return unit === "people" || !(isMoney(unit) || unit === "ratio" || isKnown);
}

/** Whether a unit is money. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && /^(?:[A-Z]{3}|¥|kr|krone)$/.test(unit);
}

/** The currency printed before a number. */
export function currencyBefore(reading: Reading, first: number): Unit | null {
  const found = reading.before("currencies", first);
  if (found === null || /^\p{Ll}{3,}$/u.test(reading.token(found.first).raw)) return null;
  return { unit: settled(reading, found.key, first), first: found.first, last: first };
}

function currencyAt(reading: Reading, at: number): (Range & { unit: string }) | null {
  const link = reading.at("of", at);
  const first = link === null ? at : link.last;
  const found = reading.at("currencies", first);
  if (found === null) return null;
  // "300 $40 tickets": the sign is that of the next number.
  const isNext = isDigits(reading.token(found.last)) && !reading.token(found.last).hasGap;
  const isWeight = /^pounds?$/.test(reading.token(first).text) && reading.at("weighed", found.last) !== null;
  if (isNext) return null;
  return { unit: isWeight ? "pound" : settled(reading, found.key, at), first: at, last: found.last };
}

/** The unit of a number: before it a currency, behind it a share, a currency, a unit of measurement or what is counted. */
export function unitOf(
  reading: Reading,
  { first, last, scale }: Pick<Numeral, "first" | "last" | "scale">,
): Unit | null {
  const { token } = reading;
  const isHyphened = token(last).raw === "-" && !token(last).hasGap && !token(last + 1).hasGap;
  const at = isHyphened ? last + 1 : last;
  const before = currencyBefore(reading, first);
  const after = currencyAt(reading, at);
  if (before !== null) return { ...before, last: after?.unit === before.unit ? after.last : last };
  const printed = reading.at("symbols", at);
  // A second stands apart: "1.9 s"; "the 90s" are none.
  const symbol = printed?.key === "s" && !token(at).hasGap ? null : printed;
  const word = reading.at("units", at);
  const measured = symbol !== null && (word === null || symbol.last >= word.last) ? symbol : word;
  if (measured !== null && !(after !== null && after.last > measured.last))
    return { unit: measured.key, first, last: measured.last };
  if (after !== null) return { unit: after.unit, first, last: after.last };
  const link = scale === 1 ? null : reading.at("of", at);
  const linked = link === null ? null : (reading.at("units", link.last) ?? reading.at("symbols", link.last));
  if (linked !== null) return { unit: linked.key, first, last: linked.last };
  const noun = nounAfter(reading, link?.last ?? at, isHyphened);
  return noun === null ? null : { unit: noun.unit, first, last: noun.last };
}
