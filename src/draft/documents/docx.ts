import { inflateRawSync } from "node:zlib";
import { fromHtml } from "hast-util-from-html";
import mammoth from "mammoth";
import { refuse } from "../../ingest/problem.ts";
import type { Article } from "../model.ts";
import { articleOf } from "./html.ts";
import { printer } from "./sinks.ts";
import { isElement, treeOf, wordsOf } from "./tree.ts";

const MOST_UNPACKED = 50 * 1024 * 1024;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;
/** The end of the directory, with the longest comment that may stand behind it. */
const TAIL = 22 + 0xffff;

/** A file of a package: where it stands, packed. */
interface Packed {
  readonly name: string;
  readonly method: number;
  readonly bytes: Buffer;
}

function directoryOf(path: string, file: Buffer): readonly Packed[] {
  const broken = (): never => refuse(path, "This is no DOCX: the package is broken. Save it again.");
  let end = file.length - 22;
  while (end >= Math.max(0, file.length - TAIL) && file.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
  if (end < Math.max(0, file.length - TAIL)) broken();
  const found: Packed[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) broken();
    const [length, extra, comment] = [28, 30, 32].map((place) => file.readUInt16LE(at + place));
    const start = file.readUInt32LE(at + 42);
    if (start + 30 > file.length) broken();
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    found.push({
      name: file.toString("utf8", at + 46, at + 46 + (length ?? 0)),
      method: file.readUInt16LE(at + 10),
      bytes: file.subarray(from, from + file.readUInt32LE(at + 20)),
    });
    at += 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

/** Refuses a package that unpacks to more than it may, whatever it says of its sizes, and one that is locked. */
function checkPackage(path: string, file: Buffer): void {
  const large = (): never => refuse(path, "The DOCX unpacks to more than 50 MB. Give a smaller one, or split it.");
  if (file.length > 8 && file.readUInt32BE(0) === 0xd0cf11e0)
    refuse(path, "This file is locked with a password, or an old DOC. Save it as a DOCX without one.");
  let left = MOST_UNPACKED;
  const files = directoryOf(path, file);
  for (const { method, bytes } of files) {
    try {
      left -= method === DEFLATED ? inflateRawSync(bytes, { maxOutputLength: left + 1 }).length : bytes.length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") large();
      refuse(path, "This is no DOCX: the package is broken. Save it again.");
    }
    if (left < 0) large();
  }
  if (!files.some(({ name }) => name === "word/document.xml"))
    refuse(path, "This is no DOCX: it has no document in it. Save it as a DOCX.");
}

/** Reads a DOCX: its headings, lists, tables, footnotes and endnotes. */
export async function readDocx(path: string, bytes: Uint8Array): Promise<Article> {
  const buffer = Buffer.from(bytes);
  checkPackage(path, buffer);
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p.Title => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      externalFileAccess: false,
    },
  );
  const tree = fromHtml(value);
  const article = articleOf(tree, printer());
  if (article.text.trim() === "") refuse(path, "No text was found in this DOCX. Give one with an article in it.");
  const heading = treeOf(tree).elements.find((element) => isElement(element, "h1"));
  return { ...article, title: heading === undefined ? null : wordsOf(heading) || null };
}
