import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { tokensOf, type Token } from "./tokens.ts";

/** A phrase of a word list, found at some tokens of a text: from `first` to before `last`. */
export interface Match {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly key: string;
  readonly isExact: boolean;
  readonly tokens: readonly Token[];
}

/** The phrases of one kind, by the word that they begin with and by the one that they end with; longer ones first. */
interface Phrases {
  readonly beginning: Map<string, Entry[]>;
  readonly ending: Map<string, Entry[]>;
}

export type Lexicon = ReadonlyMap<string, Phrases>;

const FOLDER = join(import.meta.dirname, "words");
/** The list that holds for each language. */
const ANY = "any";
/** Languages that have a word list of their own. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER)
  .map((file) => basename(file, ".txt"))
  .filter((name) => name !== ANY);
/** Signs and codes, which have to be printed as they are known: "MW" is no "mw", "TRY" no "try". */
const EXACT_KINDS = new Set(["symbols", "letters"]);
const CODE = /^[A-Z][A-Z$]{1,3}$|^Rs$|^Fr\.$/;

function put(phrases: Map<string, Entry[]>, word: string, entry: Entry): void {
  const known = phrases.get(word) ?? [];
  known.push(entry);
  known.sort((a, b) => b.tokens.length - a.tokens.length);
  phrases.set(word, known);
}

function add(lexicon: Map<string, Phrases>, file: string): void {
  for (const line of readFileSync(join(FOLDER, `${file}.txt`), "utf8").split("\n")) {
    const [kind = "", key = "", words = ""] = line.split("\t");
    const tokens = tokensOf(words);
    if (tokens.length === 0) continue;
    const phrases = lexicon.get(kind) ?? { beginning: new Map(), ending: new Map() };
    lexicon.set(kind, phrases);
    const entry = { key, isExact: EXACT_KINDS.has(kind) || CODE.test(words), tokens };
    put(phrases.beginning, tokens[0]?.text ?? "", entry);
    put(phrases.ending, tokens.at(-1)?.text ?? "", entry);
  }
}

const LEXICONS = new Map<string, Lexicon>();

/** The words of a language and those of each. A file of `words/` has one phrase a line: its kind, its key, its words. */
export function lexiconOf(language: string): Lexicon {
  const known = LEXICONS.get(language);
  if (known !== undefined) return known;
  const lexicon = new Map<string, Phrases>();
  for (const file of [ANY, ...LANGUAGES.filter((name) => name === language)]) add(lexicon, file);
  LEXICONS.set(language, lexicon);
  return lexicon;
}

/** Whether the words of an entry stand at a place, apart or joined by hyphens where the list has them apart. Gives the end. */
function endOf({ tokens, isExact }: Entry, text: readonly Token[], first: number): number | null {
  let at = first;
  for (const [index, wanted] of tokens.entries()) {
    if (index > 0 && wanted.hasGap && text[at]?.raw === "-" && text[at + 1]?.hasGap === false) at += 1;
    const token = text[at];
    if (token === undefined || (isExact ? token.raw !== wanted.raw : token.text !== wanted.text)) return null;
    const isJoined = index > 0 && (wanted.hasGap ? !token.hasGap && text[at - 1]?.raw !== "-" : token.hasGap);
    if (isJoined) return null;
    at += 1;
  }
  return at;
}

/** The longest phrase of a kind that begins at a token. */
export function phraseAt(lexicon: Lexicon, kind: string, text: readonly Token[], first: number): Match | null {
  for (const entry of lexicon.get(kind)?.beginning.get(text[first]?.text ?? "") ?? []) {
    const last = endOf(entry, text, first);
    if (last !== null) return { key: entry.key, first, last };
  }
  return null;
}

/** The longest phrase of a kind that ends before a token. */
export function phraseBefore(lexicon: Lexicon, kind: string, text: readonly Token[], last: number): Match | null {
  for (const entry of lexicon.get(kind)?.ending.get(text[last - 1]?.text ?? "") ?? []) {
    for (let first = last - entry.tokens.length; first >= 0 && first > last - 2 * entry.tokens.length; first -= 1) {
      if (endOf(entry, text, first) === last) return { key: entry.key, first, last };
    }
  }
  return null;
}
