import type { ClaimKind } from "../../generated/schema.ts";
import { checkableIn, evaluationIn, hedgeIn } from "../../domain/audit/hedges.ts";

const SPEAKS =
  /\b(?:said|says|told|tells|added|wrote|writes|argued|argues|warned|warns|noted|notes|explained|explains|according to|point(?:s|ed) out|put it|in the words of|quoted|announced|claims|claimed|called|calls|stated|states|declared|insisted|concluded|concludes)\b/i;
const QUOTED = /[“"「](?:[^”"」\s]+\s+){3,}[^”"」]*[”"」]/u;
const VIEW =
  /\b(?:should|ought to|must|in (?:my|our) (?:view|opinion)|(?:i|we) (?:think|believe)|it is (?:clear|obvious|time|no surprise|hard to)|clearly|obviously|undoubtedly|unfortunately|sadly|ironically|needless to say|arguably|self-sabotage|blunder|folly|wise|unwise|foolish|stunning|staggering|spectacular(?:ly)?|shameful|absurd|ridiculous|remarkabl[ey]|tragic(?:ally)?|failed policy|speak louder|stark warning|mistake|triumph|disaster|deserves?|foolhardy|misguided|short-sighted|reckless)\b|^(?:but |and |so )?(?:who|what|why|how)\b[^?]*\?["”’]?$/i;
const FUTURE =
  /\b(?:will|shall|won['’]t|is going to|are going to|(?:is|are) (?:expected|forecast|projected|predicted|set|due|likely|poised) to|forecasts?|foresees?|predicts?|projects that|expects? (?:to|that|sales|revenue|output)|(?:in the )?coming (?:years?|months?|decades?)|next (?:year|decade))\b|\bby 20[2-9]\d\b|将|预计/i;
const CAUSE =
  /\b(?:because|led to|leads to|leading to|as a (?:result|consequence)|due to|caused|causes|causing|owing to|thanks to|in response to|result(?:s|ed|ing) (?:in|from)|forc(?:ed|es|ing)|driven by|fuel(?:l)?ed by|prompted|triggered|dictated by|therefore|consequently|hence|so that|brought about|spurred|in retaliation)\b|因为|导致|由于/i;
const NEGATION =
  /\b(?:not|never|no longer|neither|nor|without|cannot|denie[sd]|deny|denying|refus(?:e|es|ed) to|failed to|fails to|has yet to|have yet to|none|nobody)\b|n['’]t\b|没有|并未|不再/i;

/** What kind of statement a sentence is, by its words. */
export function kindOf(sentence: string): ClaimKind {
  if (QUOTED.test(sentence) && SPEAKS.test(sentence)) return "QUOTATION";
  if (VIEW.test(sentence) || evaluationIn(sentence) !== null) return "OPINION";
  if (FUTURE.test(sentence)) return "FORECAST";
  if (CAUSE.test(sentence)) return "CAUSAL";
  return checkableIn(sentence) !== null && !/\d/.test(sentence) ? "OPINION" : "FACT";
}

/** The words that weaken a sentence, as printed; null where there are none. */
export function hedgeOf(sentence: string): string | null {
  return hedgeIn(sentence);
}

/** Whether words deny what they speak of. */
export function isDenied(words: string): boolean {
  return NEGATION.test(words);
}
