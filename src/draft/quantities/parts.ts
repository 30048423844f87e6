import { approximationBefore, intervalAround, type Approximation } from "./approximations.ts";
import { changeAround, changedBy, scaledBy } from "./changes.ts";
import { hanValue, numberWordAt } from "./number-words.ts";
import { numeralAt } from "./numerals.ts";
import type { Amount, Range, Reading } from "./reading.ts";
import { isWord } from "./tokens.ts";

/** A part of a whole as printed, before the words around it are read. */
interface Part extends Range {
  readonly value: number;
  /** Whether it is printed as so many of a hundred. */
  readonly isPercent?: boolean;
}

/** "one in 1,000" is a part; "one in 2,024" is a year. */
const GREATEST_WHOLE = 1_000;
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 100, 1_000]);

/** A share by two digits, widened by the words before it; a change where the words beside it say so. */
function amountOf(reading: Reading, part: Part): Amount {
  const approximation = approximationBefore(reading, part.first);
  const first = approximation?.first ?? part.first;
  const inPercent = intervalAround({ value: Math.round(part.value * 100), step: 1 }, approximation?.kind ?? "PRECISE");
  const change = changeAround(reading, { first, last: part.last });
  if (change !== null) {
    const span = { first: Math.min(first, change.first), last: change.last };
    return { ...span, head: part, ...changedBy(inPercent, change.isRise), unit: "ratio", isChange: true };
  }
  const share =
    part.isPercent === true ? { ...inPercent, unit: "percent" } : { ...scaledBy(inPercent, 0.01), unit: "ratio" };
  return { first, last: part.last, head: part, ...share, isChange: false };
}

function countAt(reading: Reading, first: number): { value: number; last: number } | null {
  const { token } = reading;
  if (reading.at("parts", first) !== null || /^(?:die|der|la|le)$/.test(token(first).text))
    return { value: 1, last: first };
  const found = reading.at("numbers", first);
  return found === null ? null : { value: Number(found.key), last: found.last };
}

/** "two-thirds", "a quarter of", "half": a count and a part. A bare one needs words that show that it is of a whole. */
function fractionAt(reading: Reading, first: number): Part | null {
  const { token } = reading;
  const isInside = !token(first).hasGap && token(first - 1).raw === "-";
  const count = isInside ? null : countAt(reading, first);
  // "half a million" is a number.
  const isNumber = numberWordAt(reading, first)?.step === 0.01;
  if (count === null || isNumber) return null;
  const isHyphened = token(count.last).raw === "-" && count.last > first;
  const part = reading.at("parts", count.last + (isHyphened ? 1 : 0));
  if (part === null || (count.last === first && part.key !== "2")) return null;
  const { last } = part;
  if (reading.before("whole", first)?.key === "before" || reading.at("whole", last)?.key === "none") return null;
  const isAdjective = token(last).raw === "-" && !token(last).hasGap;
  const found = { first, last, value: count.value / Number(part.key) };
  const isPlain = count.value > 1 && (part.key !== "4" || isHyphened || reading.manner.language !== "en");
  if (isPlain || reading.at("whole", last)?.key === "after") return found;
  const isShare = approximationBefore(reading, first) !== null && reading.at("units", last) === null;
  const isFollowed =
    isWord(token(last)) && reading.at("small", last) === null && reading.at("comparatives", last) === null;
  const isTo = reading.before("ends", first) !== null && !isFollowed;
  const change = changeAround(reading, { first, last });
  const isBy = change !== null && reading.before("by", first) !== null;
  return !isAdjective && (change !== null || isShare || isTo) && (isBy || !isFollowed) ? found : null;
}

/** "one in four", "7 out of 10", "un naissain sur trois": the whole is a round or a small number. */
function outOfAt(reading: Reading, first: number): Part | null {
  // "un", "una": one here, and an article elsewhere.
  const article = reading.at("numbers", first);
  const isArticle = article?.key === "1" && !/^an?$/.test(reading.token(first).text);
  const part = isArticle ? { value: 1, last: article.last } : numeralAt(reading, first);
  if (part === null || part.value < 1) return null;
  const noun = reading.at("out-of", part.last) === null ? 1 : 0;
  const link = reading.at("out-of", part.last + noun);
  const whole = link === null ? null : numeralAt(reading, link.last);
  if (link === null || whole?.scale !== 1 || whole.value > GREATEST_WHOLE || part.value >= whole.value) return null;
  if (noun === 1 && !isWord(reading.token(part.last))) return null;
  const isBare = link.key === "of" || part.value === 1 || (noun === 0 && ROUND.has(whole.value));
  const isUnit =
    link.key === "in" && (reading.at("units", whole.last) !== null || reading.at("small", whole.last)?.key === "of");
  // "five offices in 20 countries" are two counts.
  return isBare && !isUnit ? { first, last: whole.last, value: part.value / whole.value } : null;
}

const HAN_NUMBER = "[一二两三四五六七八九十百]{1,5}";
const HAN_PART = new RegExp(
  `^(?:(${HAN_NUMBER})分之(${HAN_NUMBER})|([一两二三四五六七八九])成(?![为立功员本不就果熟一二三四五六七八九半])|([1-9])割|(一半|半数))`,
  "u",
);

/** "四分之一" is one in four, "三成" and "3割" are three in ten, "百分之二十" is twenty in a hundred. */
function hanPartAt({ sentence, token }: Reading, first: number): Part | null {
  const found = HAN_PART.exec(sentence.slice(token(first).start, token(first).start + 16));
  if (found === null || /^[一二三四五六七八九十百]$/u.test(token(first - 1).raw)) return null;
  const [words, whole, part = "", tenths, wari] = found;
  const place = { first, last: first + words.length };
  if (whole !== undefined) return { ...place, value: hanValue(part) / hanValue(whole), isPercent: whole === "百" };
  if (tenths !== undefined) return { ...place, value: hanValue(tenths) / 10 };
  return { ...place, value: wari === undefined ? 0.5 : Number(wari) / 10 };
}

/** The part of a whole that begins at a token: a ratio, unless it is printed as one of a hundred. */
export function partAt(reading: Reading, first: number): Amount | null {
  const part = fractionAt(reading, first) ?? outOfAt(reading, first) ?? hanPartAt(reading, first);
  return part === null ? null : amountOf(reading, part);
}

const INVERSE: Partial<Record<Approximation, Approximation>> = { MORE: "LESS", NEARLY: "JUST_OVER", LESS: "MORE" };
/** Growth in a word: "doubled", "halved", "ninefold", "翻番". */
export function foldAt(reading: Reading, first: number): Amount | null {
  const listed = reading.at("folds", first);
  if (listed === null) return null;
  const value = Number(listed.key);
  const head = { first, last: listed.last };
  const approximation = approximationBefore(reading, first);
  const kind = approximation?.kind ?? "PRECISE";
  // "more than halved" is less than a half.
  const interval = intervalAround({ value, step: value < 1 ? 0.01 : 1 }, (value < 1 ? INVERSE[kind] : null) ?? kind);
  return { ...head, first: approximation?.first ?? first, head, ...interval, unit: "ratio", isChange: true };
}
