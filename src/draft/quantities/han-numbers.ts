import { approximationBefore, intervalAround } from "./approximations.ts";
import type { Growth } from "./growth.ts";
import type { WordNumber } from "./number-words.ts";

const DIGITS = "零一二三四五六七八九";
const NUMBER = "[一二两三四五六七八九十百]{1,5}";

/** The value of a number of Han characters up to 999: "十二", "两百五十". */
export function hanNumber(words: string): number {
  let [total, digit] = [0, 0];
  for (const sign of words) {
    const scale = sign === "百" ? 100 : sign === "十" ? 10 : 0;
    if (scale > 0) {
      total += (digit || 1) * scale;
      digit = 0;
    } else digit = sign === "两" ? 2 : DIGITS.indexOf(sign);
  }
  return total + digit;
}

const BEFORE_MAGNITUDE = new RegExp(
  `(?<!\\p{N}|[点第数几上近${DIGITS}十百千万亿])(${NUMBER}?)(?=百万|千万|万亿|[亿万億萬])`,
  "gu",
);

/** "一二十" is ten or twenty. */
const VAGUE = /[一二三四五六七八九]{2}/;

/** From ten on, before what is counted. */
const BEFORE_UNIT = new RegExp(
  `(?<!\\p{N}|[第${DIGITS}十百千万亿])(${NUMBER.replace("1,5", "0,2")}[十百]${NUMBER.replace("1,5", "0,2")})(?=年|个月|天|小时|人|名|家|台|辆|座|户|吨)`,
  "gu",
);

/** Numbers of Han characters before a magnitude or what is counted: "三千万美元", "二十亿", "二十五年". */
export function hanNumerals(text: string): readonly WordNumber[] {
  return [...text.matchAll(BEFORE_MAGNITUDE), ...text.matchAll(BEFORE_UNIT)].flatMap(({ 1: words = "", index }) =>
    words === "" || words === "百" || VAGUE.test(words)
      ? []
      : [{ start: index, end: index + words.length, value: hanNumber(words), step: 1 }],
  );
}

const FOLD = new RegExp(`(增长|增加|提高|上升|上涨|扩大|多)?(?:了)?(约|近|超过)?(\\d+(?:\\.\\d+)?|${NUMBER})倍`, "gu");
const DOUBLED = /翻了?(一|两|三)?番/gu;

/** Growth in Han characters: "增长14倍" adds fourteen times the base, "14倍" is fourteen times it, "翻番" is twice. */
export function hanFolds(sentence: string): readonly Growth[] {
  const folds = [...sentence.matchAll(FOLD)].map(({ 0: words, 1: added, 3: number = "", index }) => {
    const value = /\d/.test(number) ? Number(number) : hanNumber(number);
    const step = 10 ** -(number.split(".")[1]?.length ?? 0);
    return { ...around(sentence, index, words, value, step), plus: added === undefined ? 0 : 1 };
  });
  const doubled = [...sentence.matchAll(DOUBLED)].map(({ 0: words, 1: times = "一", index }) => ({
    ...around(sentence, index, words, 2 ** hanNumber(times), 1),
    plus: 0,
  }));
  return [...folds, ...doubled].map(({ plus, low, high, ...span }) => ({
    ...span,
    low: low + plus,
    high: high + plus,
  }));
}

function around(sentence: string, start: number, words: string, value: number, step: number): Growth {
  const approximation = approximationBefore(sentence, start);
  const kind =
    approximation?.kind ??
    (words.includes("近") ? "NEARLY" : words.includes("超过") ? "MORE" : words.includes("约") ? "ABOUT" : "PRECISE");
  return { start: approximation?.start ?? start, end: start + words.length, ...intervalAround({ value, step }, kind) };
}

const PART = new RegExp(
  `(${NUMBER})分之(${NUMBER})|(?<![一二两三四五六七八九十])([一两二三四五六七八九])成(?![为立功员本不就果熟一二三四五六七八九半])|([1-9])割|(一半|半数)`,
  "gu",
);

/** Parts of a whole: "四分之一" is one in four, "三成" and "3割" are three in ten, "百分之二十" is twenty in a hundred. */
export function hanParts(
  sentence: string,
): readonly { start: number; end: number; value: number; isPercent: boolean }[] {
  return [...sentence.matchAll(PART)].map(
    ({ 0: words, 1: whole, 2: part = "", 3: tenths, 4: wari, 5: half, index }) => {
      const place = { start: index, end: index + words.length };
      if (half !== undefined) return { ...place, value: 0.5, isPercent: false };
      if (whole !== undefined)
        return { ...place, value: hanNumber(part) / hanNumber(whole), isPercent: whole === "百" };
      return { ...place, value: (tenths === undefined ? Number(wari) : hanNumber(tenths)) / 10, isPercent: false };
    },
  );
}
