import type { DraftReference } from "./model.ts";
import { familyOf } from "./references/names.ts";

const MOST_OF_ONE_NAME = 200;

/** The references of a text by the names of their first authors. */
export interface AuthorIndex {
  readonly byName: ReadonlyMap<string, readonly DraftReference[]>;
}

/** A name as names are compared: letters and digits in lower case, without an article. */
export function nameKey(name: string): string {
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

/** Finds references by all that a text may call their first authors. */
export function indexOf(references: readonly DraftReference[], text: string): AuthorIndex {
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
export function firstName(names: string): string {
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

/** The labels of the references that names and years mean; made ones where the list has none. */
export function labelsFor(names: string, years: string, index: AuthorIndex): readonly string[] {
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

/** Whether a reference answers to these names. */
export function isKnown(names: string, index: AuthorIndex): boolean {
  return candidates(names, index).length > 0;
}
