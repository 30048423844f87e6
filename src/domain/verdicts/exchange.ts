/** How well the title of the second reference fits where the first is cited, above 0 where it does; null where nothing cites it. */
export type FitAt = (label: number, title: number) => number | null;

/** What both sides gain at least by an exchange that is the best for all of them. */
const LEAST_GAIN = 0.2;
/** In a short list an exchange need not be the best of all, but gain much; the more references, the more chance does. */
const GAIN_PER_REFERENCE = 0.15;
const BOTH_GAIN = 0.1;

interface Exchange {
  readonly one: number;
  readonly other: number;
  readonly gain: number;
}

/** The best that each title fits anywhere else, and the best that any other title fits where each is cited. */
function bestOf(
  count: number,
  fit: FitAt,
): { readonly ofTitle: readonly number[]; readonly ofLabel: readonly number[] } {
  const ofTitle = new Array<number>(count).fill(-Infinity);
  const ofLabel = new Array<number>(count).fill(-Infinity);
  for (let label = 0; label < count; label += 1)
    for (let title = 0; title < count; title += 1) {
      const here = label === title ? null : fit(label, title);
      if (here === null) continue;
      ofTitle[title] = Math.max(ofTitle[title] ?? here, here);
      ofLabel[label] = Math.max(ofLabel[label] ?? here, here);
    }
  return { ofTitle, ofLabel };
}

/**
 * References that were exchanged: each fits where the other is cited, and not where itself is. Both have to gain by it, and
 * no other place may be better for either; in a short list a large gain is enough. Each is exchanged once, the plainest first.
 */
export function findExchanges(
  count: number,
  fit: FitAt,
  may: (one: number, other: number) => boolean,
): ReadonlyMap<number, number> {
  const { ofTitle, ofLabel } = bestOf(count, fit);
  const gainOf = (label: number, title: number): number =>
    (fit(label, title) ?? -Infinity) - (fit(label, label) ?? Infinity);
  const isBest = (label: number, title: number): boolean => {
    const here = fit(label, title) ?? -Infinity;
    return here >= (ofTitle[title] ?? 0) && here >= (ofLabel[label] ?? 0);
  };
  const found: Exchange[] = [];
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) {
      const least = Math.min(gainOf(one, other), gainOf(other, one));
      if (least <= BOTH_GAIN || !may(one, other)) continue;
      const gain = (gainOf(one, other) + gainOf(other, one)) / 2;
      const isPlain = gain > GAIN_PER_REFERENCE * count;
      if (isPlain || (least > LEAST_GAIN && isBest(one, other) && isBest(other, one))) found.push({ one, other, gain });
    }
  const exchanged = new Map<number, number>();
  for (const { one, other } of found.sort((a, b) => b.gain - a.gain)) {
    if (exchanged.has(one) || exchanged.has(other)) continue;
    exchanged.set(one, other).set(other, one);
  }
  return exchanged;
}

/** Places by which a numbering drifts, at most. */
const MOST_SHIFT = 3;
/** References without which a drift is no drift; what they gain in the mean; how many of them gain; what one counts at most. */
const LEAST_SHIFTED = 4;
const MEAN_GAIN = 0.6;
const GAINING = 0.7;
const MOST_COUNTED = 2;

/** How even gains have to be, as their sum over the root of their squares: the longer the list, the more chance finds. */
function leastEvenness(count: number): number {
  return 1 + 0.5 * Math.log(count);
}

/** From which reference on the numbers drifted, and how many places further the right one stands. */
export interface Shift {
  readonly from: number;
  readonly by: number;
}

/** A numbering that drifted from some place on: what is cited there fits by so many places off, and not as it stands. */
export function findShift(count: number, fit: FitAt): Shift | null {
  const shifts = Array.from({ length: 2 * MOST_SHIFT + 1 }, (_none, index) => index - MOST_SHIFT);
  let best: (Shift & { readonly sum: number }) | null = null;
  for (const by of shifts.filter((shift) => shift !== 0)) {
    let [number, gaining, sum, squares] = [0, 0, 0, 0];
    for (let label = count - 1; label >= 0; label -= 1) {
      const [off, own] = [fit(label, label + by), fit(label, label)];
      if (off === null || own === null) continue;
      const gain = Math.max(-MOST_COUNTED, Math.min(MOST_COUNTED, off - own));
      number += 1;
      gaining += gain > 0 ? 1 : 0;
      sum += gain;
      squares += gain * gain;
      const isDrift =
        number >= LEAST_SHIFTED &&
        gaining >= GAINING * number &&
        sum >= MEAN_GAIN * number &&
        sum >= leastEvenness(count) * Math.sqrt(squares);
      if (isDrift && sum > (best?.sum ?? 0)) best = { from: label, by, sum };
    }
  }
  return best === null ? null : { from: best.from, by: best.by };
}
