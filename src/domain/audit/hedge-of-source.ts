import type { ClaimRow, SourceCore } from "../../generated/cypher.ts";
import { sourceName } from "../trace.ts";
import {
  entitiesOf,
  goodCitations,
  groupBy,
  idsInOrder,
  isHeldTrue,
  ownClaims,
  relationOf,
  sourceIdOf,
  sourceIds,
  wordsAround,
  wordsOfClaim,
} from "./claims.ts";
import type { AuditFacts, FindingDraft } from "./facts.ts";
import { bearsOnGap } from "./gap-claims.ts";
import { hedgeIn, planIn } from "./hedges.ts";
import { hedgeOf, isFlat } from "./hedge-in-text.ts";
import { commonWords, matterWords } from "./likeness.ts";
import { mayMeet } from "./time.ts";
import { sayings, openingOf } from "./wording.ts";

/** Content words that a claim and a title share before they are taken to say the same. */
const TITLE_WORDS = 3;

/** A claim that is surer than the source that it cites, with what the source says and by which words it hedges. */
interface Dropped {
  readonly claim: ClaimRow;
  readonly cited: SourceCore;
  readonly marker: string;
  readonly hedge: string;
  readonly behind: ClaimRow | null;
}

/** By which words the title is less sure than the claim; null where it is not, or says something else. */
function titleHedge(claim: ClaimRow, title: string, names: AuditFacts["names"]): string | null {
  const isDone = claim.modality === "DONE" || claim.modality === "IN_PROGRESS";
  const hedge = hedgeIn(title) ?? (isDone ? planIn(title) : null);
  if (hedge === null) return null;
  const inTitle = matterWords(title, hedge);
  const isNamed = (claim.subject === null ? entitiesOf(claim) : [claim.subject]).some(({ id, name }) =>
    (names.get(id) ?? [name]).some((words) => {
      const wanted = matterWords(words);
      return wanted.size > 0 && commonWords(wanted, inTitle).length === wanted.size;
    }),
  );
  return isNamed && commonWords(inTitle, matterWords(wordsOfClaim(claim))).length >= TITLE_WORDS ? hedge : null;
}

const grouped = new WeakMap<AuditFacts["claims"], ReadonlyMap<string, readonly ClaimRow[]>>();

function bySources(claims: AuditFacts["claims"]): ReadonlyMap<string, readonly ClaimRow[]> {
  const groups = grouped.get(claims) ?? groupBy<ClaimRow>(claims, sourceIdOf);
  grouped.set(claims, groups);
  return groups;
}

/** The hedged claim of the cited source that says the same; null where it has none, or says it flatly as well. */
function hedgedBehind(facts: AuditFacts, claim: ClaimRow, cited: SourceCore): ClaimRow | null {
  const relation = relationOf(claim);
  if (relation === null) return null;
  const behind = (bySources(facts.claims).get(cited.id) ?? []).filter(
    (other) =>
      relationOf(other) === relation && other.negated === claim.negated && mayMeet(other.validTime, claim.validTime),
  );
  return behind.some(isFlat) ? null : (behind.find((other) => hedgeOf(other) !== null) ?? null);
}

function droppedBy(facts: AuditFacts, claim: ClaimRow): readonly Dropped[] {
  if (!isHeldTrue(claim) || !isFlat(claim) || hedgeIn(wordsAround(claim)) !== null) return [];
  return goodCitations(claim).flatMap(({ source: cited, marker }) => {
    const behind = hedgedBehind(facts, claim, cited);
    const hedge = (behind === null ? null : hedgeOf(behind)) ?? titleHedge(claim, cited.title ?? "", facts.names);
    return hedge === null ? [] : [{ claim, cited, marker, hedge, behind }];
  });
}

function toDraft(facts: AuditFacts, key: string, dropped: readonly Dropped[]): FindingDraft | null {
  const [first] = dropped;
  if (first === undefined) return null;
  const claims = dropped.map(({ claim }) => claim);
  const behind = dropped.flatMap(({ behind: hedged }) => hedged ?? []);
  return {
    rule: "HEDGE_DROPPED",
    severity: claims.some((claim) => bearsOnGap(facts, claim)) ? "HIGH" : "MEDIUM",
    key,
    claims: idsInOrder([...claims, ...behind]),
    sources: sourceIds(claims, [first.cited.id]),
    explanation:
      `${openingOf(first.claim)} says ${sayings(claims)} and cites ${first.marker} ${sourceName(first.cited)} for it, ` +
      `which is less sure: “${first.hedge}”${behind.length > 0 ? `, in ${sayings(behind)}` : ""}.`,
    wouldSettle: "The hedge of the cited source in the sentence, or a source that is as sure as the sentence.",
  };
}

/** Sentences that are surer than the source that they cite, one finding for each two sources. */
export function droppedFromSource(facts: AuditFacts): readonly FindingDraft[] {
  const dropped = ownClaims(facts).flatMap((claim) => droppedBy(facts, claim));
  const bySources = groupBy(dropped, ({ claim, cited }) => `${sourceIdOf(claim)} ${cited.id}`);
  return [...bySources].flatMap(([key, group]) => toDraft(facts, key, group) ?? []);
}
