const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}.@/-])(?:${words})(?![\\p{L}@/-])`, "giu");

/** Short words that only one side uses: languages that write 1,5 for one and a half, and English, that writes 1.5. */
const COMMA_WORDS = word(
  "der|das|und|ist|nicht|eine|mit|von|auf|für|sich|les|des|est|une|dans|que|du|el|los|las|una|della|gli|uma|não|het|een|zijn|och|att|som|się",
);
const POINT_WORDS = word(
  "the|of|and|is|that|for|with|was|were|to|has|have|it|its|by|from|which|this|they|he|she|not|are|but",
);
/** A fraction with a comma, and what only a text with points prints: "1,234.5", "3.5 million", a bare "1,200". */
const COMMA_FRACTION = /(?<![\d.,])\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})(?![\d,])/g;
const POINT_FRACTION =
  /(?<![\d.,])\d{1,3}(?:,\d{3})*\.(?:\d{1,2}|\d{4,})(?![\d.])|(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])/g;
const ENOUGH = 20_000;
const MARGIN = 2;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether a text writes its decimals behind a comma and its thousands with points: "2.400,5", as its words and numbers tell. */
export function writesDecimalComma(text: string): boolean {
  const part = text.slice(0, ENOUGH);
  if (count(part, POINT_FRACTION) > count(part, COMMA_FRACTION)) return false;
  return count(part, COMMA_WORDS) >= Math.max(1, MARGIN * count(part, POINT_WORDS));
}

const FOREIGN_WORDS = word(
  "der|die|das|und|ist|nicht|ein|eine|mit|von|auf|im|es|le|la|les|des|du|de|est|une?|dans|que|el|los|las|una|con|por|il|della|uma|não|het|een|van|och|и|в|на",
);
const ENGLISH_WORDS = word("the|of|and|was|were|is|has|have|its|with|that|to|for|from|by");

/** Whether a sentence has short words of another language, and none of English. */
export function isForeign(sentence: string): boolean {
  return count(sentence, ENGLISH_WORDS) === 0 && count(sentence, FOREIGN_WORDS) > 0;
}
