import { LANGUAGES, lexiconOf, phraseAt } from "./lexicon.ts";
import { isUnparted, isWord, tokensOf, type Token } from "./tokens.ts";

/** How a text is written: the language whose words are read, and whether 1,5 is one and a half. */
export interface Manner {
  readonly language: string;
  readonly hasDecimalComma: boolean;
}

const ENGLISH = "en";
/** Chinese and other scripts that part no words have theirs in the list for each language. */
const UNPARTED = "any";
const WITH_POINTS = new Set([ENGLISH, UNPARTED]);
/** Words that tell a language, also in a sentence that has no small ones. */
const TELLING = ["small", "numbers", "units", "approximations", "below"];
const ENOUGH = 20_000;
/** So many small words of another language, and none of the text's own, make a sentence one of that language. */
const QUOTED = 2;
/** Fractions with a comma, and what only a text with points prints: "1,234.5", "1,200,000". */
const COMMA_FRACTION = /(?<![\d.,])\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})(?![\d,])/gu;
const POINT_FRACTION =
  /(?<![\d.,])\d{1,3}(?:,\d{3})*\.(?:\d{1,2}|\d{4,})(?![\d.])|(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])/gu;

function wordsOf(tokens: readonly Token[], language: string, kinds: readonly string[]): number {
  const lexicon = lexiconOf(language);
  return tokens.filter((_, at) => kinds.some((kind) => phraseAt(lexicon, kind, tokens, at) !== null)).length;
}

function mostWords(tokens: readonly Token[]): { language: string; count: number } {
  const counts = [ENGLISH, ...LANGUAGES].map((language) => ({ language, count: wordsOf(tokens, language, TELLING) }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best), { language: ENGLISH, count: 0 });
}

function languageOf(tokens: readonly Token[]): string {
  const unparted = tokens.filter(isUnparted).length;
  return unparted > tokens.filter(isWord).length ? UNPARTED : mostWords(tokens).language;
}

/** How a text is written, as its small words and its fractions tell. */
export function mannerOf(text: string): Manner {
  const part = text.slice(0, ENOUGH);
  const language = languageOf(tokensOf(part));
  const commas = part.match(COMMA_FRACTION)?.length ?? 0;
  const points = part.match(POINT_FRACTION)?.length ?? 0;
  return { language, hasDecimalComma: !WITH_POINTS.has(language) && points <= commas };
}

/** How a sentence of a text is written: as the text is, unless it is plainly a quotation in another language. */
export function mannerIn(tokens: readonly Token[], text: Manner): Manner {
  if (text.language === UNPARTED || wordsOf(tokens, text.language, ["small"]) > 0) return text;
  const { language, count } = mostWords(tokens);
  return count < QUOTED ? text : { language, hasDecimalComma: !WITH_POINTS.has(language) };
}
