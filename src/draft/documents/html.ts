import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Article } from "../model.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { HtmlElement } from "./html-dom.ts";
import { printHtml } from "./html-text.ts";
import { markLists, LIST_MARK } from "./html-lists.ts";

interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
}

const NOT_TEXT = "script,style,noscript,template,iframe,object,embed,svg,canvas";
const NOT_ARTICLE =
  "nav,header,footer,aside,form,[role=navigation],[role=banner],[role=contentinfo],[role=complementary]";

function parse(html: string): HtmlDocument {
  // A fragment without `<html>` would have no body to read.
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: HtmlDocument };
  for (const element of document.querySelectorAll(NOT_TEXT)) element.remove();
  return document;
}

interface Found {
  readonly content: HtmlElement | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly lang: string | null;
  readonly published: string | null;
}

/** The main text of a page, as Readability finds it; it changes the document that it is given. */
function findMain(html: string): Found {
  const document = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as {
    document: HtmlDocument;
  };
  markLists(document.document);
  const reader = new Readability<HtmlElement>(document.document as never, {
    serializer: (node) => node as unknown as HtmlElement,
    keepClasses: true,
  });
  const article = reader.parse();
  return {
    content: article?.content ?? null,
    title: article?.title || null,
    byline: article?.byline || null,
    lang: article?.lang || null,
    published: article?.publishedTime || null,
  };
}

function peopleOf(byline: string | null): readonly string[] {
  return (byline ?? "")
    .replace(/\s+/g, " ")
    .replace(/^\s*by\s+/i, "")
    .split(/\s*(?:,|;|\band\b|&|\|)\s*/)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}/u.test(name) && name.split(" ").length <= 6);
}

function length(element: HtmlElement): number {
  return (element.textContent ?? "").replace(/\s+/g, " ").length;
}

/** The whole body without navigation, where Readability finds less than half of what stands in paragraphs. */
function mainOf(document: HtmlDocument, found: HtmlElement | null): HtmlElement | null {
  const { body } = document;
  if (body === null) return found;
  const isSmall = (element: HtmlElement): boolean =>
    length(element) * 2 < [...document.querySelectorAll("p")].reduce((sum, paragraph) => sum + length(paragraph), 0);
  if (found !== null && !isSmall(found)) return found;
  for (const element of body.querySelectorAll(NOT_ARTICLE)) {
    if (element.querySelectorAll(`[${LIST_MARK}]`).length === 0) element.remove();
  }
  return body;
}

function missingLists(document: HtmlDocument, main: HtmlElement): readonly HtmlElement[] {
  const kept = new Set([...main.querySelectorAll(`[${LIST_MARK}]`)].map((element) => element.getAttribute(LIST_MARK)));
  const own = main.getAttribute(LIST_MARK);
  return [...document.querySelectorAll(`[${LIST_MARK}]`)].filter((element) => {
    const mark = element.getAttribute(LIST_MARK);
    return !kept.has(mark) && mark !== own;
  });
}

/** Reads the article out of a page: its main text, its notes and what the page says of itself. Nothing of it is run. */
export function readHtml(html: string): Article {
  const document = parse(html);
  markLists(document);
  const found = findMain(html);
  const main = mainOf(document, found.content);
  const parts = main === null ? [] : [main, ...missingLists(document, main)];
  const printed = printHtml(parts);
  const date = (found.published ?? "").slice(0, 10);
  return {
    ...printed,
    title: found.title,
    authors: peopleOf(found.byline),
    published: readEdtf(date) === null ? null : date,
    language: found.lang ?? document.documentElement?.getAttribute("lang") ?? null,
  };
}
