import { CLOSE, OPEN } from "./segments.ts";
import { anyOf, wordList } from "../words.ts";

/** An entry without its addresses, and the one that leads to the work. */
export interface Addressed {
  readonly rest: string;
  readonly url: string | null;
  /** The DOI without its resolver; null where the entry has none. */
  readonly doi: string | null;
}

const SIGN = '[^\\s<>"“”«»。]';
/** Pairs of angle brackets are part of old DOIs, which goes on behind them. */
const DOI = new RegExp(
  `<?(?:(?:doi|digital object identifier)\\s*[:.]?\\s*)?(?:(?:https?:\\/\\/)?(?:dx\\.)?doi\\.org\\/|doi:\\s*)?(?<![\\d./])(10\\.\\d{4,9}\\/(?:${SIGN}|<[^\\s<>]{1,40}>(?=[^\\s.,;)]))+)>?`,
  "giu",
);
const LINK =
  /\[((?:[^[\]]|\[[^[\]]*\]){1,500})\]\(<?((?:https?:\/\/|www\.|doi:)(?:[^\s()<>]|\([^\s()]*\)){1,2000})>?(?:\s+"[^"]{0,300}")?\)/giu;
const URL = new RegExp(`<?\\bhttps?:\\/\\/${SIGN}+>?`, "giu");
const BARE =
  /(?<![\p{L}\d@./])(?:www\.[\w-]+\.|(?:[a-z\d-]+\.){1,4}(?:com|org|net|edu|gov|int|eu|uk|de|fr|nl|ch|it|es|jp|cn|io|info|news)\/)[^\s<>"“”]*/giu;
const ARCHIVE = /web\.archive\.org|archive\.(?:today|ph|is)|webcitation\.org/i;
const NUMBERS = new RegExp(
  `\\b(?:${anyOf(wordList("identifiers"))})\\b\\s*:?\\s*[\\dX][\\w.–-]*[\\w]|\\bBibcode:\\s*\\S+`,
  "gu",
);
const AVAILABLE = new RegExp(
  `(?<![\\p{L}])(?:(?:${anyOf(wordList("available"))})(?:\\s+(?:at|from))?\\s*:?\\s*(?=\uE002)|(?:doi|url|available)\\s*:\\s*(?=[.,;\uE002]|\\s|$)|\\[(?:online|internet|web|pdf)\\])`,
  "giu",
);
/** Stands where an address stood. */
const PLACE = "\uE002";

function balanced(text: string, open: string, close: string): boolean {
  return text.split(close).length <= text.split(open).length;
}

function trimAddress(address: string): string {
  let url = address.replace(/^<|>$/g, "");
  for (let before = ""; before !== url;) {
    before = url;
    url = url.replace(/[.,;:”’"'»*_]+$/u, "");
    if (
      /[)\]>]$/.test(url) &&
      ![..."()|[]|<>".split("|")].every(([o = "", c = ""]) => !url.endsWith(c) || balanced(url, o, c))
    )
      url = url.slice(0, -1);
  }
  return url;
}

const TAIL = /(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;)])(\s*\n\s*| (?=\/))([a-z\d/][^\s<>"“”]*)(?=\s|$|>)/gu;

/** Puts addresses together that a line end parts: behind `-`, `/` and their like, or before what only an address holds. */
export function joinAddresses(text: string): string {
  let joined = text;
  for (let before = ""; before !== joined;) {
    before = joined;
    joined = joined.replace(TAIL, (all, head: string, _gap: string, tail: string) => {
      const goesOn = /[-/_=&?%#~]$/.test(head) && !/^\d{4}-\d\d-\d\d|^\d+\.$/.test(tail);
      const isPart = /^[^.]*[/_=%&]|-[^.]*-|\.(?:html?|pdf|php|aspx?)\b/u.test(tail) || tail.startsWith("/");
      return goesOn || isPart ? head + tail : all;
    });
  }
  return joined;
}

function decode(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

/** The words of a link are mostly the title of what it leads to. */
function titled(words: string): string {
  const isTitle = /\s/u.test(words) && !words.includes(OPEN) && !/[(（](?:1[5-9]|20)\d\d|\d{4}\.$/u.test(words);
  return isTitle ? `${OPEN}${words}${CLOSE}` : words;
}

/** Takes the addresses out of an entry. A page's address goes before that of its DOI; copies in archives go last. */
export function takeAddress(text: string, links: readonly string[] = []): Addressed {
  const found: string[] = [];
  const keep = (url: string, all: string): string => {
    found.push(trimAddress(url));
    return /[.,;]$/.test(all) ? `${PLACE}${all.slice(-1)} ` : `${PLACE} `;
  };
  const dois: string[] = [];
  const rest = decode(text)
    .replace(LINK, (_all, words: string, url: string) => {
      keep(url, url);
      return /^https?:/i.test(words) ? PLACE : titled(words);
    })
    .replace(DOI, (all, name: string) => {
      dois.push(trimAddress(name));
      return /[.,;]$/.test(all) ? `${PLACE}. ` : PLACE;
    })
    .replace(URL, (all) => keep(all, all))
    .replace(BARE, (all) => (found.length + dois.length > 0 ? PLACE : keep(`https://${all}`, all)))
    .replace(NUMBERS, " ")
    .replace(AVAILABLE, " ")
    .replaceAll(PLACE, " ");
  const all = [...found, ...links];
  const own = all.find((url) => !ARCHIVE.test(url) && !/doi\.org\/10\./i.test(url));
  const linked = all.find((url) => /doi\.org\/10\./i.test(url))?.replace(/^.*?doi\.org\//i, "");
  const known = dois[0] ?? linked ?? null;
  const url = own ?? (known === null ? null : `https://doi.org/${known}`) ?? all[0] ?? null;
  return { rest, url, doi: known };
}
