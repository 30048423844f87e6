import { STARTERS } from "./abbreviations.ts";
import type { DraftReference, FoundMarker } from "./model.ts";
import { familyOf } from "./reference-people.ts";

/** Works of one author that are told apart; more of one name is no list that a person made. */
const MOST_OF_ONE_NAME = 200;

/** The references of a text by the names of their first authors. */
interface AuthorIndex {
  readonly byName: ReadonlyMap<string, readonly DraftReference[]>;
}

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

function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the\s/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join("");
}

/** All names by which the text may call the first author: with the short form that the text itself explains. */
function namesOf(reference: DraftReference, shortForms: ReadonlyMap<string, string>): readonly string[] {
  const [first] = reference.authors;
  if (first === undefined) {
    const words = (reference.title ?? "").split(/\s+/);
    return [
      reference.title ?? "",
      ...[2, 3, 4, 5].map((count) => words.slice(0, count).join(" ")),
      reference.publisher ?? "",
    ];
  }
  const family = familyOf(first);
  const inner = /[([]([^)\]]+)[)\]]\s*$/.exec(first)?.[1];
  const short = shortForms.get(nameKey(family));
  const initials = /\s/.test(family) ? initialsOf(family) : "";
  return [
    family,
    first,
    ...(inner === undefined ? [] : [inner]),
    ...(short === undefined ? [] : [short]),
    ...(initials.length > 1 ? [initials] : []),
  ];
}

const EXPLAINED =
  /((?:(?:\p{Lu}[\p{L}.’'-]*|of|the|and|for|on|in|&)\s){1,9})[([](\p{Lu}[\p{L}\d&.-]{1,12})(?:[\])]|,\s\d{4})/gu;

/** Short forms of bodies that the text explains: `World Health Organization (WHO)`. */
function shortFormsOf(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const [, long = "", short = ""] of text.matchAll(EXPLAINED)) {
    const words = long.trim().split(/\s+/);
    for (let from = 0; from < words.length; from += 1) forms.set(nameKey(words.slice(from).join(" ")), short);
  }
  return forms;
}

function indexOf(references: readonly DraftReference[], text: string): AuthorIndex {
  const shortForms = shortFormsOf(text);
  const byName = new Map<string, DraftReference[]>();
  for (const reference of references) {
    for (const key of new Set(namesOf(reference, shortForms).map(nameKey))) {
      if (key.length < 2) continue;
      const same = byName.get(key);
      if (same === undefined) byName.set(key, [reference]);
      else if (same.length < MOST_OF_ONE_NAME) same.push(reference);
    }
  }
  return { byName };
}

/** The first of the names as the list would have it: without the others and without what a bracket explains. */
function firstName(names: string): string {
  return names
    .replace(/\s*[([][^)\]]*[)\]]?$/u, "")
    .replace(/,?\s(?:et\sal\.?|and\s(?:colleagues|others)|u\.\s?a\.)$/u, "")
    .replace(/['’]s?$/u, "")
    .replace(/[“”"]/g, "")
    .replace(/^(?:the|The)\s/, "")
    .replace(/,$/, "")
    .trim();
}

function candidates(names: string, index: AuthorIndex): readonly DraftReference[] {
  const first = firstName(names);
  const whole = index.byName.get(nameKey(first));
  if (whole !== undefined) return whole;
  const [lead = ""] = first.split(/,\s|\s(?:and|&|und|et|y|e)\s|[和与、等]/u);
  return (
    index.byName.get(nameKey(lead)) ??
    index.byName.get(nameKey(lead.replace(/^(?:\p{Lu}\.\s?)+/u, ""))) ??
    index.byName.get(nameKey(lead.split(/\s/).at(-1) ?? "")) ??
    []
  );
}

/** `2019a, b` is 2019a and 2019b. */
function yearsIn(text: string): readonly string[] {
  const years: string[] = [];
  for (const [piece] of text.matchAll(
    /(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.(?:-?[a-z])?|in press|forthcoming|(?<![\p{L}])[a-z](?![\p{L}.])/gu,
  )) {
    years.push(/^[a-z]$/.test(piece) ? `${(years.at(-1) ?? "").slice(0, 4)}${piece}` : piece);
  }
  return years;
}

function isOfYear(reference: DraftReference, year: string): boolean {
  const isUndated = /^(?:n|in|fo)/.test(year);
  if (isUndated) return reference.published === null;
  const suffix = year.slice(4);
  if (reference.published?.slice(0, 4) !== year.slice(0, 4)) return false;
  return suffix === "" || reference.label.endsWith(year) || !/\d[a-z]$/.test(reference.label);
}

/** The other names narrow down references of one first author and one year. */
function bestOf(found: readonly DraftReference[], names: string): readonly DraftReference[] {
  if (found.length < 2) return found;
  const key = nameKey(names);
  const others = (reference: DraftReference): readonly string[] =>
    reference.authors.slice(1).map((author) => nameKey(familyOf(author)));
  const isMany = /et\sal|others|colleagues|等/u.test(names);
  const fitting = found.filter((reference) =>
    isMany ? reference.authors.length > 2 : others(reference).every((name) => key.includes(name)),
  );
  const most = Math.max(...fitting.map(({ authors }) => authors.length));
  const best = isMany ? fitting : fitting.filter(({ authors }) => authors.length === most);
  return best.length > 0 ? best : found;
}

function labelsFor(names: string, years: string, index: AuthorIndex): readonly string[] {
  const found = candidates(names, index);
  return yearsIn(years).flatMap((year) => {
    const [best] = bestOf(
      found.filter((reference) => isOfYear(reference, year)),
      names,
    );
    return best === undefined ? [`${missingName(names)}${year.replace(/\s/g, "")}`] : [best.label];
  });
}

function missingName(names: string): string {
  const [lead = ""] = firstName(names).split(/,\s|\s(?:and|&|und|et|y|e)\s/u);
  return lead.replace(/[\s.,]+/gu, "");
}

function isKnown(names: string, index: AuthorIndex): boolean {
  return candidates(names, index).length > 0;
}

const PLAUSIBLE = new RegExp(`^${PERSONS}$`, "u");

/** Whether words that no reference answers to can be the names of authors. */
function mayBeNames(names: string): boolean {
  const [lead = ""] = names.split(/[\s,]/);
  return PLAUSIBLE.test(names) && !NO_NAME.test(lead) && !NO_NAME.test(names.split(/[\s,]+/).at(-1) ?? "");
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

function groupMarkers(text: string, index: AuthorIndex): readonly FoundMarker[] {
  return [...text.matchAll(GROUP)].flatMap((match) => {
    const inside = match[1] ?? "";
    if (!/(?:1[5-9]|20)\d\d|n\.\s?d\.|in press|forthcoming/.test(inside)) return [];
    const parts: Part[] = [];
    for (const piece of inside.split(/[;；]/)) {
      const part = readPart(piece, parts.at(-1)?.names);
      if (part !== null) parts.push(part);
    }
    const meant = parts.filter(({ names }) => isKnown(names, index) || mayBeNames(names));
    const isOne = meant.some(
      ({ names, years }) =>
        isKnown(names, index) || /et al|&|,?\sand\s/.test(names) || !/\s/.test(names) || years !== "",
    );
    if (meant.length === 0 || !isOne) return [];
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
export function authorMarkers(text: string, references: readonly DraftReference[]): readonly FoundMarker[] {
  const index = indexOf(references, text);
  return [...groupMarkers(text, index), ...narrativeMarkers(text, index)];
}
