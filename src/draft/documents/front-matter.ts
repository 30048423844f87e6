import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { readEdtf } from "../../domain/edtf.ts";
import type { Article, DraftReference } from "../model.ts";

const MAX_HEAD = 1_000_000;

/** What stands between `---` at the head of a file says of the article, and where it ends. */
export interface FrontMatter extends Pick<Article, "title" | "authors" | "published" | "language" | "references"> {
  readonly end: number;
}

function words(node: unknown): string | null {
  const value = isScalar(node) ? node.value : null;
  return (typeof value === "string" && value.trim() !== "") || typeof value === "number" ? String(value).trim() : null;
}

function fieldOf(map: YAMLMap, ...keys: readonly string[]): string | null {
  return keys.map((key) => words(map.get(key, true))).find((value) => value !== null) ?? null;
}

/** A name as `family, given`, or as one word: in CSL a map, else a text. */
function nameOf(node: unknown): readonly string[] {
  if (!isMap(node)) return [words(node)].filter((name) => name !== null);
  const [family, given] = [fieldOf(node, "family"), fieldOf(node, "given")];
  const name =
    family === null || given === null ? (fieldOf(node, "literal", "name") ?? family ?? given) : `${family}, ${given}`;
  return name === null ? [] : [name];
}

function namesOf(node: unknown): readonly string[] {
  return isSeq(node) ? node.items.flatMap(nameOf) : nameOf(node);
}

/** A date of CSL: `2020-03`, or its parts in a list or a map. */
function dateOf(node: unknown): string | null {
  const part = (value: unknown): string => (words(value) ?? "").padStart(2, "0");
  const parts = isMap(node) ? node.get("date-parts", true) : node;
  const list = isSeq(parts) ? (isSeq(parts.items[0]) ? parts.items[0].items : parts.items) : [];
  const [first] = list;
  const [year, ...rest] =
    isMap(node) && !isSeq(parts)
      ? ["year", "month", "day"].map((key) => node.get(key, true))
      : isMap(first)
        ? ["year", "month", "day"].map((key) => first.get(key, true))
        : list;
  const date =
    year === undefined ? words(node) : [words(year), ...rest.filter((one) => words(one) !== null).map(part)].join("-");
  return date !== null && readEdtf(date) !== null ? date : null;
}

function referenceOf(node: unknown): readonly DraftReference[] {
  const label = isMap(node) ? fieldOf(node, "id") : null;
  if (!isMap(node) || label === null) return [];
  const [start = 0, end = 0] = node.range ?? [];
  const doi = fieldOf(node, "DOI", "doi");
  return [
    {
      ...{ label, start, end },
      title: fieldOf(node, "title"),
      authors: namesOf(node.get("author", true)),
      publisher: fieldOf(node, "container-title", "publisher"),
      isPress: fieldOf(node, "container-title") === null && fieldOf(node, "publisher") !== null,
      published: dateOf(node.get("issued", true)),
      url: fieldOf(node, "URL", "url") ?? (doi === null ? null : `https://doi.org/${doi}`),
      ...{ doi, same: null, unread: [] },
    },
  ];
}

/** Reads what stands at the head of a Markdown file; a head that is no YAML says nothing. */
export function readFrontMatter(text: string): FrontMatter {
  const none = { end: 0, title: null, authors: [], published: null, language: null, references: [] };
  const close = text.startsWith("---\n") ? /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(3, MAX_HEAD)) : null;
  if (close === null) return none;
  const end = 3 + close.index + close[0].trimEnd().length;
  const document = parseDocument(text.slice(4, 3 + close.index + 1), { prettyErrors: false });
  const map = document.contents;
  if (document.errors.length > 0 || !isMap(map)) return { ...none, end };
  const list = map.get("references", true);
  const published = (fieldOf(map, "date") ?? "").slice(0, 10);
  return {
    end,
    title: fieldOf(map, "title"),
    authors: namesOf(map.get("author", true) ?? map.get("authors", true)),
    published: readEdtf(published) === null ? null : published,
    language: fieldOf(map, "lang", "language"),
    references: (isSeq(list) ? list.items.flatMap(referenceOf) : []).map((one) => ({
      ...one,
      start: one.start + 4,
      end: one.end + 4,
    })),
  };
}
