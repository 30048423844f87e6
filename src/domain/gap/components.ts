import type { EntityCore } from "../../generated/cypher.ts";
import { capacity } from "./components/capacity.ts";
import { competes } from "./components/competes.ts";
import { incumbency } from "./components/incumbency.ts";
import { namedAsFiller } from "./components/named.ts";
import { productOverlap } from "./components/overlap.ts";
import { policyWind } from "./components/policy.ts";
import type { GapCase } from "./evidence.ts";
import type { ComponentModel, RangeModel } from "./model.ts";
import { clamp, round } from "./range.ts";

const MOST = 100;

/** The six parts of a company's score, in the order of the published table. */
export function componentsOf(gap: GapCase, company: EntityCore): readonly ComponentModel[] {
  return [namedAsFiller, productOverlap, incumbency, competes, policyWind, capacity].map((part) => part(gap, company));
}

/** The sum of the lows to the sum of the highs, cut to 0..100. */
export function scoreOf(components: readonly ComponentModel[]): RangeModel {
  const sum = (end: "low" | "high") => components.reduce((total, component) => total + component[end], 0);
  return { low: clamp(round(sum("low")), 0, MOST), high: clamp(round(sum("high")), 0, MOST) };
}
