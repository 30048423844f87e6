import type { Span } from "../model.ts";
import { mannerIn, type Manner } from "./language.ts";
import { lexiconOf, phraseAt, phraseBefore, type Lexicon, type Match } from "./lexicon.ts";
import { NOTHING, tokensOf, withoutTaken, type Token } from "./tokens.ts";

/** A sentence that numbers are read in, as its tokens. */
export interface Reading {
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly manner: Manner;
  readonly lexicon: Lexicon;
  /** The token at a place; nothing before the first and behind the last. */
  readonly token: (at: number) => Token;
  /** The longest phrase of a kind of words that begins at a token, or that ends before it. */
  readonly at: (kind: string, first: number) => Match | null;
  readonly before: (kind: string, last: number) => Match | null;
}

/** Some tokens that belong together: from `first` to before `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A quantity before its measure is known. `head` is the number itself, without the words around it. */
export interface Amount extends Range {
  readonly head: Range;
  readonly low: number;
  readonly high: number;
  /** Null where none is printed. */
  readonly unit: string | null;
  /** Whether it is how much something rose or fell, or is a multiple of what it was. */
  readonly isChange: boolean;
}

/** Prepares a sentence. Nothing is read in the places that are taken. */
export function readingOf(sentence: string, taken: readonly Span[], manner: Manner): Reading {
  const tokens = tokensOf(withoutTaken(sentence, taken));
  const own = mannerIn(tokens, manner);
  const lexicon = lexiconOf(own.language);
  const token = (at: number) => tokens[at] ?? NOTHING;
  return {
    sentence,
    tokens,
    manner: own,
    lexicon,
    token,
    at: (kind, first) => phraseAt(lexicon, kind, tokens, first),
    before: (kind, last) => phraseBefore(lexicon, kind, tokens, last),
  };
}

/** The offsets of some tokens in their sentence. */
export function spanOf({ token }: Reading, { first, last }: Range): Span {
  return { start: token(first).start, end: token(last - 1).end };
}
