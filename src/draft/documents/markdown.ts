import type { Element, Root } from "hast";
import { raw } from "hast-util-raw";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toHast, type State } from "mdast-util-to-hast";
import type { FootnoteDefinition, FootnoteReference } from "mdast";
import { VFile } from "vfile";
import type { Article } from "../model.ts";
import { readFrontMatter } from "./front-matter.ts";
import { articleOf } from "./html.ts";
import { placer } from "./sinks.ts";
import { isElement, isHeading, wordsOf } from "./tree.ts";

const NOTE_ID = "lacuna-note-";

/** A mark of a footnote as a link to it. */
function toMark(state: State, node: FootnoteReference): Element {
  const href = `#${NOTE_ID}${encodeURIComponent(node.identifier)}`;
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { href, className: ["footnote-ref"] },
    children: [{ type: "text", value: `[${node.label ?? node.identifier}]` }],
  };
  state.patch(node, link);
  return link;
}

/** A footnote where it stands. */
function toNote(state: State, node: FootnoteDefinition): Element {
  const note: Element = {
    type: "element",
    tagName: "div",
    properties: { id: `${NOTE_ID}${node.identifier}`, dataLabel: node.label ?? node.identifier },
    children: state.all(node),
  };
  state.patch(node, note);
  return note;
}

/** Markdown as one tree with the HTML in it, with the place of each node in the text. */
function treeFrom(text: string): Root {
  const extensions = [gfmFootnote(), gfmTable()];
  const mdastExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()];
  const hast = toHast(fromMarkdown(text, { extensions, mdastExtensions }), {
    allowDangerousHtml: true,
    handlers: { footnoteReference: toMark, footnoteDefinition: toNote },
  });
  const tree: Root = hast.type === "root" ? hast : { type: "root", children: [hast] };
  return text.includes("<") ? (raw(tree, { file: new VFile(text) }) as Root) : tree;
}

/** Reads Markdown. The text stays as it is, so that offsets count in the file. */
export function readMarkdown(text: string): Article {
  const front = readFrontMatter(text);
  // What stands at the head is no Markdown; blanks in its place leave all places as they are.
  const tree = treeFrom(`${text.slice(0, front.end).replace(/[^\n]/g, " ")}${text.slice(front.end)}`);
  const heading = tree.children.find((node) => isHeading(node) && isElement(node, "h1"));
  const { title, authors, published, language, references } = front;
  return {
    ...articleOf(tree, placer(text)),
    title: title ?? (heading === undefined ? null : wordsOf(heading) || null),
    ...{ authors, published, language, references },
  };
}
