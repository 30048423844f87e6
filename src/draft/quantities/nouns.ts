import { lexiconOf, phraseAt } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { isCapital, isDigits, isUnparted, isWord, tokensOf } from "./tokens.ts";

interface Noun {
  readonly unit: string;
  readonly last: number;
}

/** How many words may stand between a number and what it counts. */
const FARTHEST = 4;

/** Endings of plurals that a rule turns; the first that fits. */
const SINGULARS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/([^aeiou])ies$/, "$1y"],
    [/(sh|ch|x|ss|zz)es$/, "$1"],
    [/([^s])s$/, "$1"],
  ],
  fr: [
    [/(eau|eu|ou)x$/, "$1"],
    [/aux$/, "al"],
    [/s$/, ""],
  ],
  es: [
    [/([aeo])nes$/, "$1n"],
    [/([aeiouáéíóú][lrdz])es$/, "$1"],
    [/s$/, ""],
  ],
  de: [[/ern$/, "er"]],
};
const SPANISH_ION = /iones$/;

/** The singular of a plural noun in lower case, as a language forms it; German ones stand as printed. */
export function singular(plural: string, language: string): string {
  const word = plural.toLowerCase();
  const known = phraseAt(lexiconOf(language), "plurals", tokensOf(word), 0);
  if (known !== null) return known.key;
  if (language === "es" && word.endsWith("iones")) return word.replace(SPANISH_ION, "ión");
  const rule = (SINGULARS[language] ?? [[/([^s])s$/, "$1"] as const]).find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

function isPlural(reading: Reading, at: number, isFirst: boolean): boolean {
  const { text } = reading.token(at);
  if (reading.at("plurals", at) !== null) return true;
  const barred = reading.at("no-plural", at);
  if ((barred !== null && !(isFirst && barred.key === "verb")) || reading.at("plural-adjectives", at) !== null)
    return false;
  return text.length > 3 && (reading.manner.language === "fr" ? /[^s]s$|[ea]ux$/ : /[^siu]s$/).test(text);
}

/** In German the noun that follows, behind at most one adjective: its plural shows by no one ending. */
function germanNoun({ token }: Reading, first: number): Noun | null {
  const isAdjective = /^\p{Ll}{3,}(?:e|en|er)$/u.test(token(first).raw);
  const at = isAdjective ? first + 1 : first;
  const isNoun = /^\p{Lu}\p{Ll}{2,}$/u.test(token(at).raw) && token(at).hasGap;
  return isNoun ? { unit: singular(token(at).raw, "de"), last: at + 1 } : null;
}

/** "30-day", "300-seat": one noun in the singular. */
function hyphenedNoun({ token, at, manner }: Reading, first: number): Noun | null {
  const { raw, text } = token(first);
  if (!/^\p{Ll}{3,}$/u.test(raw) || at("small", first) !== null) return null;
  const isPair = token(first + 1).raw === "-" && /^(?:old|long|wide|high|strong|deep)$/.test(token(first + 2).text);
  return { unit: singular(text, manner.language), last: isPair ? first + 3 : first + 1 };
}

/** Whether the words between a number and a noun may go on: parts of a name, or words that describe. */
function goesOn(reading: Reading, at: number, words: number): boolean {
  const token = reading.token(at);
  if (isDigits(token) || /^['-]$/.test(token.raw)) return !token.hasGap;
  if (!isWord(token)) return false;
  if (!token.hasGap && words > 0) return true;
  const small = reading.at("small", at);
  if (small !== null && !isCapital(token)) return small.key === "more" && words === 0;
  if (words > 0 || !isPlural(reading, at, true)) {
    if (reading.at("verbs", at) !== null) return false;
  }
  return words < FARTHEST && !(words > 1 && /(?:ed|ly)$/.test(token.text));
}

/** The noun that a number counts: the first plural within a few words. */
export function nounAfter(reading: Reading, first: number, isHyphened: boolean): Noun | null {
  const { token, manner } = reading;
  if (isUnparted(token(first)) || (!token(first).hasGap && !isHyphened)) return null;
  if (isHyphened) return hyphenedNoun(reading, first);
  if (manner.language === "de") return germanNoun(reading, first);
  let words = 0;
  for (let at = first; goesOn(reading, at, words); at += 1) {
    const isInName = !token(at).hasGap || (/^['-]$/.test(token(at + 1).raw) && !token(at + 1).hasGap);
    const isOwned = token(at + 1).raw === "'" && !token(at + 1).hasGap;
    const ends = !isInName || (token(at - 1).raw === "-" && !isOwned);
    if (ends && isWord(token(at)) && isPlural(reading, at, at === first))
      return { unit: singular(token(at).raw, manner.language), last: at + 1 };
    if (token(at).hasGap) words += 1;
  }
  return null;
}
