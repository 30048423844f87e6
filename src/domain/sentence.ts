import type { ClaimCore } from "../generated/cypher.ts";
import type { Verdict } from "../generated/schema.ts";
import { codePoints, cut } from "./points.ts";
import { weakestVerdict } from "./verdict.ts";

/** A sentence as it is stored: its span, its number in the text from 0, and the live claims that touch it. */
export interface SentenceRow {
  readonly start: number;
  readonly end: number;
  readonly position: number;
  readonly claims: readonly ClaimCore[];
}

/** A sentence with its words and what leads up to them, both null where the text is not held. */
export interface SentenceModel extends SentenceRow {
  readonly text: string | null;
  readonly lead: string | null;
  readonly verdict: Verdict | null;
}

/** Gives sentences in text order their words out of the stretch of text that begins at `from`. */
export function readSentences(
  sentences: readonly SentenceRow[],
  from: number,
  passage: string | null,
): readonly SentenceModel[] {
  const points = passage === null ? null : codePoints(passage);
  return sentences.map((sentence, index) => {
    const { start, end, claims } = sentence;
    const words = (first: number, last: number) => (points === null ? null : cut(points, first - from, last - from));
    return {
      ...sentence,
      text: words(start, end),
      lead: words(sentences[index - 1]?.end ?? from, start),
      verdict: weakestVerdict(claims.map(({ verdict }) => verdict)),
    };
  });
}
