import { approximationBefore, intervalAround, type Approximation } from "./approximations.ts";
import { hanFolds } from "./han-numbers.ts";
import { smallNumber } from "./number-words.ts";
import { FOLDS, TONGUES } from "./tongues.ts";

/** An interval of growth with the words that give it. */
export interface Growth {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const UP_VERBS =
  "rose|rises?|risen|rising|grew|grows?|grown|growing|increas(?:e|ed|es|ing)|up|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|expand(?:s|ed|ing)?|advanc(?:e|ed|es)|skyrocket(?:s|ed|ing)?|growth(?: rate)?|expansion|leap(?:s|t|ed)?|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|rall(?:y|ied)|rebound(?:ed|s)?|swell(?:ed|s)?";
const DOWN_VERBS =
  "fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|down|shr(?:ank|unk|ink|inks|inking)|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed)|slid|slides?|slipp?(?:ed|s)?|sank|sunk|sinks?|lost|cuts?|cutting|reduc(?:e|es|ed|ing|tion)|contract(?:ed|s|ion)|lower(?:s|ed|ing)?|slash(?:ed|es|ing)?|crash(?:ed)?|shed|eased|dipp?(?:ed|s)?";
const GAP =
  "(?: (?!to |at |from |and |or |than |with |for |between |after |against |of the |in )[\\p{Ll}][\\p{Ll}-]*){0,4}";
const BY = `,?(?: (?:by|of|${TONGUES.by}))?(?: an?)?`;
/** "steigerte den Umsatz um": what is changed stands between the verb and the word for by. */
const OBJECT = "(?: [\\p{L}-]+){0,5} um$";
const before = (verbs: string, sign: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${verbs})(?:${GAP}${BY} ?${sign}$|${OBJECT})`, "iu");
const UP_BEFORE = before(`${UP_VERBS}|${TONGUES.up}`, "[+]?");
const DOWN_BEFORE = before(`${DOWN_VERBS}|${TONGUES.down}`, "[-−]?");
const NOUN_GAP = "(?: (?!of |in |to |and |or |from |at )[\\p{Ll}][\\p{Ll}-]*){0,3}";
const UP_AFTER = new RegExp(
  `^(?:${NOUN_GAP} (?:increases?|rises?|growth|jumps?|surges?|gains?|climb|leap|hike|expansion|rally|boost|upswing)(?!-)\\b| (?:higher|more|up|larger|bigger|faster|dearer|above|greater|stronger|${TONGUES.upAfter})(?!\\p{L})(?! to\\b))`,
  "iu",
);
const DOWN_AFTER = new RegExp(
  `^(?:${NOUN_GAP} (?:declines?|drops?|falls?|decreases?|cuts?|reductions?|slumps?|plunges?|contraction|slide|dip|downturn)(?!-)\\b| (?:lower|less|fewer|down|smaller|cheaper|slower|below|weaker|${TONGUES.downAfter})(?!\\p{L}))`,
  "iu",
);
const OF_WHOLE = /^ of (?!(?:last|that|what|their|its) (?:year|level|former|previous)\b)/i;
const CJK_CHANGE =
  /(?:(增长|上升|上涨|增加|提高|升高|高出|多出|增)|(?:下降|下跌|减少|下滑|低于|降))(?:了|约|近|超过){0,2}$/;
const WINDOW = 80;

const UM = /(?<!\p{L})um $/u;
const UP_LATER = new RegExp(`^(?:(?!, )[^;:])*?(?<!\\p{L})(?:${TONGUES.upLater})(?!\\p{L})`, "u");
const DOWN_LATER = new RegExp(`^(?:(?!, )[^;:])*?(?<!\\p{L})(?:${TONGUES.downLater})(?!\\p{L})`, "u");

/** "um 12 Prozent", with the verb at the end of the clause. */
function germanChange(before: string, after: string, start: number, end: number) {
  if (!UM.test(before)) return null;
  const [up, down] = [UP_LATER.exec(after), DOWN_LATER.exec(after)];
  if (up === null && down === null) return null;
  return { isRise: down === null || (up !== null && up[0].length < down[0].length), start: start - 3, end };
}

/** Whether the words beside a number in [start, end) say that something rose or fell by it; null where they do not. */
export function changeAround(
  sentence: string,
  start: number,
  end: number,
): { isRise: boolean; start: number; end: number } | null {
  const before = sentence.slice(Math.max(0, start - WINDOW), start);
  const after = sentence.slice(end, end + WINDOW);
  const [upAfter, downAfter] = [UP_AFTER.exec(after), DOWN_AFTER.exec(after)];
  if (upAfter !== null || downAfter !== null) {
    const found = upAfter ?? downAfter;
    return { isRise: upAfter !== null, start, end: end + (found?.[0].length ?? 0) };
  }
  const tail = before.slice(-5);
  const cjk = CJK_CHANGE.exec(tail);
  if (cjk !== null) return { isRise: cjk[1] !== undefined, start: start - tail.length + cjk.index, end };
  if (OF_WHOLE.test(after)) return null;
  const [up, down] = [UP_BEFORE.exec(before), DOWN_BEFORE.exec(before)];
  if (up === null && down === null) return germanChange(before, after, start, end);
  const isRise = down === null || (up !== null && up.index > down.index);
  const noun = /(?:an )?(?:increase|rise|growth|gain|drop|decline|decrease|fall) of ?$|\b(?:up|down|by|um) ?$/i.exec(
    before,
  );
  return { isRise, start: noun === null ? start : start - noun[0].length, end };
}

/** A change in percent as a ratio to its base; a whole hundred is as precise as a hundred. */
export function ratioOfChange(
  { value, step }: { value: number; step: number },
  kind: Approximation,
  isRise: boolean,
): { low: number; high: number } {
  const isRound = value >= 100 && value % 100 === 0 && step === 1;
  const percent = intervalAround({ value, step: isRound ? 100 : step }, kind);
  return changedBy(percent, isRise);
}

/** An interval of percent by which something changed, as a ratio to its base. */
export function changedBy(
  { low, high }: { low: number; high: number },
  isRise: boolean,
): { low: number; high: number } {
  const tidy = (percent: number) => Number((1 + percent / 100).toPrecision(12));
  return isRise ? { low: tidy(low), high: tidy(high) } : { low: tidy(-high), high: tidy(-low) };
}

const VERB_FOLDS: readonly (readonly [RegExp, number])[] = [
  [/^doubl/i, 2],
  [/^(?:tripl|trebl)/i, 3],
  [/^quadrupl/i, 4],
  [/^quintupl/i, 5],
  [/^sextupl/i, 6],
  [/^twice/i, 2],
  [/^thrice/i, 3],
];
const VERB =
  /\b(?:doubl(?:ed|es|ing)|(?:to |will |would |could |may |might |can |than |nearly |almost )double(?! (?:as|down|up|back|check|standards?|digits?)\b)(?= \p{L}|[.,;])|(?<=, )double(?= (?:the|its|their|what|that)\b)|tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|(?:to |will |would |could |may |might |and )(?:triple|treble|quadruple|halve)\b|quadrupl(?:ed|es|ing)|quintupl(?:ed|es|ing)|sextupl(?:ed|es|ing)|halv(?:ed|es|ing)|(?:twice|thrice)(?= (?:as|the|its|their|what|that)\b))/giu;
const WORD_FOLD = /\b((?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?)?\p{L}{3,9})-?fold\b/giu;
const FOREIGN_FOLDS = FOLDS.map(
  ([fold, words]) => [fold, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu")] as const,
);
const NOT_A_CHANGE = /^(?:doubl(?:es|ing)) (?:as|down|up)\b/i;

function withApproximation(sentence: string, start: number, end: number, value: number, step: number): Growth {
  const approximation = approximationBefore(sentence, start);
  return {
    start: approximation?.start ?? start,
    end,
    ...intervalAround({ value, step }, approximation?.kind ?? "PRECISE"),
  };
}

/** Growth in a word: "doubled", "halved", "ninefold", "twice the". */
export function growthWordsIn(sentence: string): readonly Growth[] {
  const found: Growth[] = [...hanFolds(sentence)];
  for (const match of sentence.matchAll(VERB)) {
    const word = match[0].replace(/^(?:to|will|would|could|may|might|can|than|nearly|almost|and) /i, "");
    const start = match.index + match[0].length - word.length;
    const end = match.index + match[0].length;
    if (NOT_A_CHANGE.test(sentence.slice(start, end + 6))) continue;
    const fold = VERB_FOLDS.find(([pattern]) => pattern.test(word))?.[1];
    found.push(withApproximation(sentence, start, end, fold ?? 0.5, fold === undefined ? 0.01 : 1));
  }
  for (const [fold, pattern] of FOREIGN_FOLDS) {
    for (const { 0: word, index } of sentence.matchAll(pattern)) {
      found.push(withApproximation(sentence, index, index + word.length, fold, fold < 1 ? 0.01 : 1));
    }
  }
  for (const match of sentence.matchAll(WORD_FOLD)) {
    const value = smallNumber((match[1] ?? "").replace(/-$/, "").toLowerCase()) ?? compactNumber(match[1] ?? "");
    if (value === null) continue;
    found.push(withApproximation(sentence, match.index, match.index + match[0].length, value, 1));
  }
  return found;
}

/** "twentyfive", written in one. */
function compactNumber(word: string): number | null {
  const parts = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(\p{L}+)$/iu.exec(word);
  return parts === null ? null : smallNumber(`${parts[1] ?? ""}-${parts[2] ?? ""}`);
}
