import { EITHER, LEADING, STARTERS } from "./abbreviations.ts";
import type { Block, Span } from "./model.ts";

const STOP = /[.!?…。！？｡।॥؟۔։‽⁇⁈⁉]/;
const WIDE_STOP = /[。！？｡]/;
const CLOSER = /["'”’»)）\]】」』》〉›*_`“]/;
const OPENER = /^["'“‘«„‚([¿¡*_`「『《‹–—-]*/;
const SAID =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(?:said|says|asked|asks|wrote|writes|added|told|replied|warned|argued|noted|wondered)\b/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_SAID = /^\p{Script=Han}{1,8}?(?:说|說|道|问|問|表示|称|稱|指出|写道)/u;
/** What a German ordinal stands before: "am 3. März", "im 3. Quartal". */
const COUNTED =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Jahrhundert|Jahrtausend|Lebensjahr|Platz|Rang|Runde|Auflage|Klasse|Kapitel|Artikel|Geburtstag|Jahrestag|Weltkrieg)(?!\p{L})/u;
/** What a caption begins with: the stop behind its number ends nothing. */
const CAPTION =
  /^(?:fig(?:ure|s)?\.?|tab(?:le)?\.?|box|chart|map|plate|exhibit|abb(?:ildung)?\.?|tabelle|图|表)\s?\d{1,3}[a-z]?$/iu;
/** An article before a number with a stop: "der 17. Versuch". */
const ORDINAL_BEFORE = /(?<!\p{L})(?:der|die|das|dem|den|des|am|im|zum|zur|vom|beim|ins)\s$/iu;
const INITIAL_BEFORE = /(?:^|\s)\p{Lu}\p{L}{0,3}\.\s$/u;
const PUNCTUATED = /^[,;:.!?…]/;

/** How far a bracket that opens within a sentence may reach for full stops in it to end nothing. */
const MAX_ASIDE = 400;

/** The word that ends before a place, with the dots in it. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 40 && /[\p{L}\p{M}\p{N}.'’&-]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

function startsLike(rest: string): { readonly isLower: boolean; readonly isStarter: boolean; readonly word: string } {
  const words = rest.replace(OPENER, "");
  const word = /^[\p{L}\p{M}'’]+/u.exec(words)?.[0] ?? "";
  return { isLower: /^\p{Ll}/u.test(words), isStarter: STARTERS.has(word.toLowerCase()), word };
}

/** Whether a full stop after a word belongs to the word, by the word and by what follows. */
function isShortening(text: string, stop: number, from: number, rest: string): boolean {
  const word = wordBefore(text, stop, from);
  // "l’art. 5": an article without its vowel stands before the shortened word.
  const lower = word.toLowerCase().replace(/^[.'’]+|^(?:[cdjlmnst]|qu)['’]/, "");
  const { isStarter } = startsLike(rest);
  if (/^\p{L}$/u.test(word) && /^\p{L}\.(?:[\s,]|$)/u.test(rest)) return true;
  if (stop - from < 16 && CAPTION.test(text.slice(from, stop))) return true;
  if (/^\d{1,2}$/.test(word)) {
    const isOrdinal = ORDINAL_BEFORE.test(text.slice(Math.max(from, stop - word.length - 8), stop - word.length));
    return isOrdinal || COUNTED.test(rest) || stop - word.length === from;
  }
  if (/^(?:nos?|rs|kr)$/.test(lower)) return /^\d/.test(rest);
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/.test(lower)) return /^\d/.test(rest) || !isStarter;
  if (lower === "al") return !isStarter;
  if (EITHER.has(lower)) return !isStarter;
  if (LEADING.has(lower)) return word.length > 1 || !isStarter;
  if (/^\p{Lu}$/u.test(word) && INITIAL_BEFORE.test(text.slice(Math.max(from, stop - 8), stop - 1))) {
    return !isStarter || /^(?:le|la|de|du|van|von|der|el|al)$/i.test(startsLike(rest).word);
  }
  if (/^\p{Lu}$/u.test(word)) return !isStarter || /^\p{Lu}\./u.test(rest);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !isStarter;
  return /^\p{Lu}(?:-\p{Lu}|[a-z])?$/u.test(word) && /^(?:Ch|Ph|Th|Yu|St|\p{Lu}-\p{Lu})$/u.test(word) && !isStarter;
}

interface Scan {
  readonly text: string;
  readonly block: Block;
  /** Where a marker that begins at a place ends. */
  readonly markerAt: ReadonlyMap<number, number>;
}

function skipSpace(text: string, at: number, end: number): number {
  let place = at;
  while (place < end && /\s/.test(text.charAt(place))) place += 1;
  // A quoted line goes on behind its mark.
  const mark = /^(?:>[ \t]?)+/.exec(text.slice(place, Math.min(end, place + 20)));
  return mark !== null && text.charAt(place - 1) === "\n" ? place + mark[0].length : place;
}

/** Behind the marks that directly follow a full stop: they belong to the sentence that it ends. */
function behindMarkers({ text, block, markerAt }: Scan, at: number): number {
  let end = at;
  for (;;) {
    const next = skipSpace(text, end, block.end);
    const marker = markerAt.get(next);
    // `Smith (2020)` and `@smith2020` open the next sentence.
    if (marker === undefined || marker > block.end || /^[\p{L}@]/u.test(text.charAt(next))) return end;
    end = marker;
    while (end < block.end && /["”’)\]*_]/.test(text.charAt(end)) && !markerAt.has(end)) end += 1;
  }
}

/** Behind a run of stops and what closes with it: quotes, brackets, emphasis. */
function behindStops({ text, block, markerAt }: Scan, at: number): number {
  let end = at;
  while (end < block.end && STOP.test(text.charAt(end))) end += 1;
  // French sets a space before the closing quote.
  if (/^[ \u00a0\u202f]»/.test(text.slice(end, end + 2))) end += 1;
  while (end < block.end && !markerAt.has(end) && CLOSER.test(text.charAt(end))) {
    // A low or straight quote that a word follows opens the next sentence.
    if (/["'“*_`]/.test(text.charAt(end)) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) break;
    end += 1;
  }
  return end;
}

/** The end of the sentence whose stop stands at a place; null where it is no end. */
function endAt(scan: Scan, stop: number): number | null {
  const { text, block } = scan;
  const closed = behindStops(scan, stop);
  const end = behindMarkers(scan, closed);
  if (end >= block.end) return block.end;
  const next = skipSpace(text, end, block.end);
  // Between letters that no space parts, a narrow stop is a wide one.
  const isWide =
    WIDE_STOP.test(text.charAt(stop)) || (HAN.test(text.charAt(stop - 1)) && /[?!]/.test(text.charAt(stop)));
  if (next === end && !isWide && closed === end) return null;
  const rest = text.slice(next, next + 80);
  if (next === end && !isWide && !/^\p{Lu}/u.test(rest.replace(OPENER, ""))) return null;
  const { isLower } = startsLike(rest);
  if (isWide) return PUNCTUATED.test(rest) || (closed - stop > 1 && HAN_SAID.test(rest)) ? null : end;
  if (isLower || PUNCTUATED.test(rest)) return null;
  const isRun = closed - stop > 1 && STOP.test(text.charAt(stop + 1));
  if (text.charAt(stop) === "." && !isRun && isShortening(text, stop, block.start, rest)) return null;
  if (/[!?]["”’]/.test(text.slice(stop, stop + 2)) && SAID.test(rest)) return null;
  return end;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "（": "）", "《": "》", "〈": "〉" };
/** A title holds what stops stand in it, also where it opens the sentence. */
const TITLE = /[《〈]/;

/** Behind a bracket that opens within a sentence and closes soon; null where it does not. */
function behindAside(text: string, at: number, end: number): number | null {
  const opening = text.charAt(at);
  const closing = CLOSING[opening] ?? ")";
  let depth = 0;
  for (let place = at; place < Math.min(end, at + MAX_ASIDE); place += 1) {
    const char = text.charAt(place);
    if (char === opening) depth += 1;
    else if (char === closing) depth -= 1;
    if (depth === 0) return place + 1;
  }
  return null;
}

const PLACES = /[.!?…。！？｡।॥؟۔։‽⁇⁈⁉([（《〈]/g;

/** The next place at which a sentence may end or a bracket may open. */
function nextPlace(text: string, from: number): number {
  PLACES.lastIndex = from;
  return PLACES.exec(text)?.index ?? text.length;
}

function sentencesOfBlock(scan: Scan): readonly Span[] {
  const { text, block } = scan;
  const sentences: Span[] = [];
  let start = block.start;
  let tried = -1;
  for (let at = nextPlace(text, block.start); at < block.end; at = nextPlace(text, at + 1)) {
    const char = text.charAt(at);
    const marker = scan.markerAt.get(at);
    if (marker !== undefined && marker > at) {
      at = marker - 1;
      continue;
    }
    if (CLOSING[char] !== undefined && (at > start || TITLE.test(char)) && at > tried) {
      const behind = behindAside(text, at, block.end);
      if (behind === null) tried = at + MAX_ASIDE;
      else at = behind - 1;
      continue;
    }
    if (!STOP.test(char)) continue;
    const end = endAt(scan, at);
    if (end === null) {
      at = Math.max(at, behindStops(scan, at) - 1);
      continue;
    }
    sentences.push({ start, end });
    start = skipSpace(text, end, block.end);
    at = start - 1;
  }
  if (start < block.end) sentences.push({ start, end: block.end });
  return sentences;
}

/**
 * The sentences of a text, in order, without white space around them. A heading is one, and an item of a list at least
 * one; a marker that follows a full stop belongs to the sentence before it. What stands apart has none.
 */
export function sentencesOf(text: string, blocks: readonly Block[], markers: readonly Span[]): readonly Span[] {
  const markerAt = new Map(markers.map(({ start, end }) => [start, end]));
  return blocks
    .filter(({ kind }) => kind !== "apart")
    .flatMap((block) => sentencesOfBlock({ text, block, markerAt }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 400))));
}
