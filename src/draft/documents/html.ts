import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { readEdtf } from "../../domain/edtf.ts";
import type { Article } from "../model.ts";
import { wordSet } from "../words.ts";
import { findFurniture } from "./furniture.ts";
import { findNotes } from "./notes.ts";
import { printTree } from "./print.ts";
import { printer, type Sink } from "./sinks.ts";
import { attribute, isElement, treeOf, wordsOf, type Tree } from "./tree.ts";

const DATES = wordSet("page-dates");
const AUTHORS = wordSet("page-authors");
const MAX_TITLE = 300;

/** What a page says of itself: its properties by their names in small letters, each as often as it stands. */
function propertiesOf(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const words = value.replace(/\s+/g, " ").trim();
    if (name !== "" && words !== "") found.set(name, [...(found.get(name) ?? []), words]);
  };
  for (const element of tree.elements) {
    const name = ["name", "property", "itemProp"].map((one) => attribute(element, one)).find((one) => one !== "") ?? "";
    if (isElement(element, "meta")) add(name.toLowerCase(), attribute(element, "content"));
    else if (isElement(element, "time"))
      add(/datepublished/i.test(name) ? "datepublished" : "time", attribute(element, "dateTime"));
    else if (/(?:^|\s)author(?:\s|$)/.test(`${attribute(element, "rel")} ${name}`)) add("rel:author", wordsOf(element));
    else if (isElement(element, "script") && attribute(element, "type") === "application/ld+json") {
      for (const [key, value] of linkedData(element)) add(key, value);
    }
  }
  return found;
}

/** What linked data in a script says; nothing where it is broken. */
function linkedData(script: Element): readonly (readonly [string, string])[] {
  const [child] = script.children;
  const source = child?.type === "text" ? child.value : "";
  const text = (pattern: RegExp): string => pattern.exec(source)?.[1] ?? "";
  return [
    ["datepublished", text(/"datePublished"\s*:\s*"([^"]{4,40})"/)],
    ["rel:author", text(/"author"\s*:\s*[[{]{0,2}[^}\]]{0,300}?"name"\s*:\s*"([^"]{2,100})"/)],
  ];
}

function peopleOf(byline: string): readonly string[] {
  return byline
    .replace(/^\s*by\s+/i, "")
    .split(/\s*(?:,|;|\band\b|&|\|)\s*/)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}/u.test(name) && name.split(" ").length <= 6);
}

/** The title of a page: a heading that the name of the page has in it, else that name without the name of the site. */
function titleOf(
  tree: Tree,
  properties: ReadonlyMap<string, readonly string[]>,
): { readonly title: string | null; readonly element: Element | undefined } {
  const named = tree.elements.find((element) => isElement(element, "title"));
  const [child] = named?.children ?? [];
  const page = child?.type === "text" ? child.value.replace(/\s+/g, " ").trim() : "";
  const headings = tree.elements.filter((one) => isElement(one, "h1") && tree.lengthOf(one).text <= MAX_TITLE);
  const element = headings.find((one) => tree.lengthOf(one).text > 0 && page.includes(wordsOf(one)));
  const given = properties.get("og:title")?.[0] ?? properties.get("citation_title")?.[0];
  const heading = headings.map(wordsOf).find((words) => words !== "");
  const site = properties.get("og:site_name")?.[0];
  const [, bare = page] = /^(.{3,}?\S)\s+(?:\|\s.*|[–—·-]\s+[^|–—·]{2,40})$/u.exec(page) ?? [];
  const short =
    site !== undefined && page.endsWith(site) ? page.slice(0, -site.length).replace(/[\s|–—·:-]+$/u, "") : bare;
  const title = element === undefined ? given : wordsOf(element);
  return { element, title: title ?? ((page === "" ? heading : short) || null) };
}

/** The first date of a page that is one. */
function publishedIn(properties: ReadonlyMap<string, readonly string[]>): string | null {
  const times = properties.get("time") ?? [];
  const dates = [...properties].flatMap(([name, values]) => (DATES.has(name) ? values : []));
  // A page with several times does not say which of them is its own.
  return (
    [...dates, ...(times.length === 1 ? times : [])]
      .map((date) => date.replace(/^(\d{4})\/(\d\d)\/(\d\d).*/, "$1-$2-$3").slice(0, 10))
      .find((date) => readEdtf(date) !== null) ?? null
  );
}

/** The host that a page gives as its own. */
function hostOf(tree: Tree, properties: ReadonlyMap<string, readonly string[]>): string | null {
  const link = tree.elements.find((one) => isElement(one, "link") && attribute(one, "rel") === "canonical");
  const address = (link === undefined ? "" : attribute(link, "href")) || (properties.get("og:url")?.[0] ?? "");
  return URL.canParse(address) ? new URL(address).host : null;
}

/** Reads the article in a tree: its text, its notes and what it says of itself. */
export function articleOf(root: Root, sink: Sink): Article {
  const tree = treeOf(root);
  const notes = findNotes(tree);
  const properties = propertiesOf(tree);
  const authors = [...properties].flatMap(([name, values]) => (AUTHORS.has(name) ? values : []));
  const named = authors.flatMap(peopleOf);
  const html = tree.elements.find((element) => isElement(element, "html"));
  const { title, element } = titleOf(tree, properties);
  return {
    ...printTree(tree, notes, findFurniture(tree, notes), sink, { title: element, host: hostOf(tree, properties) }),
    title,
    authors: [...new Set(named.length > 0 ? named : (properties.get("rel:author") ?? []).flatMap(peopleOf))],
    published: publishedIn(properties),
    language: (html === undefined ? "" : attribute(html, "lang")) || null,
    references: [],
    unread: [],
  };
}

/** Reads a page. Nothing of it is run, and nothing is fetched. */
export function readHtml(html: string): Article {
  return articleOf(fromHtml(html), printer());
}
