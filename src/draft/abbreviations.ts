import { wordSet } from "./words.ts";

/** Shortened words that something always follows: a full stop after one ends no sentence. In lower case, without the stop. */
export const LEADING: ReadonlySet<string> = wordSet("abbreviations-leading");

/** Shortened words that may stand last in a sentence: what follows decides. */
export const EITHER: ReadonlySet<string> = wordSet("abbreviations-either");

/** Words that begin a sentence far more often than a name: after them a doubtful full stop was one. */
export const STARTERS: ReadonlySet<string> = wordSet("starters");
