import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { sha256 } from "../domain/ids.ts";
import { plainText } from "../domain/points.ts";
import type { BundleFile } from "./read.ts";
import { decode, MAX_BYTES } from "./read.ts";
import type { Path, Problem } from "./problem.ts";

/** Texts by the SHA-256 of what their offsets count in. */
export type Texts = ReadonlyMap<string, string>;

/** Where texts are looked for, besides beside the bundle. */
export interface TextPlaces {
  /** Files that the person named; one that no bundle wants is an error. */
  readonly texts?: readonly string[] | undefined;
  /** Texts that somebody sent along without a name that the bundle knows; one that no bundle wants is an error. */
  readonly sent?: readonly { readonly name: string; readonly text: string }[] | undefined;
  /** A folder of which any file may be a text that a bundle wants. */
  readonly textsFolder?: string | undefined;
}

function readText(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > MAX_BYTES) return null;
  return toText(readFileSync(path));
}

function toText(found: Uint8Array | string): string | null {
  const text = typeof found === "string" ? found : decode(found);
  return text === null ? null : plainText(text);
}

function fileProblem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message, severity: "error" };
}

/** Finds the texts of bundles: the files that they ship, the files that were named, and those of the folder. */
export function findTexts(
  files: readonly BundleFile[],
  places: TextPlaces,
): { texts: Texts; problems: readonly Problem[] } {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const wanted = new Set(
    files.flatMap(({ bundle }) => (bundle?.sources ?? []).flatMap(({ text }) => text?.sha256 ?? [])),
  );
  for (const path of folderFiles(places.textsFolder, problems)) {
    const text = readText(path);
    if (text !== null && wanted.has(sha256(text))) texts.set(sha256(text), text);
  }
  const given = [
    ...(places.texts ?? []).map((path) => ({ path, text: readText(path) })),
    ...(places.sent ?? []).map(({ name, text }) => ({ path: name, text: plainText(text) })),
  ];
  for (const { path, text } of given) {
    if (text === null) problems.push(fileProblem(path, "The text cannot be read. Give a UTF-8 file of at most 8 MB."));
    else if (wanted.has(sha256(text))) texts.set(sha256(text), text);
    else if (files.every(({ bundle }) => bundle !== null)) {
      problems.push(
        fileProblem(
          path,
          `No bundle wants this text: its SHA-256 is ${sha256(text)}. Give the very text that the offsets count in.`,
        ),
      );
    }
  }
  for (const file of files) problems.push(...shippedTexts(file, texts));
  return { texts, problems };
}

function folderFiles(folder: string | undefined, problems: Problem[]): string[] {
  if (folder === undefined) return [];
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    problems.push(fileProblem(folder, "The folder for texts does not exist. Make it, or set LACUNA_TEXTS to another."));
    return [];
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** Names that stand for no file of their own, or for one that is not a text. */
const NO_TEXT_NAMES: readonly string[] = [".", "..", "bundle.yaml", "bundle.jsonl"];

function shippedTexts({ bundle, problemAt, readShipped }: BundleFile, texts: Map<string, string>): Problem[] {
  return (bundle?.sources ?? []).flatMap((source, index) => {
    const { file: shipped, sha256: hash } = source.text ?? {};
    if (shipped === undefined || hash === undefined) return [];
    const path: Path = ["sources", index, "text", "file"];
    if (basename(shipped) !== shipped || /[\\\p{Cc}]/u.test(shipped) || NO_TEXT_NAMES.includes(shipped))
      return [problemAt(path, `"${shipped}" has to lie beside bundle.yaml. Give its bare name.`)];
    const found = readShipped(shipped);
    const text = found === null ? null : toText(found);
    if (text === null)
      return [problemAt(path, `There is no text "${shipped}" beside bundle.yaml, or it is no UTF-8 file up to 8 MB.`)];
    if (text.includes("\0")) return [problemAt(path, `"${shipped}" has a NUL in it. Take it out.`)];
    const digest = sha256(text);
    texts.set(digest, text);
    if (digest === hash) return [];
    return [
      problemAt(
        ["sources", index, "text", "sha256"],
        `"${shipped}" has the SHA-256 ${digest}. Correct the hash or the file.`,
      ),
    ];
  });
}
