import type { ClaimRow } from "../../generated/cypher.ts";
import type { Predicate } from "../../generated/schema.ts";
import { isAsserted } from "../gap/evidence.ts";
import { listWords } from "../gap/wording.ts";
import { byRelation, groupBy, ownClaims, sourceIdOf } from "./claims.ts";
import type { Rule } from "./facts.ts";
import { counted, relationWords, openingOf } from "./wording.ts";

/** What holds for a time only, so that a reader has to know for which. */
const PASSING: readonly string[] = [
  "EXITS",
  "REMAINS_IN",
  "SERVES",
  "FILLS_GAP_IN",
  "BARRED_FROM",
  "COMPETES_WITH",
  "BACKED_BY",
  "RESTRICTS",
  "FORCES_EXIT_OF",
] satisfies readonly Predicate[];

function isPassing(claim: ClaimRow): boolean {
  return PASSING.includes(claim.predicate ?? "") && isAsserted(claim);
}

/** Relations that pass and that no live claim dates, one finding for each source. */
export const undated: Rule = {
  rule: "UNDATED",
  severity: "LOW",
  find(facts) {
    const dated = new Set(
      [...byRelation(facts.claims)].flatMap(([relation, claims]) =>
        claims.some(({ validTime }) => validTime !== null) ? [relation] : [],
      ),
    );
    const passing = groupBy(ownClaims(facts).filter(isPassing), sourceIdOf);
    return [...passing].flatMap(([source, claims]) => {
      const open = [...byRelation(claims)].flatMap(([relation, said]) => (dated.has(relation) ? [] : said.slice(0, 1)));
      const [first] = open;
      if (first === undefined) return [];
      return {
        rule: "UNDATED",
        severity: "LOW",
        key: source,
        claims: open.map(({ id }) => id),
        sources: [source],
        explanation:
          `${openingOf(first)} does not say when ${counted(open.length, "relation")} held, and no other live claim does: ` +
          `${listWords(open.map(relationWords))}.`,
        wouldSettle: "A date or a period for each, from the text or from another source.",
      };
    });
  },
};
