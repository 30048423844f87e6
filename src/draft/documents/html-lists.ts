import { isListHeading } from "../reference-heading.ts";
import type { HtmlElement } from "./html-dom.ts";

/** The attribute by which the lists of references of a page are known again after Readability. */
export const LIST_MARK = "data-lacuna-list";

const LISTS = [
  ...[
    "ol.references",
    "ul.references",
    "div.references",
    "section.references",
    ".reflist",
    ".ref-list",
    ".reference-list",
  ],
  ...[
    ".footnotes",
    ".footnote-list",
    "ol.footnote",
    ".endnotes",
    ".bibliography",
    ".csl-bib-body",
    ".citation-list",
    ".sources",
  ],
  ...["#references", "#footnotes", "#endnotes", "#bibliography", "#sources", "#notes"],
  ...[
    "[role=doc-endnotes]",
    "[role=doc-bibliography]",
    "[role=doc-footnote]",
    "aside.footnote",
    "[epub\\:type=footnotes]",
  ],
].join(",");
const HEADINGS = "h1,h2,h3,h4,h5,h6,p,strong,summary,dt";
const ENTRIES = "li,p,dd,[role=doc-endnote],[role=doc-biblioentry]";

function isWithinMarked(element: HtmlElement): boolean {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.hasAttribute(LIST_MARK)) return true;
  }
  return false;
}

/** What a heading announces: the list that follows it. */
function announced(heading: HtmlElement): readonly HtmlElement[] {
  const start = heading.parentElement?.children.length === 1 ? heading.parentElement : heading;
  const next = start.nextElementSibling;
  if (next === null) return [];
  if (/^(?:ol|ul|dl|div|section)$/i.test(next.tagName)) return [next];
  const paragraphs: HtmlElement[] = [];
  for (let one: HtmlElement | null = next; one?.tagName.toLowerCase() === "p"; one = one.nextElementSibling)
    paragraphs.push(one);
  return paragraphs;
}

/** Marks the lists of references of a page, each with a number, in the order of the page. */
export function markLists(document: HtmlElement): void {
  const found = new Set<HtmlElement>();
  for (const element of document.querySelectorAll(LISTS)) {
    const isHeading = /^h[1-6]$/i.test(element.tagName);
    const isEntry = element.matches(ENTRIES) && !element.matches("[role=doc-footnote]");
    if (isHeading) for (const list of announced(element)) found.add(list);
    else if (isEntry || element.querySelectorAll(ENTRIES).length > 0 || element.matches("[role=doc-footnote],aside"))
      found.add(element);
  }
  for (const heading of document.querySelectorAll(HEADINGS)) {
    if (isListHeading((heading.textContent ?? "").replace(/\s+/g, " ").slice(0, 100))) {
      for (const list of announced(heading)) found.add(list);
    }
  }
  let number = 0;
  for (const element of document.querySelectorAll("*")) {
    if (!found.has(element) || isWithinMarked(element)) continue;
    number += 1;
    element.setAttribute(LIST_MARK, String(number));
  }
}
