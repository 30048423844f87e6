import { EITHER, LEADING } from "./abbreviations.ts";

const JOURNAL = new Set(
  (
    "proc natl acad sci clin invest environ trans int conf lett rev phys med engl chem mater technol electron biol res am br eur " +
    "assoc soc econ psychol educ eng comput syst appl j ann arch bull exp gen hum mol nat nutr pharmacol stat surg vet zool " +
    "univ dept gov intl quart q ser symp anal biochem mech lang ling polit math theor pol stud hist geogr mar atmos ocean agric mater sol sust"
  ).split(" "),
);

/** Splits a text at the full stops, question and exclamation marks that end a part of an entry. */
export function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!。]["”’»]?(?:\s+|$)|。/gu)) {
    const before =
      /[\p{L}\p{M}\p{N}.&'’-]+$/u.exec(text.slice(Math.max(start, match.index - 40), match.index))?.[0] ?? "";
    const rest = text.slice(match.index + match[0].length);
    const isDot = match[0].startsWith(".");
    const lower = before.toLowerCase();
    if (
      isDot &&
      JOURNAL.has(lower) &&
      before !== lower &&
      /^(?:\p{Lu}\p{L}*|\d+(?:st|nd|rd|th))(?:\.|\s|$)/u.test(rest)
    )
      continue;
    if (
      isDot &&
      rest !== "" &&
      (/^\p{Lu}$|^\p{L}(?:\.\p{L})+$/u.test(before) || LEADING.has(lower) || EITHER.has(lower))
    ) {
      if (!/^(?:no|ref|art|sec|am|pm|hr|rd|st|sq|min|pol|im|sep|mar|may|av)$/.test(lower) || /^\d/.test(rest)) continue;
    }
    if (/^\p{Ll}/u.test(rest) && isDot) continue;
    const part = text.slice(start, match.index + match[0].trimEnd().length).trim();
    if (part !== "") segments.push(part);
    start = match.index + match[0].length;
  }
  const last = text.slice(start).trim();
  return last === "" ? segments : [...segments, last];
}

const NUMBERING =
  /^(?:[\d\s()[\]:;,–—-]+|(?:vol|volume|no|nr|issue|iss|pp?|pages?|art|article|ch|chapter|ed|edition|edn|eds?|bd|jg|heft|s|t|n|núm|n[º°])\.?\s*[\d\p{L}]?[\d\s()–—.:-]*|e?\d[\d\p{L}–—-]*|\d+(?:st|nd|rd|th)\s+ed(?:itio)?n?|in press|forthcoming|print|web|pdf|online|internet|rep(?:ort)?\.?\s+(?:no\.?\s*)?\p{Lu}*[-\d]+|n\.\s?d|[^\p{L}\p{N}]*)\.?$/iu;
/** A place before a publisher: `London: Press`, `北京: 出版社`. */
export const PLACE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,4}:\s+|\p{Script=Han}{2,8}[:：]\s*)(\p{L}.*)$/u;

/** The edition stands before the place in some styles: `3rd ed. London: Press`. */
const EDITION = /^\d+(?:st|nd|rd|th)\s+[Ee]d(?:ition|n)?\.?,?\s+(?=\p{Lu})/u;

function tidy(text: string): string {
  return text
    .replace(/^(?:updated|posted|published)[\s.,]*$/iu, "")
    .replace(/^(?:in|in:|en|dans)\s+(?:(?=\p{Lu}))/iu, "")
    .replace(/\s*\[(?:internet|online|web)\]/giu, "")
    .replace(/^[《「『“](.+)[》」』”]$/u, "$1")
    .replace(/^[\s.,;:–—|(/-]+|[\s,;:–—|(/-]+$/gu, "")
    .replace(/\s+/g, " ")
    .replace(/\.{2,}$/u, ".")
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|Jr|U\.S|U\.K)|\.\p{L}|\p{L}\. (?:\p{L}+\. )*\p{L}+)\.$/u, "")
    .trim();
}

const EDITORS =
  /^(?:in:?\s+)?(?:(?!\().){1,200}?(?:\((?:eds?|hrsg)\.?\)[.,:]?|,\s+(?:editors?|eds?\.)[.,:]?|,\s+edited by [^.]{3,80}\.)\s*/iu;

function withoutEditors(text: string): string {
  return text.replace(EDITORS, "");
}

/** Names that a part of an entry behind its title can hold: the journal, newspaper or publisher first. */
export function readContainer(text: string): string | null {
  const whole = text.trim().replace(/^[\s.,;:–—-]+/u, "");
  const plain = withoutEditors(whole);
  const [book, ...press] = segmentsOf(plain);
  // Behind the editors stands the book, and behind that who published it.
  const isChapter = plain !== whole && press.some((segment) => !NUMBERING.test(segment));
  for (const segment of isChapter ? press : [book ?? "", ...press]) {
    const printed = segment.replace(EDITION, "");
    const placed = PLACE.exec(printed)?.[1] ?? printed;
    const [inner = ""] = placed.split(/\s+(?=\((?:pp?\.|vol|\d|[^)]*\bed\b))/iu);
    const parts = inner
      .split(
        /,\s+|，|;\s*|:\s*(?=\d)|\s+\|\s+|\s+(?=(?:vol|no|nr|pp?|bd|jg)\.?\s*\d)|\s+(?=\d+\s*(?:\(\d|:\s*\d|,\s*(?:no|nr|pp?|s|\d)|(?:no|nr|heft)\b|$))|\s+[–—]\s+/iu,
      )
      .map(tidy);
    const name = parts.find((part) => part !== "" && !NUMBERING.test(part) && /\p{L}{2}/u.test(part));
    if (name !== undefined) return name;
  }
  return null;
}
