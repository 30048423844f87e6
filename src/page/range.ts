/** A bar on a scale, as shares of it from 0 to 100. */
export interface Bar {
  readonly left: number;
  readonly width: number;
}

/** The narrowest bar that can still be seen, as a share of the scale. */
const HAIRLINE = 1;

/** Places a range on the scale [from, to]: what lies outside is cut off, and a single value is a hairline inside. */
export function barOf(range: { readonly low: number; readonly high: number }, from: number, to: number): Bar {
  const share = (value: number): number => ((Math.min(Math.max(value, from), to) - from) * 100) / (to - from);
  const [low, high] = [share(range.low), share(range.high)];
  const width = Math.max(high - low, HAIRLINE);
  return { left: Math.min(low, 100 - width), width };
}

/** A number with at most one decimal, with a real minus sign. */
export function printNumber(value: number): string {
  return String(Math.round(value * 10) / 10).replace("-", "−");
}

/** A range as text: `20–55.5`, or one number where the ends are the same. */
export function printRange({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [printNumber(low), printNumber(high)];
  return from === to ? from : to.startsWith("−") || from.startsWith("−") ? `${from} to ${to}` : `${from}–${to}`;
}
