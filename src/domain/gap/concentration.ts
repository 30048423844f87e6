import { leavingClaims } from "./tiers.ts";
import type { GapCase } from "./evidence.ts";
import type { ConcentrationModel, RangeModel } from "./model.ts";
import { qualityOf } from "./quality.ts";
import { clamp, round } from "./range.ts";
import { latest, sharesIn, type Share } from "./shares.ts";

const SCALE = 10_000;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** One share of this market for each company, of the latest period; the better evidence where there are several. */
function sharesOfMarket(gap: GapCase): ReadonlyMap<string, Share> {
  const claims = gap.claims.filter(
    ({ predicate, market, subject }) =>
      predicate === "HAS_MEASURE" && market?.id === gap.market.id && subject?.type === "COMPANY" && !subject.group,
  );
  const worst = latest(sharesIn(claims, ["market-share"])).toSorted(
    (a, b) => qualityOf(a.claim).q - qualityOf(b.claim).q,
  );
  return new Map(worst.map((share) => [share.claim.subject?.id ?? "", share]));
}

function total(shares: readonly Bounds[], of: (share: number) => number): Bounds {
  const sum = (end: keyof Bounds) => shares.reduce((all, share) => all + of(share[end]), 0);
  return { low: sum("low"), high: sum("high") };
}

function toRange({ low, high }: Bounds): RangeModel {
  return { low: round(clamp(low, 0, 1) * SCALE), high: round(clamp(high, 0, 1) * SCALE) };
}

function unavailable(reason: string, before: RangeModel | null = null): ConcentrationModel {
  return { measure: "HHI", before, after: null, scenario: null, unavailable: reason };
}

/**
 * Concentration before the exit and after it, where what the leavers had is divided in proportion. What no share covers
 * counts from many small firms to one firm.
 */
export function concentrationOf(gap: GapCase): ConcentrationModel {
  const shares = sharesOfMarket(gap);
  if (shares.size === 0) {
    return unavailable(
      `No shares of ${gap.market.name} are known here; zero would be wrong, and so would the shares of another market.`,
    );
  }
  const squares = total([...shares.values()], (share) => share * share);
  const sum = total([...shares.values()], (share) => share);
  const rest = Math.max(0, 1 - sum.low);
  const hhi = { low: squares.low, high: squares.high + rest * rest };
  const before = toRange(hhi);
  if (!shares.has(gap.leaver.id)) {
    return unavailable(
      `No share of ${gap.leaver.name} in ${gap.market.name} is known for that time, so that none can be divided.`,
      before,
    );
  }
  const hasLeft = (id: string) => id === gap.leaver.id || leavingClaims(gap, id).length > 0;
  const leaving = [...shares].filter(([id]) => hasLeft(id)).map(([, share]) => share);
  const gone = total(leaving, (share) => share);
  if (gone.high >= 1) {
    return unavailable(
      `Those who leave may have had all of ${gap.market.name}, so that nobody is left to divide it.`,
      before,
    );
  }
  const stay = total(
    [...shares].filter(([id]) => !hasLeft(id)).map(([, share]) => share),
    (share) => share * share,
  );
  const after = { low: stay.low / (1 - gone.low) ** 2, high: (stay.high + rest * rest) / (1 - gone.high) ** 2 };
  return { measure: "HHI", before, after: toRange(after), scenario: "pro rata", unavailable: null };
}
