import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import type { Article } from "../model.ts";
import { refuse } from "../../ingest/problem.ts";
import { decode } from "../../ingest/read.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";

const MAX_BYTES = 8 * 1024 * 1024;
const HTML = new Set([".html", ".htm", ".xhtml"]);
const MARKDOWN = new Set([".md", ".markdown", ".mdown", ".mkd"]);
const MAX_TITLE = 160;

/** The line, counted from 1, that has the first byte which is no UTF-8. */
function brokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

function readFileText(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) refuse(path, "There is no such file. Give a text, Markdown or HTML file.");
  if (stats.isDirectory()) refuse(path, "This is a folder. Give the file of one article.");
  if (!stats.isFile()) refuse(path, "This is no plain file. Give a text, Markdown or HTML file.");
  if (stats.size > MAX_BYTES) refuse(path, "The file is larger than 8 MB. Give a smaller one, or split it.");
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === null) refuse(path, "This line is not UTF-8. Save the file as UTF-8.", brokenLine(bytes));
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (plain.trim() === "") refuse(path, "The file is empty. Give a file with an article in it.");
  const nul = plain.indexOf("\0");
  if (nul !== -1) {
    const before = plain.slice(0, nul);
    const line = before.split("\n").length;
    refuse(path, "The file has a NUL here, so it is no text. Take it out.", line, nul - before.lastIndexOf("\n"));
  }
  return plain;
}

/** The first line, where it is short, ends no sentence, and something stands apart from it or is longer than it. */
function titleOf(text: string): string | null {
  const [first = "", second = ""] = text.trimStart().split("\n", 2);
  const title = first.trim();
  const isTitle = title.length <= MAX_TITLE && !/[.!:;,…。！]["”’»)]*$/u.test(title) && /\p{L}/u.test(title);
  const isApart = second.trim() === "" ? text.trim() !== title : second.length > title.length * 2;
  return isTitle && isApart && !/^\s*[[(\d]/.test(title) ? title : null;
}

function readPlain(text: string): Article {
  return { text, title: titleOf(text), authors: [], published: null, language: null, marks: [], notes: [] };
}

/**
 * Reads the article in a file of plain text, Markdown or HTML, at most 8 MB of UTF-8. Throws a BundleError that says what
 * is wrong, and in which line.
 */
export function readArticle(path: string): Article {
  const text = readFileText(path);
  const extension = extname(path).toLowerCase();
  const isHtml =
    HTML.has(extension) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,500}?-->\s*)?(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 2000));
  if (MARKDOWN.has(extension)) return readMarkdown(text);
  if (!isHtml) return readPlain(text);
  const article = readHtml(text);
  if (article.text.trim() === "") refuse(path, "No text was found in this HTML. Give a page with an article in it.");
  return article;
}
