import { extname } from "node:path";
import { refuse } from "../../ingest/problem.ts";
import type { Article } from "../model.ts";
import { readDocx } from "./docx.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPdf } from "./pdf.ts";
import { readPlain } from "./plain.ts";
import { readRst } from "./rst.ts";
import { readText } from "./text-file.ts";

const HTML = new Set([".html", ".htm", ".xhtml"]);
const MARKDOWN = new Set([".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"]);
const RST = new Set([".rst", ".rest"]);
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,500}?-->\s*)?(?:<!doctype html|<html[\s>])/i;

function startsWith(bytes: Uint8Array, head: string): boolean {
  return Buffer.from(bytes.subarray(0, head.length)).toString("latin1") === head;
}

/** Reads the article in the bytes of a file, by what they are and what the file is called. */
export async function articleIn(path: string, bytes: Uint8Array): Promise<Article> {
  const extension = extname(path).toLowerCase();
  if (extension === ".pdf" || startsWith(bytes, "%PDF-")) return readPdf(path, bytes);
  if (extension === ".docx" || (startsWith(bytes, "PK\u0003\u0004") && extension !== ".txt"))
    return readDocx(path, bytes);
  const text = readText(path, bytes);
  if (RST.has(extension)) return readRst(text);
  if (MARKDOWN.has(extension)) return readMarkdown(text);
  if (!HTML.has(extension) && !PAGE.test(text.slice(0, 2000))) return readPlain(text);
  const article = readHtml(text);
  if (article.text.trim() === "") refuse(path, "No text was found in this HTML. Give a page with an article in it.");
  return article;
}
