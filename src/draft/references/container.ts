import { wordSet } from "../words.ts";
import { CLOSE, OPEN, segmentsOf } from "./segments.ts";

const NUMBERING = new RegExp(
  `^(?:${[
    "[\\d\\s()[\\]:;,–—/-]+",
    "(?:vol|volume|no|nr|issue|iss|pp?|pages?|art|article|ch|chapter|ed|edition|edn|eds?|bd|jg|heft|hft|h|s|t|n|núm|n[º°]|sec|serial|fol|fig|aufl|auflage|т|№|с|стр|hier s|here p|rev)\\.?\\s*(?:[\\d\\p{L}]?[\\d\\s()–—.:-]*|[ivxlcdm]+)(?:\\s?ff?\\.?)?",
    "[ivxlcdm]+|[ivxlcdm]+\\s\\(\\d*\\)",
    "\\d+\\s?(?:pp?|s|p|с|seiten|pages|págs?)\\.?",
    "第\\s?\\d+\\s?[卷巻期号版页頁].*|\\d+[–-]\\d+[页頁]|[总第]+\\d+期",
    "e?\\d[\\d\\p{L}–—-]*",
    "(?:\\d+(?:st|nd|rd|th|\\.|ª|e)?|second|third|fourth|revised|rev|new|überarb)[.,]?\\s*(?:überarb\\.\\s*)?(?:ed(?:itio)?n?|aufl(?:age)?|edição|edición|изд)?",
    "in press|forthcoming|print|web|pdf|online|internet|n\\.\\s?d",
    "rep(?:ort)?\\.?\\s+(?:no\\.?\\s*)?\\p{Lu}*[-\\p{Lu}\\d]*\\d",
    "(?:technical|tech|research)\\.?\\s(?:report|note|memo).*|preprint|manuscript|unpublished.*",
    "(?:ph\\.?d\\.?|doctoral|master.?s?)\\s(?:diss.*|thesis).*|dissertation|thesis",
    "(?:eds?|trans|hrsg)\\.\\s.*|(?:edited|translated|foreword|introduction)\\s(?:and\\s\\p{L}+\\s)?by\\s.*|see\\s.*",
    "(?:table|annex|appendix|section|version|release|figure|part|thread|revision|chapter|note)s?\\.?\\s[\\w.–-]+",
    "[^\\p{L}\\p{N}]*",
  ].join("|")})\\.?$`,
  "iu",
);
/** A place before a publisher: `London: Press`, `北京: 出版社`. */
export const PLACE =
  /^(?:(?:\p{Lu}|St\.? )[\p{L}.'’-]*(?:(?:[ ,/&]+|\s(?:and|und|et|y)\s)\p{Lu}[\p{L}.'’-]*){0,5}\s?:\s+|\p{Script=Han}{2,8}[:：]\s*)(\p{L}.*)$/u;
/** The edition stands before the place in some styles: `3rd ed. London: Press`. */
const EDITION =
  /^(?:\d+(?:st|nd|rd|th|\.|ª)?,?\s+(?:[\p{L}.]+\s+)?(?:[Ee]d(?:ition|n|ição|ición)?|[Aa]ufl(?:age)?)\b\.?,?\s+)(?=\p{Lu})/u;
const EDITORS =
  /^(?:in:?\s+)?(?:(?!\().){1,200}?(?:\((?:eds?|hrsg|hg|org|coords?)\.?\)[.,:]?|,\s+(?:editors?|eds?\.)[.,:]?|,\s+edited by [^.]{3,80}[.,](?=\s))\s*/iu;
const WITHOUT_STOP = /(?<!\b(?:Inc|Ltd|Co|Corp|Jr|U\.S|U\.K)|\.\p{L}|\p{L}\. (?:\p{L}+\. )*\p{L}+)\.$/u;
const PARTED = new RegExp(
  [
    ",\\s+(?!(?:Inc|Ltd|LLC|Co)\\b)|，|、|;\\s*|(?<!arXiv):\\s*(?=\\d)|\\s+\\|\\s+|\\s+[–—]\\s+|(?<=\\.)\\s+(?=(?:vol|no|nr|pp?|bd|jg|heft|h)\\.?\\s*\\d)",
    "\\s+(?=(?:vol|no|nr|pp?|bd|jg|n°|№|t)\\.?\\s*\\d)|\\s+(?=第\\d)|(?<=\\p{Script=Han})\\s*(?=第\\s?\\d|\\d{4})",
    "\\s+(?=\\d+\\s*(?:\\(\\d|:\\s*\\d|,\\s*(?:no|nr|pp?|s|\\d)|(?:no|nr|heft)\\b|$))|\\s+(?=\\d+\\s*\\((?:\\s*|[^)]*\\d[^)]*)\\))",
    "(?<=\\p{L})\\(\\d+\\)",
  ].join("|"),
  "iu",
);

/** Where a work appeared, and whether a place or the book before it shows that this is its publisher. */
export interface Container {
  readonly name: string;
  readonly isPress: boolean;
}

function tidy(text: string): string {
  return text
    .replace(/[\uE000\uE001]/gu, "")
    .replace(/^(?:updated|posted|published(?! by)|first published)[\s.,]*$/iu, "")
    .replace(/^(?:in|in:|en|dans|em)\s+(?=[\p{Lu}«„“"\d])/iu, "")
    .replace(/^(?:published by|hrsg\. v\.|vom|von der)\s+(?=\p{Lu})/iu, "")
    .replace(/\s+(?:vom|of|from|du|del|am)$/iu, "")
    .replace(/^[^\p{L}\p{N}]*[《「『“«"„](.+?)[》」』”»"“]\.?$/u, "$1")
    .replace(/^[\s.,;:–—|(/-]+|[\s,;:–—|(/-]+$/gu, "")
    .replace(/\s+/g, " ")
    .replace(/\.{2,}$/u, ".")
    .replace(WITHOUT_STOP, "")
    .trim();
}

const CITIES = wordSet("cities");

function isName(part: string): boolean {
  return (
    part !== "" &&
    !CITIES.has(part) &&
    !NUMBERING.test(part) &&
    /\p{L}{2}/u.test(part) &&
    /[\p{Lu}\p{Lo}\d]/u.test(part)
  );
}

/** The first name in a part of an entry, without place, edition and numbers. */
function nameIn(segment: string): Container | undefined {
  const printed = segment.replace(/^[\s.,;:()–—-]+/u, "").replace(EDITION, "");
  const place = PLACE.exec(printed)?.[1];
  const placed = (place ?? printed).replace(/[《「『]([^》」』]{2,60})[》」』](?=.)/u, "$1，");
  const [inner = ""] = placed.split(/\s+(?=\((?:pp?\.|vol|\d|[^)]*\bed\b|[^)]{0,20}[’'‘]?\d\d\)))/iu);
  const name = inner.split(PARTED).map(tidy).find(isName);
  return name === undefined ? undefined : { name, isPress: place !== undefined };
}

/** What stands in emphasis, where it is a name: styles set journals and papers so. */
function emphasised(text: string): string | null {
  const at = text.indexOf(OPEN);
  const words = at === -1 ? "" : text.slice(at + 1, text.indexOf(CLOSE, at));
  const name = tidy(words.split(/,\s*(?:vol\.?\s*)?\d+$/iu)[0] ?? "");
  return isName(name) && /\p{L}{3}/u.test(name) ? name : null;
}

/** `(Oxford: Quay Press, 2003)` behind the name of a book. */
const PRESSED = /\s\((?:eds?\.[^;:()]*;\s*)?\p{Lu}[^():]{1,40}:\s*([^():,]+?)(?:,[\s\d–-]*)?\s*\)/u;

/** Names that a part of an entry behind its title can hold: the journal, newspaper or publisher first. */
export function readContainer(text: string): Container | null {
  const whole = text.trim().replace(/^[\s.,;:–—-]+/u, "");
  const pressed = PRESSED.exec(whole)?.[1];
  if (pressed !== undefined) return { name: tidy(pressed), isPress: true };
  const plain = whole.replace(/^(?:\s*(?:\([^():,]{1,60}\)|\[[^[\]]{1,60}\]))+\.?\s*(?=\S)/u, "").replace(EDITORS, "");
  const [book, ...press] = segmentsOf(plain);
  // Behind the editors stands the book, and behind that who published it.
  const isChapter = plain !== whole && press.some((segment) => isName(tidy(segment)));
  const set = isChapter || /^\s*in\s/i.test(whole) ? null : emphasised(whole);
  if (set !== null) return { name: set, isPress: false };
  for (const segment of isChapter ? press : [book ?? "", ...press]) {
    const name = nameIn(segment);
    if (name !== undefined) return { name: name.name, isPress: name.isPress || isChapter };
  }
  return null;
}
