import { currencyAfter, currencyBefore } from "./currencies.ts";
import { TONGUES } from "./tongues.ts";

/** A unit beside a number, and the place to which it reaches. */
export interface FoundUnit {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const PERCENT = new RegExp(
  `[ \\u00a0\\u202f]?(?:percentage[- ]points?|percent points?|pp\\b|%[- ]points?|${TONGUES.points}|％|%|percent\\b|per cent\\b|pct\\b|(?:${TONGUES.percent})(?!\\p{L}))|-(?:percent|per cent)\\b`,
  "iuy",
);
/** Counted words and units of measurement in Chinese and Japanese, as printed; the longer first. */
const CJK_UNIT =
  / ?(个百分点|千瓦时|千瓦|兆瓦|吉瓦|平方公里|平方米|立方米|公里|公斤|公顷|千米|个月|小时|分钟|纳米|毫米|万人次|人次|人|名|位|户|吨|台|辆|家|套|片|座|件|只|头|艘|架|颗|块|间|所|条|亩|米|克|年|天|日|枚|倍|度)/y;
/** Units of measurement that touch the number or stand after one space, as printed. */
const SYMBOL =
  /[ -]?(kg|g|mg|km|cm|mm|nm|m|kW|MW|GW|TW|kWh|MWh|GWh|TWh|Wh|GB|TB|MB|Gbps|Mbps|GHz|MHz|Hz|km2|km²|m2|m²|m3|m³|sq ft|ft|lbs?|oz|ha|°C|°F|bps?|TEU|FTE|Btu|bpd|V|kV)(?![\p{L}\p{N}])/uy;
const HYPHENATED = /-([\p{Ll}]+)(?:-(?:old|long|wide|high|strong|deep))?(?![\p{L}\p{N}])/uy;
const WORD = /[ \u00a0\n]+((?:\p{L}[\p{L}'’]*)(?:-\p{L}+)*)/uy;
/** Words after which no counted noun follows. */
const STOP = new Set(
  (
    "a an the of in on at by to for from with and or but as is was are were be been has have had will would can could may might " +
    "than that which who whose while when if it its his her their they we he she this these those more less fewer after before " +
    "since until during per each every over under about not no so says said does did goes times plus versus vs across always perhaps"
  ).split(" "),
);
/** What ends in s and counts nothing. */
const NO_PLURAL =
  /(?:ss|us|is|ous|'s|’s)$|^(?:sales|earnings|always|perhaps|across|previous|various|less|news|economics|series|besides|towards|afterwards|overseas|has|was|goes|does|rises|falls|says|costs|sells|runs|comes|weighs|needs|uses|offers|makes|gets|takes|gives|shows|goes|includes|remains)$/;
const IRREGULAR: Readonly<Record<string, string>> = {
  people: "people",
  ans: "an",
  men: "man",
  women: "woman",
  children: "child",
  staff: "staff",
  aircraft: "aircraft",
  fish: "fish",
  sheep: "sheep",
  cattle: "cattle",
  tons: "ton",
  tonnes: "tonne",
  lives: "life",
  feet: "foot",
  feedstock: "feedstock",
};
const SINGULAR_COUNTED = /^(?:year|month|week|day|hour|minute|second|quarter|tonne|ton|person|percent)$/;
const MORE = /^(?:more|fewer|other|further|additional|extra)$/;
/** Two words that are one unit. */
const COMPOUND = /^(?:metric|square|cubic|short|long|light|nautical|basis|gigawatt|megawatt|kilowatt)$/;

/** The singular of a plural noun in lower case. */
export function singular(plural: string): string {
  const word = plural.toLowerCase();
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (/(?:[^aeiou])ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function toUnit(symbol: string): string {
  return /^bps?$/.test(symbol) ? "basis point" : symbol.toLowerCase();
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The noun that is counted: the first plural within four words, with none of another kind between. */
function countedNoun(text: string, from: number, start: number): FoundUnit | null {
  let at = from;
  let before = "";
  for (let words = 0; words < 4; words += 1) {
    const match = matchAt(WORD, text, at);
    const word = match?.[1]?.replace(/['’]s?$/, "") ?? "";
    const lower = word.toLowerCase();
    // "1,200 more people"
    if (match !== null && words === 0 && MORE.test(lower)) {
      at += match[0].length;
      continue;
    }
    if (match === null || STOP.has(lower) || (/^\p{Lu}/u.test(word) && words > 1)) return null;
    const whole = match[1] ?? "";
    const end = at + match[0].length - (whole.length - word.length);
    const isPlural = lower in IRREGULAR || (/[^s]s$/.test(lower) && !NO_PLURAL.test(lower) && lower.length > 3);
    if (isPlural || (words === 0 && SINGULAR_COUNTED.test(lower))) {
      const unit = COMPOUND.test(before) ? `${before} ${singular(word)}` : singular(word.split("-").at(-1) ?? word);
      return { unit, start, end };
    }
    if (/(?:ed|ly)$/.test(lower) && words > 1) return null;
    before = lower;
    at += match[0].length;
  }
  return null;
}

const GERMAN = /(?<!\p{L})(?:der|das|und|ist|nicht|ein|eine|mit|von|auf|im|es|wurden?|haben|hat)(?!\p{L})/iu;
const GERMAN_NOUN = /[ \u00a0](\p{Lu}\p{Ll}{2,})(?![\p{L}-])/uy;

const GERMAN_SINGULAR: Readonly<Record<string, string>> = {
  ...{ tonnen: "tonne", menschen: "mensch", personen: "person", stunden: "stunde", minuten: "minute", wochen: "woche" },
  ...{ tage: "tag", tagen: "tag", jahre: "jahr", jahren: "jahr", monate: "monat", monaten: "monat" },
};

/** In a German sentence the noun that follows, as printed: its plural shows by no one ending. */
function germanNoun(text: string, end: number, start: number): FoundUnit | null {
  const found = matchAt(GERMAN_NOUN, text, end);
  if (found === null || !GERMAN.test(text)) return null;
  const noun = (found[1] ?? "").toLowerCase();
  return { unit: GERMAN_SINGULAR[noun] ?? noun.replace(/ern$/, "er"), start, end: end + found[0].length };
}

/** The unit of a number in the span [start, end); null where the text gives none. */
export function unitOf(text: string, start: number, end: number): FoundUnit | null {
  const percent = matchAt(PERCENT, text, end);
  if (percent !== null) return { unit: "percent", start, end: end + percent[0].length };
  const before = currencyBefore(text, start);
  const after = currencyAfter(text, end);
  if (before !== null)
    return { unit: before.unit, start: before.start, end: after?.unit === before.unit ? after.end : end };
  if (after !== null) return { unit: after.unit, start, end: after.end };
  const cjk = matchAt(CJK_UNIT, text, end);
  if (cjk !== null)
    return { unit: cjk[1] === "个百分点" ? "percent" : (cjk[1] ?? ""), start, end: end + cjk[0].length };
  const symbol = matchAt(SYMBOL, text, end);
  if (symbol !== null) return { unit: toUnit(symbol[1] ?? ""), start, end: end + symbol[0].length };
  const hyphened = matchAt(HYPHENATED, text, end);
  if (hyphened !== null && !STOP.has(hyphened[1] ?? ""))
    return { unit: singular(hyphened[1] ?? ""), start, end: end + hyphened[0].length };
  return germanNoun(text, end, start) ?? countedNoun(text, end, start);
}
