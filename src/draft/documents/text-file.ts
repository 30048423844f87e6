import { isUtf8 } from "node:buffer";
import { refuse } from "../../ingest/problem.ts";

/** The line, counted from 1, that has the first byte which is no UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

/** The text of a file in UTF-8, without byte order mark and with LF. */
export function readText(path: string, bytes: Uint8Array): string {
  if (!isUtf8(bytes)) refuse(path, "This line is not UTF-8. Save the file as UTF-8.", brokenLine(bytes));
  const plain = new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
  if (plain.trim() === "") refuse(path, "The file is empty. Give a file with an article in it.");
  const nul = plain.indexOf("\0");
  if (nul !== -1) {
    const before = plain.slice(0, nul);
    const line = before.split("\n").length;
    refuse(path, "The file has a NUL here, so it is no text. Take it out.", line, nul - before.lastIndexOf("\n"));
  }
  return plain;
}
