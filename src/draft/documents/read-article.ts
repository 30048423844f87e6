import { readFileSync, statSync } from "node:fs";
import { refuse } from "../../ingest/problem.ts";
import type { Article } from "../model.ts";
import { articleIn } from "./formats.ts";

const MAX_BYTES = 8 * 1024 * 1024;
const KINDS = "a text, Markdown, reStructuredText, HTML, DOCX or PDF file";

/** The bytes of the file of an article. */
function bytesOf(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) refuse(path, `There is no such file. Give ${KINDS}.`);
  if (stats.isDirectory()) refuse(path, "This is a folder. Give the file of one article.");
  if (!stats.isFile()) refuse(path, `This is no plain file. Give ${KINDS}.`);
  if (stats.size > MAX_BYTES) refuse(path, "The file is larger than 8 MB. Give a smaller one, or split it.");
  return readFileSync(path);
}

/** Reads the article in a file. Throws a BundleError that says what is wrong, and in which line. */
export async function readArticle(path: string): Promise<Article> {
  return articleIn(path, bytesOf(path));
}
