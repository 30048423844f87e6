import type { Verdict } from "../../generated/schema.ts";
import { bestVerdict } from "../verdict.ts";
import { createJudge, type Ground, type Passage } from "./judge.ts";
import { findSaying } from "./saying.ts";
import { topicOf, type Named, type NearWords } from "./topic.ts";

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

/** Says to a person why a citation is plainly of something else. */
export function groundReason(
  ground: Ground,
  cited: Pick<JudgedReference, "title">,
  references: readonly Pick<JudgedReference, "label" | "title">[],
): string {
  const better = references[ground.better ?? -1];
  const meant = better === undefined ? "another" : `${better.label}, ${quoted(better.title)},`;
  switch (ground.because) {
    case "SHIFTED":
      return (
        `From here on the numbers do not fit: each passage fits the reference ${Math.abs(ground.shift?.by ?? 0)} ` +
        `${(ground.shift?.by ?? 0) > 0 ? "further on" : "before"}. Here it is ${meant} and not ${quoted(cited.title)}.`
      );
    case "EXCHANGED":
      return `${quoted(cited.title)} fits where reference ${meant} is cited, and that fits here: the two are exchanged.`;
    case "OTHER_FIELD":
      return `${quoted(cited.title)} is of another field than this passage, the text and its other references.`;
    case "OTHER_REFERENCE":
      return `Nothing in ${quoted(cited.title)} speaks of what this passage says; reference ${meant} does.`;
  }
}

/** A numbering that drifted is told once for a text, of the first reference that it touches. */
export function isToldBefore({ because }: Ground, cited: string, told: Set<string>): boolean {
  if (because !== "SHIFTED") return false;
  if (told.size === 0) told.add(cited);
  return !told.has(cited);
}

/** Why nothing more is said of a citation in a part of the text where the numbers drifted. */
export function shiftedReason(label: string): string {
  return `The numbers seem to have drifted from reference ${label} on; see what is said there.`;
}

/** Whether another reference speaks of everything that the claim joins: only then it is named as the better one. */
function isBetter(claim: JudgedClaim, other: JudgedReference | undefined, text: JudgedText, near: NearWords): boolean {
  if (other === undefined || claim.ends.length === 0 || claim.cites.includes(other.id)) return false;
  const topic = topicOf([other.title ?? "", other.abstract ?? ""].join(" "), near, text.known);
  return claim.ends.every((end) => topic.has(`@${end}`));
}

function supportReason(text: string, { statement, quote }: JudgedClaim, known: readonly Named[]): string | null {
  const words = findSaying([statement, ...(quote === null ? [] : [quote])], text, known);
  return words === null ? null : `The cited text says: “${words}”`;
}

/** Judges every citation of a text. Nothing is supported unless the text of the source is held and says it. */
export function judgeText(
  text: JudgedText,
  near: NearWords,
): {
  readonly citations: readonly CitationVerdict[];
  readonly claims: readonly ClaimVerdict[];
} {
  const { passages, placeOf } = passagesOf(text);
  const groundOf = createJudge(passages, text.references, text.known, near);
  const told = new Set<string>();
  const judgeOne = (claim: JudgedClaim, source: string): CitationVerdict => {
    const index = text.references.findIndex(({ id }) => id === source);
    const cited = text.references[index];
    const plain = { claim: claim.id, source, betterSource: null, betterReason: null };
    if (cited === undefined) return { ...plain, verdict: "UNVERIFIED", reason: NOT_HELD };
    const support = cited.text === null ? null : supportReason(cited.text, claim, text.known);
    if (support !== null) return { ...plain, verdict: "SUPPORTED", reason: support };
    const ground = groundOf(placeOf(claim), index);
    if (ground === null) {
      const reason = cited.text !== null ? HELD : cited.title === null ? NO_TITLE : NOT_HELD;
      return { ...plain, verdict: "UNVERIFIED", reason };
    }
    if (isToldBefore(ground, source, told))
      return {
        ...plain,
        verdict: "UNVERIFIED",
        reason: shiftedReason(text.references[ground.shift?.from ?? 0]?.label ?? ""),
      };
    const better = ground.better === null ? undefined : text.references[ground.better];
    const named = isBetter(claim, better, text, near) ? better : undefined;
    return {
      ...plain,
      verdict: "MISMATCH",
      reason: groundReason(ground, cited, text.references),
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
