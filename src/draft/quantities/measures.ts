import { MEASURES } from "./tongues.ts";

/** A place where a text names what is measured. */
export interface MeasureWord {
  readonly measure: string;
  readonly start: number;
  readonly end: number;
  readonly isLoss: boolean;
}

/** The words for each measure of docs/quantities.md, tried in order at each place; null is a word that only looks like one. */
const WORDS: readonly (readonly [string | null, string])[] = [
  [
    null,
    "without loss|at a loss to|price war|orders? of magnitude|in order to|court orders?|executive orders?|job losses|loss of (?:life|jobs)|output gap|sales (?:office|force|team|manager|staff)s?|investment bank(?:s|ing)?|shareholders?|per share|earnings per share",
  ],
  ["price", "share prices?|stock prices?"],
  ["operating-profit", "operating (?:profits?|income|loss(?:es)?|earnings)|EBITDA?"],
  ["margin", "(?:gross|operating|net|profit) margins?|margins?"],
  [
    "market-share",
    "market shares?|share of (?:the |its |their |all |global |world |domestic )?(?:[\\w-]+ ){0,3}(?:market|sales|shipments|trade)|share",
  ],
  ["market-value", "market value|market capitali[sz]ation|market cap|valuation|valued at"],
  [
    "market-size",
    "market size|size of the market|addressable market|market (?:was |is |will be |to be )?worth|(?<=booming |growing |shrinking )market",
  ],
  [
    "net-profit",
    "(?:lost|lose|loses|losing)(?= (?:between |about |around |nearly |almost |over |more than |some )?(?:[$€£¥₩₹]|[A-Z]{1,3}\\$|kr |[A-Z]{3} )\\d[^,.;]*(?:[.,;]|$))",
  ],
  ["net-profit", "net (?:profits?|income|loss(?:es)?|earnings)|profits?|earnings|loss(?:es)?|净利润|亏损"],
  ["revenue", "revenues?|turnover|sales|top line|营收|营业收入|收入"],
  ["investment", "investments?|invest(?:s|ed|ing)?|capital expenditure|capex|capital spending|poured|pouring|投资"],
  ["orders", "orders?|order book|backlog|bookings|订单"],
  ["capacity", "(?:production |output |manufacturing |annual |installed )?capacity|产能"],
  ["output", "output|production|produc(?:es|ed|ing)|产量"],
  ["shipments", "shipments?|shipped|deliver(?:y of|ies|ed)|出货量"],
  ["imports", "imports?|imported|进口"],
  ["exports", "exports?|exported|出口"],
  ["tariff", "tariffs?|duty|duties|lev(?:y|ies)|关税"],
  ["employees", "employees|employs|employed|workforce|headcount|staff of|payroll|员工"],
  ["price", "prices?|priced|costs? (?:about |around |some )?(?=[$€£¥\\d])|fetch(?:es|ed)|价格"],
  ...MEASURES,
];
const SOURCE = WORDS.map(([, words]) => `(${words})`).join("|");
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SOURCE})(?![\\p{Ll}\\p{N}])|(?:净利润|亏损|营收|营业收入|投资|订单|产能|产量|出货量|进口|出口|关税|员工|价格)`,
  "giu",
);
const CJK_MEASURES: Readonly<Record<string, string>> = {
  净利润: "net-profit",
  亏损: "net-profit",
  营收: "revenue",
  营业收入: "revenue",
  投资: "investment",
  订单: "orders",
  产能: "capacity",
  产量: "output",
  出货量: "shipments",
  进口: "imports",
  出口: "exports",
  关税: "tariff",
  员工: "employees",
  价格: "price",
};

/** All words of a stretch of text that name a measure, in order; offsets count in the stretch. */
export function measureWordsIn(stretch: string): readonly MeasureWord[] {
  const found: MeasureWord[] = [];
  for (const match of stretch.matchAll(PATTERN)) {
    const group = (match.slice(1) as (string | undefined)[]).findIndex((part) => part !== undefined);
    const measure = group < 0 ? CJK_MEASURES[match[0]] : WORDS[group]?.[0];
    if (measure === null || measure === undefined) continue;
    const isLoss = /loss|los[te]|losing|verlust|perte|pérdida|亏损/i.test(match[0]);
    found.push({ measure, start: match.index, end: match.index + match[0].length, isLoss });
  }
  return found;
}

/** What ends a clause, so that a measure beyond it is not that of the number. */
const CLAUSE_END =
  /[;:]|,? (?:while|whereas|but|although|because)\b|[。；，]|, (?:and )?(?=\p{L}+ (?:rose|fell|grew|was|were|is|are)\b)|, (?=(?:posted|reported|made|booked|recorded)\b)/u;
const SOFT_END = /,(?!\d)| and | or | from |\(/g;
const OF_IT = /^(?:\W*(?:annual|quarterly|total|net|new|additional|of|in|worth|for|the|its|their)\b){0,4}\W*$/;

/** Distance of a measure from a number in one sentence; infinite where a clause ends between. */
function distance(between: string, isAfter: boolean): number {
  if (CLAUSE_END.test(between)) return Infinity;
  const soft = between.match(SOFT_END)?.length ?? 0;
  if (isAfter && OF_IT.test(between)) return between.length / 4;
  return between.length * (isAfter ? 2.5 : 1) + 25 * soft;
}

const FARTHEST = 160;

/** The measure that a number in [start, end) of a sentence is of: the nearest in its clause; null where none is near. */
export function measureAt(
  sentence: string,
  words: readonly MeasureWord[],
  start: number,
  end: number,
): MeasureWord | null {
  let best: MeasureWord | null = null;
  let least = FARTHEST;
  for (const word of words) {
    if (word.end > start - FARTHEST && word.start < end + FARTHEST) {
      const isAfter = word.start >= end;
      const between = isAfter ? sentence.slice(end, word.start) : sentence.slice(word.end, Math.max(word.end, start));
      const far = distance(between, isAfter);
      if (far < least) {
        best = word;
        least = far;
      }
    }
  }
  return best;
}
