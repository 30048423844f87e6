import type { Element } from "hast";
import { isListHeading } from "../lists/headings.ts";
import { looksLikeEntry } from "../lists/unlabelled.ts";
import { anyOf, wordList } from "../words.ts";
import {
  attribute,
  behind,
  headingWords,
  holdersOf,
  isBlock,
  isElement,
  isHeading,
  marksOf,
  opens,
  within,
  wordsOf,
} from "./tree.ts";
import { labelNotes, type Note } from "./note-labels.ts";
import type { Tree } from "./tree.ts";

/** The notes of a document, and the links that lead to them. */
export interface Notes {
  readonly byElement: ReadonlyMap<Element, Note>;
  readonly byLink: ReadonlyMap<Element, Note>;
  /** The notes in the order of the document. */
  readonly inOrder: readonly Note[];
  /** Elements under the heading of a list whose entries no markup parts. */
  readonly unparted: ReadonlySet<Element>;
  /** Headings of lists, and remarks between them and their lists. */
  readonly apart: ReadonlySet<Element>;
}

const LIST_WORDS = new RegExp(`(?:^|\\s)(?:${anyOf(wordList("page-lists"))})(?:\\s|$)`);
/** What a mark says: one label, several, a range. */
export const MARK_WORDS =
  /^[[(]?\s*\^?\s*(?:(?:notes?|nb|n|ref)\.?\s?)?(?:\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*|[*†‡§¶]{1,3}|[a-z]{1,2}|[ivx]{1,5})\s*[\])]?$/iu;
const BACK =
  /(?:^|\s)(?:mw-cite-backlink|footnote-backref|footnote-back|footnote-return|fn-backref|backlink|backref|reversefootnote|doc-backlink|data-footnote-backref)(?:\s|$)/;
const MAX_NOTE = 4000;

/** The element that a link of the document leads to. */
function targetOf(tree: Tree, link: Element): Element | undefined {
  const [, fragment = ""] = attribute(link, "href").split("#", 2);
  if (fragment === "") return undefined;
  try {
    return tree.byId.get(fragment) ?? tree.byId.get(decodeURIComponent(fragment));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The parts of the entry that a target opens; empty where it opens none. */
function entryAt(tree: Tree, target: Element): readonly Element[] {
  const block = isBlock(target) ? target : [...holdersOf(tree, target)].find((one) => isBlock(one));
  if (block === undefined || !opens(block, target) || isHeading(block)) return [];
  const [holder] = holdersOf(tree, block);
  if (isElement(block, "dt")) {
    const [next] = behind(tree, block);
    return isElement(next, "dd") ? [block, next] : [];
  }
  if (
    isElement(block, "td", "th", "p", "div") &&
    isElement(holder, "tr", "li", "dd", "aside") &&
    opens(holder, block)
  ) {
    return entryAt(tree, holder);
  }
  const isEntry = isElement(block, "li", "p", "dd", "aside", "div", "section", "tr");
  return isEntry && tree.lengthOf(block).text <= MAX_NOTE && !within(block).some(isHeading) ? [block] : [];
}

/** Whether a link says that it marks the note that it leads to. */
function isMark(tree: Tree, link: Element, entry: string): boolean {
  const words = wordsOf(link);
  if (words === "" || words.length > 80 || BACK.test(marksOf(link))) return false;
  if (MARK_WORDS.test(words) || /noteref|footnote-ref/.test(marksOf(link))) return true;
  const [holder] = holdersOf(tree, link);
  if (words.length <= 24 && isElement(holder, "sup")) return true;
  // `Holm 2020` leads to the entry that names Holm first.
  const [name = ""] = /\p{Lu}[\p{L}\p{M}’'-]{2,}/u.exec(words) ?? [];
  return name !== "" && entry.slice(0, 80).includes(name);
}

interface Finding {
  readonly tree: Tree;
  readonly byElement: Map<Element, Note>;
  readonly byLink: Map<Element, Note>;
  readonly unparted: Set<Element>;
  readonly apart: Set<Element>;
}

function add({ tree, byElement }: Finding, parts: readonly Element[]): Note | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const known = byElement.get(first);
  if (known !== undefined) return known;
  const note: Note = { parts, list: tree.parentOf(first), label: null, isPrinted: false, lead: undefined, place: 0 };
  for (const part of parts) byElement.set(part, note);
  return note;
}

/** The blocks that hold a node, by which a link back is told from a mark. */
function blockOf(tree: Tree, node: Element): Element | undefined {
  return [node, ...holdersOf(tree, node)].find((one) => isBlock(one));
}

function findLinked(finding: Finding): void {
  const { tree, byElement, byLink } = finding;
  const marked = new Map<Note, Set<Element>>();
  for (const link of tree.elements) {
    const target = isElement(link, "a") ? targetOf(tree, link) : undefined;
    if (target === undefined) continue;
    const parts = entryAt(tree, target);
    const own = [link, ...holdersOf(tree, link)].map((one) => byElement.get(one)).find((note) => note !== undefined);
    const back = blockOf(tree, target);
    const isBack = own !== undefined && back !== undefined && marked.get(own)?.has(back) === true;
    if (parts.length === 0 || isBack || parts.includes(blockOf(tree, link) ?? link)) continue;
    if (!isMark(tree, link, parts.map(wordsOf).join(" "))) continue;
    const note = add(finding, parts);
    const block = blockOf(tree, link);
    if (note === undefined || block === undefined) continue;
    byLink.set(link, note);
    marked.set(note, (marked.get(note) ?? new Set()).add(block));
  }
}

/** What a heading is set over: the elements up to the next heading. */
export function sectionOf(tree: Tree, heading: Element): readonly Element[] {
  const [holder] = holdersOf(tree, heading);
  const isAlone =
    isElement(holder, "div", "header", "summary") && tree.lengthOf(holder).text === tree.lengthOf(heading).text;
  const found: Element[] = [];
  for (const element of behind(tree, isAlone ? holder : heading)) {
    if (isHeading(element) || element.children.some((child) => isHeading(child))) break;
    found.push(element);
  }
  return found;
}

function listsIn(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => within(element)).filter((element) => isElement(element, "ol", "ul", "dl"));
}

function itemsOf(list: Element): readonly Element[] {
  return list.children.filter((child) => isElement(child, "li", "dd"));
}

/** Takes what a class or a heading announces for a list: the items of its lists, or blocks that the words have to part. */
function take(finding: Finding, elements: readonly Element[], isSure: boolean): boolean {
  const { tree, byElement, byLink, unparted, apart } = finding;
  const isNote = (element: Element): boolean => byElement.has(element);
  const lists = listsIn(elements).filter(
    ({ children }) =>
      !children.some((child) => isElement(child) && within(child).some((one) => isElement(one, "ol", "ul"))),
  );
  const isEntries = (list: Element): boolean => {
    const items = itemsOf(list);
    const fitting = items.filter((item) => isNote(item) || looksLikeEntry(textOf(item)));
    return items.length > 0 && (isSure || fitting.length * 2 >= items.length);
  };
  const found = lists.filter(isEntries);
  for (const item of found.flatMap(itemsOf)) add(finding, [item]);
  if (found.length > 0 || elements.some((one) => within(one).some(isNote))) {
    for (const element of elements.slice(
      0,
      elements.findIndex((one) => within(one).some(isNote)),
    ))
      apart.add(element);
    return true;
  }
  const blocks = elements.filter(
    (element) => tree.lengthOf(element).text > 0 && !isElement(element, "table", "figure"),
  );
  // What cites is a text, and no list of what is cited.
  const isProse = blocks.some((block) => within(block).some((one) => byLink.has(one)));
  if (isProse || !blocks.some((block) => looksLikeEntry(textOf(block)))) return false;
  for (const block of blocks) unparted.add(block);
  return blocks.length > 0;
}

/** The words of an entry and where its links lead. */
function textOf(element: Element): string {
  const links = within(element).flatMap((one) => (isElement(one, "a") ? [attribute(one, "href")] : []));
  return `${wordsOf(element)} ${links.filter((href) => /^https?:/.test(href)).join(" ")}`;
}

function findAnnounced(finding: Finding): void {
  const { tree } = finding;
  for (const element of tree.elements) {
    if (isElement(element, "ol", "ul", "dl", "div", "section", "aside") && LIST_WORDS.test(marksOf(element)))
      take(finding, [element], true);
    const isTitle = isHeading(element) || isElement(element, "p", "summary", "dt");
    if (!isTitle || tree.lengthOf(element).text > 80 || !isListHeading(headingWords(element))) continue;
    if (take(finding, sectionOf(tree, element), false)) finding.apart.add(element);
  }
  // A heading over nothing but notes is that of their list, whatever it says.
  for (const heading of tree.elements.filter((element) => isHeading(element))) {
    const section = sectionOf(tree, heading);
    const entries = section.flatMap((element) => within(element)).filter((element) => finding.byElement.has(element));
    const sum = (elements: readonly Element[]): number =>
      elements.reduce((all, one) => all + tree.lengthOf(one).text, 0);
    if (entries.length > 0 && sum(entries) >= sum(section) * 0.9) finding.apart.add(heading);
  }
}

/** Finds the notes of a document: what its links to notes lead to, and what classes and headings announce. */
export function findNotes(tree: Tree): Notes {
  const finding: Finding = { tree, byElement: new Map(), byLink: new Map(), unparted: new Set(), apart: new Set() };
  findLinked(finding);
  const linked = new Set(
    [...finding.byElement.values()].flatMap(({ list, parts }) => (isElement(parts[0], "li") ? [list] : [])),
  );
  for (const list of linked) if (isElement(list)) for (const item of itemsOf(list)) add(finding, [item]);
  findAnnounced(finding);
  const inOrder = [...new Set(tree.elements.flatMap((element) => finding.byElement.get(element) ?? []))];
  labelNotes(finding.byLink, inOrder);
  return { ...finding, inOrder };
}

/** Whether an element of a note only leads back to its mark. */
export function isBackLink(element: Element): boolean {
  if (BACK.test(marksOf(element))) return true;
  if (!isElement(element, "a")) return false;
  if (/^[\s↩↑⤴^]+\uFE0E?$/u.test(wordsOf(element))) return true;
  return /^#(?:cite[-_]ref|fnref|fnr\d|footnote-ref|ref-back|back|user-content-fnref)/i.test(
    attribute(element, "href"),
  );
}
