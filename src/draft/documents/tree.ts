import type { Element, Nodes, Parents, Root } from "hast";

/** How long the text of a part of a document is, and how much of it stands in links. */
interface Length {
  readonly text: number;
  readonly linked: number;
}

/** A document as one tree, with what its rules ask of it. */
export interface Tree {
  readonly root: Root;
  /** All elements, in the order of the document. */
  readonly elements: readonly Element[];
  readonly parentOf: (node: Nodes) => Parents | undefined;
  /** Which child of its parent a node is. */
  readonly placeOf: (node: Nodes) => number;
  readonly lengthOf: (node: Nodes) => Length;
  /** Whether blocks stand within a node. */
  readonly hasBlocks: (node: Nodes) => boolean;
  readonly byId: ReadonlyMap<string, Element>;
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const SILENT = new Set(
  (
    "script style noscript template iframe object embed svg canvas math button input select textarea label head title audio " +
    "video img picture source map"
  ).split(" "),
);

declare const NAMED: unique symbol;
/** An element that has one of the names that were asked for; one that has none is an element still. */
type Named = Element & { readonly [NAMED]: true };

/** Whether a node is an element, of a name where one is asked for. */
export function isElement(node: Nodes | undefined): node is Element;
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Named;
export function isElement(node: Nodes | undefined, ...names: readonly string[]): boolean {
  return node?.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

/** Whether an element begins and ends a block of text. */
export function isBlock(node: Nodes): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}

/** Whether an element has no words of the text. */
export function isSilent(node: Nodes): boolean {
  return node.type !== "text" && (!isElement(node) || SILENT.has(node.tagName));
}

/** Whether an element is a heading. */
export function isHeading(node: Nodes | undefined): node is Named {
  return isElement(node, "h1", "h2", "h3", "h4", "h5", "h6");
}

/** The value of an attribute as text; empty where there is none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(" ") : value === null || value === undefined ? "" : String(value);
}

/** The class and the id of an element in small letters, with a hyphen between their words. */
export function marksOf(element: Element): string {
  return `${attribute(element, "className")} ${attribute(element, "id")} ${attribute(element, "role")}`
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}

/** The words of a part of a document, in one line. */
export function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  const collect = (one: Nodes): void => {
    if (one.type === "text") parts.push(one.value);
    else if ("children" in one && !isSilent(one)) one.children.forEach(collect);
    if (isBlock(one) || isElement(one, "br")) parts.push(" ");
  };
  if (isElement(node) || node.type === "root") node.children.forEach(collect);
  else collect(node);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** The words of a heading, without a link to itself or to its editor. */
export function headingWords(heading: Element): string {
  const own = heading.children.filter(
    (child) => !isElement(child) || !/editsection|headerlink|permalink/.test(marksOf(child)),
  );
  return own
    .map(wordsOf)
    .join(" ")
    .replace(/[\s¶#]+$/u, "")
    .trim();
}

/** The parts of a tree that hold a node, from the nearest to the root. */
export function* holdersOf(tree: Tree, node: Nodes): Generator<Element> {
  for (let one = tree.parentOf(node); isElement(one); one = tree.parentOf(one)) yield one;
}

/** The elements behind one under the same parent. */
export function* behind(tree: Tree, element: Element): Generator<Element> {
  const siblings = tree.parentOf(element)?.children ?? [];
  for (let at = tree.placeOf(element) + 1; at < siblings.length; at += 1) {
    const sibling = siblings[at];
    if (isElement(sibling)) yield sibling;
  }
}

/** The elements of a part of a tree, itself first, in order. */
export function within(node: Element | Root): readonly Element[] {
  const own = isElement(node) ? [node] : [];
  return [...own, ...node.children.flatMap((child) => (isElement(child) ? within(child) : []))];
}

const MAX_LEAD = 12;

/** Whether next to nothing stands in a block before a part of it. */
export function opens(block: Element, part: Element): boolean {
  let lead = "";
  const isBefore = (node: Nodes): boolean => {
    if (node === part || lead.trim().length > MAX_LEAD) return false;
    if (node.type === "text") lead += node.value;
    return !("children" in node) || node.children.every(isBefore);
  };
  isBefore(block);
  return lead.trim().length <= MAX_LEAD && !/\p{L}{3}/u.test(lead);
}

/** Measures a tree once. */
export function treeOf(root: Root): Tree {
  const elements: Element[] = [];
  const parents = new Map<Nodes, Parents>();
  const places = new Map<Nodes, number>();
  const holding = new Set<Nodes>();
  const lengths = new Map<Nodes, Length>();
  const byId = new Map<string, Element>();
  const measure = (node: Nodes, isLinked: boolean): Length => {
    if (node.type === "text") {
      const text = node.value.replace(/\s+/g, " ").trim().length;
      return { text, linked: isLinked ? text : 0 };
    }
    if (isElement(node)) {
      elements.push(node);
      const id = attribute(node, "id") || (node.tagName === "a" ? attribute(node, "name") : "");
      if (id !== "" && !byId.has(id)) byId.set(id, node);
    }
    const sum = { text: 0, linked: 0 };
    if ("children" in node && (node.type === "root" || !isSilent(node) || isElement(node, "head"))) {
      const isLink = isLinked || isElement(node, "a");
      node.children.forEach((child, place) => {
        parents.set(child, node);
        places.set(child, place);
        const length = measure(child, isLink);
        sum.text += length.text;
        sum.linked += length.linked;
        if (isBlock(child) || holding.has(child)) holding.add(node);
      });
    }
    lengths.set(node, sum);
    return sum;
  };
  measure(root, false);
  const none = { text: 0, linked: 0 };
  return {
    root,
    elements,
    byId,
    parentOf: (node) => parents.get(node),
    placeOf: (node) => places.get(node) ?? 0,
    hasBlocks: (node) => holding.has(node),
    lengthOf: (node) => lengths.get(node) ?? none,
  };
}
