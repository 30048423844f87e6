import { STARTERS } from "./abbreviations.ts";
import { firstName, indexOf, isKnown, labelsFor, nameKey, type AuthorIndex } from "./author-index.ts";
import type { DraftReference, FoundMarker, Span } from "./model.ts";
import { isNameLike } from "./references/names.ts";

const YEAR = String.raw`(?:(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.(?:-?[a-z])?|in press|forthcoming)`;
const YEARS = String.raw`${YEAR}(?:\s?(?:,|;|&|and|/)\s?(?:${YEAR}|[a-z](?![\p{L}])))*`;
const LOCATOR = String.raw`(?:\s?[,:]\s?(?:(?:pp?|ch|chap|chapter|sec|section|para|paras|vol|fig|table|no|S)\.?\s?)?[\d§][\p{L}\d\s.–—-]{0,20})?`;
const WORD = String.raw`(?:\p{Lu}|\p{Lo}|(?:d|l|O)['’]\p{Lu})[\p{L}\p{M}\p{N}.’'‑-]*`;
const NAME = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|del|della|di|da|dos|du|la|le|al|bin|ibn|ter|ten)\s){0,3}${WORD}`;
const PERSONS = String.raw`${NAME}(?:\s${WORD})?(?:(?:,\s${NAME}){0,6},?\s(?:and|&|und|et|y|e)\s${NAME})?(?:,?\s(?:et\sal\.?|and\s(?:colleagues|others)|u\.\s?a\.))?`;
const PART = new RegExp(
  String.raw`^(.{1,200}?)(?:['’]s?)?,?\s(${YEARS})${LOCATOR}(?:,?\s(?:emphasis|my|our)\s[^,;]{3,40})?$`,
  "u",
);
const HAN_PART = new RegExp(String.raw`^([\p{Script=Han}·、和与等]{2,20})[,，]?\s?(${YEARS})年?$`, "u");
const GROUP = /[([（]([^()（）]{4,400})[)\]）]/gu;
const NARRATIVE = new RegExp(String.raw`\s?[([（](${YEARS})${LOCATOR}[)\]）]`, "gu");
const PREFIX =
  /^(?:(?:but|and|or)\s)?(?:see|see also|cf\.?|e\.g\.,?|i\.e\.,?|for example,?|for instance,?|as cited in|cited in|quoted in|reviewed in|compare|also|vgl\.|siehe|voir|ver|zit\. n(?:ach|\.)|after|following|according to|data from|source:|sources:|from)\s+(?:also\s|e\.g\.,?\s)?/iu;
const NO_NAME =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4]|h[12]|fy|since|in|circa|ca|from|until|before|after|early|late|mid|around|about|between|by|of|the|version|edition|born|died|est|founded|updated|copyright|season|week|day|volume|episode|figure|table|no)\.?$/iu;

const PLAUSIBLE = new RegExp(`^${PERSONS}$`, "u");

/** A body of several words: `Norland Institute for Quay Statistics`. */
const BODY = /^\p{Lu}[^\s]*(?:\s(?:of|for|and|the|on|in|&|de|la|des|du|für|und|y|e|et|\p{Lu}[^\s]*)){1,9}$/u;

/** Whether words that no reference answers to can be the names of authors. */
function mayBeNames(names: string): boolean {
  const [lead = ""] = names.split(/[\s,]/);
  const isPlausible = PLAUSIBLE.test(names) || (BODY.test(names) && isNameLike(names));
  return isPlausible && !NO_NAME.test(lead) && !NO_NAME.test(names.split(/[\s,]+/).at(-1) ?? "");
}

/** Names that a text with other marks has in brackets only to cite: of two persons, or of more than are named. */
const PLAIN = /\set\sal|\s&\s|\p{Lu}[\p{L}’'-]+\sand\s\p{Lu}/u;

/** How a text cites by names. */
export interface NamedMarks {
  /** Whether that is its way. */
  readonly isNamed: boolean;
  /** What is set off as a title is: who printed it stands behind it in brackets. */
  readonly titles: readonly Span[];
}

interface Part {
  readonly names: string;
  readonly years: string;
}

function readPart(text: string, before: string | undefined): Part | null {
  const plain = text.trim().replace(PREFIX, "").replace(/\s+/g, " ");
  const years = new RegExp(`^(${YEARS})${LOCATOR}$`, "u").exec(plain);
  if (years !== null && before !== undefined) return { names: before, years: years[1] ?? "" };
  const match = PART.exec(plain) ?? HAN_PART.exec(plain);
  return match === null ? null : { names: (match[1] ?? "").replace(/,$/, ""), years: match[2] ?? "" };
}

function groupMarkers(text: string, index: AuthorIndex, { isNamed, titles }: NamedMarks): readonly FoundMarker[] {
  const titled = new Set(titles.flatMap(({ end }) => [end, end + 1]));
  const isImprint = (at: number): boolean => titled.has(at) || /[*_]\s?$/.test(text.slice(Math.max(0, at - 2), at));
  return [...text.matchAll(GROUP)].flatMap((match) => {
    const inside = match[1] ?? "";
    if (!/(?:1[5-9]|20)\d\d|n\.\s?d\.|in press|forthcoming/.test(inside)) return [];
    const parts: Part[] = [];
    for (const piece of inside.split(/[;；]/)) {
      const part = readPart(piece, parts.at(-1)?.names);
      if (part !== null) parts.push(part);
    }
    const meant = parts.filter(({ names }) => isKnown(names, index) || mayBeNames(names));
    const hasKnown = meant.some(({ names }) => isKnown(names, index));
    if (meant.length === 0 || (!hasKnown && isImprint(match.index))) return [];
    if (!isNamed && !meant.every(({ names }) => PLAIN.test(names))) return [];
    const labels = [...new Set(meant.flatMap(({ names, years }) => labelsFor(names, years, index)))];
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], labels }];
  });
}

const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(${PERSONS})(?:['’]s?)?$`, "u");
const MAX_NAMES = 160;

/** The names that end where the bracket with the year begins: a body of the list, or persons. */
function namesBefore(text: string, at: number, index: AuthorIndex): string | null {
  const from = Math.max(0, at - MAX_NAMES);
  const before = text.slice(from, at);
  const words = [...before.matchAll(/(?<![\p{L}\p{M}])[\p{L}“]/gu)].map((match) => match.index);
  // The longest run of words that names a first author of the list goes before what looks like persons.
  const persons = BEFORE.exec(before)?.[1];
  if (persons !== undefined && /\sand\s|&|et\sal/u.test(persons) && isKnown(persons, index))
    return before.slice(before.length - personsLength(before));
  const body = words.slice(-10).find((place) => index.byName.has(nameKey(firstName(before.slice(place)))));
  if (body !== undefined) return before.slice(body);
  if (persons === undefined || NO_NAME.test(persons.split(/[\s,]/)[0] ?? "")) return null;
  const isPlain = isKnown(persons, index) || (/\set\sal|&|\sand\s/u.test(persons) && mayBeNames(persons));
  return isPlain ? before.slice(before.length - personsLength(before)) : null;
}

function personsLength(before: string): number {
  return BEFORE.exec(before)?.[0].length ?? 0;
}

/** `As Holm`, `While Holm and Ode`: a word that begins the sentence is no name, unless the list has it as one. */
function withoutStarter(names: string | null, index: AuthorIndex): string | null {
  const [, first = "", rest = ""] = /^(\S+)\s+(\p{Lu}[^]*)$/u.exec(names ?? "") ?? [];
  const isStarter = STARTERS.has(first.toLowerCase()) || NO_NAME.test(first);
  return names !== null &&
    isStarter &&
    !index.byName.has(nameKey(names)) &&
    !/^(?:de|la|le|al|el|der|die|das)$/i.test(first)
    ? rest
    : names;
}

function narrativeMarkers(text: string, index: AuthorIndex): readonly FoundMarker[] {
  return [...text.matchAll(NARRATIVE)].flatMap((match) => {
    const names = withoutStarter(namesBefore(text, match.index, index), index);
    if (names === null) return [];
    const start = match.index - names.length + (/^the\s/i.exec(names)?.[0].length ?? 0);
    const end = match.index + match[0].length;
    return [{ start, end, text: text.slice(start, end), labels: labelsFor(names, match[1] ?? "", index) }];
  });
}

/** Markers that name author and year, in brackets or in the words: `(Smith, 2020)`, `Smith et al. (2020)`. */
export function authorMarkers(
  text: string,
  references: readonly DraftReference[],
  named: NamedMarks,
): readonly FoundMarker[] {
  const index = indexOf(references, text);
  return [...groupMarkers(text, index, named), ...(named.isNamed ? narrativeMarkers(text, index) : [])];
}
