import type { Element, ElementContent, Nodes } from "hast";
import type { Note } from "./note-labels.ts";
import { MARK_WORDS, type Notes } from "./notes.ts";
import { attribute, isElement, within, wordsOf, type Tree } from "./tree.ts";

/** What a raised number or a link marks: the notes that it leads to, or what it says. */
export interface Marked {
  readonly notes: readonly Note[];
  readonly label: string;
}

const NUMBERS = /^[[(]?\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*[\])]?$/u;
const DASH = /^\s*[-‐‑‒–—−~]\s*$/u;
const RANGE = /^\D*(\d{1,4})\s*[-‐‑‒–—−~]\s*(\d{1,4})\D*$/u;
const MAX_RANGE = 200;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** What a raised number behind it is the power of. */
const POWER = /(?:^|[\s\d(/·])(?:[kcmdµ]?m|ft|in|yd|mi|s|CO|\p{Lu}|[xyzrn])$|[\d=+×−-]$/u;

function leaves(node: Nodes, notes: Notes): readonly (Note | string)[] {
  if (node.type === "text") return node.value === "" ? [] : [node.value];
  if (!isElement(node)) return [];
  const note = notes.byLink.get(node);
  if (note === undefined) return node.children.flatMap((child) => leaves(child, notes));
  const last = RANGE.exec(wordsOf(node))?.[2];
  const near = last === undefined ? [] : notes.inOrder.slice(note.place, note.place + MAX_RANGE);
  const to = near.find((one) => one.list === note.list && one.label === last);
  return to === undefined ? [note] : [note, "–", to];
}

/** The notes that an element leads to, with those between the ends of a range. */
function linkedNotes(element: Element, notes: Notes): readonly Note[] {
  const found: Note[] = [];
  let isRange = false;
  for (const leaf of leaves(element, notes)) {
    if (typeof leaf === "string") {
      if (leaf.trim() !== "") isRange = DASH.test(leaf);
      continue;
    }
    const from = found.at(-1);
    if (isRange && from !== undefined && from.list === leaf.list && leaf.place - from.place < MAX_RANGE) {
      const between = notes.inOrder.slice(from.place + 1, leaf.place);
      found.push(...between.filter(({ list }) => list === leaf.list));
    }
    found.push(leaf);
    isRange = false;
  }
  return [...new Set(found)];
}

/** Whether a letter follows an element with nothing between them. */
function runsOn(tree: Tree, element: Element): boolean {
  const next: ElementContent | undefined = tree.parentOf(element)?.children[tree.placeOf(element) + 1] as
    ElementContent | undefined;
  return next !== undefined && /^\p{L}/u.test(next.type === "text" ? next.value : isElement(next) ? wordsOf(next) : "");
}

/** What an element marks; null where it marks nothing. A raised number that a letter follows belongs to the letter. */
export function markedBy(tree: Tree, notes: Notes, element: Element, before: string): Marked | null {
  if (!isElement(element, "sup", "a")) return null;
  const words = wordsOf(element);
  if (words === "" || words.length > 80 || /\]\s*\[/.test(words)) return null;
  const linked = linkedNotes(element, notes);
  if (linked.length > 0) return { notes: linked, label: "" };
  // A link to a note that is not there is a citation all the same.
  const isDead = isElement(element, "a") && /^#./.test(attribute(element, "href")) && /^\[\d{1,3}\]$/.test(words);
  if (isDead) return { notes: [], label: words.slice(1, -1) };
  if (!isElement(element, "sup") || !NUMBERS.test(words)) return null;
  if (within(element).some((one) => isElement(one, "a") && !MARK_WORDS.test(wordsOf(one)))) return null;
  const isPower = POWER.test(before) || (runsOn(tree, element) && !/[.,;:!?”"’)\]]$/u.test(before));
  return isPower && !words.startsWith("[") ? null : { notes: [], label: words.replace(/[[\]()\s]/g, "") };
}

/** A raised number that marks nothing: as it is written without markup where it is a power, `10⁶`, else its digits. */
export function asPower(
  tree: Tree,
  element: Element,
  before: string,
): { readonly words: string; readonly isIsotope: boolean } | null {
  const words = wordsOf(element);
  if (!isElement(element, "sup") || !/^[-−–]?\d{1,4}$/.test(words)) return null;
  const raised = words.replace(/[-−–]/, "⁻").replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
  return { words: /\d$/.test(before) ? raised : words, isIsotope: runsOn(tree, element) };
}
