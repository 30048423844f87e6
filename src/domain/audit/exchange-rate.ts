import type { ClaimRow } from "../../generated/cypher.ts";
import { groupBy, idsInOrder, pairsOf, sourceIdOf, sourceIds } from "./claims.ts";
import type { AuditFacts, FindingDraft } from "./facts.ts";
import { matterOf, type Figure } from "./figures.ts";
import { areDisjoint, isCurrency, printInterval, quotient, widened, type Interval } from "./intervals.ts";
import { inOnePassage } from "./passages.ts";
import { mayMeet } from "./time.ts";
import { sayings, openingOf } from "./wording.ts";

/** Code points between the two amounts of one sum. */
const NEAR = 40;
/** How far the rates of a text may lie apart: within about a year, and beyond. */
const TOLERANCE = { near: 0.05, far: 0.3 };

/** A sum that a text gives in two currencies, and the rate that this implies. */
interface Conversion {
  readonly one: Figure;
  readonly other: Figure;
  readonly rate: Interval;
}

function isNear({ statedIn: a }: ClaimRow, { statedIn: b }: ClaimRow): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= NEAR;
}

function sumOf({ claim, measure }: Figure): string {
  return `${sourceIdOf(claim)} ${claim.subject?.id ?? ""} ${measure}`;
}

/** The amounts of one sum: same source, subject and measure, two currencies, one place and time. */
function conversionsOf(facts: AuditFacts, figures: readonly Figure[]): readonly Conversion[] {
  const money = figures.filter(({ interval }) => isCurrency(interval.unit));
  return [...groupBy(money, sumOf).values()].flatMap(pairsOf).flatMap(([a, b]) => {
    const [one, other] = a.interval.unit < b.interval.unit ? [a, b] : [b, a];
    const isOneSum =
      one.interval.unit !== other.interval.unit &&
      one.isEarlier === other.isEarlier &&
      mayMeet(one.claim.validTime, other.claim.validTime) &&
      (isNear(one.claim, other.claim) || inOnePassage(facts, one.claim, other.claim));
    const rate = isOneSum ? quotient(other.interval, one.interval) : null;
    return rate === null ? [] : [{ one, other, rate }];
  });
}

function isInLine(a: Conversion, b: Conversion): boolean {
  const isNearInTime = mayMeet(a.one.claim.validTime, b.one.claim.validTime);
  const share = isNearInTime ? TOLERANCE.near : TOLERANCE.far;
  return !areDisjoint(widened(a.rate, share), b.rate);
}

function claimsOf({ one, other }: Conversion): readonly ClaimRow[] {
  return one.claim.id === other.claim.id ? [one.claim] : [one.claim, other.claim];
}

function sumWords({ one, other }: Conversion): string {
  return `${one.text} (${one.interval.unit}) and ${other.text} (${other.interval.unit})`;
}

function toDraft(odd: Conversion, against: Conversion, isPair: boolean): FindingDraft {
  const claims = [...claimsOf(odd), ...claimsOf(against)];
  const keyed = isPair ? [odd, against] : [odd];
  const words = (conversion: Conversion) =>
    `${sumWords(conversion)} makes ${printInterval(conversion.rate)} ${conversion.other.interval.unit} for one ${conversion.one.interval.unit}`;
  return {
    rule: "NUMBERS_DISAGREE",
    severity: "MEDIUM",
    key: `rate ${keyed
      .map((conversion) =>
        claimsOf(conversion)
          .map(({ id }) => id)
          .sort()
          .join("+"),
      )
      .sort()
      .join(" ")}`,
    claims: idsInOrder(claims),
    sources: sourceIds(claims),
    explanation:
      `${openingOf(odd.one.claim)} converts at rates that do not fit together: ${words(odd)}; ${words(against)}. ` +
      `It says ${sayings(claims)}.`,
    wouldSettle: "The amount in the currency in which it was published, and the rate of its day.",
  };
}

/** Of three conversions and more the odd ones out; of two that do not fit, the pair. */
function oddOnes(conversions: readonly Conversion[]): readonly FindingDraft[] {
  const [first, second] = conversions;
  if (conversions.length === 2 && first !== undefined && second !== undefined)
    return isInLine(first, second) ? [] : [toDraft(first, second, true)];
  return conversions.flatMap((conversion) => {
    const others = conversions.filter((other) => other !== conversion);
    const against = others.filter((other) => !isInLine(conversion, other));
    const [example] = against;
    return example !== undefined && against.length > others.length / 2 ? [toDraft(conversion, example, false)] : [];
  });
}

/** Sums in two currencies whose implied rate is out of line with the other sums of the same text. */
export function oddRates(facts: AuditFacts, figures: readonly Figure[]): readonly FindingDraft[] {
  const conversions = conversionsOf(facts, figures);
  const kindOf = ({ one, other }: Conversion) => `${sourceIdOf(one.claim)} ${one.interval.unit} ${other.interval.unit}`;
  return [...groupBy(conversions, kindOf).values()].flatMap((group) => oddOnes(distinct(group)));
}

/** One conversion for each sum, however often the text repeats it. */
function distinct(conversions: readonly Conversion[]): readonly Conversion[] {
  const keyOf = ({ one, other }: Conversion) =>
    [one, other].map((figure) => `${matterOf(figure)} ${figure.interval.low} ${figure.interval.high}`).join(" ");
  return [...groupBy(conversions, keyOf).values()].flatMap((group) => group.slice(0, 1));
}
