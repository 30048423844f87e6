import type { EntityCore } from "../../../generated/cypher.ts";
import { rivalry, type GapCase } from "../evidence.ts";
import type { ComponentModel } from "../model.ts";
import { bestFirst } from "../quality.ts";
import { judge } from "../range.ts";
import { explain } from "../wording.ts";

const WEIGHT = 10;

/** Whether claims say that the company competes with the leaver, in whatever market: a corpus component. */
export function competes(gap: GapCase, company: EntityCore): ComponentModel {
  const all = rivalry(gap, company.id);
  const said = all.filter((claim) => !claim.negated);
  const denials = all.filter((claim) => claim.negated);
  const part = { name: "COMPETES" as const, weight: WEIGHT, known: true, wouldSettle: null };
  const readings = said.map((claim) => ({ claim, low: 1, high: 1 }));
  const judged = judge(WEIGHT, readings, denials);
  if (judged === null) {
    const explanation = `No claim says that it competes with ${gap.leaver.name}; what nobody claims counts as zero here: 0.`;
    return { ...part, low: 0, high: 0, explanation, claims: [] };
  }
  const words = judged.best === null ? "Said not to compete with" : "Said to compete with";
  const explanation = explain(`${words} ${gap.leaver.name}`, WEIGHT, judged);
  return { ...part, low: judged.low, high: judged.high, explanation, claims: bestFirst(all) };
}
