import type { Element, Root } from "hast";
import { anyOf, wordList, wordSet } from "../words.ts";
import { sectionOf, type Notes } from "./notes.ts";
import {
  attribute,
  behind,
  headingWords,
  holdersOf,
  isElement,
  isHeading,
  isSilent,
  marksOf,
  within,
  wordsOf,
  type Tree,
} from "./tree.ts";

const FURNITURE = new RegExp(`(?:^|[\\s-])(?:${anyOf(wordList("page-furniture"))})(?:$|[\\s-]|\\d)`);
const MAIN = new RegExp(`(?:^|\\s)(?:${anyOf(wordList("page-main"))})(?:$|\\s)`);
const LINK_SECTIONS = wordSet("page-link-sections");
const ROLES = new Set("navigation banner contentinfo complementary search dialog alert alertdialog menu".split(" "));
/** A text that ends as a sentence does, with the marks behind it. */
const ENDED = /[.!?:…。！？]["”’»)\]]*(?:\s?\[[^\]]{1,20}\]|[\d¹²³⁰⁴-⁹*†‡,–-])*$/u;
const MAX_HEAD = 120;
/** The share of a list's text in links from which it is one of links. */
const LINKED = 0.8;
/** The share of a page's text that no part beside the text has. */
const MOST = 0.5;

/** Tells what of a page is beside its text. */
export interface Furniture {
  readonly isFurniture: (element: Element) => boolean;
  /** The parts of the page that hold its text, and the lists of notes outside of it. */
  readonly parts: readonly (Element | Root)[];
}

/** A list of links alone, such as contents or further stories. */
function isLinkList(tree: Tree, element: Element): boolean {
  if (!isElement(element, "ul", "ol", "menu") || element.children.filter((child) => isElement(child, "li")).length < 2)
    return false;
  const { text, linked } = tree.lengthOf(element);
  return text > 0 && linked >= text * LINKED;
}

function isMarked(tree: Tree, element: Element, whole: number): boolean {
  if (isElement(element, "html", "body", "main", "article") || tree.lengthOf(element).text > whole * MOST) return false;
  return ROLES.has(attribute(element, "role")) || FURNITURE.test(marksOf(element));
}

/** Of the head of an article its headings and what is said in whole sentences are text: no byline, no name of a series. */
function isHead(tree: Tree, element: Element): boolean {
  if (!isElement(element, "p", "div", "ul", "ol", "dl", "address", "time") || tree.hasBlocks(element)) return false;
  if (tree.lengthOf(element).text > MAX_HEAD || ENDED.test(wordsOf(element))) return false;
  const siblings = tree.parentOf(element)?.children.slice(0, tree.placeOf(element)) ?? [];
  const before = siblings.findLast((node) => isElement(node));
  return isElement(before, "h1") || [...holdersOf(tree, element)].some((one) => isElement(one, "header"));
}

function isHidden(element: Element): boolean {
  return "hidden" in element.properties || /display:\s*none/i.test(attribute(element, "style"));
}

/** The element whose paragraphs are the text of the page. */
function mainOf(tree: Tree): Element | undefined {
  const body = tree.elements.find((element) => isElement(element, "body"));
  const within = (outer: Element | undefined, isInner: (element: Element) => boolean, least: number) => {
    const found = tree.elements.filter(
      (element) => isInner(element) && (outer === undefined || [...holdersOf(tree, element)].includes(outer)),
    );
    const [longest] = found.toSorted((a, b) => tree.lengthOf(b).text - tree.lengthOf(a).text);
    const whole = outer === undefined ? 0 : tree.lengthOf(outer).text;
    return longest !== undefined && tree.lengthOf(longest).text >= whole * least ? longest : outer;
  };
  const main = within(body, (element) => isElement(element, "main") || attribute(element, "role") === "main", 0.1);
  const article = within(main, (element) => isElement(element, "article"), MOST);
  return within(article, (element) => isElement(element, "div", "section") && MAIN.test(marksOf(element)), MOST);
}

/** Finds what of a page is its text, by what the page says of its parts. Nothing that holds a note is beside the text. */
export function findFurniture(tree: Tree, notes: Notes): Furniture {
  const main = mainOf(tree) ?? tree.root;
  const holding = new Set<Element>();
  for (const element of [...notes.byElement.keys(), ...notes.unparted, ...notes.apart]) {
    for (const holder of [element, ...holdersOf(tree, element)]) holding.add(holder);
  }
  const whole = tree.lengthOf(main).text;
  // Lists under the heading of such a section lead elsewhere, whatever they say beside their links.
  const leading = new Set<Element>(
    tree.elements
      .filter((element) => isHeading(element))
      .filter((heading) => LINK_SECTIONS.has(headingWords(heading).toLowerCase()))
      .flatMap((heading) => sectionOf(tree, heading).flatMap((element) => within(element)))
      .filter((element) => isElement(element, "ul", "ol")),
  );
  const answers = new Map<Element, boolean>();
  const ask = (element: Element): boolean => {
    if (isSilent(element) || isHidden(element)) return true;
    if (holding.has(element)) return false;
    if (isElement(element, "nav", "aside", "form", "dialog", "menu")) return true;
    if (isElement(element, "footer") || leading.has(element)) return true;
    return (
      isMarked(tree, element, whole) || isLinkList(tree, element) || isHead(tree, element) || isBareHeading(element)
    );
  };
  /** A heading of nothing but furniture. */
  const isBareHeading = (element: Element): boolean => {
    if (!isHeading(element)) return false;
    const [holder] = holdersOf(tree, element);
    const isAlone = isElement(holder, "div") && tree.lengthOf(holder).text === tree.lengthOf(element).text;
    let count = 0;
    for (const next of behind(tree, isAlone ? holder : element)) {
      if (isHeading(next) || next.children.some((child) => isHeading(child))) break;
      if (!isFurniture(next) && tree.lengthOf(next).text > 0) return false;
      count += 1;
    }
    return count > 0;
  };
  const isFurniture = (element: Element): boolean => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    answers.set(element, false);
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
  return { isFurniture, parts: [main, ...(isElement(main) ? outside(tree, notes, main) : [])] };
}

/** Lists of notes that stand outside of the text, each with its heading. */
function outside(tree: Tree, notes: Notes, main: Element): readonly Element[] {
  const isInside = (element: Element): boolean => element === main || [...holdersOf(tree, element)].includes(main);
  const found = new Set<Element>();
  for (const element of tree.elements) {
    const note = notes.byElement.get(element);
    if (note === undefined && !notes.unparted.has(element) && !notes.apart.has(element)) continue;
    const part = isElement(note?.list, "ol", "ul", "dl") ? note.list : element;
    if (!isInside(part)) found.add(part);
  }
  return [...found];
}
