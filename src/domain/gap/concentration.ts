import { leavingClaims } from "./tiers.ts";
import { compare, type GapCase } from "./evidence.ts";
import type { ConcentrationModel, MarketShareModel, RangeModel, SupplierCountModel } from "./model.ts";
import { qualityOf } from "./quality.ts";
import { clamp, round } from "./range.ts";
import { isOfPeriod, latest, shareClaims, sharesIn, type Share } from "./shares.ts";

const SCALE = 10_000;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * One share of this market for each company, all of one period: the latest in which the leaver has one, else the latest of
 * all. The better evidence counts where there are several.
 */
function sharesOfMarket(gap: GapCase): ReadonlyMap<string, Share> {
  const all = sharesIn(shareClaims(gap), ["market-share"]);
  const own = latest(all.filter(({ claim }) => claim.subject?.id === gap.leaver.id));
  const [first] = own;
  const chosen = first === undefined ? latest(all) : all.filter((share) => isOfPeriod(share, first));
  const worst = chosen.toSorted((a, b) => qualityOf(a.claim).q - qualityOf(b.claim).q);
  return new Map(worst.map((share) => [share.claim.subject?.id ?? "", share]));
}

function total(shares: readonly Bounds[], of: (share: number) => number): Bounds {
  const sum = (end: keyof Bounds) => shares.reduce((all, share) => all + of(share[end]), 0);
  return { low: sum("low"), high: sum("high") };
}

function toRange({ low, high }: Bounds): RangeModel {
  return { low: round(clamp(low, 0, 1) * SCALE), high: round(clamp(high, 0, 1) * SCALE) };
}

function toPercent({ low, high }: Bounds): RangeModel {
  return { low: round(clamp(low, 0, 1) * 100), high: round(clamp(high, 0, 1) * 100) };
}

/** How many of the largest it takes to reach a level; null where all of them do not. */
function countTo(sizes: readonly number[], level: number): number | null {
  let sum = 0;
  const found = sizes.toSorted((a, b) => b - a).findIndex((size) => (sum += size) >= level - 1e-9);
  return found === -1 ? null : found + 1;
}

/** The least and the greatest number of suppliers that have 75 %: what no share covers is one firm, or any number. */
function suppliersTo75(shares: readonly Bounds[], rest: number): SupplierCountModel | null {
  const low = countTo([...shares.map(({ high }) => high), rest], 0.75);
  return low === null
    ? null
    : {
        low,
        high: countTo(
          shares.map((share) => share.low),
          0.75,
        ),
      };
}

/** What each company has, and would have if what is gone were divided in proportion. */
function marketShares(
  shares: readonly Share[],
  gone: Bounds | null,
  hasLeft: (id: string) => boolean,
): readonly MarketShareModel[] {
  return shares
    .toSorted((a, b) => b.low - a.low || compare(a.claim.subject?.id ?? "", b.claim.subject?.id ?? ""))
    .flatMap((share) => {
      const company = share.claim.subject;
      if (company === null) return [];
      const isGone = gone === null || hasLeft(company.id);
      const after = isGone ? null : toPercent({ low: share.low / (1 - gone.low), high: share.high / (1 - gone.high) });
      return { company, before: toPercent(share), after, claim: share.claim };
    });
}

type Known = Pick<ConcentrationModel, "before" | "suppliersTo75" | "shares">;
const NOTHING: Known = { before: null, suppliersTo75: null, shares: [] };

function unavailable(reason: string, known: Known = NOTHING): ConcentrationModel {
  return { measure: "HHI", after: null, scenario: null, unavailable: reason, suppliersTo75After: null, ...known };
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
  const hasLeft = (id: string) => id === gap.leaver.id || leavingClaims(gap, id).length > 0;
  const known: Known = {
    before: toRange(hhi),
    suppliersTo75: suppliersTo75([...shares.values()], rest),
    shares: marketShares([...shares.values()], null, hasLeft),
  };
  if (!shares.has(gap.leaver.id)) {
    return unavailable(
      `No share of ${gap.leaver.name} in ${gap.market.name} is known for that time, so that none can be divided.`,
      known,
    );
  }
  const leaving = [...shares].filter(([id]) => hasLeft(id)).map(([, share]) => share);
  const gone = total(leaving, (share) => share);
  if (gone.high >= 1) {
    return unavailable(
      `Those who leave may have had all of ${gap.market.name}, so that nobody is left to divide it.`,
      known,
    );
  }
  const staying = [...shares].filter(([id]) => !hasLeft(id)).map(([, share]) => share);
  const stay = total(staying, (share) => share * share);
  const after = { low: stay.low / (1 - gone.low) ** 2, high: (stay.high + rest * rest) / (1 - gone.high) ** 2 };
  const divided = staying.map(({ low, high }) => ({
    low: low / (1 - gone.low),
    high: Math.min(1, high / (1 - gone.high)),
  }));
  return {
    measure: "HHI",
    ...known,
    after: toRange(after),
    scenario: "pro rata",
    unavailable: null,
    suppliersTo75After: suppliersTo75(divided, Math.min(1, rest / (1 - gone.high))),
    shares: marketShares([...shares.values()], gone, hasLeft),
  };
}
