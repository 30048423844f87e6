import { labelOf } from "../reference-label.ts";
import { isListHeading } from "../reference-heading.ts";
import type { Article, MarkupMark, MarkupNote, Span } from "../model.ts";
import { BLOCKS, isElement, nameOf, type HtmlElement, type HtmlNode } from "./html-dom.ts";
import { LIST_MARK } from "./html-lists.ts";

const SKIPPED = new Set(
  "script style noscript template iframe object embed svg canvas math-source button input select textarea label head title audio video img picture source map".split(
    " ",
  ),
);
const BACK_LINK =
  /(?:^|\s)(?:mw-cite-backlink|footnote-backref|footnote-back|footnote-return|backlink|backref|reversefootnote|mw-editsection)(?:\s|$)/;
const MARK_WORDS = /^\s*[[(]?\s*\^?(?:\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,4})\s*[\])]?\s*$/u;
const NUMBER_WORDS = /^\s*[[(]?\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*[\])]?\s*$/u;

interface Printer {
  parts: string[];
  length: number;
  /** Whether a paragraph begins where the next words go, and whether a blank is owed before them. */
  isFresh: boolean;
  owesBlank: boolean;
  readonly marks: MarkupMark[];
  readonly notes: MarkupNote[];
  readonly code: Span[];
  /** The labels of notes by the ids that links name. */
  readonly labels: ReadonlyMap<string, string>;
}

function write(printer: Printer, text: string): void {
  if (text === "") return;
  printer.parts.push(text);
  printer.length += text.length;
  printer.isFresh = false;
}

function writeWords(printer: Printer, text: string): void {
  const words = text.replace(/[\s\u00a0]+/g, " ");
  const body = words.trim();
  if (words.startsWith(" ") || body === "") printer.owesBlank = true;
  if (body === "") return;
  if (printer.owesBlank && !printer.isFresh) write(printer, " ");
  write(printer, body);
  printer.owesBlank = words.endsWith(" ");
}

function endBlock(printer: Printer, gap: string): void {
  // A greater gap takes the place of a lesser one: "\n" becomes "\n\n".
  const missing = printer.length === 0 ? "" : printer.isFresh ? gap.slice(printer.parts.at(-1)?.length ?? 0) : gap;
  if (missing !== "") {
    const before = printer.isFresh ? (printer.parts.pop() ?? "") : "";
    printer.parts.push(before + missing);
    printer.length += missing.length;
  }
  printer.isFresh = true;
  printer.owesBlank = false;
}

function isHidden(element: HtmlElement): boolean {
  const isBack = BACK_LINK.test(element.getAttribute("class") ?? "") || element.getAttribute("role") === "doc-backlink";
  const isBackHref =
    nameOf(element) === "a" &&
    /^#(?:cite_ref|fnref|footnote-ref|ref-back|back)/i.test(element.getAttribute("href") ?? "");
  const isArrow = nameOf(element) === "a" && /^[\s↩↑⤴^]+$/u.test(element.textContent ?? "");
  const style = element.getAttribute("style") ?? "";
  return isBack || isBackHref || isArrow || element.hasAttribute("hidden") || /display:\s*none/i.test(style);
}

/** The fragment that a link leads to. */
function targetOf(element: HtmlElement): string | null {
  const [, fragment] = (element.getAttribute("href") ?? "").split("#", 2);
  if (fragment === undefined || fragment === "") return null;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The label of the note that a raised number or a link marks; null where it marks none. */
function markOf(element: HtmlElement, printer: Printer): string | null {
  const words = (element.textContent ?? "").trim();
  if (words === "" || words.length > 24) return null;
  const links = nameOf(element) === "a" ? [element] : [...element.querySelectorAll("a[href]")];
  const linked = links.flatMap((link) => printer.labels.get(targetOf(link) ?? "") ?? []);
  if (linked.length > 0 && MARK_WORDS.test(words)) return linked.join(",");
  if (nameOf(element) !== "sup" || !NUMBER_WORDS.test(words)) return null;
  const before = printer.parts.slice(-3).join("").slice(-12);
  const isExponent =
    /(?:^|[\s\d(/·])(?:[kcmdµ]?m|ft|in|yd|mi|s|CO|\p{Lu}|[xyzrn])$|[\d=+×]$/u.test(before) && !printer.owesBlank;
  return isExponent && !words.startsWith("[") ? null : words.replace(/[[\]()\s]/g, "");
}

function printMark(element: HtmlElement, label: string, printer: Printer): void {
  const words = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  if (printer.owesBlank && !printer.isFresh) write(printer, " ");
  printer.owesBlank = false;
  const start = printer.length;
  write(printer, words);
  printer.marks.push({ start, end: printer.length, label });
}

function printCode(element: HtmlElement, printer: Printer): void {
  if (printer.owesBlank && !printer.isFresh) write(printer, " ");
  printer.owesBlank = false;
  const start = printer.length;
  write(printer, (element.textContent ?? "").replace(/^\n+|\s+$/g, ""));
  printer.code.push({ start, end: printer.length });
}

/** The label of an item of a list of notes: printed in it, or by counting. */
function printedLabel(item: HtmlElement): string | null {
  return labelOf((item.textContent ?? "").replace(/\s+/g, " ").trimStart())?.label ?? null;
}

/** The items of a list of notes with their labels; an item of an unnumbered list has none unless it prints one. */
function labelledItems(list: HtmlElement): readonly (readonly [HtmlElement, string | null, boolean])[] {
  const isOrdered = nameOf(list) === "ol";
  let count = Number.parseInt(list.getAttribute("start") ?? "1", 10) - 1;
  return [...Array.from(list.children)]
    .filter((child) => nameOf(child) === "li")
    .map((item) => {
      count = Number.parseInt(item.getAttribute("value") ?? String(count + 1), 10);
      const printed = printedLabel(item);
      const isPrinted =
        printed !== null && (!isOrdered || printed === String(count) || !/^\s*\d{1,3}\s/.test(item.textContent ?? ""));
      if (isPrinted) return [item, printed, true] as const;
      return [item, isOrdered ? String(count) : null, false] as const;
    });
}

function listsIn(element: HtmlElement): readonly HtmlElement[] {
  const own = ["ol", "ul"].includes(nameOf(element)) ? [element] : [];
  return [...own, ...element.querySelectorAll("ol,ul")];
}

/** The labels of notes by their ids and by those of what stands in them. */
function noteLabels(parts: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const add = (element: HtmlElement, label: string): void => {
    for (const one of [element, ...element.querySelectorAll("[id],a[name]")]) {
      const id = one.getAttribute("id") ?? one.getAttribute("name");
      if (id !== null && id !== "") labels.set(id, label);
    }
  };
  for (const section of parts.flatMap((part) => [part, ...part.querySelectorAll(`[${LIST_MARK}]`)])) {
    if (!section.hasAttribute(LIST_MARK)) continue;
    for (const list of listsIn(section)) {
      for (const [item, label] of labelledItems(list)) if (label !== null) add(item, label);
    }
    const paragraphs = section.matches("p") ? [section] : [...section.querySelectorAll("p,dd,div,aside")];
    for (const paragraph of paragraphs) {
      const label = printedLabel(paragraph);
      if (label !== null && paragraph.querySelectorAll("li,p").length === 0) add(paragraph, label);
    }
  }
  return labels;
}

function printItems(list: HtmlElement, printer: Printer): void {
  endBlock(printer, "\n\n");
  for (const [item, label, isPrinted] of labelledItems(list)) {
    const start = printer.length;
    if (label !== null && !isPrinted) {
      write(printer, `${label}.`);
      printer.owesBlank = true;
    }
    printInline(item, printer);
    const end = printer.length;
    if (label !== null && end > start) printer.notes.push({ start, end, label });
    endBlock(printer, "\n");
  }
  endBlock(printer, "\n\n");
}

/** The words of an entry on one line, whatever blocks it is made of. */
function printInline(element: HtmlElement, printer: Printer): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) writeWords(printer, child.textContent ?? "");
    else if (isElement(child) && !SKIPPED.has(nameOf(child)) && !isHidden(child)) {
      if (BLOCKS.has(nameOf(child)) || nameOf(child) === "br") printer.owesBlank = true;
      printInline(child, printer);
      if (nameOf(child) === "a") printHref(child, printer);
    }
  }
}

/** The address of a link in an entry, where the page does not print it. */
function printHref(link: HtmlElement, printer: Printer): void {
  const href = link.getAttribute("href") ?? "";
  if (/^https?:\/\//i.test(href) && !/https?:\/\/|doi\.org|^\s*10\.|www\./i.test(link.textContent ?? "")) {
    printer.owesBlank = true;
    writeWords(printer, href);
  }
}

function gapOf(name: string): string {
  return name === "li" || name === "tr" ? "\n" : "\n\n";
}

function print(node: HtmlNode, printer: Printer, isInList: boolean): void {
  if (node.nodeType === 3) return writeWords(printer, node.textContent ?? "");
  if (!isElement(node)) return;
  const name = nameOf(node);
  if (SKIPPED.has(name) || isHidden(node)) return;
  const isList = isInList || node.hasAttribute(LIST_MARK);
  if (name === "br") return endBlock(printer, "\n");
  if (isList && (name === "ol" || name === "ul")) return printItems(node, printer);
  if (isList && (name === "p" || name === "dd") && !isListHeading(node.textContent ?? "")) {
    endBlock(printer, "\n");
    printInline(node, printer);
    return endBlock(printer, "\n");
  }
  if (name === "code" || name === "kbd" || name === "samp") return printCode(node, printer);
  if (name === "pre") {
    endBlock(printer, "\n\n");
    printCode(node, printer);
    return endBlock(printer, "\n\n");
  }
  const label = name === "sup" || name === "a" ? markOf(node, printer) : null;
  if (label !== null) return printMark(node, label, printer);
  const isBlock = BLOCKS.has(name);
  if (isBlock) endBlock(printer, gapOf(name));
  if ((name === "td" || name === "th") && node.parentElement?.children[0] !== node) printer.owesBlank = true;
  for (const child of node.childNodes) print(child, printer, isList);
  if (isBlock) endBlock(printer, gapOf(name));
}

/** Prints parts of a page as text: a paragraph for each block, an entry of a list of notes on a line with its label. */
export function printHtml(parts: readonly HtmlElement[]): Pick<Article, "text" | "marks" | "notes" | "code"> {
  const printer: Printer = {
    parts: [],
    length: 0,
    isFresh: true,
    owesBlank: false,
    marks: [],
    notes: [],
    code: [],
    labels: noteLabels(parts),
  };
  for (const part of parts) {
    print(part, printer, false);
    endBlock(printer, "\n\n");
  }
  const text = `${printer.parts.join("").trimEnd()}\n`;
  return { text, marks: printer.marks, notes: printer.notes, code: printer.code };
}
