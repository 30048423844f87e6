import type { Draft, DraftReference } from "../../draft/model.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { Held, SourceKind } from "../../generated/schema.ts";
import { numberSlug, slugOf, takeId } from "./slug.ts";

/** A source as a bundle has it, with what a person should look at. */
export interface DraftSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly held: Held;
  readonly remarks: readonly string[];
}

/** An entry of the list of references, and the source that it stands for. */
export interface PlacedReference {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly source: DraftSource;
}

const MAX_WORDS = 2_000;
const MAX_LABEL = 300;
const OFFICIAL_HOST = /(?:^|\.)(?:gov|mil|gouv|gob|go|gc)(?:\.[a-z]{2})?$|(?:^|\.)europa\.eu$/;
const OFFICIAL_NAME =
  /\b(?:ministry|department of|commission|parliament|congress|senate|government|court of|federal register|official journal|bureau of|office of the)\b/i;

function short(text: string, most: number): string {
  return Array.from(text.trim()).slice(0, most).join("").trim();
}

function hostOf(url: string | null): string {
  return url === null || !URL.canParse(url) ? "" : new URL(url).hostname.toLowerCase();
}

/** What kind of source this plainly is. OTHER where neither the address nor a name tells. */
export function guessKind({ title, publisher, url }: Pick<DraftReference, "title" | "publisher" | "url">): SourceKind {
  const host = hostOf(url);
  const named = `${title ?? ""} ${publisher ?? ""}`;
  if (/\bfact[ -]?sheet\b/i.test(named)) return "FACT_SHEET";
  if (/\b(?:data ?set|database|statistical tables?)\b/i.test(named)) return "DATA_SET";
  if (OFFICIAL_HOST.test(host) || OFFICIAL_NAME.test(publisher ?? "")) return "OFFICIAL";
  if (/\b(?:report|working paper|white paper|discussion paper)\b/i.test(named)) return "REPORT";
  return publisher === null ? "OTHER" : "ARTICLE";
}

/** The family name of an author as printed: what stands before the comma, else the last word. */
function familyName(author: string): string {
  const [before = "", after] = author.split(",");
  return after === undefined ? (before.trim().split(/\s+/u).at(-1) ?? "") : before;
}

function slugFor({ label, authors, publisher, title }: DraftReference): string {
  const who = slugOf(publisher ?? familyName(authors[0] ?? ""), 3);
  const what = slugOf(title ?? "", 5);
  const slug = [who, what].filter((part) => part !== "").join("-");
  if (slug !== "") return slug;
  const words = `${publisher ?? ""} ${title ?? ""}`.trim();
  return words === "" ? `reference-${slugOf(label) || numberSlug("x", label)}` : numberSlug("reference", words);
}

/** The published date and the address where the bundle may have them, and a remark on each that it may not. */
function checked(reference: DraftReference) {
  const { published, url } = reference;
  const isDate = published !== null && readEdtf(published) !== null;
  const isAddress = url !== null && /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url);
  return {
    published: isDate ? published : null,
    url: isAddress ? url : null,
    remarks: [
      ...(published !== null && !isDate
        ? [`The date reads "${published}": write it as 2026, 2026-03 or 2026-03-02.`]
        : []),
      ...(url !== null && !isAddress ? [`The address reads "${url}", which is none.`] : []),
    ],
  };
}

/** The references of a draft, each with a source of its own. `taken` are ids of other sources. */
export function placeReferences(
  { references }: Pick<Draft, "references">,
  taken: Set<string>,
): readonly PlacedReference[] {
  const labels = new Set<string>();
  const placed = new Map<string, DraftSource>();
  return references.map((reference, index) => {
    const printed = short(reference.label, MAX_LABEL - 20) || String(index + 1);
    let label = printed;
    for (let number = 2; labels.has(label); number += 1) label = `${printed} (${String(number)})`;
    labels.add(label);
    // A note that means the work of an earlier one has its source.
    const meant = reference.same === null ? undefined : placed.get(reference.same);
    if (meant !== undefined) return { label, start: reference.start, end: reference.end, source: meant };
    const { published, url, remarks } = checked(reference);
    const title = short(reference.title ?? "", MAX_WORDS) || null;
    const publisher = short(reference.publisher ?? "", MAX_WORDS) || null;
    const source: DraftSource = {
      id: takeId(`source:${slugFor({ ...reference, label: printed })}`, taken),
      kind: guessKind(reference),
      title,
      authors: reference.authors.map((author) => short(author, MAX_WORDS)).filter((author) => author !== ""),
      publisher,
      published,
      url,
      held: title === null ? "NOTHING" : "TITLE_ONLY",
      remarks: [
        ...(label === printed ? [] : [`The list has the label "${printed}" twice: this is one of them.`]),
        ...remarks,
        ...reference.unread.map((words) => `Not understood: ${words}`),
      ],
    };
    placed.set(reference.label, source);
    return { label, start: reference.start, end: reference.end, source };
  });
}
