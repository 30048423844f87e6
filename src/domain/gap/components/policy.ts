import type { ClaimRow, EntityCore } from "../../../generated/cypher.ts";
import { compare, isInMarket, saidOf, speaksOfNow, type GapCase } from "../evidence.ts";
import type { ComponentModel } from "../model.ts";
import { bestFirst } from "../quality.ts";
import { clamp, judge, print, printRange, printValue, round, type Judged } from "../range.ts";

const WEIGHT = 10;

/** What one policy, or one backer, does to a company: the claims that say so, each with its value. */
interface Wind {
  readonly key: string;
  readonly name: string;
  readonly claim: ClaimRow;
  readonly value: number;
}

function headwindValue(gap: GapCase, claim: ClaimRow): number {
  if (claim.market === null) return -0.5;
  return isInMarket(gap, claim) ? -1 : 0;
}

function windsOf(gap: GapCase, companyId: string): readonly Wind[] {
  const wind = (claim: ClaimRow, source: EntityCore | null, value: number): Wind => ({
    key: `${claim.predicate === "RESTRICTS" ? "against" : "for"} ${source?.id ?? ""}`,
    name: source?.name ?? "",
    claim,
    value,
  });
  const upon = (claim: ClaimRow) => claim.object?.id === companyId;
  return [
    ...saidOf(gap, companyId, "BACKED_BY").map((claim) => wind(claim, claim.object, 1)),
    ...gap
      .about(companyId, "BENEFITS")
      .filter(upon)
      .map((claim) => wind(claim, claim.subject, 1)),
    ...gap
      .about(companyId, "RESTRICTS")
      .filter(upon)
      .map((claim) => wind(claim, claim.subject, headwindValue(gap, claim))),
  ].filter(({ claim }) => speaksOfNow(claim));
}

/** One wind by its best claim. A restriction of another market is known, and counts nothing. */
function judgeWind(winds: readonly Wind[]): Judged | null {
  const said = winds.filter(({ claim }) => !claim.negated);
  const denials = winds.filter(({ claim }) => claim.negated).map(({ claim }) => claim);
  return judge(
    WEIGHT,
    said.map(({ claim, value }) => ({ claim, low: value, high: value })),
    denials,
  );
}

function windWords(name: string, key: string, judged: Judged): string {
  const direction = key.startsWith("for") ? "helped by" : "restricted by";
  if (judged.best === null) return `not ${direction} ${name}, as is said (0)`;
  const conflict = judged.isDisputed ? ", denied by another claim, so that q counts as 0" : "";
  const { best } = judged;
  return `${direction} ${name} (${printValue(best)} x ${WEIGHT}; ${best.words}, q ${print(best.q)}${conflict}: ${printRange(judged)})`;
}

/** The policies for and against the company, summed: a world component, signed. */
export function policyWind(gap: GapCase, company: EntityCore): ComponentModel {
  const winds = windsOf(gap, company.id).toSorted((a, b) => compare(a.key, b.key));
  const part = { name: "POLICY" as const, weight: WEIGHT };
  const each = [...new Set(winds.map(({ key }) => key))].flatMap((key) => {
    const own = winds.filter((wind) => wind.key === key);
    const judged = judgeWind(own);
    return judged === null ? [] : [{ judged, words: windWords(own[0]?.name ?? "", key, judged) }];
  });
  if (each.length === 0) {
    const explanation = `Nothing in these sources says which policies help or restrict ${company.name}: -${WEIGHT} to ${WEIGHT}.`;
    const wouldSettle = `Which policies back or restrict ${company.name}, and in which market.`;
    return { ...part, low: -WEIGHT, high: WEIGHT, known: false, explanation, wouldSettle, claims: [] };
  }
  const sum = (end: "low" | "high") => each.reduce((total, { judged }) => total + judged[end], 0);
  const range = { low: round(clamp(sum("low"), -WEIGHT, WEIGHT)), high: round(clamp(sum("high"), -WEIGHT, WEIGHT)) };
  const all = each.map(({ words }) => words).join("; ");
  const explanation = `${all.charAt(0).toUpperCase()}${all.slice(1)}; together ${printRange(range)}.`;
  return {
    ...part,
    ...range,
    known: true,
    explanation,
    wouldSettle: null,
    claims: bestFirst(winds.map(({ claim }) => claim)),
  };
}
