import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { explainIssue } from "./explain.ts";
import { readLines } from "./read-lines.ts";
import { type BundleParts, partsOf } from "./parts.ts";
import type { Path, Problem } from "./problem.ts";
import { type Bundle, bundleShape } from "./shape.ts";

/** Bytes that a bundle, or a text, may have. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Gives the bytes of a text that a bundle ships, by its bare name; null where there is none, or it is too large. */
export type ReadShipped = (name: string) => Uint8Array | string | null;

/** A bundle that somebody sent: its words, and the texts that came with it, by their names. */
export interface BundleDocument {
  /** What stands before the line in a problem. */
  readonly name: string;
  readonly yaml: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** A bundle file that was read: its problems so far, and what of it has the right shape. */
export interface BundleFile {
  readonly file: string;
  /** Null where any part has the wrong shape. */
  readonly bundle: Bundle | null;
  readonly parts: BundleParts;
  readonly problems: readonly Problem[];
  /** Makes a problem of a message about a place of this file. */
  readonly problemAt: (path: Path, message: string, severity?: Problem["severity"]) => Problem;
  readonly readShipped: ReadShipped;
}

/** Bytes that a bundle of JSON Lines may have. */
const MAX_LINES_BYTES = 512 * 1024 * 1024;

const TOO_LARGE = "The file is larger than 8 MB. Split the bundle.";

function refused(file: string, message: string): BundleFile {
  const at = (words: string): Problem => ({ file, line: 1, column: 1, message: words, severity: "error" });
  return {
    file,
    bundle: null,
    parts: partsOf(null),
    problems: [at(message)],
    problemAt: (_path, inner) => at(inner),
    readShipped: () => null,
  };
}

function readSmallFile(path: string): Uint8Array | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= MAX_BYTES ? readFileSync(path) : null;
}

/** The file of a bundle's folder: `bundle.jsonl` where there is one, else `bundle.yaml`. */
function fileIn(folder: string): string {
  const lines = join(folder, "bundle.jsonl");
  return statSync(lines, { throwIfNoEntry: false })?.isFile() === true ? lines : join(folder, "bundle.yaml");
}

/**
 * Reads a bundle: a folder with a `bundle.yaml` or a `bundle.jsonl`, or that file. Never throws for what the file holds.
 */
export function readBundleFile(path: string): BundleFile {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return refused(path, "There is no such file or folder. Give the folder of a bundle.");
  const file = stats.isDirectory() ? fileIn(path) : path;
  const inner = statSync(file, { throwIfNoEntry: false });
  if (inner?.isFile() !== true)
    return refused(file, `There is no ${basename(file)} here. A bundle is a folder with one.`);
  const readShipped: ReadShipped = (name) => readSmallFile(join(dirname(file), name));
  if (extname(file) === ".jsonl") {
    if (inner.size > MAX_LINES_BYTES) return refused(file, "The file is larger than 512 MB. Split the bundle.");
    return shaped(file, readLines(file), readShipped);
  }
  if (inner.size > MAX_BYTES) return refused(file, TOO_LARGE);
  const text = decode(readFileSync(file));
  if (text === null) return refused(file, "The file is not UTF-8. Save it as UTF-8.");
  return readWords(file, text, readShipped);
}

/** Reads a bundle that somebody sent. No file is read for it, whatever it names. */
export function readBundleDocument({ name, yaml, texts }: BundleDocument): BundleFile {
  if (Buffer.byteLength(yaml) > MAX_BYTES) return refused(name, TOO_LARGE);
  return readWords(name, yaml.replace(/^\uFEFF/, ""), (shipped) => texts.get(shipped) ?? null);
}

function readWords(file: string, text: string, readShipped: ReadShipped): BundleFile {
  if (text.trim() === "") return refused(file, "The file is empty. See docs/bundle.md for what a bundle holds.");
  return shaped(file, readYaml(file, text), readShipped);
}

/** Bytes as text, without a byte order mark; null where they are not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : null;
}

/** A YAML file as data, with its problems and a way to name a place of it; `raw` is undefined where it cannot be read. */
export interface YamlFile {
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  readonly problemAt: BundleFile["problemAt"];
}

/** Reads the words of a YAML file: no anchors, no NUL, nothing that is there twice. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, version: "1.2", prettyErrors: false });
  const at = (offset: number, message: string, severity: Problem["severity"] = "error"): Problem => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { file, line: Math.max(1, line), column: Math.max(1, col), message, severity };
  };
  const problemAt: BundleFile["problemAt"] = (path, message, severity) =>
    at(offsetOf(document, path), message, severity);
  const problems = [...brokenYaml(document, at), ...forbiddenNodes(document, at)];
  return { raw: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }), problems, problemAt };
}

/** Data as a bundle, with all that is wrong with its shape. */
function shaped(file: string, { raw, problems: forbidden, problemAt }: YamlFile, readShipped: ReadShipped): BundleFile {
  const common = { file, problemAt, readShipped };
  if (forbidden.length > 0) return { ...common, bundle: null, parts: partsOf(null), problems: forbidden };
  const parsed = bundleShape.safeParse(raw, { reportInput: true });
  if (parsed.success) return { ...common, bundle: parsed.data, parts: partsOf(parsed.data), problems: [] };
  const problems = parsed.error.issues.flatMap(explainIssue).map(({ path, message }) => problemAt(path, message));
  return { ...common, bundle: null, parts: partsOf(raw), problems };
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").trim();
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** One fault makes others behind it: of a line the first is told, and where nothing can be read, that alone. */
function brokenYaml(document: Document, at: (offset: number, message: string) => Problem): Problem[] {
  const faults = [...document.errors, ...document.warnings];
  const deep = faults.find(({ message }) => message.includes("call stack"));
  if (deep !== undefined)
    return [
      at(deep.pos[0], "Lists or mappings stand too deep in each other here. A bundle needs no more than ten levels."),
    ];
  const byLine = new Map<number, Problem>();
  for (const { pos, message } of faults) {
    const problem = at(pos[0], `The YAML is broken: ${oneLine(message)}`);
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  return [...byLine.values()];
}

// Keys are compared here: the library compares each with all others, which a file of very many keys makes endless.
/** Aliases can blow a small file up; NUL and lone surrogates cannot be stored as they are; only text names a field. */
function forbiddenNodes(document: Document, at: (offset: number, message: string) => Problem): Problem[] {
  const problems: Problem[] = [];
  const aliases: number[] = [];
  visit(document, {
    Alias: (_key, node) => {
      aliases.push(startOf(node));
    },
    Map: (_key, { items }) => {
      const keys = items.map(({ key }) => key);
      const odd = keys.find((key) => isMap(key) || isSeq(key));
      if (odd !== undefined)
        problems.push(at(startOf(odd), "A list or a mapping names no field. Write the name of a field."));
      const seen = new Set<string>();
      const again = keys.filter(isScalar).find(({ value }) => seen.size === seen.add(String(value)).size);
      if (again === undefined) return;
      const said = `"${String(again.value)}" stands twice, and keys are unique. Take one out.`;
      problems.push(at(startOf(again), `The YAML is broken: ${said}`));
    },
    Scalar: (_key, node) => {
      if (typeof node.value === "string" && /\0|\p{Surrogate}/u.test(node.value)) {
        problems.push(at(startOf(node), "The value has a NUL or half a character. Take it out."));
      }
    },
  });
  const [first] = aliases;
  if (first === undefined) return problems;
  const times = aliases.length === 1 ? "" : ` The file has ${String(aliases.length)}.`;
  return [...problems, at(first, `Anchors and aliases are not read. Write the value out.${times}`)];
}

/** Where a path leads in the text, or as far as it does; at the key where the path ends in one. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      const item = node.items[step];
      if (item === undefined) return offset;
      node = item;
      offset = (item as Node).range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
