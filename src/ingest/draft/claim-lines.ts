import type { DraftQuantity } from "../../draft/model.ts";
import { MEASURE_TO_NAME } from "../shape.ts";
import type { ProposedClaim } from "./claims.ts";
import { entry, fields, flowEntry, type Line, remark } from "./yaml-lines.ts";

const MAX_BECAUSE = 200;

function quantityLines({ measure, low, high, unit, trend, text }: DraftQuantity): readonly Line[] {
  const isFinite = Number.isFinite(low ?? 0) && Number.isFinite(high ?? 0);
  const bounds = isFinite ? { low, high } : {};
  return [
    ...(measure === null
      ? [remark(6, `What is measured by "${text}"? docs/quantities.md lists the measures.`, "measure")]
      : []),
    flowEntry(6, { measure: measure ?? MEASURE_TO_NAME, ...bounds, unit, trend, text: text.trim() }),
  ];
}

/** A claim for a person to accept, mend or take out. */
export function claimLines(claim: ProposedClaim, source: string): readonly Line[] {
  const { because, statement, kind, negated, hedge, predicate, subject, object, market, mentions } = claim;
  const { quantities, validTime, quote, start, end, cites } = claim;
  return [
    ...(claim.isUncited ? [remark(2, "The text cites nothing for this number.")] : []),
    ...entry(2, {
      status: "draft",
      because: Array.from(because).slice(0, MAX_BECAUSE).join("").trim(),
      ...{ statement, kind },
      negated: negated || undefined,
      hedge: hedge?.trim() || undefined,
      ...{ predicate, subject, object, market, mentions },
    }),
    ...(quantities.length === 0 ? [] : [{ text: "    quantities:" }]),
    ...quantities.flatMap(quantityLines),
    ...fields(4, { validTime, source, quote, start, end, cites }),
  ];
}
