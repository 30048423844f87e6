import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import type { Path, Problem } from "./problem.ts";

/** The lists of a bundle, by the name that a line of JSON Lines gives one entry of each. */
const LISTS = { entity: "entities", source: "sources", claim: "claims" } as const;
const PIECE = 1024 * 1024;
const MOST_PROBLEMS = 100;
/** A lone surrogate, or NUL: neither can be stored as it is. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** A file of JSON Lines as data, with the line that each entry stands in. */
export interface LinesFile {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  readonly problemAt: (path: Path, message: string, severity?: Problem["severity"]) => Problem;
}

/** The lines of a file, which is read a piece at a time; what is no UTF-8 comes as the sign for that. */
function* linesOf(path: string): Generator<string, void, undefined> {
  const file = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const piece = Buffer.alloc(PIECE);
    let rest = "";
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, size))).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    yield rest + decoder.end();
  } finally {
    closeSync(file);
  }
}

/** What a line says is wrong with it; null where it is an object of one of the four. */
function faultOf(entry: unknown, hasHead: boolean): string | null {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return 'A line holds one object: {"bundle": …}, {"entity": …}, {"source": …} or {"claim": …}.';
  }
  const [key, ...more] = Object.keys(entry);
  if (key === undefined || more.length > 0) return "A line holds one thing. Put each on a line of its own.";
  if (key === "bundle") return hasHead ? "The bundle says who it is twice. Take one out." : null;
  return key in LISTS ? null : `"${key.slice(0, 100)}" is no kind of line. Known are bundle, entity, source and claim.`;
}

/** What a line holds, and whether all of it can be stored; null where it is no JSON. */
function parse(line: string): { readonly entry: unknown; readonly isStorable: boolean } | null {
  // A lone surrogate may stand there as an escape, which only its value shows.
  let isStorable = !line.includes("\uFFFD");
  try {
    const entry: unknown = JSON.parse(line, (_key, value: unknown) => {
      if (typeof value === "string" && UNSTORABLE.test(value)) isStorable = false;
      return value;
    });
    return { entry, isStorable };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Reads a bundle as JSON Lines: one entry on each line, in any order. Empty lines are passed over. */
export function readLines(file: string): LinesFile {
  const raw = {
    bundle: undefined as unknown,
    entities: [] as unknown[],
    sources: [] as unknown[],
    claims: [] as unknown[],
  };
  const places = { bundle: [] as number[], entities: [] as number[], sources: [] as number[], claims: [] as number[] };
  const problems: Problem[] = [];
  const at = (line: number, message: string, severity: Problem["severity"] = "error"): Problem => ({
    ...{ file, line, column: 1, message, severity },
  });
  let line = 0;
  for (const words of linesOf(file)) {
    line += 1;
    const text = line === 1 ? words.replace(/^\uFEFF/u, "") : words;
    if (text.trim() === "") continue;
    const parsed = parse(text);
    const fault =
      parsed === null
        ? "The line is no JSON. Write one object on each line."
        : !parsed.isStorable
          ? "The line has a NUL, half a character, or what is no UTF-8. Take it out."
          : faultOf(parsed.entry, raw.bundle !== undefined);
    if (fault !== null) problems.push(at(line, fault));
    if (problems.length >= MOST_PROBLEMS) break;
    if (fault !== null || parsed === null) continue;
    const [[key, entry] = ["", null]] = Object.entries(parsed.entry as Readonly<Record<string, unknown>>);
    const list = key === "bundle" ? "bundle" : LISTS[key as keyof typeof LISTS];
    if (list === "bundle") raw.bundle = entry;
    else raw[list].push(entry);
    places[list].push(line);
  }
  return {
    raw,
    problems,
    problemAt: ([list, index], message, severity) => {
      const known = places[(list ?? "bundle") as keyof typeof places] as readonly number[] | undefined;
      return at(known?.[typeof index === "number" ? index : 0] ?? 1, message, severity);
    },
  };
}
