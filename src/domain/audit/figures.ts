import type { ClaimRow } from "../../generated/cypher.ts";
import { sourceIdOf, wordsOfClaim } from "./claims.ts";
import { areDisjoint, intervalOf, type Interval } from "./intervals.ts";
import { isAfter, isFarApart, mayMeet, yearsIn } from "./time.ts";

/** Undated figures of two sources that were published further apart are not taken for figures of one time. */
const MOST_DAYS = 366;

/** One number of a claim, with all that decides what it can be set against. */
export interface Figure {
  readonly claim: ClaimRow;
  readonly measure: string;
  readonly text: string;
  readonly interval: Interval;
  /** A change in points of a share, and no share. */
  readonly isChange: boolean;
  /** Planned, possible or foreseen, and not measured. */
  readonly isAhead: boolean;
  /** Given as what was before, beside what is now. */
  readonly isEarlier: boolean;
  /** The lengths of time and the years that the words name. */
  readonly periods: ReadonlySet<string>;
}

const EARLIER =
  /\b(?:years?|quarters?|months?|periods?) (?:before|earlier|ago)\b|\bprevious(?:ly)?\b|\bprior (?:year|quarter|month|period)\b|\bformerly\b|\bused to\b/i;
/** What stands before a number that another one is set against. */
const SET_AGAINST = /\b(?:from|compared (?:with|to)|against|versus|after) (?:(?:a|an) )?$/i;
const POINTS = /\b(?:points?|pp)\b/i;

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ["quarter", /\bquarter(?:s|ly)?\b|\bq[1-4]\b|季度/i],
  ["half", /\bhalf[- ]year(?:ly)?\b|\b(?:first|second) half\b|\bh[12]\b|半年/i],
  [
    "year",
    /\b(?:yearly|annual(?:ly)?|full[- ]year|last year|in a year|(?:whole|entire) year|on the year|year[- ]on[- ]year)\b|年度|同比/i,
  ],
  ["month", /\bmonth(?:s|ly)?\b|月度/i],
  ["week", /\bweek(?:s|ly)?\b/i],
  ["day", /\bdaily\b|\ba day\b|\bper day\b/i],
];

function isOfBefore(text: string, { statement, statedIn }: ClaimRow): boolean {
  const words = [statement, statedIn.quote ?? ""];
  return (
    EARLIER.test(`${text} ${statement}`) ||
    words.some((said) => said.includes(text) && SET_AGAINST.test(said.slice(0, said.indexOf(text))))
  );
}

function periodsIn(words: string): ReadonlySet<string> {
  return new Set(PERIODS.flatMap(([period, pattern]) => (pattern.test(words) ? [period] : [])));
}

/** The numbers of some claims that can be set against others; denials give none. */
export function figuresOf(claims: readonly ClaimRow[]): readonly Figure[] {
  return claims.flatMap((claim) => {
    if (claim.negated || claim.subject === null) return [];
    const words = wordsOfClaim(claim);
    return claim.quantities.flatMap((quantity) => {
      const interval = intervalOf(quantity);
      if (interval === null) return [];
      return {
        claim,
        measure: quantity.measure,
        text: quantity.text,
        interval,
        isChange: POINTS.test(quantity.text),
        isAhead: claim.kind === "FORECAST" || ["PLANNED", "POSSIBLE"].includes(claim.modality),
        isEarlier: isOfBefore(quantity.text, claim),
        periods: periodsIn(words),
      };
    });
  });
}

/** What a figure is a figure of: only figures of one matter are set against each other. */
export function matterOf({ claim, measure, interval, isChange }: Figure): string {
  return [claim.subject?.id ?? "", measure, interval.unit, isChange ? "change" : "level"].join(" ");
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((word) => other.has(word));
}

function yearsOf({ claim }: Figure): ReadonlySet<string> {
  return new Set(yearsIn(claim.validTime === null ? wordsOfClaim(claim) : ""));
}

function ofOneMarket(one: Figure, other: Figure): boolean {
  const [a, b] = [one.claim.market?.id, other.claim.market?.id];
  // A share is of the market that is named, and of no other.
  return a === b || (one.measure !== "market-share" && (a === undefined || b === undefined));
}

/** Whether the times of two figures allow them to be of one time, a missing one read by when its source was published. */
function ofOneTime(one: Figure, other: Figure): boolean {
  const [a, b] = [one.claim.validTime, other.claim.validTime];
  const [publishedA, publishedB] = [one, other].map(({ claim }) => claim.statedIn.source.published ?? null);
  if (!meet(yearsOf(one), yearsOf(other))) return false;
  if (a !== null && b !== null) return mayMeet(a, b);
  if (a === null && b === null) return !isFarApart(publishedA ?? null, publishedB ?? null, MOST_DAYS);
  return a === null ? !isAfter(b, publishedA ?? null) : !isAfter(a, publishedB ?? null);
}

/** Whether two figures of one matter are said of the same thing, whatever their times. */
export function areAlike(one: Figure, other: Figure): boolean {
  return (
    one.claim.id !== other.claim.id &&
    one.isAhead === other.isAhead &&
    (!one.isAhead || sourceIdOf(one.claim) === sourceIdOf(other.claim)) &&
    one.isEarlier === other.isEarlier &&
    ofOneMarket(one, other) &&
    meet(one.periods, other.periods)
  );
}

/** Whether the dated figures of a matter move, so that an undated one cannot be set against any of them. */
function isMoving(series: readonly Figure[]): boolean {
  return series.some((one) =>
    series.some(
      (other) => !mayMeet(one.claim.validTime, other.claim.validTime) && areDisjoint(one.interval, other.interval),
    ),
  );
}

/** Whether two figures cannot both hold. `all` are the figures of their matter. */
export function disagree(one: Figure, other: Figure, all: readonly Figure[]): boolean {
  if (!areAlike(one, other) || !ofOneTime(one, other) || !areDisjoint(one.interval, other.interval)) return false;
  if ((one.claim.validTime === null) === (other.claim.validTime === null)) return true;
  const dated = one.claim.validTime === null ? other : one;
  return !isMoving(all.filter((figure) => figure.claim.validTime !== null && areAlike(figure, dated)).concat(dated));
}
