import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { explainIssue } from "./explain.ts";
import { type BundleParts, partsOf } from "./parts.ts";
import type { Path, Problem } from "./problem.ts";
import { type Bundle, bundleShape } from "./shape.ts";

const MAX_BYTES = 8 * 1024 * 1024;

/** A bundle file that was read: its problems so far, and what of it has the right shape. */
export interface BundleFile {
  readonly file: string;
  /** Null where any part has the wrong shape. */
  readonly bundle: Bundle | null;
  readonly parts: BundleParts;
  readonly problems: readonly Problem[];
  /** Makes a problem of a message about a place of this file. */
  readonly problemAt: (path: Path, message: string, severity?: Problem["severity"]) => Problem;
}

/** Reads a bundle: a folder with a `bundle.yaml`, or that file. Never throws for what the file holds. */
export function readBundleFile(path: string): BundleFile {
  const at = (file: string, line: number, column: number, message: string): Problem => ({
    file,
    line,
    column,
    message,
    severity: "error",
  });
  const refused = (file: string, message: string): BundleFile => ({
    file,
    bundle: null,
    parts: partsOf(null),
    problems: [at(file, 1, 1, message)],
    problemAt: (_path, inner) => at(file, 1, 1, inner),
  });
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return refused(path, "There is no such file or folder. Give the folder of a bundle.");
  const file = stats.isDirectory() ? join(path, "bundle.yaml") : path;
  const inner = statSync(file, { throwIfNoEntry: false });
  if (inner?.isFile() !== true)
    return refused(file, `There is no ${basename(file)} here. A bundle is a folder with one.`);
  if (inner.size > MAX_BYTES) return refused(file, "The file is larger than 8 MB. Split the bundle.");
  const text = decode(readFileSync(file));
  if (text === null) return refused(file, "The file is not UTF-8. Save it as UTF-8.");
  if (text.trim() === "") return refused(file, "The file is empty. See docs/bundle.md for what a bundle holds.");
  return readDocument(file, text);
}

/** Bytes as text, without a byte order mark; null where they are not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : null;
}

function readDocument(file: string, text: string): BundleFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, version: "1.2", prettyErrors: false });
  const at = (offset: number, message: string, severity: Problem["severity"] = "error"): Problem => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { file, line: Math.max(1, line), column: Math.max(1, col), message, severity };
  };
  const problemAt: BundleFile["problemAt"] = (path, message, severity) =>
    at(offsetOf(document, path), message, severity);
  const forbidden = [...brokenYaml(document, at), ...forbiddenNodes(document, at)];
  if (forbidden.length > 0) return { file, bundle: null, parts: partsOf(null), problems: forbidden, problemAt };
  const raw: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = bundleShape.safeParse(raw, { reportInput: true });
  if (parsed.success) return { file, bundle: parsed.data, parts: partsOf(parsed.data), problems: [], problemAt };
  const problems = parsed.error.issues.flatMap(explainIssue).map(({ path, message }) => problemAt(path, message));
  return { file, bundle: null, parts: partsOf(raw), problems, problemAt };
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
