import { extname } from "node:path";
import { refuse } from "../../ingest/problem.ts";
import type { Article } from "../model.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlain } from "./plain.ts";
import { readText } from "./text-file.ts";

const HTML = new Set([".html", ".htm", ".xhtml"]);
const MARKDOWN = new Set([".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"]);
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,500}?-->\s*)?(?:<!doctype html|<html[\s>])/i;

/** Reads the article in the bytes of a file, by what they are and what the file is called. */
export async function articleIn(path: string, bytes: Uint8Array): Promise<Article> {
  const extension = extname(path).toLowerCase();
  const text = readText(path, bytes);
  if (MARKDOWN.has(extension)) return readMarkdown(text);
  if (!HTML.has(extension) && !PAGE.test(text.slice(0, 2000))) return readPlain(text);
  const article = readHtml(text);
  if (article.text.trim() === "") refuse(path, "No text was found in this HTML. Give a page with an article in it.");
  return article;
}
