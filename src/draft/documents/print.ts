import type { Element, Nodes, Root } from "hast";
import { labelOf } from "../lists/labels.ts";
import type { Block, EntryList, ListEntry, MarkupMark, Span } from "../model.ts";
import type { Taken } from "../spans.ts";
import { wordList } from "../words.ts";
import type { Furniture } from "./furniture.ts";
import type { Note } from "./note-labels.ts";
import { isBackLink, type Notes } from "./notes.ts";
import { asPower, markedBy, type Marked } from "./raised.ts";
import type { Sink } from "./sinks.ts";
import { attribute, isBlock, isElement, isHeading, isSilent, wordsOf, type Tree } from "./tree.ts";

/** What a tree shows of its text. */
export interface Printed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly MarkupMark[];
  readonly lists: readonly EntryList[];
  readonly titles: readonly Span[];
  readonly taken: readonly Taken[];
}

interface Printing {
  readonly tree: Tree;
  readonly notes: Notes;
  readonly sink: Sink;
  readonly isFurniture: Furniture["isFurniture"];
  readonly title: Element | undefined;
  /** The host of the page, if it says so: a link to it leads to no work. */
  readonly host: string | null;
  readonly blocks: Block[];
  readonly found: (Span & Marked)[];
  readonly titles: Span[];
  readonly taken: Taken[];
  readonly entries: Map<Note, Span>;
  /** Notes by the label that they begin with, and where the words behind it begin. */
  readonly leads: ReadonlyMap<Element, Note>;
  readonly words: Map<Note, number>;
  readonly unparted: Span[];
}

/** What a link says that leads to what kind of number stands behind it. */
const IDENTIFIERS = new Set(wordList("identifiers").map((word) => word.toLowerCase()));
const MAX_CELL = 400;

function isBlank(node: Nodes): boolean {
  return node.type === "text" ? node.value.trim() === "" : isSilent(node) || isElement(node, "br");
}

function printMark(printing: Printing, element: Element, marked: Marked): void {
  const start = printing.sink.start(element);
  printing.sink.raw(wordsOf(element));
  printing.found.push({ ...marked, start, end: printing.sink.end(element) });
}

function printTaken(printing: Printing, element: Element, words: string, kind: Taken["kind"]): void {
  const start = printing.sink.start(element);
  printing.sink.raw(words);
  printing.taken.push({ start, end: printing.sink.end(element), kind });
}

/** The address of a link in an entry, where its words are not the address. */
function printAddress(printing: Printing, link: Element): void {
  const href = attribute(link, "href");
  const words = wordsOf(link);
  if (IDENTIFIERS.has(words.toLowerCase()) || /^[\d–-]+x?$/i.test(words)) return;
  if (URL.canParse(href) && new URL(href).host === printing.host) return;
  if (/^https?:\/\//i.test(href) && !/https?:\/\/|doi\.org|^\s*10\.|www\./i.test(words)) {
    printing.sink.words(` ${href}`);
  }
}

/** Prints what stands in a line: of an entry all that is in it. */
function printInline(printing: Printing, node: Nodes, isEntry: boolean): void {
  const { sink, tree, notes } = printing;
  if (node.type === "text") return sink.words(node.value);
  if (!isElement(node)) return;
  if (isElement(node, "br")) return isEntry ? sink.words(" ") : sink.gap("\n");
  if (isSilent(node) || isBackLink(node) || printing.isFurniture(node)) return;
  const lead = printing.leads.get(node);
  if (lead !== undefined) {
    sink.words(wordsOf(node));
    printing.words.set(lead, sink.end(node));
    return;
  }
  const marked = markedBy(tree, notes, node, sink.before(node));
  if (marked !== null) return printMark(printing, node, marked);
  if (isElement(node, "code", "kbd", "samp")) return printTaken(printing, node, wordsOf(node), "code");
  const power = asPower(tree, node, sink.before(node));
  if (power?.isIsotope === true) return printTaken(printing, node, power.words, "isotope");
  if (power !== null) return sink.raw(power.words);
  if (isBlock(node)) sink.words(" ");
  const from = isElement(node, "em", "i", "cite") ? sink.start(node) : null;
  for (const child of node.children) printInline(printing, child, isEntry);
  if (from !== null) printing.titles.push({ start: from, end: sink.end(node) });
  if (isBlock(node)) sink.words(" ");
  if (isEntry && isElement(node, "a")) printAddress(printing, node);
}

/** Prints nodes as one block; null where they say nothing. */
function printRun(printing: Printing, nodes: readonly Nodes[], isEntry = false): Span | null {
  const from = nodes.findIndex((node) => !isBlank(node));
  const to = nodes.findLastIndex((node) => !isBlank(node));
  const [first, last] = [nodes[from], nodes[to]];
  if (first === undefined || last === undefined) return null;
  const start = printing.sink.start(first);
  for (const node of nodes.slice(from, to + 1)) printInline(printing, node, isEntry);
  const end = printing.sink.end(last);
  return end > start ? { start, end } : null;
}

/** Two breaks in a row part paragraphs. */
function paragraphsOf(run: readonly Nodes[]): readonly (readonly Nodes[])[] {
  const paragraphs: Nodes[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    breaks = isElement(node, "br") ? breaks + 1 : isBlank(node) ? breaks : 0;
    if (breaks === 2) paragraphs.push([]);
    else paragraphs.at(-1)?.push(node);
  }
  return paragraphs;
}

function printEntry(printing: Printing, element: Element, note: Note): void {
  const { sink, entries } = printing;
  sink.gap("\n");
  const start = sink.start(element);
  if (note.label !== null && !note.isPrinted && note.parts[0] === element) sink.words(`${note.label}. `);
  const printed = printRun(printing, element.children, true);
  sink.gap("\n");
  if (printed === null) return;
  const known = entries.get(note);
  entries.set(note, { start: known?.start ?? start, end: Math.max(printed.end, sink.end(element)) });
}

/** Whether a table only lays out what stands in it. */
function isLayout(tree: Tree, table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role"))) return true;
  const rows = table.children.flatMap((child) => (isElement(child, "tbody", "thead") ? child.children : [child]));
  const cells = rows.map((row) => (isElement(row) ? row.children.filter((cell) => isElement(cell, "td", "th")) : []));
  return (
    cells.every((row) => row.length < 2) ||
    cells.flat().some((cell) => tree.lengthOf(cell).text > MAX_CELL && tree.hasBlocks(cell))
  );
}

function printRows(printing: Printing, node: Element): void {
  for (const child of node.children) {
    if (!isElement(child) || printing.isFurniture(child)) continue;
    if (!isElement(child, "tr")) {
      printRows(printing, child);
      continue;
    }
    printing.sink.gap("\n");
    const row = printRun(printing, child.children);
    if (row !== null) printing.blocks.push({ ...row, kind: "apart" });
  }
}

function printBlock(printing: Printing, element: Element | Root): void {
  const { sink, tree, notes, blocks } = printing;
  if (isElement(element)) {
    if (printing.isFurniture(element)) return;
    const gap = isElement(element, "li", "tr", "dt", "dd") ? "\n" : "\n\n";
    const note = notes.byElement.get(element);
    if (note !== undefined) return printEntry(printing, element, note);
    sink.gap(gap);
    if (notes.unparted.has(element)) {
      sink.gap("\n");
      const span = printRun(printing, element.children, true);
      if (span !== null) printing.unparted.push(span);
      return sink.gap("\n");
    }
    if (isElement(element, "pre")) return printTaken(printing, element, textIn(element).trimEnd(), "code");
    if (isElement(element, "table") && !isLayout(tree, element)) return printRows(printing, element);
  }
  // The heading of a list belongs to the list.
  const isApart = element === printing.title || (isElement(element) && notes.apart.has(element));
  const kind = isApart ? "apart" : isHeading(element) ? "heading" : "text";
  let run: Nodes[] = [];
  const flush = (): void => {
    for (const paragraph of paragraphsOf(run)) {
      const span = printRun(printing, paragraph);
      if (span !== null) blocks.push({ ...span, kind });
      if (span !== null) sink.gap(isElement(element, "li", "dt", "dd") ? "\n" : "\n\n");
    }
    run = [];
  };
  for (const child of element.children) {
    if (!isElement(child) || !(isBlock(child) || tree.hasBlocks(child))) run.push(child);
    else {
      flush();
      printBlock(printing, child);
    }
  }
  flush();
  if (isElement(element)) sink.gap(isElement(element, "li", "tr", "dt", "dd") ? "\n" : "\n\n");
}

function textIn(node: Nodes): string {
  return node.type === "text" ? node.value : "children" in node ? node.children.map(textIn).join("") : "";
}

function entryOf(text: string, note: Note, { start, end }: Span, words: number | undefined): ListEntry {
  if (words !== undefined) return { start, end, label: note.label, words };
  const head = text.slice(start, Math.min(end, start + 300));
  const found = labelOf(head);
  const lead = /^\s*[[(]?[\p{L}\d*†‡§¶]{1,8}[\])]?[.:]?\s*/u.exec(head)?.[0] ?? "";
  const isLead = note.label !== null && lead.includes(note.label.replace(/ \(\d+\)$/, ""));
  const length = found !== null && note.label !== null ? found.length : isLead ? lead.length : 0;
  return { start, end, label: note.label, words: start + length };
}

/** Entries in lists. What a heading announces and no markup parts is one list where nothing stands between. */
function listsOf(printing: Printing, text: string): readonly EntryList[] {
  const lists = new Map<unknown, Span & { entries: ListEntry[] | null }>();
  for (const [note, span] of printing.entries) {
    const list = lists.get(note.list);
    const entry = entryOf(text, note, span, printing.words.get(note));
    if (list === undefined) lists.set(note.list, { ...span, entries: [entry] });
    else {
      list.entries?.push(entry);
      lists.set(note.list, { ...list, start: Math.min(list.start, span.start), end: Math.max(list.end, span.end) });
    }
  }
  for (const [index, span] of printing.unparted.entries()) {
    const before = lists.get(index - 1);
    const isNext = before !== undefined && text.slice(before.end, span.start).trim() === "";
    if (isNext) lists.delete(index - 1);
    lists.set(index, { start: isNext ? before.start : span.start, end: span.end, entries: null });
  }
  return [...lists.values()].toSorted((a, b) => a.start - b.start);
}

function trimmed<Item extends Span>(text: string, span: Item): Item {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
}

/** Prints a tree, or finds it in its text: what stands by itself, what cites, what is cited. */
export function printTree(
  tree: Tree,
  notes: Notes,
  { isFurniture, parts }: Furniture,
  sink: Sink,
  { title, host }: Pick<Printing, "title" | "host">,
): Printed {
  const printing: Printing = {
    ...{ tree, notes, sink, isFurniture, title, host },
    leads: new Map(notes.inOrder.flatMap((note) => (note.lead === undefined ? [] : [[note.lead, note]]))),
    ...{ blocks: [], found: [], titles: [], taken: [], entries: new Map(), words: new Map(), unparted: [] },
  };
  for (const part of parts) {
    printBlock(printing, part);
    sink.gap("\n\n");
  }
  const text = sink.text();
  const at = (note: Note): readonly number[] => {
    const span = printing.entries.get(note);
    return span === undefined ? [] : [span.start];
  };
  return {
    text,
    blocks: printing.blocks.map((block) => trimmed(text, block)).filter(({ start, end }) => start < end),
    marks: printing.found.map(({ start, end, notes: led, label }) => ({ start, end, label, targets: led.flatMap(at) })),
    lists: listsOf(printing, text),
    titles: printing.titles,
    taken: printing.taken,
  };
}
