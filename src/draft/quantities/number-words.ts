import type { Value } from "./digits.ts";
import type { Range, Reading } from "./reading.ts";
import { isUnparted, isWord } from "./tokens.ts";

/** A number in words, or one in Han characters. */
export type WordNumber = Range & Value;

/** A number below a hundred: its words are all on the list. An article is one only before a magnitude. */
function belowHundred({ at }: Reading, first: number): { value: number; last: number } | null {
  const found = at("numbers", first);
  return found === null ? null : { value: Number(found.key), last: found.last };
}

const HALF = /^ ?(?:and a half|et demi|y medio|y media)$/;

/** A number in words, up to 999; its magnitude is read behind it. An article is one only before a magnitude. */
function inWords(reading: Reading, first: number): WordNumber | null {
  const { token } = reading;
  const isPart = !token(first).hasGap && token(first - 1).raw === "-" && isWord(token(first - 2));
  if (isPart) return null;
  if (token(first).text === "half" && /^an?$/.test(token(first + 1).text)) {
    const isAmount = reading.at("magnitudes", first + 2) !== null;
    return isAmount ? { first, last: first + 2, value: 0.5, step: 0.01 } : null;
  }
  const small = belowHundred(reading, first);
  if (small === null) return null;
  const magnitude = reading.at("magnitudes", small.last);
  // "a million", and "un millón"; else a one may be an article, or talk.
  if (small.value === 1 && magnitude === null && !/^one$/.test(token(first).text)) return null;
  let { value, last } = small;
  if (magnitude?.key === "100") {
    const rest = belowHundred(reading, magnitude.last + (token(magnitude.last).text === "and" ? 1 : 0));
    const isOwn = rest !== null && !/^an?$/.test(token(rest.last - 1).text);
    if (isOwn) [value, last] = [100 * value + rest.value, rest.last];
  }
  const half = [0, 1, 2].map((at) => token(last + at).text).join(" ");
  if (HALF.test(half)) return { first, last: last + 3, value: value + 0.5, step: 0.1 };
  const two = /^(?:et demi|y medi[oa])/.test(half);
  return two ? { first, last: last + 2, value: value + 0.5, step: 0.1 } : { first, last, value, step: 1 };
}

const HAN_DIGITS = "零一二三四五六七八九";
const HAN_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const HAN = /^[零一二两三四五六七八九十百千]$/u;
/** What makes Han digits none: an ordinal, a decimal in words, "several", "close to". */
const HAN_BEFORE = /^[点第数几上]$/u;
/** "一二十" is ten or twenty. */
const VAGUE = /[一二三四五六七八九]{2}/u;

/** The value of a number of Han characters up to 9,999: "十二", "两百五十". */
export function hanValue(words: string): number {
  let [total, digit] = [0, 0];
  for (const sign of words) {
    const scale = HAN_SCALES[sign];
    if (scale === undefined) digit = sign === "两" ? 2 : HAN_DIGITS.indexOf(sign);
    else {
      total += (digit || 1) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

/** A number of Han characters before a magnitude or what is counted: "三千万", "二十五年", "三百人". */
function inHan(reading: Reading, first: number): WordNumber | null {
  let last = first;
  let words = "";
  while (HAN.test(reading.token(last).raw) && last - first < 9) words += reading.token(last++).raw;
  if (words === "" || HAN_BEFORE.test(reading.token(first - 1).raw) || VAGUE.test(words)) return null;
  // The hundred of "三百万" belongs to the magnitude, where one digit stands before it.
  if (words.length === 2 && reading.at("magnitudes", last - 1)?.last === last + 1) last -= 1;
  const scaled = reading.at("magnitudes", last);
  const value = hanValue(words.slice(0, last - first));
  const isScaled = scaled !== null && /[万萬亿億]$/u.test(reading.token(scaled.last - 1).raw);
  const isCounted = value >= 2 && (reading.at("units", last) ?? reading.at("times", last)) !== null;
  return isScaled || isCounted ? { first, last, value, step: 1 } : null;
}

/** A number in words that begins at a token. */
export function numberWordAt(reading: Reading, first: number): WordNumber | null {
  return isUnparted(reading.token(first)) ? inHan(reading, first) : inWords(reading, first);
}
