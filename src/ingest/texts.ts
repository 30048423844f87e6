import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sha256 } from "../domain/ids.ts";
import { plainText } from "../domain/points.ts";
import type { BundleFile } from "./read.ts";
import { decode } from "./read.ts";
import type { Path, Problem } from "./problem.ts";

const MAX_TEXT_BYTES = 8 * 1024 * 1024;

/** Texts by the SHA-256 of what their offsets count in. */
export type Texts = ReadonlyMap<string, string>;

/** Where texts are looked for, besides beside the bundle. */
export interface TextPlaces {
  /** Files that the person named; one that no bundle wants is an error. */
  readonly texts?: readonly string[] | undefined;
  /** A folder of which any file may be a text that a bundle wants. */
  readonly textsFolder?: string | undefined;
}

function readText(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > MAX_TEXT_BYTES) return null;
  const text = decode(readFileSync(path));
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
  for (const path of places.texts ?? []) {
    const text = readText(path);
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

function shippedTexts({ file, bundle, problemAt }: BundleFile, texts: Map<string, string>): Problem[] {
  return (bundle?.sources ?? []).flatMap((source, index) => {
    const { file: shipped, sha256: hash } = source.text ?? {};
    if (shipped === undefined || hash === undefined) return [];
    const path: Path = ["sources", index, "text", "file"];
    if (basename(shipped) !== shipped)
      return [problemAt(path, `"${shipped}" has to lie beside bundle.yaml. Give its bare name.`)];
    const text = readText(join(dirname(file), shipped));
    if (text === null)
      return [problemAt(path, `There is no text "${shipped}" beside bundle.yaml, or it is no UTF-8 file up to 8 MB.`)];
    if (text.includes("\0")) return [problemAt(path, `"${shipped}" has a NUL in it. Take it out.`)];
    const found = sha256(text);
    texts.set(found, text);
    if (found === hash) return [];
    return [
      problemAt(
        ["sources", index, "text", "sha256"],
        `"${shipped}" has the SHA-256 ${found}. Correct the hash or the file.`,
      ),
    ];
  });
}
