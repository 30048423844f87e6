/** An entry without its addresses, and the one that leads to the work. */
export interface Addressed {
  readonly rest: string;
  readonly url: string | null;
}

const LINK =
  /\[((?:[^[\]]|\[[^[\]]*\]){1,500})\]\(<?((?:https?:\/\/|www\.|doi:)[^\s)>]{1,2000})>?(?:\s+"[^"]{0,300}")?\)/giu;
const URL = /<?\bhttps?:\/\/[^\s<>"“”«»\u3002]+>?/giu;
const DOI = /\b(?:doi\s*:?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?)?(10\.\d{4,9}\/[^\s"<>“”]+)/iu;
const BARE =
  /(?<![\p{L}\d@./])(?:www\.|(?:[a-z\d-]+\.){1,4}(?:com|org|net|edu|gov|int|eu|uk|de|fr|nl|ch|it|es|jp|cn|io|info|news)\/)[^\s<>"“”]*/iu;

function trimAddress(address: string): string {
  let url = address.replace(/^<|>$/g, "").replace(/[.,;:”’"'»*_]+$/u, "");
  while (url.endsWith(")") && !url.includes("(")) url = url.slice(0, -1);
  while (url.endsWith("]") && !url.includes("[")) url = url.slice(0, -1);
  return url.replace(/[.,;:]+$/, "");
}

function tidy(url: string): string {
  return url.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, "https://doi.org/");
}

/** Takes the addresses out of an entry. A page's address goes before that of its DOI; the last links of a reader's note go. */
export function takeAddress(text: string): Addressed {
  const found: string[] = [];
  const unlinked = text.replace(LINK, (_all, words: string, address: string) => {
    found.push(trimAddress(address));
    return /^https?:/i.test(words) ? " " : words;
  });
  const unurled = unlinked.replace(URL, (address) => {
    found.push(trimAddress(address));
    return address.endsWith(".") ? ". " : " ";
  });
  const doi = DOI.exec(unurled);
  const undoied = doi === null ? unurled : unurled.replace(doi[0], " ");
  const bare = found.length === 0 && doi === null ? BARE.exec(undoied) : null;
  const rest = (bare === null ? undoied : undoied.replace(bare[0], " ")).replace(
    /\b(?:doi|url)\s*:\s*(?=[.,;]|\s|$)/giu,
    " ",
  );
  const isArchive = (url: string): boolean => /web\.archive\.org|archive\.(?:today|ph|is)/i.test(url);
  const own = found.find((url) => !isArchive(url)) ?? found[0];
  const address = own ?? (doi === null ? null : `https://doi.org/${trimAddress(doi[1] ?? "")}`);
  if (address !== null) return { rest, url: tidy(address) };
  return { rest, url: bare === null ? null : `https://${trimAddress(bare[0])}` };
}
