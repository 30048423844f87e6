/** A number that a text prints in words. */
export interface WordNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** One unit of its last digit, were it printed in digits. */
  readonly step: number;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The value of a number word; undefined where it is none. */
function unitValue(word: string): number | undefined {
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(word);
  return tens >= 0 ? 20 + 10 * tens : undefined;
}

const ONES = SMALL.slice(1, 10).join("|");
const TEENS = SMALL.slice(10).join("|");
const BELOW_HUNDRED = `(?:(?:${TENS.join("|")})(?:[- ](?:${ONES}))?|${TEENS}|${ONES})`;
const HALF = "(?: and a half)?";
const PATTERN = new RegExp(
  `\\b(?:(?:(?:${BELOW_HUNDRED}|a) hundred(?: and)? ${BELOW_HUNDRED}|${BELOW_HUNDRED} hundred|${BELOW_HUNDRED})${HALF}|half an?(?= (?:million|billion|trillion|dozen|thousand|hundred)\\b)|an?(?= (?:hundred|thousand|million|billion|trillion|dozen)\\b(?! and a half)))(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Reads words up to 999: "two hundred and fifty", "twenty-five", "a". */
function valueOf(words: string): number {
  let total = 0;
  for (const word of words.split(/[- ]/)) {
    if (word === "hundred") total = (total || 1) * 100;
    else total += unitValue(word) ?? 0;
  }
  return total;
}

function read(printed: string): { value: number; step: number } {
  const words = printed.toLowerCase();
  if (words.startsWith("half a")) return { value: 0.5, step: 0.01 };
  if (words === "a" || words === "an") return { value: 1, step: 1 };
  if (!words.endsWith(" and a half")) return { value: valueOf(words.replace(/^a /, "one ")), step: 1 };
  return { value: valueOf(words.slice(0, -" and a half".length)) + 0.5, step: 0.1 };
}

/** All numbers in words of a text. Their magnitudes are read after them. */
export function readNumberWords(text: string): readonly WordNumber[] {
  return Array.from(text.matchAll(PATTERN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...read(match[0]),
  }));
}

/** The value of a number word up to ninety-nine, as in "fourteenfold"; null where it is none. */
export function smallNumber(word: string): number | null {
  const parts = word.toLowerCase().split("-");
  const values = parts.map(unitValue);
  if (values.includes(undefined)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
