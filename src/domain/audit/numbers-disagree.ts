import { groupBy, idsInOrder, pairsOf, sourceIdOf, sourceIds } from "./claims.ts";
import { oddRates } from "./exchange-rate.ts";
import type { AuditFacts, FindingDraft, Rule } from "./facts.ts";
import { disagree, figuresOf, matterOf, type Figure } from "./figures.ts";
import { printInterval } from "./intervals.ts";
import { sayingOf, openingOf } from "./wording.ts";

/** What answers about gaps count with. */
const COUNTED = ["market-share", "capacity", "output"];
const PERCENT = /%|\bper ?cent\b/i;

type Pair = readonly [Figure, Figure];

function sideOf({ claim, interval }: Figure): string {
  return `${sourceIdOf(claim)} ${interval.low}..${interval.high}`;
}

/** The same two numbers of the same two sources are one disagreement, however often they are said. */
function keyOf([one, other]: Pair): string {
  return [matterOf(one), ...[one, other].map(sideOf).sort()].join(" ");
}

function sideWords(figure: Figure): string {
  const { claim, text, interval } = figure;
  return `${openingOf(claim)} says ${sayingOf(claim)}: ${text}, which is ${printInterval(interval)} (${interval.unit || "number"})`;
}

function growthHint([one, other]: Pair): string {
  const isMixed = PERCENT.test(one.text) !== PERCENT.test(other.text);
  return isMixed && one.interval.unit === "ratio" && one.measure !== "market-share"
    ? " An increase in percent adds to its base: 100% more is twice, not once."
    : "";
}

function toDraft(key: string, pairs: readonly Pair[]): FindingDraft | null {
  const [pair] = pairs;
  if (pair === undefined) return null;
  const [one, other] = pair;
  const claims = pairs.flatMap((both) => both.map(({ claim }) => claim));
  return {
    rule: "NUMBERS_DISAGREE",
    severity: COUNTED.includes(one.measure) ? "HIGH" : "MEDIUM",
    key,
    claims: idsInOrder(claims),
    sources: sourceIds(claims),
    explanation:
      `Two figures for the ${one.measure.replaceAll("-", " ")} of ${one.claim.subject?.name ?? ""} share no number. ` +
      `${sideWords(one)}. ${sideWords(other)}.${growthHint(pair)}`,
    wouldSettle: "The figure as first published, with its period and what it is counted from.",
  };
}

function findDisagreements(figures: readonly Figure[]): readonly FindingDraft[] {
  const pairs = [...groupBy(figures, matterOf).values()].flatMap((all) =>
    pairsOf(all).filter(([one, other]) => disagree(one, other, all)),
  );
  return [...groupBy(pairs, keyOf)].flatMap(([key, group]) => toDraft(key, group) ?? []);
}

/** Figures for one thing that cannot both hold, and sums whose currencies do not fit together. */
export const numbersDisagree: Rule = {
  rule: "NUMBERS_DISAGREE",
  severity: "HIGH",
  find(facts: AuditFacts) {
    const figures = figuresOf(facts.claims);
    return [...findDisagreements(figures), ...oddRates(facts, figures)];
  },
};
