import { findDate, type FoundDate } from "./dates.ts";
import { CLOSE, OPEN, segmentsOf } from "./segments.ts";
import { anyWord } from "../words.ts";
import { isNameLike } from "./names.ts";

/** The parts of an entry, before they are tidied. */
export interface Parts {
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly container: string;
  readonly date: FoundDate | null;
}

export type Work = Pick<Parts, "title" | "container">;

/** A text without its date. */
export function without(text: string, date: FoundDate | null): string {
  return date === null ? text : `${text.slice(0, date.start)} ${text.slice(date.end)}`;
}

const NUMBERS_ONLY = /^[\s\d():;,.–—-]*(?:pp?\.?[\s\d–-]*)?$/u;
const NUMBERS =
  /^(?:[\d\s()[\]:;,.–—/-]+|(?:vol|no|nr|pp?|pages?|v|bd|jg|heft|h|s|t|n[°º]?|ch|chap|hier s)\b\.?.*|\d+\s?(?:p|s|pp|seiten)\.?|[ivxlcdm]+)$/iu;
const EDITION =
  /^(.+?),\s+((?:\d+(?:st|nd|rd|th|\.|ª)?|rev\.|second|third|fourth|fifth)\s+(?:ed|aufl)(?:ition|n|age)?\.?[,.]?\s+\p{Lu}.+)$/iu;
const MARK =
  /^(.{2,300}?)\s*\[(?:[MJCDRNSPGZ]|DB|CP|EB|[A-Z]{1,2}\/(?:OL|CD|MT|DK))\](?:[.．,，。:：]\s*|\s*$|(?=[([]))(.*)$/u;
const IN = /^(.{6,}?)[.,]?\s+((?:in|dans|en)(?::\s|\s(?=[\p{Lu}«“"\uE000])).{6,})$/u;

const CONTAINER = new RegExp(`${anyWord("containers")}|${anyWord("bodies")}`, "iu");
/** Others who had a hand in a work stand between its title and what follows. */
const HANDS =
  /^(.{4,}?),\s+((?:trans(?:\.|lated by)|ed(?:\.|ited by)|hrsg\.|übers\.|trad\.|éd\.|introd?\.)\s+(?=\p{Lu}).*)$/u;
/** `Title, Place: Press` and `Title (Place, Press)`. */
const IMPRINT =
  /^([^.?!]{6,}?)(?:,\s+(?=\p{Lu}[\p{L}. ]{2,25}:\s\p{Lu})|\s\((?=[^()]*[,:]\s[^()]*\)\.?$))([^()]*)\)?\.?$/u;

function nameOf(part: string): string {
  return part
    .replace(/[\s,.]*(?:\(?\d[\d\s()/.:–-]*|\(\s*\)|\s(?:v|vol|no|nr|pp?|n°)\b\.?\s*\d.*|\s\d+\s.*)$/u, "")
    .trim();
}

/** What of a text that commas part is a name of a journal, a press or a place, from the end of the names on. */
function namesFrom(parts: readonly string[]): number {
  const numbered = parts.findIndex((part, index) => index > 0 && NUMBERS.test(part.trim()));
  const end = numbered === -1 ? parts.length : numbered;
  const isVolume = /^(?:v|vol|no|nr|n°|bd)\b|^\d{1,3}\b/iu.test(parts[end]?.trim() ?? "");
  // What a volume follows is a journal, whatever its words.
  let from = isVolume && end > 1 && nameOf(parts[end - 1] ?? "").split(/\s+/u).length <= 5 ? end - 1 : end;
  while (from > 1) {
    const name = nameOf(parts[from - 1] ?? "");
    const isShort = name.split(/\s+/u).length <= 2;
    if (
      !(isNameLike(name) && ((isShort && !isVolume) || CONTAINER.test(name) || from === end)) &&
      !(from === end && CONTAINER.test(name))
    )
      break;
    from -= 1;
  }
  return from;
}

/** `Title, Journal 12, 3–5` and `Title, Press, Place`: of what commas part, the title goes up to the names before the numbers. */
function byCommas(text: string): Work {
  const inside = /,\s+(?:in|dans)\b|\sin:/u.test(text) ? IN.exec(text) : null;
  if (inside !== null) return { title: inside[1] ?? text, container: inside[2] ?? "" };
  const imprints = [...text.matchAll(/\s*\(([^()]*\p{L}{3}[^()]*?),?\s*\)/gu)];
  const imprint = imprints.findLast(
    ({ 1: words = "" }) => /:\s|(?:1[5-9]|20)\d\d$/u.test(words) && /\p{L}{3}/u.test(without(words, findDate(words))),
  );
  if (imprint !== undefined) {
    const before = text.slice(0, imprint.index);
    const cut = /^(.{4,}?),\s+\p{Lu}[^,]{2,40}\s\((?:eds?|trans|hrsg)\b[^)]*\)/u.exec(before);
    return { title: cut?.[1] ?? before, container: `${imprint[1] ?? ""}.` };
  }
  const parts = text.split(/,\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  // `ApJ, 607, 200`: some styles print the journal and no title.
  const numbers = parts.slice(1).filter((part) => NUMBERS.test(part.trim()));
  if (numbers.length >= 2 && numbers.length === parts.length - 1 && /^\S+$|\.\s\p{Lu}\p{L}*\.?$/u.test(parts[0] ?? ""))
    return { title: null, container: text };
  const from = namesFrom(parts);
  const names = parts.slice(from);
  const own = names.findIndex((part) => CONTAINER.test(part));
  const container = own > 0 ? [...names.slice(own), ...names.slice(0, own)] : names;
  return { title: parts.slice(0, from).join(", "), container: container.join(", ") };
}

/** A second part of a title that a stop parts from the first: words that are no name, with more behind them. */
function goesOn(second: string, others: readonly string[]): boolean {
  if (isNameLike(second) || !others.some((segment) => !NUMBERS_ONLY.test(segment))) return false;
  if (
    second.split(/\s+/u).length < 4 ||
    /^(?:in|ed|eds|edited|trans|translated|vol|no|dans|en|on|for|presented)\b/iu.test(second)
  )
    return false;
  return !CONTAINER.test(second) && !/\d/u.test(second) && !/^[^:]{2,40}:\s/u.test(second) && !second.includes(OPEN);
}

/** The title and what follows it. A question has its answer with it where a container still follows. */
export function titleAndContainer(segments: readonly string[]): Work {
  const [head = "", second, ...others] = segments;
  const isAsked =
    /[?!]["”’»]?$/u.test(head) &&
    !/^in:?\s/iu.test(second ?? "") &&
    others.some((segment) => !NUMBERS_ONLY.test(segment));
  if (second !== undefined && goesOn(second, others))
    return { title: `${head} ${second}`, container: others.join(" ") };
  const [first = "", ...rest] = isAsked ? [`${head} ${second ?? ""}`, ...others] : segments;
  if (rest.length > 0) return { title: first, container: rest.join(" ") };
  // `Title, Journal, 12(3), pp. 4–5`: the title goes up to the name before the numbers.
  const comma = /^(.{8,}?),\s+((?:\p{Lu}|the\s)[^,]*,\s+(?:vol|no|pp?|\d).*)$/iu.exec(first);
  return comma === null ? { title: first, container: "" } : { title: comma[1] ?? first, container: comma[2] ?? "" };
}

/** A title in emphasis at the head of a text, where what follows is not its second half. */
export function emphasisedTitle(text: string): Work | null {
  const trimmed = text.trimStart();
  if (!trimmed.startsWith(OPEN)) return null;
  const close = trimmed.indexOf(CLOSE);
  const title = trimmed.slice(1, close);
  const after = trimmed.slice(close + 1);
  const isWhole = /^\s*(?:[.,;:([–—]|$)/u.test(after) || /[.?!]$/u.test(title);
  return close > 0 && isWhole && /\p{L}\p{L}|\d{3}/u.test(title) ? { title, container: after } : null;
}

/** Parts what stands behind names and date into title and container; `isListed` where commas part the entry. */
export function readWork(text: string, isListed: boolean): Work {
  const [, marked = "", behind = ""] = MARK.exec(text) ?? [];
  if (marked !== "") return { title: marked, container: behind };
  const [, edited = "", imprint = ""] = EDITION.exec(text) ?? [];
  if (edited !== "" && !/[.?!]\s/u.test(edited)) return { title: edited, container: imprint };
  const [, handed = "", hands = ""] = HANDS.exec(text) ?? [];
  if (handed !== "" && !/[.?!]\s/u.test(handed))
    return { title: handed, container: hands.replace(/^.*?\.\s+(?=\p{Lu}\p{Ll}+.*?:)/u, "") };
  const printed = IMPRINT.exec(text);
  if (printed !== null && CONTAINER.test(printed[2] ?? ""))
    return { title: printed[1] ?? text, container: printed[2] ?? "" };
  const set = emphasisedTitle(text);
  if (set !== null) return set;
  const segments = segmentsOf(text);
  const names = segments.slice(1).filter((segment) => !NUMBERS_ONLY.test(segment));
  const pieces = (segments[0] ?? "")
    .replace(/[.\s]+$/u, "")
    .split(/,\s+/u)
    .slice(1);
  const isPressed = pieces.some((part) => CONTAINER.test(part) && isNameLike(nameOf(part)));
  if ((isListed || isPressed) && names.length === 0) return byCommas(text.replace(/[.,\s]+$/u, ""));
  const later = segments[0]?.indexOf(OPEN) ?? -1;
  // `Title, *Journal*`, and `Title *Journal*`.
  if (later > 5) return { title: text.slice(0, later), container: text.slice(later) };
  return titleAndContainer(segments);
}
