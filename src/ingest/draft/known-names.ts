import { statSync } from "node:fs";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from "yaml";
import type { KnownName } from "../../draft/model.ts";
import { BundleError, type Problem, refuse } from "../problem.ts";
import { decode } from "../read.ts";

const MAX_BYTES = 8 * 1024 * 1024;
const ID = /^(?:company|market|product|policy|jurisdiction|organization):[a-z0-9]+(?:-[a-z0-9]+)*$/;

type At = (node: unknown, message: string) => Problem;

interface Read {
  readonly names: readonly KnownName[];
  readonly problems: readonly Problem[];
}

function readText(path: string): { readonly file: string; readonly text: string } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) refuse(path, "There is no such file. Give a bundle, or a YAML file of ids and names.");
  const file = stats.isDirectory() ? join(path, "bundle.yaml") : path;
  const inner = statSync(file, { throwIfNoEntry: false });
  if (inner?.isFile() !== true)
    refuse(file, "There is no bundle.yaml here. Give a bundle, or a YAML file of ids and names.");
  if (inner.size > MAX_BYTES) refuse(file, "The file is larger than 8 MB. Give one with names alone.");
  const text = decode(readFileSync(file));
  if (text === null) refuse(file, "The file is not UTF-8. Save it as UTF-8.");
  if (text.trim() === "") refuse(file, "The file is empty. Write `company:orlo: [Orlo, Orlo Ltd.]` or give a bundle.");
  return { file, text };
}

function words(node: unknown): string | null {
  return isScalar(node) && typeof node.value === "string" && node.value.trim() !== "" ? node.value.trim() : null;
}

function namesOf(node: unknown, entity: string, at: At): Read {
  const items = isSeq(node) ? node.items : [node];
  const problems = items
    .filter((item) => words(item) === null)
    .map((item) => at(item, "This is no name. Write names as text."));
  return { names: items.flatMap((item) => words(item) ?? []).map((name) => ({ name, entity })), problems };
}

function idOf(node: unknown, at: At): { readonly id: string } | { readonly problem: Problem } {
  const id = words(node);
  if (id !== null && ID.test(id)) return { id };
  const shown = id === null ? "This" : `"${id.slice(0, 80)}"`;
  return { problem: at(node, `${shown} is no id of an entity. Write one like "company:orlo".`) };
}

function fromPair({ key, value }: Pair, at: At): Read {
  const id = idOf(key, at);
  return "problem" in id ? { names: [], problems: [id.problem] } : namesOf(value ?? key, id.id, at);
}

function fromEntity(node: unknown, at: At): Read {
  if (!isMap(node))
    return { names: [], problems: [at(node, "This is no entity. Write one with id, name and aliases.")] };
  const id = idOf(node.get("id", true) ?? node, at);
  if ("problem" in id) return { names: [], problems: [id.problem] };
  const name = node.get("name", true);
  if (name === undefined) return { names: [], problems: [at(node, `${id.id} has no name. Give it one.`)] };
  const reads = [name, node.get("aliases", true)]
    .filter((part) => part !== undefined)
    .map((part) => namesOf(part, id.id, at));
  return { names: reads.flatMap(({ names }) => names), problems: reads.flatMap(({ problems }) => problems) };
}

/** Reads names from YAML: a bundle's entities, or a map of ids to names. Throws a BundleError with a place for each mistake. */
function readNames(path: string): readonly KnownName[] {
  const { file, text } = readText(path);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: "1.2", prettyErrors: false });
  const place = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { file, line: Math.max(1, line), column: Math.max(1, col), message, severity: "error" };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new BundleError(
      faults.map(({ pos, message }) => place(pos[0], `The YAML is broken: ${message.replace(/\s+/g, " ").trim()}`)),
    );
  }
  const at: At = (node, message) => place((node as Node | null)?.range?.[0] ?? 0, message);
  const root = document.contents;
  if (!isMap(root))
    throw new BundleError([
      at(root, "This is neither a bundle nor a map of ids to names. Write `company:orlo: [Orlo]`."),
    ]);
  const entities = root.get("entities", true);
  const isBundle = entities !== undefined || root.has("bundle");
  const reads = isBundle
    ? (isSeq(entities) ? entities.items : []).map((item) => fromEntity(item, at))
    : root.items.map((pair) => fromPair(pair as Pair, at));
  const problems = reads.flatMap((read) => read.problems);
  if (problems.length > 0) throw new BundleError(problems);
  return reads.flatMap(({ names }) => names);
}

/** The names by which entities are known, of bundles and of files with ids and names; each name of an entity once. */
export function readKnownNames(paths: readonly string[]): readonly KnownName[] {
  const names = new Map<string, KnownName>();
  for (const known of paths.flatMap(readNames)) names.set(`${known.entity} ${known.name}`, known);
  return [...names.values()];
}
