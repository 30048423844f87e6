import type { FindingRule } from "../../generated/schema.ts";
import { ambiguousName } from "./ambiguous-name.ts";
import { circularCitation } from "./circular-citation.ts";
import { citationMismatch } from "./citation-mismatch.ts";
import { contradiction } from "./contradiction.ts";
import type { Rule } from "./facts.ts";
import { forecastAsEvidence } from "./forecast-as-evidence.ts";
import { hedgeDropped } from "./hedge-dropped.ts";
import { numbersDisagree } from "./numbers-disagree.ts";
import { opinionAsFact } from "./opinion-as-fact.ts";
import { singleSource } from "./single-source.ts";
import { uncitedLoadBearing } from "./uncited-load-bearing.ts";
import { uncitedNumber } from "./uncited-number.ts";
import { undated } from "./undated.ts";
import { unresolvedMarker } from "./unresolved-marker.ts";
import { unusedReference } from "./unused-reference.ts";

/** Every rule, in the order in which findings of one severity are listed. */
export const rules = {
  UNCITED_NUMBER: uncitedNumber,
  UNCITED_LOAD_BEARING: uncitedLoadBearing,
  CITATION_MISMATCH: citationMismatch,
  UNRESOLVED_MARKER: unresolvedMarker,
  UNUSED_REFERENCE: unusedReference,
  NUMBERS_DISAGREE: numbersDisagree,
  CONTRADICTION: contradiction,
  HEDGE_DROPPED: hedgeDropped,
  FORECAST_AS_EVIDENCE: forecastAsEvidence,
  OPINION_AS_FACT: opinionAsFact,
  SINGLE_SOURCE: singleSource,
  CIRCULAR_CITATION: circularCitation,
  UNDATED: undated,
  AMBIGUOUS_NAME: ambiguousName,
} satisfies Record<FindingRule, Rule>;

/**
 * Whether findings of a rule are listed where nobody asks for the rule. A rule that is right less than nine times in ten on
 * real texts is not.
 */
const ON_BY_DEFAULT = {
  UNCITED_NUMBER: true,
  UNCITED_LOAD_BEARING: true,
  CITATION_MISMATCH: true,
  UNRESOLVED_MARKER: true,
  UNUSED_REFERENCE: false,
  NUMBERS_DISAGREE: true,
  CONTRADICTION: true,
  HEDGE_DROPPED: true,
  FORECAST_AS_EVIDENCE: true,
  OPINION_AS_FACT: true,
  SINGLE_SOURCE: true,
  CIRCULAR_CITATION: true,
  UNDATED: true,
  AMBIGUOUS_NAME: true,
} satisfies Record<FindingRule, boolean>;

/** The rules whose findings are listed where nobody names a rule. */
export const defaultRules: readonly FindingRule[] = Object.values(rules)
  .map(({ rule }) => rule)
  .filter((rule) => ON_BY_DEFAULT[rule]);
