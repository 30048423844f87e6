import { anyOf, wordList, wordSet } from "../words.ts";

const HEADINGS = wordSet("list-headings");
const ENDINGS = new RegExp(`^(?:${anyOf(wordList("list-endings"))})(?![\\p{L}\\p{N}])`, "iu");
/** What may stand before the name of a list, and says only which of them. */
const WHICH =
  /^(?:(?:a|the|all|some|my|our|selected?|main|primary|secondary|key|cited|general|complete|full|additional|further|other)\s)+(?=\S)/u;
const AND = /\s*(?:[,&/+]|\s(?:and|und|et|y|e|en|och|i)\s)\s*/u;
/** What a list may hold besides; alone it is none of what the text cites. */
const READING = /^(?:further|suggested|recommended) reading$/;
const MAX_HEADING = 80;

/** A line's words without the marks of a heading: `## 7. References:` is `References`. */
function bare(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, "")
    .replace(/\s*#+$/, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5})[.)]?\s+/iu, "")
    .replace(/^[*_[【「=\s]+|[\]】」*_=\s:：.]+$/gu, "")
    .trim();
}

/** Whether a line is the heading of a list of references, in any of several languages: one name of a list or several. */
export function isListHeading(line: string): boolean {
  if (line.length > MAX_HEADING) return false;
  const name = bare(line).toLocaleLowerCase("en");
  const isName = (words: string): boolean => HEADINGS.has(words) || HEADINGS.has(words.replace(WHICH, ""));
  const parts = name.split(AND);
  return isName(name) || (parts.some(isName) && parts.every((part) => isName(part) || READING.test(part)));
}

/** Whether a line begins what comes behind a list: a heading of Markdown, or one that is usual there. */
export function endsList(line: string): boolean {
  if (/^\s{0,3}#{1,6}\s/.test(line)) return true;
  return line.length <= MAX_HEADING && (ENDINGS.test(bare(line)) || /^(?:©|\(c\)\s)/iu.test(line.trim()));
}
