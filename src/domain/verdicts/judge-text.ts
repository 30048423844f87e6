import type { Verdict } from "../../generated/schema.ts";
import { bestVerdict } from "../verdict.ts";
import { createJudge, type CitationJudge, type Mismatch, type Passage } from "./judge.ts";
import { findSaying } from "./saying.ts";
import { topicOf, type Named } from "./topic.ts";

/** An entry of the list of references of a text, with what is held of it. */
export interface JudgedReference {
  readonly id: string;
  readonly label: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly abstract: string | null;
  /** The whole text, where it is held. */
  readonly text: string | null;
}

/** A claim of the text, with the ids of what it joins and of the sources that it cites. */
export interface JudgedClaim {
  readonly id: string;
  readonly statement: string;
  readonly quote: string | null;
  readonly negated: boolean;
  readonly start: number;
  readonly ends: readonly string[];
  readonly cites: readonly string[];
  readonly unresolved: boolean;
}

/** One text: its sentences, its claims and its references. */
export interface JudgedText {
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly text: string | null }[];
  readonly references: readonly JudgedReference[];
  readonly claims: readonly JudgedClaim[];
  /** What the claims speak of, with all names. */
  readonly known: readonly Named[];
}

/** What the citation of a source for a claim is worth. */
export interface CitationVerdict {
  readonly claim: string;
  readonly source: string;
  readonly verdict: "SUPPORTED" | "UNVERIFIED" | "MISMATCH";
  readonly reason: string;
  readonly betterSource: string | null;
  readonly betterReason: string | null;
}

/** What a claim is worth by its citations. */
export interface ClaimVerdict {
  readonly claim: string;
  readonly verdict: Verdict;
}

/** Why a citation is not checked here. */
export const NOT_HELD = "The text of the cited source is not held, so nobody can check here whether it says this.";
/** Why nothing is known of a citation. */
export const NO_TITLE = "The cited source has no title and its text is not held, so nobody can tell what it is about.";
const HELD = "The text of the cited source is held and on the matter, but no sentence of it was found to say this.";

function sentenceOf(text: JudgedText, { start }: JudgedClaim): number {
  return text.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
}

/** The passages of a text: a sentence with what its claims say, or a claim alone where no sentence is known. */
function passagesOf(text: JudgedText): { passages: readonly Passage[]; placeOf: (claim: JudgedClaim) => number } {
  const places = new Map<string, { words: string[]; cites: Set<number> }>();
  const keyOf = (claim: JudgedClaim): string => {
    const sentence = sentenceOf(text, claim);
    return sentence === -1 ? claim.id : `#${String(sentence)}`;
  };
  text.sentences.forEach(({ text: words }, index) => {
    if (words !== null) places.set(`#${String(index)}`, { words: [words], cites: new Set() });
  });
  for (const claim of text.claims) {
    const place = places.get(keyOf(claim)) ?? { words: [], cites: new Set<number>() };
    place.words.push(claim.statement, claim.quote ?? "");
    for (const cited of claim.cites) place.cites.add(text.references.findIndex(({ id }) => id === cited));
    places.set(keyOf(claim), place);
  }
  const keys = [...places.keys()];
  const passages = [...places.values()].map(({ words, cites }) => ({ words: words.join(" "), cites: [...cites] }));
  return { passages, placeOf: (claim) => keys.indexOf(keyOf(claim)) };
}

function quoted(title: string | null): string {
  return `“${title ?? ""}”`;
}

/** Another reference that speaks of everything that the claim joins; null where none, or more than one, does. */
function betterFor(claim: JudgedClaim, cited: number, text: JudgedText, judge: CitationJudge): number | null {
  if (claim.ends.length === 0) return null;
  const own = topicOf(`${claim.statement} ${claim.quote ?? ""}`, text.known);
  const fitting = text.references
    .map((_reference, index) => index)
    .filter((index) => index !== cited && !claim.cites.includes(text.references[index]?.id ?? ""))
    .filter((index) => claim.ends.every((end) => judge.context.topic(index).has(`@${end}`)))
    .map((index) => ({ index, weight: judge.context.fit(own, index).weight }))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = fitting;
  return best === undefined || best.weight === next?.weight ? null : best.index;
}

/** Says to a person why a citation is plainly of something else. */
export function mismatchReason(
  mismatch: Mismatch,
  cited: Pick<JudgedReference, "title">,
  references: readonly Pick<JudgedReference, "label" | "title">[],
): string {
  const better = mismatch.better === null ? undefined : references[mismatch.better];
  const nothing = `Nothing in ${quoted(cited.title)} speaks of what this passage says`;
  if (mismatch.because === "OTHER_PASSAGE") return `${nothing}; it fits another passage of the text.`;
  return better === undefined
    ? `${nothing}; other references of the text do.`
    : `${nothing}; reference ${better.label}, ${quoted(better.title)}, shares more of its words.`;
}

function supportReason(text: string, { statement, quote }: JudgedClaim, known: readonly Named[]): string | null {
  const words = findSaying([statement, ...(quote === null ? [] : [quote])], text, known);
  return words === null ? null : `The cited text says: “${words}”`;
}

/** Judges every citation of a text. Nothing is supported unless the text of the source is held and says it. */
export function judgeText(text: JudgedText): {
  readonly citations: readonly CitationVerdict[];
  readonly claims: readonly ClaimVerdict[];
} {
  const { passages, placeOf } = passagesOf(text);
  const judge = createJudge(passages, text.references, text.known);
  const judgeOne = (claim: JudgedClaim, source: string): CitationVerdict => {
    const index = text.references.findIndex(({ id }) => id === source);
    const cited = text.references[index];
    const plain = { claim: claim.id, source, betterSource: null, betterReason: null };
    if (cited === undefined) return { ...plain, verdict: "UNVERIFIED", reason: NOT_HELD };
    const support = cited.text === null ? null : supportReason(cited.text, claim, text.known);
    if (support !== null) return { ...plain, verdict: "SUPPORTED", reason: support };
    const mismatch = judge.mismatch(placeOf(claim), index);
    if (mismatch === null) {
      const reason = cited.text !== null ? HELD : cited.title === null ? NO_TITLE : NOT_HELD;
      return { ...plain, verdict: "UNVERIFIED", reason };
    }
    const better = betterFor(claim, index, text, judge);
    const named = better === null ? undefined : text.references[better];
    return {
      ...plain,
      verdict: "MISMATCH",
      reason: mismatchReason({ ...mismatch, better: better }, cited, text.references),
      betterSource: named?.id ?? null,
      betterReason: named === undefined ? null : `${quoted(named.title)} names all that this claim joins.`,
    };
  };
  const citations = text.claims.flatMap((claim) => claim.cites.map((source) => judgeOne(claim, source)));
  const claims = text.claims.map((claim) => ({
    claim: claim.id,
    verdict: bestVerdict([
      ...citations.filter((citation) => citation.claim === claim.id).map(({ verdict }) => verdict),
      ...(claim.unresolved ? (["UNRESOLVED"] as const) : []),
    ]),
  }));
  return { citations, claims };
}
