/** Entries with answers, by hand or from a tagged corpus. */

/** What a person reads in an entry: one work, several, or none. */
export interface AnsweredWork {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

export interface AnsweredEntry {
  readonly entry: string;
  readonly works: readonly AnsweredWork[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? "");
}

function addressIn(words: string | null): string | null {
  const doi = /10\.\d{4,9}\/\S+[\w)]/u.exec(words ?? "")?.[0];
  const url = /(?:https?:\/\/|www\.)[^\s<>]+[^\s<>.,;)]/u.exec(words ?? "")?.[0].replace(/^www/u, "https://www");
  return doi === undefined ? (url ?? null) : `https://doi.org/${doi}`;
}

/** Reads sequences of tagged parts, as the corpora of AnyStyle have them. */
export function readTagged(xml: string): readonly AnsweredEntry[] {
  return [...xml.matchAll(/<sequence>(.*?)<\/sequence>/gsu)].map(([, inner = ""]) => {
    const parts = [...inner.matchAll(/<([a-z-]+)>(.*?)<\/\1>/gsu)].map(([, tag = "", words = ""]) => ({
      tag,
      words: unescape(words).replace(/\s+/g, " ").trim(),
    }));
    const of = (...tags: readonly string[]): string | null =>
      parts.find(({ tag }) => tags.includes(tag))?.words ?? null;
    const year = /\d{4}/.exec(of("date") ?? "")?.[0] ?? null;
    const entry = parts
      .filter(({ tag }) => tag !== "citation-number")
      .map(({ words }) => words)
      .join(" ");
    const publisher = (of("journal") ?? of("publisher") ?? of("container-title"))?.replace(/^In:?\s/i, "") ?? null;
    return {
      entry,
      works: [{ title: of("title"), authors: [], publisher, published: year, url: addressIn(of("url") ?? of("doi")) }],
    };
  });
}
