import { currencyAfter, currencyBefore } from "./currencies.ts";

/** A unit beside a number, and the place to which it reaches. */
export interface FoundUnit {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const PERCENT =
  / ?(?:percentage[- ]points?|percent points?|pp\b|%[- ]points?|％|%|percent\b|per cent\b|pct\b)|-(?:percent|per cent)\b/iy;
const CJK_UNIT = / ?(人|吨|台|辆|家|套|片|个百分点)/y;
/** Units of measurement that touch the number or stand after one space, as printed. */
const SYMBOL =
  /[ -]?(kg|g|mg|km|cm|mm|nm|m|kW|MW|GW|TW|kWh|MWh|GWh|TWh|Wh|GB|TB|MB|Gbps|Mbps|GHz|MHz|Hz|km2|km²|m2|m²|m3|m³|sq ft|ft|lbs?|oz|ha|°C|°F|bps?|V|kV)(?![\p{L}\p{N}])/uy;
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
/** Two words that are one unit. */
const COMPOUND = /^(?:metric|square|cubic|short|long|light|nautical|gigawatt|megawatt|kilowatt)$/;

/** The singular of a plural noun in lower case. */
export function singular(plural: string): string {
  const word = plural.toLowerCase();
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (/(?:[^aeiou])ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
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
    at = end;
  }
  return null;
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
  if (symbol !== null) return { unit: (symbol[1] ?? "").toLowerCase(), start, end: end + symbol[0].length };
  const hyphened = matchAt(HYPHENATED, text, end);
  if (hyphened !== null) return { unit: singular(hyphened[1] ?? ""), start, end: end + hyphened[0].length };
  return countedNoun(text, end, start);
}
