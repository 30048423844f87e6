import type { CitedWork, DraftReference } from "../model.ts";
import { familyOf, isBody } from "./names.ts";

/** A name in CSL-JSON: of a person in its parts, of a body or where the parts are not sure as printed. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A date in CSL-JSON; a season is a number from 1 (spring) to 4. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly season?: number;
}

/** A work in CSL-JSON 1.0.2, as Zotero, pandoc and citation-js read it. What is not sure is absent. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-journal" | "book" | "document" | "webpage";
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly DOI?: string;
  readonly URL?: string;
}

function toName(name: string): CslName {
  const family = familyOf(name);
  const given = name.startsWith(family)
    ? name.slice(family.length).replace(/^,?\s*/u, "")
    : name.slice(0, -family.length).trim();
  const isPerson = !isBody(name) && given !== "" && (name.startsWith(family) || name.endsWith(family));
  return isPerson ? { family, given } : { literal: name };
}

/** A date or an interval in EDTF as the parts of CSL; of an interval without an end the beginning. */
function toDate(edtf: string): CslDate | null {
  const days = edtf.split("/").filter((day) => /^\d{4}/u.test(day));
  const [season] = days.flatMap((day) => /^\d{4}-2([1-4])$/u.exec(day)?.[1] ?? []);
  const parts = days.map((day) => (season === undefined ? day : day.slice(0, 4)).split("-").map(Number));
  if (parts.length === 0 || parts.flat().some(Number.isNaN)) return null;
  return { "date-parts": parts, ...(season === undefined ? {} : { season: Number(season) }) };
}

function typeOf({ doi, url, publisher, isPress }: CitedWork): CslItem["type"] {
  if (isPress) return "book";
  if (doi !== null && publisher !== null) return "article-journal";
  return url !== null && doi === null ? "webpage" : "document";
}

function toItem(id: string, work: CitedWork): CslItem {
  const { title, authors, publisher, published, url, doi, isPress } = work;
  const issued = published === null ? null : toDate(published);
  return {
    id,
    type: typeOf(work),
    ...(title === null ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors.map(toName) }),
    ...(publisher === null ? {} : { [isPress ? "publisher" : "container-title"]: publisher }),
    ...(issued === null ? {} : { issued }),
    ...(doi === null ? {} : { DOI: doi }),
    ...(url === null || url === `https://doi.org/${doi ?? ""}` ? {} : { URL: url }),
  };
}

/** References in CSL-JSON, by their labels. Entries that name no work of their own have none. */
export function cslOf(references: readonly DraftReference[]): readonly CslItem[] {
  return references
    .filter(({ same, title, url, authors }) => same === null && (title !== null || url !== null || authors.length > 0))
    .map((reference) => toItem(reference.label, reference));
}
