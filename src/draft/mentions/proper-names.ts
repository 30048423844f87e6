import type { EntityType, Span } from "../model.ts";
import { COUNTRIES, DEMONYMS, MONTHS_AND_DAYS, NO_NAMES, ORDINARY, SPEECH, TITLES, typeByWords } from "./lexicon.ts";
import { isAllCaps, isCapital, type Token } from "./tokens.ts";

/** A name that no one listed, by how it is written. */
export interface ProperName extends Span {
  readonly name: string;
  readonly type: EntityType | null;
}

/** What the recogniser knows of the text around a word. */
export interface Surroundings {
  readonly text: string;
  /** Words that the text also prints with a small letter. */
  readonly small: ReadonlySet<string>;
  /** Words that the text prints with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>;
  /** Places where sentences begin. */
  readonly opens: ReadonlySet<number>;
  /** Whether a place is in a headline, where capitals say nothing. */
  readonly isHeadline: (start: number, end: number) => boolean;
}

const CONNECTORS = new Set([
  "of",
  "de",
  "van",
  "von",
  "der",
  "den",
  "del",
  "da",
  "di",
  "du",
  "la",
  "le",
  "for",
  "the",
  "and",
]);
const INNER_GAP = /^(?:[ \u00a0]|\. ?|-|[ \u00a0]?&[ \u00a0]?|['’])$/;
const LEGAL_GAP = /^, $/;
/** A dot that ends no sentence: what follows goes on with it. */
const GOES_ON = /^\.(?:[,;:)'’]| [\p{Ll}\p{N}(])/u;
const ABBREVIATED = /^(?:Inc|Ltd|Corp|Co|Bros)$/;
const LEGAL = /^(?:Inc|Ltd|LLC|Corp|Co|plc|PLC|Limited|GmbH)$/;
const BODY =
  /^(?:Ministry|Department|University|Institute|Bureau|Office|Agency|Court|Council|Commission|Committee|Federation|Union|Association|Academy|House|Bank|Board|Organi[sz]ation|Chamber|Centre|Center|School|College|Bill|Treaty|Law|Act|Republic|Kingdom|Bay|Gulf|Isle|Port|City)$/;
const LONGEST = 10;

/** Whether a word can be part of a name: it has a capital, and is no month and no day. */
export function isNameWord(word: string): boolean {
  return isCapital(word) && !NO_NAMES.has(word) && !MONTHS_AND_DAYS.has(word.toLowerCase());
}

/** Whether a small word at a place joins two parts of a name: "Bank of Acme", "van der Berg". */
function joins(around: Surroundings, tokens: readonly Token[], from: number, at: number): number {
  let next = at;
  const word = tokens[at]?.word ?? "";
  if (!CONNECTORS.has(word)) return 0;
  const isBody = BODY.test(tokens[from]?.word ?? "") || BODY.test(tokens[at - 1]?.word ?? "");
  if (["of", "for", "and", "the"].includes(word) && !isBody) return 0;
  if (word === "the") return 0;
  while (CONNECTORS.has(tokens[next]?.word ?? "") && next < at + 2) next += 1;
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (before === undefined || after === undefined || !isNameWord(after.word)) return 0;
  return /^[\p{L} \u00a0]*$/u.test(around.text.slice(before.end, after.start)) ? next - at : 0;
}

/** The number of the word after the run of capitals that begins at a word. */
export function runEnd(
  around: Surroundings,
  tokens: readonly Token[],
  from: number,
  stops: (at: number) => boolean,
): number {
  let end = from + 1;
  while (end < from + LONGEST && !stops(end)) {
    const [before, token] = [tokens[end - 1], tokens[end]];
    if (before === undefined || token === undefined) break;
    const gap = around.text.slice(before.end, token.start);
    // A dot joins only what it abbreviates: "U.S.", "J. Smith".
    const isDot = gap.startsWith(".") && before.word.length > 1 && !LEGAL.test(token.word);
    const isLegal = LEGAL.test(token.word);
    const isInner = INNER_GAP.test(gap) && !isDot && !(/['’]/.test(gap) && token.word.length < 2);
    if (
      isInner &&
      (isNameWord(token.word) ||
        isLegal ||
        (/^\d{1,4}$/.test(token.word) && gap !== "." && end - from < 3 && isAllCaps(before.word)))
    )
      end += 1;
    else if (LEGAL_GAP.test(gap) && LEGAL.test(token.word)) end += 1;
    else {
      const joined = gap === " " ? joins(around, tokens, from, end) : 0;
      if (joined === 0) break;
      end += joined;
    }
  }
  return end;
}

/** Takes off what is no part of the name: what merely opens the sentence, titles, demonyms before a noun. */
function trimmed(around: Surroundings, tokens: readonly Token[], from: number, end: number): number {
  let first = from;
  while (first < end) {
    const token = tokens[first];
    if (token === undefined) break;
    const word = token.word.toLowerCase();
    const isOpening = around.opens.has(token.start);
    const opensOnly =
      isOpening && word !== "new" && (around.small.has(word) || (/(?:ly|ing|ed)$/.test(word) && end - first > 1));
    const isAlone = end - first === 1;
    if (
      ORDINARY.has(word) &&
      (isOpening || isAlone || word === "the") &&
      !(word === "new" && !isAlone) &&
      !isAllCaps(token.word)
    )
      first += 1;
    else if (opensOnly && !isAllCaps(token.word)) first += 1;
    else if (TITLES.has(word) && (isAlone || isCapital(tokens[first + 1]?.word ?? ""))) first += 1;
    else if (DEMONYMS.has(word) && isAlone) first += 1;
    else break;
  }
  return first;
}

const COMPANY_BEFORE =
  /\b(?:company|chipmaker|carmaker|automaker|drugmaker|steelmaker|planemaker|phonemaker|maker|firm|startup|start-up|manufacturer|retailer|producer|supplier|operator|lender|insurer|airline|brewer|miner|shipbuilder|rival|subsidiary|shares of|stock of) $/i;
const COMPANY_AFTER =
  /^(?:['’]s (?:shares|stock|revenue|profit|sales|chief executive|CEO|factory|factories|customers|products|board|shareholders)\b|,? (?:a|an|the) (?:[\p{Ll}-]+ ){0,4}(?:company|maker|firm|manufacturer|retailer|producer|supplier|start-up|startup|operator|lender|airline|chipmaker|carmaker)\b)/u;
const PERSON_AFTER = new RegExp(
  `^,? (?:${SPEECH}|who)\\b|^, (?:its|the|a|an) (?:[\\p{L}-]+ ){0,4}(?:president|minister|chairman|chairwoman|chief|director|professor|analyst|economist|executive|founder|spokes\\p{L}+)\\b`,
  "u",
);
const PERSON_BEFORE =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Chairman|Minister|Senator|Sir|CEO|analyst|economist|director|executive|minister|president|founder)\.? $/i;

function typeAt(text: string, start: number, end: number): EntityType | null {
  const name = text.slice(start, end);
  if (COUNTRIES.has(name)) return "Jurisdiction";
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 80)];
  if (PERSON_BEFORE.test(before)) return null;
  const byWords = typeByWords(name);
  if (byWords !== null) return byWords;
  if (/\s/.test(name) && PERSON_AFTER.test(after)) return null;
  return COMPANY_BEFORE.test(before) || COMPANY_AFTER.test(after) ? "Company" : null;
}

/** The name that a run of capitals [from, end) of words gives; null where it gives none. */
export function properName(
  around: Surroundings,
  tokens: readonly Token[],
  from: number,
  end: number,
): ProperName | null {
  const first = trimmed(around, tokens, from, end);
  const [opening, last] = [tokens[first], tokens[end - 1]];
  if (first >= end || opening === undefined || last === undefined) return null;
  const { text } = around;
  const isSingle = end - first === 1;
  if (around.isHeadline(opening.start, last.end) && !COUNTRIES.has(text.slice(opening.start, last.end))) return null;
  if (isSingle) {
    const { word } = opening;
    if (word.length < 2 || /^\p{Lu}\p{N}*$/u.test(word) || /^[IVXL]+$/.test(word)) return null;
    const isMarked = isAllCaps(word) || /\p{Ll}\p{Lu}/u.test(word) || COUNTRIES.has(word);
    const opens = around.opens.has(opening.start) || /["“‘«「]/.test(text[opening.start - 1] ?? "");
    if (opens && !isMarked && !around.inside.has(word)) return null;
  }
  const isAbbreviated = /\.\p{Lu}$/u.test(text.slice(Math.max(0, last.end - 2), last.end));
  const hasDot =
    text[last.end] === "." &&
    (isAbbreviated || (ABBREVIATED.test(last.word) && GOES_ON.test(text.slice(last.end, last.end + 3))));
  const stop = hasDot ? last.end + 1 : last.end;
  return {
    start: opening.start,
    end: stop,
    name: text.slice(opening.start, stop),
    type: typeAt(text, opening.start, stop),
  };
}
