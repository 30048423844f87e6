import type { ClaimRow, SourceCore } from "../../generated/cypher.ts";
import { listWords } from "../gap/wording.ts";
import { sourceName } from "../trace.ts";
import { byRelation, goodCitations, groupBy, idsInOrder, sourceIdOf } from "./claims.ts";
import type { AuditFacts, AuditGap, FindingDraft, Rule } from "./facts.ts";
import { readForGap } from "./gap-claims.ts";
import { namesIn, relationWords } from "./wording.ts";

/**
 * The sources on which a relation rests in the end. A source that has it from another which also states it, or whose text
 * is held and says it, adds nothing to that; a cited source that nobody has read here is none.
 */
function rootsOf(claims: readonly ClaimRow[]): ReadonlyMap<string, SourceCore> {
  const stating = groupBy(claims, sourceIdOf);
  const roots = [...stating].flatMap(([id, said]): readonly SourceCore[] => {
    const others = said.flatMap(goodCitations).filter(({ source }) => source.id !== id);
    if (others.some(({ source }) => stating.has(source.id))) return [];
    const read = others.flatMap(({ verdict, source }) => (verdict === "SUPPORTED" ? [source] : []));
    return read.length > 0 ? read : said.slice(0, 1).map(({ statedIn }) => statedIn.source);
  });
  // Sources that have it from one another in a circle are one.
  const resting = roots.length > 0 ? roots : claims.slice(0, 1).map(({ statedIn }) => statedIn.source);
  return new Map(resting.map((source) => [source.id, source]));
}

function toDraft(
  facts: AuditFacts,
  { leaver, market }: AuditGap,
  source: SourceCore,
  claims: readonly ClaimRow[],
): FindingDraft {
  const nameOf = namesIn(facts);
  const relations = [...byRelation(claims).values()].flatMap((said) => said.slice(0, 1));
  return {
    rule: "SINGLE_SOURCE",
    severity: "LOW",
    key: `${leaver} ${market} ${source.id}`,
    claims: idsInOrder(claims),
    sources: [...new Set([source.id, ...claims.map(sourceIdOf)])].sort(),
    explanation:
      `The answer to who fills the gap after ${nameOf(leaver)} in ${nameOf(market)} has this from one source, ${sourceName(source)}: ` +
      `${listWords(relations.map(relationWords))}. A source that is cited and whose text is not held does not count as another.`,
    wouldSettle: "A second source that has it from somewhere else, or the text of the cited one.",
  };
}

function findFor(facts: AuditFacts, gap: AuditGap): readonly FindingDraft[] {
  const core = [...readForGap(facts, gap)].flatMap(([claim, part]) =>
    part === "EXIT" || part === "FILLER" ? [claim] : [],
  );
  const alone = [...byRelation(core).values()].flatMap((claims) => {
    const [root, ...others] = rootsOf(claims).values();
    return root === undefined || others.length > 0 ? [] : [{ root, claims }];
  });
  return [...groupBy(alone, ({ root }) => root.id).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          toDraft(
            facts,
            gap,
            first.root,
            group.flatMap(({ claims }) => claims),
          ),
        ];
  });
}

/** Exits and fillers that one source alone tells, one finding for each gap and source. */
export const singleSource: Rule = {
  rule: "SINGLE_SOURCE",
  severity: "LOW",
  find: (facts) => facts.gaps.flatMap((gap) => findFor(facts, gap)),
};
