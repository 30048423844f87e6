import type { ClaimRow, SourceCore } from "../../generated/cypher.ts";
import { compare } from "../gap/evidence.ts";
import { sourceName } from "../trace.ts";
import {
  goodCitations,
  groupBy,
  idsInOrder,
  isHeldTrue,
  ownClaims,
  shareEntity,
  sourceIdOf,
  wordsAround,
  wordsOfClaim,
} from "./claims.ts";
import type { AuditFacts, FindingDraft, Rule } from "./facts.ts";
import { isToldAsForecast, speaksOfFuture } from "./hedges.ts";
import { commonWords, matterWords } from "./likeness.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { isAfter, yearsIn } from "./time.ts";
import { sayingOf, sayings, openingOf } from "./wording.ts";

/** Content words that a forecast and an event share before the one is taken to be cited for the other. */
const COMMON_WORDS = 2;

/** What the source says was still to come: a forecast, or somebody's words about the future. */
function isForeseen({ kind, statement, statedIn }: ClaimRow): boolean {
  return kind === "FORECAST" || (kind === "QUOTATION" && speaksOfFuture(`${statement} ${statedIn.quote ?? ""}`));
}

/** Whether a passage gives its forecast as one: by its words, by a date, or by a hedge. */
function isHonest({ claims }: Passage): boolean {
  const words = claims.map(wordsAround).join(" ");
  return (
    claims.some(({ validTime, hedge }) => validTime !== null || hedge !== null) ||
    isToldAsForecast(words) ||
    yearsIn(words).length > 0
  );
}

function isEvent(claim: ClaimRow): boolean {
  return isHeldTrue(claim) && claim.modality !== "PLANNED";
}

/** What the same text gives as happened, of the matter of the forecast. */
function outcomeOf(passage: Passage, claims: readonly ClaimRow[]): ClaimRow | undefined {
  const words = matterWords(passage.claims.map(wordsOfClaim).join(" "));
  return claims.find(
    (claim) =>
      isEvent(claim) &&
      passage.claims.some((foreseen) => shareEntity(foreseen, claim)) &&
      commonWords(words, matterWords(wordsOfClaim(claim))).length >= COMMON_WORDS,
  );
}

/** The claim of the same text with the latest source, where that is later than the forecast: by then events had begun. */
function laterEvent(
  cited: SourceCore,
  claims: readonly ClaimRow[],
): { claim: ClaimRow; source: SourceCore } | undefined {
  return claims
    .filter(isHeldTrue)
    .flatMap((claim) => goodCitations(claim).map(({ source }) => ({ claim, source })))
    .filter(({ source }) => isAfter(source.published, cited.published))
    .toSorted((a, b) => compare(b.source.published ?? "", a.source.published ?? ""))[0];
}

function usedAsEvidence(facts: AuditFacts, cited: SourceCore, claims: readonly ClaimRow[]): readonly FindingDraft[] {
  const open = passagesOf(facts, claims).filter((passage) => !isHonest(passage));
  return open.flatMap((passage) => {
    const text = facts.claims.filter((claim) => sourceIdOf(claim) === passage.source);
    const outcome = outcomeOf(passage, text);
    const later = laterEvent(cited, text);
    const [first] = passage.claims;
    if (outcome === undefined || later === undefined || first === undefined) return [];
    return {
      rule: "FORECAST_AS_EVIDENCE",
      severity: "MEDIUM",
      key: `${passage.source} ${cited.id} forecast ${passage.key}`,
      claims: idsInOrder([...passage.claims, outcome]),
      sources: [passage.source, cited.id].sort(),
      explanation:
        `${openingOf(first)} cites ${sourceName(cited)} of ${cited.published ?? ""} for ${sayings(passage.claims)}. That was foreseen, ` +
        `and the text does not say so, while it gives ${sayingOf(outcome)} as happening and tells of events by sources as late as ` +
        `${later.source.published ?? ""} (${sayingOf(later.claim)}). What was written before cannot show that it came true.`,
      wouldSettle: "Saying that it is a forecast and of when, or a source that looks back on what happened.",
    };
  });
}

/** Claims of an event that began after the cited source was published, where no other citation is late enough. */
function citedBefore(claim: ClaimRow): readonly SourceCore[] {
  if (!isEvent(claim) || claim.validTime === null) return [];
  const sources = goodCitations(claim).map(({ source }) => source);
  return sources.every(({ published }) => isAfter(claim.validTime, published)) ? sources : [];
}

function toDraft(key: string, pairs: readonly { claim: ClaimRow; cited: SourceCore }[]): FindingDraft | null {
  const [first] = pairs;
  if (first === undefined) return null;
  const claims = pairs.map(({ claim }) => claim);
  return {
    rule: "FORECAST_AS_EVIDENCE",
    severity: "MEDIUM",
    key,
    claims: idsInOrder(claims),
    sources: [sourceIdOf(first.claim), first.cited.id].sort(),
    explanation:
      `${openingOf(first.claim)} cites ${sourceName(first.cited)}, published ${first.cited.published ?? ""}, for what it puts at ` +
      `${first.claim.validTime ?? ""}: ${sayings(claims)}. The source is older than that.`,
    wouldSettle: "A source from after the event, or a corrected date.",
  };
}

/** Sources that are cited for what had not yet happened when they were written. */
export const forecastAsEvidence: Rule = {
  rule: "FORECAST_AS_EVIDENCE",
  severity: "MEDIUM",
  find(facts) {
    const own = ownClaims(facts);
    const early = own.flatMap((claim) => citedBefore(claim).map((cited) => ({ claim, cited })));
    const events = groupBy(early, ({ claim, cited }) => `${sourceIdOf(claim)} ${cited.id} event`);
    const foreseen = own
      .filter(isForeseen)
      .flatMap((claim) => goodCitations(claim).map(({ source: cited }) => ({ claim, cited })));
    return [
      ...[...events].flatMap(([key, group]) => toDraft(key, group) ?? []),
      ...[...groupBy(foreseen, ({ cited }) => cited.id).values()].flatMap((group) => {
        const [first] = group;
        return first === undefined
          ? []
          : usedAsEvidence(
              facts,
              first.cited,
              group.map(({ claim }) => claim),
            );
      }),
    ];
  },
};
