import type { DraftQuantity, FoundMarker, Span } from "./model.ts";
import { touching } from "./spans.ts";

/** A marker after the full stop belongs to the sentence before it; a space may stand between. */
const REACH = 2;

/** The sentences that give a number and no citation, neither in them nor directly after them. */
export function uncitedStatements(
  text: string,
  sentences: readonly Span[],
  quantities: readonly DraftQuantity[],
  markers: readonly FoundMarker[],
): readonly Span[] {
  const hasNumber = touching(quantities.filter(({ low }) => low !== null));
  const isCited = touching(markers);
  const opensAt = new Set(markers.map(({ start }) => start));
  return sentences.filter(({ start, end }) => {
    if (!hasNumber(start, end) || isCited(start, end)) return false;
    for (let gap = 0; gap <= REACH; gap += 1) {
      if (text.slice(end, end + gap).trim() === "" && opensAt.has(end + gap)) return false;
    }
    return true;
  });
}
